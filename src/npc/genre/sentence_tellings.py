"""A sentence taken apart: every clause, and every note in brackets, for what it tells."""

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import cast

from npc.genre.departments import Departments
from npc.genre.lexicon.dashes import DASHES
from npc.genre.lexicon.sentences import OUTSIDE, VERBS
from npc.genre.lexicon.titles import ENDS_OF_NAMES
from npc.genre.opening import unnumbered
from npc.genre.sentence_clauses import read_clause
from npc.genre.sentence_fields import Field, Preceding, Telling, Tellings
from npc.genre.sentence_notes import read_note
from npc.genre.sentence_owners import are_listed, are_names
from npc.genre.sentence_text import Line, Stretch
from npc.genre.sentence_words import behind_actor

_OF_PERIOD = re.compile(f"(?:[0-9]{{4}}年)?[1一]月?[{DASHES}至到][^，；]*$")
"""（1—6月） behind 预算执行情况 is what is reported on."""
_STEP = re.compile(
    f"[0-9][0-9{DASHES}至]{{0,5}}月份?(?:[上中下]旬|底前?)?[^0-9月，；、（）《》“”]{{2,14}}(?=、[0-9][0-9{DASHES}至]{{0,5}}月)"
)
"""A step of the work: a time and few words, with the next step behind it."""
_SECOND = ("并", *VERBS)
_OWNING = frozenset((Field.OWNERS, Field.WITH))


def tellings_of(line: Line, departments: Departments) -> Tellings:
    """Return what a text tells, clause by clause, in order."""
    tellings: Tellings = []
    has_matter = False
    for sentence in line.cut((0, len(line.plain)), "。！？"):
        if has_matter:
            tellings += _again(line, sentence, departments)
            continue
        read = _Sentence(line, departments, has_matter=False).read(sentence)
        has_matter = _has_matter(read)
        tellings += _before_matters(read)
    return tellings


def _before_matters(tellings: Tellings) -> Iterator[Telling]:
    """Yield what is told; a time right before a matter counts for that alone: 一季度，听取A；二季度，听取B."""
    for telling, behind in zip_longest(tellings, tellings[1:]):
        is_bare = telling.field is Field.WHEN and not telling.act and not telling.meeting
        is_before = is_bare and behind is not None and behind.field is Field.MATTER
        yield telling._replace(is_before=True) if is_before else telling


def _again(line: Line, sentence: Stretch, departments: Departments) -> Tellings:
    """Read a sentence behind the matter: items of a list end in the same few, each is read once."""
    words = line.plain[slice(*sentence)]
    known = cast("Tellings | None", departments.told.get(words))
    if known is None:
        known = _Sentence(line, departments, has_matter=True).read(sentence)
        departments.told[words] = [telling.moved(-sentence[0]) for telling in known]
        return known
    return [telling.moved(sentence[0]) for telling in known]


def _has_matter(tellings: Tellings) -> bool:
    return any(telling.field is Field.MATTER for telling in tellings)


class _Sentence:
    """One sentence up to 。, while it is read."""

    def __init__(self, line: Line, departments: Departments, *, has_matter: bool) -> None:
        self._line = line
        self._departments = departments
        self._is_named_before = has_matter
        self._is_named_here = False
        self._tellings: Tellings = []

    def read(self, sentence: Stretch) -> Tellings:
        for clause in self._clauses(sentence):
            bare, notes = self._without_notes(self._unnumbered(clause))
            found = self._clause(bare) if bare[0] < bare[1] else []
            self._is_named_here = self._is_named_here or _has_matter(found)
            self._tellings += (*found, *notes)
        return self._tellings

    def _clauses(self, sentence: Stretch) -> Iterator[Stretch]:
        """Yield the clauses; those of 4月制定方案、5—9月调查、11月评议 are apart too."""
        for start, end in self._line.cut(sentence, "，；"):
            match = _STEP.match(self._line.plain, start, end)
            while match:
                yield start, match.end()
                start = match.end() + 1  # noqa: PLW2901 - what is left of the clause
                match = _STEP.match(self._line.plain, start, end)
            yield start, end

    @property
    def _preceding(self) -> Preceding:
        has_matter = self._is_named_before or self._is_named_here
        last = self._tellings[-1].field if self._tellings else None
        return Preceding(self._departments, has_matter, last)

    def _clause(self, clause: Stretch) -> Tellings:
        found = read_clause(self._line, clause, self._preceding)
        if found is None:
            return self._without_field(clause)
        # 6月听取A的报告。8月听取B的报告: the second is of another matter.
        is_of_another = self._is_named_before and _has_matter(found)
        return [Telling(Field.NOTHING, clause)] if is_of_another else found

    def _without_field(self, clause: Stretch) -> Tellings:
        """Return what a clause is that tells nothing by itself: the matter, or more of what was told."""
        last = self._preceding.last
        if last is Field.FOCUS:
            return [Telling(last, clause)]
        if last in _OWNING and are_names(self._line, clause, self._departments):
            return [Telling(last, clause)]
        if self._preceding.has_matter and are_listed(self._line, clause, self._departments):
            return [Telling(Field.OWNERS, clause)]
        is_matter = not self._is_named_before and self._is_of_matter(clause, last)
        return [
            Telling(Field.MATTER, self._behind_actor(clause))
            if is_matter
            else Telling(Field.NOTHING, clause)
        ]

    def _is_of_matter(self, clause: Stretch, last: Field | None) -> bool:
        plain = self._line.plain
        if plain.startswith(OUTSIDE, *clause):
            return False
        return not self._is_named_here or last is Field.MATTER or plain.startswith(_SECOND, *clause)

    def _unnumbered(self, clause: Stretch) -> Stretch:
        """Take off a number that is typed before the first clause: 1., 一是."""
        start, end = clause
        return clause if start else (end - len(unnumbered(self._line.plain[:end])), end)

    def _behind_actor(self, clause: Stretch) -> Stretch:
        """Take off who acts by himself: 县人大常委会听取…."""
        start, end = clause
        behind = behind_actor(self._line.plain, start, end)
        return (behind if self._line.plain.startswith(VERBS, behind, end) else start), end

    def _without_notes(self, clause: Stretch) -> tuple[Stretch, Tellings]:
        """Take off the notes in brackets before and behind a clause: …的报告（6月，财经委）."""
        start, end = clause
        before: Tellings = []
        behind: list[Tellings] = []
        while start < end and (note := self._note((start, self._line.closing.get(start, end)))):
            start = self._line.closing[start] + 1
            before += note
        while start < end and (note := self._note((self._line.opening.get(end - 1, end), end - 1))):
            end = self._line.opening[end - 1]
            behind.append(note)
        return (start, end), [*before, *(telling for note in reversed(behind) for telling in note)]

    def _note(self, brackets: Stretch) -> Tellings:
        opening, closing = brackets
        if self._line.closing.get(opening) != closing or self._line.plain[opening] != "（":
            return []
        inside = (opening + 1, closing)
        is_of_period = _OF_PERIOD.match(self._line.plain[slice(*inside)]) and not (
            self._line.plain.endswith(_ENDS, 0, opening)
        )
        return [] if is_of_period else read_note(self._line, inside, self._preceding)


_ENDS = tuple(end for end in ENDS_OF_NAMES if end != "情况")
"""Behind these a month in brackets is that of the meeting."""
