"""The clauses of a sentence: which tell when, at which meeting, by whom, and which name the matter."""

import re

from npc.genre.lexicon.sentences import (
    FOCUS_OF,
    FOCUS_VERBS,
)
from npc.genre.sentence_arranged import ACT, points_back, read_arranged
from npc.genre.sentence_fields import (
    Field,
    Preceding,
    Reader,
    Telling,
    Tellings,
    arranged_tellings,
    owner_tellings,
)
from npc.genre.sentence_owners import owned_in
from npc.genre.sentence_text import FIELDS, Line, Stretch, alternatives, label_at
from npc.genre.sentence_words import arranged_in

_FOCUS = re.compile(
    f"(?:{alternatives(FOCUS_OF)}?的?重点(?:内容)?[是为]|重点(?:内容)?包括|(?:重点|着重){alternatives(FOCUS_VERBS)})：?"
)


def read_clause(line: Line, clause: Stretch, preceding: Preceding) -> Tellings | None:
    """Return what a clause tells; None where it tells nothing but, perhaps, the matter."""
    for reader in _READERS:
        found = reader(line, clause, preceding)
        if found:
            return found
    return None


def read_labelled(line: Line, clause: Stretch, preceding: Preceding) -> Tellings | None:
    """Read 责任部门：财经委; 时间：6月; and names that go on behind a comma."""
    start, end = clause
    may_be = line.plain.find("：", start, end) > 0 or line.plain.find("为", start, end) > 0
    label = label_at(line.plain, start) if may_be else ""
    if not label:
        return None
    field = Field(FIELDS[label])
    value = (start + len(label) + 1, end)
    if value[0] >= end:
        return None
    if field in _TIMES:
        return _labelled_time(line, value, field)
    if field is Field.MEETING:
        named = (found for found in arranged_in(line, value) if found.meeting)
        return arranged_tellings(found, Field.WHEN, "") if (found := next(named, None)) else None
    if field is Field.OWNERS:
        owned = owned_in(line, value, preceding.departments, goes_on=True)
        if owned:
            return owner_tellings(owned.leading, owned.helping, owned.leader)
    return [Telling(field, value)]


_TIMES = frozenset((Field.WHEN, Field.RESEARCH, Field.DUE))


def _labelled_time(line: Line, value: Stretch, field: Field) -> Tellings | None:
    found = next((found for found in arranged_in(line, value) if found.time), None)
    if not found or found.start != value[0]:
        return None
    if found.end < value[1] and not ACT.match(line.plain, found.end, value[1]):
        return None
    return arranged_tellings(found, field, "")


def _focused(line: Line, clause: Stretch, preceding: Preceding) -> Tellings | None:
    """Read 重点是……; a clause behind one that says the focus goes on with it."""
    has_focus = line.plain.find("重点", *clause) >= 0 or line.plain.startswith("着重", clause[0])
    match = _FOCUS.match(line.plain, *clause) if has_focus and preceding.has_matter else None
    if match and match.end() < clause[1]:
        return [Telling(Field.FOCUS, (match.end(), clause[1]))]
    return None


def read_owned(line: Line, clause: Stretch, preceding: Preceding) -> Tellings | None:
    """Read 由财经委负责做好相关工作; 财经委牵头、农业农村委配合."""
    goes_on = preceding.last in {Field.OWNERS, Field.WITH, Field.LEADER}
    owned = owned_in(line, clause, preceding.departments, goes_on=goes_on)
    if not owned:
        return None
    before = (clause[0], owned.start)
    is_matter = before[1] > before[0] and not points_back(line, before)
    return [
        *([Telling(Field.MATTER, before)] if is_matter and not preceding.has_matter else ()),
        *owner_tellings(owned.leading, owned.helping, owned.leader),
    ]


_READERS: tuple[Reader, ...] = (read_labelled, _focused, read_owned, read_arranged)
