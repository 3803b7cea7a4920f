"""A sentence taken apart: every clause, and every note in brackets, for what it tells."""

import re

from npc.genre.departments import Departments
from npc.genre.lexicon.dashes import DASHES
from npc.genre.lexicon.sentences import OUTSIDE, VERBS
from npc.genre.lexicon.titles import ENDS_OF_NAMES
from npc.genre.opening import unnumbered
from npc.genre.sentence_clauses import Context, Fact, Facts, Field, read_clause, read_note
from npc.genre.sentence_owners import are_listed, are_names
from npc.genre.sentence_text import Line, Stretch
from npc.genre.sentence_words import behind_actor

_OF_PERIOD = re.compile(f"(?:[0-9]{{4}}年)?[1一]月?[{DASHES}至到][^，；]*$")
"""（1—6月） behind 预算执行情况 is what is reported on."""
_SECOND = ("并", *VERBS)
_OWNING = frozenset((Field.OWNERS, Field.WITH))


def facts_of(line: Line, departments: Departments) -> Facts:
    """Return what a text tells, clause by clause, in order."""
    facts: Facts = []
    has_matter = False
    for sentence in line.cut((0, len(line.plain)), "。！？"):
        read = _Sentence(line, departments, has_matter=has_matter).read(sentence)
        has_matter = has_matter or _has_matter(read)
        facts += read
    return facts


def _has_matter(facts: Facts) -> bool:
    return any(fact.field is Field.MATTER for fact in facts)


class _Sentence:
    """One sentence up to 。, while it is read."""

    def __init__(self, line: Line, departments: Departments, *, has_matter: bool) -> None:
        self._line = line
        self._departments = departments
        self._is_named_before = has_matter
        self._is_named_here = False
        self._facts: Facts = []

    def read(self, sentence: Stretch) -> Facts:
        for clause in self._line.cut(sentence, "，；"):
            bare, notes = self._without_notes(clause)
            found = self._clause(bare) if bare[0] < bare[1] else []
            self._is_named_here = self._is_named_here or _has_matter(found)
            self._facts += (*found, *notes)
        return self._facts

    @property
    def _context(self) -> Context:
        has_matter = self._is_named_before or self._is_named_here
        last = self._facts[-1].field if self._facts else None
        return Context(self._departments, has_matter, last)

    def _clause(self, clause: Stretch) -> Facts:
        found = read_clause(self._line, clause, self._context)
        if found is None:
            return self._without_field(clause)
        # 6月听取A的报告。8月听取B的报告: the second is of another matter.
        is_of_another = self._is_named_before and _has_matter(found)
        return [Fact(Field.NOTHING, clause)] if is_of_another else found

    def _without_field(self, clause: Stretch) -> Facts:
        """Return what a clause is that tells nothing by itself: the matter, or more of what was told."""
        last = self._context.last
        if last is Field.FOCUS:
            return [Fact(last, clause)]
        if last in _OWNING and are_names(self._line, clause, self._departments):
            return [Fact(last, clause)]
        if self._context.has_matter and are_listed(self._line, clause, self._departments):
            return [Fact(Field.OWNERS, clause)]
        is_matter = not self._is_named_before and self._is_of_matter(clause, last)
        return [
            Fact(Field.MATTER, self._unnumbered(clause))
            if is_matter
            else Fact(Field.NOTHING, clause)
        ]

    def _is_of_matter(self, clause: Stretch, last: Field | None) -> bool:
        plain = self._line.plain
        if plain.startswith(OUTSIDE, *clause):
            return False
        return not self._is_named_here or last is Field.MATTER or plain.startswith(_SECOND, *clause)

    def _unnumbered(self, clause: Stretch) -> Stretch:
        start, end = clause
        if start == 0:
            start = end - len(unnumbered(self._line.plain[start:end]))
        behind = behind_actor(self._line.plain, start, end)
        return (behind if self._line.plain.startswith(VERBS, behind, end) else start), end

    def _without_notes(self, clause: Stretch) -> tuple[Stretch, Facts]:
        """Take off the notes in brackets before and behind a clause: …的报告（6月，财经委）."""
        start, end = clause
        before: Facts = []
        behind: list[Facts] = []
        while start < end and (note := self._note((start, self._line.closing.get(start, end)))):
            start = self._line.closing[start] + 1
            before += note
        while start < end and (note := self._note((self._line.opening.get(end - 1, end), end - 1))):
            end = self._line.opening[end - 1]
            behind.append(note)
        return (start, end), [*before, *(fact for note in reversed(behind) for fact in note)]

    def _note(self, brackets: Stretch) -> Facts:
        opening, closing = brackets
        if self._line.closing.get(opening) != closing or self._line.plain[opening] != "（":
            return []
        inside = (opening + 1, closing)
        is_of_period = _OF_PERIOD.match(self._line.plain[slice(*inside)]) and not (
            self._line.plain.endswith(_ENDS, 0, opening)
        )
        return [] if is_of_period else read_note(self._line, inside, self._context)


_ENDS = tuple(end for end in ENDS_OF_NAMES if end != "情况")
"""Behind these a month in brackets is that of the meeting."""
