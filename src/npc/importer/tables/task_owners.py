"""Whose a task is, where that stands behind it: 筹备人代会（办公室）；初审预算草案（财经委牵头，预算工委配合）."""

import re
from collections.abc import Iterator, Sequence

from npc.genre.departments import Departments
from npc.genre.lexicon.columns import OWNING, UNITS
from npc.genre.lexicon.owners import COMMITTEES
from npc.genre.opening import unnumbered
from npc.genre.owners import owners_in
from npc.genre.sentence_clauses import read_owned
from npc.genre.sentence_fields import Field, Preceding
from npc.genre.sentence_text import Line
from npc.importer.clippings import Clipping
from npc.importer.tables.tasks import FoundTask
from npc.messages import Message
from npc.records import NamedTuple

_LABEL = rf"(?:{'|'.join(OWNING)})(?:{'|'.join(UNITS)})[:：]"
_OWNERS = re.compile(rf"[(（](?P<said>{_LABEL})?(?P<names>[^()（）]{{2,60}})[)）]$")
_BEHIND = re.compile(
    rf"[。；;，,\s]{{0,3}}(?P<said>{_LABEL})(?P<names>[^()（）：:，。；]{{2,60}})$"
)
_SIGNS = ("；", "；，", "；，。")
_STOPS = "；;。，, "
_FIELDS = {Field.OWNERS: "owners", Field.WITH: "with"}


class OwnedTask(NamedTuple):
    """A task without what stands behind it of those who do it."""

    words: Sequence[Clipping]
    owners: Sequence[tuple[str, Clipping]]
    """By the keys of a task."""
    around: Sequence[Clipping]
    """Brackets and labels around them."""
    doubt: Message | None = None


def owned_task(words: Sequence[Clipping]) -> OwnedTask:
    """Take who does a task off its end: （财经工委）, （办公室牵头，各委配合）, 责任部门：财经委."""
    last = words[-1]
    text, start, end = last.passage.text, last.start, last.end
    match = _OWNERS.search(text, start, end) or _BEHIND.search(text, start, end)
    names = _names(text, match) if match else ()
    others = _others_within(last, match.start() if match and names else end)
    if not match or not names:
        return OwnedTask(words, (), (), _OWNERS_WITHIN if others else None)
    found = [(key, Clipping(last.passage, low, high)) for key, low, high in names]
    bounds = [match.start(), *(at for _, low, high in names for at in (low, high)), match.end()]
    around = [Clipping(last.passage, bounds[at], bounds[at + 1]) for at in range(0, len(bounds), 2)]
    rest = Clipping(last.passage, start, match.start())
    doubt = _OWNERS_WITHIN if others else _OF_LAST if _holds_several(rest) else None
    return OwnedTask((*words[:-1], rest), found, around, doubt)


def _names(text: str, match: re.Match[str]) -> Sequence[tuple[str, int, int]]:
    """Return who a note names, by the keys of a task, with the places of the names; nothing where it is a remark."""
    low, high = match.span("names")
    if match["said"] or match["names"].endswith(COMMITTEES):
        return (("owners", low, high),)
    line = Line(text[low:high])
    if all(owner.placeholder for owner in owners_in((line.plain,), Departments())):
        return (("owners", low, high),)
    found: list[tuple[str, int, int]] = []
    for clause in line.cut((0, len(line.plain)), "，；"):
        told = read_owned(line, clause, Preceding(Departments(), has_matter=True, last=None)) or []
        if not told or any(telling.field not in _FIELDS for telling in told):
            return ()
        for telling in told:
            start, end = line.at(telling.stretch)
            found.append((_FIELDS[telling.field], low + start, low + end))
    keys = [key for key, _, _ in found]
    return found if len(set(keys)) == len(keys) else ()


def tasks_by_owners(found: FoundTask) -> list[FoundTask]:
    """Return the tasks of a paragraph, each with its own owners behind it: 一是…（办公室）；二是…（财经委）."""
    if len(found.words) != 1:
        return [found]
    (words,) = found.words
    for signs in _SIGNS:
        parts = list(_parts(words, signs))
        if len(parts) > 1 and all(part.owners for part in map(_owned_part, parts)):
            tasks = list(map(_task, parts))
            tasks[-1] = tasks[-1]._replace(computed=(*tasks[-1].computed, *found.computed))
            return tasks
    return [found]


def _parts(words: Clipping, signs: str) -> Iterator[Clipping]:
    """Yield the stretches of words that end in some signs, the signs among them."""
    text = words.passage.text[words.start : words.end]
    line = Line(text)
    ends = [line.at(part)[1] for part in line.cut((0, len(line.plain)), signs)]
    start = len(text) - len(text.lstrip())
    for end in (*ends[:-1], len(text)):
        behind = end + len(text[end:]) - len(text[end:].lstrip(_STOPS))
        yield Clipping(words.passage, words.start + start, words.start + behind)
        start = behind


def _owned_part(part: Clipping) -> OwnedTask:
    text = part.passage.text[part.start : part.end]
    return owned_task((part._replace(end=part.start + len(text.rstrip(_STOPS))),))


def _task(part: Clipping) -> FoundTask:
    """Return a part as a task, without the number before it and the sign behind it."""
    number = len(part.text) - len(unnumbered(part.text))
    bare = part.start + len(part.passage.text[part.start : part.end].rstrip(_STOPS))
    words = Clipping(part.passage, part.start + number, bare)
    around = (
        Clipping(part.passage, part.start, words.start),
        Clipping(part.passage, bare, part.end),
    )
    return FoundTask((words,), tuple(clipping for clipping in around if clipping.text))


def _others_within(words: Clipping, end: int) -> bool:
    """Whether further departments stand in brackets before an offset."""
    return any(
        match[1].endswith(COMMITTEES)
        for match in _IN_BRACKETS.finditer(words.passage.text, words.start, end)
    )


_IN_BRACKETS = re.compile(r"[(（]([^()（）]{2,60})[)）]")


def _holds_several(words: Clipping) -> bool:
    return any(sign in words.text.rstrip(_STOPS) for sign in "；;")


_OWNERS_WITHIN = Message(
    "departments stand in brackets within it as well: is it several tasks?",
    "句中括号里还有部门，可能是几项",
)
_OF_LAST = Message(
    "the department in brackets behind it may be of the last of these only",
    "末尾括号里的部门，可能只是最后一件事的",
)
