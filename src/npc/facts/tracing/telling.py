"""What the body text tells of its matters besides: when, at which meeting and by whom.

听取和审议…的报告。报告拟安排在6月份举行的常委会会议上听取和审议。由社会建设委员会负责。 The sentences are read
as those that are items themselves, see `npc.genre.sentences`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from npc.facts.tracing.promises import Promise, Statement
from npc.genre.acts import is_numbered
from npc.genre.departments import Owner
from npc.genre.lexicon.clauses import TELLING, TELLING_ON
from npc.plan import Location, Plan
from npc.records import NamedTuple

if TYPE_CHECKING:
    from npc.genre.sentence_faults import SentenceFault
    from npc.genre.sentence_readings import Read, ReadSentence
    from npc.genre.when import When

_MOST = 3
"""Statements behind the one that names the matter which may go on about it."""


class Told(NamedTuple):
    """The statements on one matter, and what was read of them."""

    said: "ReadSentence"
    statements: tuple[Statement, ...]

    def times(self, promise: Promise) -> "tuple[Read[When], ...]":
        """Return the times that a promise may be compared with, that of the session first.

        6月开展调研 behind what a meeting hears says nothing of the meeting.
        """
        said = self.said
        if said.when and not said.research and promise.is_heard and self._is_of_work(said.when):
            return ()
        return tuple(read for read in (said.when, said.research) if read)

    def _is_of_work(self, read: "Read[When]") -> bool:
        clause = self.said.text[read.end :].partition("。")[0].partition("，")[0]
        return any(word in clause for word in _WORK)

    @property
    def owners(self) -> tuple[Owner, ...]:
        """The departments that lead and those that help."""
        named = (self.said.owners, self.said.assisting)
        return tuple(owner for read in named if read for owner in read.value)

    def faults(self, *kinds: str) -> "Iterator[SentenceFault]":
        """Yield what of the statements cannot be right, of some kinds of `FaultKind` by their values."""
        return (fault for fault in self.said.faults if fault.kind.value in kinds)

    @property
    def place_of_owners(self) -> tuple[Location, str]:
        """Where the departments are named, those that lead before those that help."""
        read = self.said.owners or self.said.assisting
        return self.place(read.start, read.end) if read else (self.statements[0].at, "")

    def place(self, start: int, end: int) -> tuple[Location, str]:
        """Return where words stand that were read, and the words; those of two statements are cut."""
        offset = 0
        for statement in self.statements:
            behind = offset + len(_closed(statement))
            if start < behind:
                return statement.at, self.said.text[start : min(end, offset + len(statement.text))]
            offset = behind
        return self.statements[-1].at, self.statements[-1].text


_WORK = ("调研", "检查", "视察", "走访", "座谈", "征求", "启动")


def told_of(
    statements: Iterable[Statement], promised: Mapping[int, Sequence[Promise]], plan: Plan
) -> Iterator[tuple[Statement, Told]]:
    """Yield each statement that names one matter, with what it and those behind it tell of that.

    Args:
        statements: All of the body text, in order.
        promised: What statements promise, by their identity: comparing their texts takes longer.
        plan: The plan, for its year and departments.

    """
    for _, unit in groupby(statements, key=lambda said: said.point or said.at):
        together: list[Statement] = []
        for statement in unit:
            if id(statement) in promised:
                yield from _told(together, promised, plan)
                together = []
            if id(statement) in promised or (
                0 < len(together) <= _MOST and _goes_on(statement.text)
            ):
                together.append(statement)
        yield from _told(together, promised, plan)


def _goes_on(text: str) -> bool:
    """Whether a statement tells more of the matter before it; 由财经委牵头开展…调研 is of another.

    What is numbered begins anew, and what comes after the report may be another department's.
    """
    if is_numbered(text) or any(word in text for word in _OF_ANOTHER):
        return False
    return text.startswith(TELLING_ON)


_OF_ANOTHER = ("开展", "调研", "视察", "督办", "跟踪", "审议意见", "整改")


def _told(
    together: Sequence[Statement], promised: Mapping[int, Sequence[Promise]], plan: Plan
) -> Iterator[tuple[Statement, Told]]:
    if not together or not _is_of_one(promised[id(together[0])]):
        return
    text = "".join(map(_closed, together))
    if any(sign in text.replace("负责人", "") for sign in TELLING) or _has_month_in_note(text):
        from npc.genre.sentences import read_sentence

        said = read_sentence(text, year=plan.year, departments=plan.departments)
        yield together[0], Told(said, tuple(together))


def _is_of_one(promises: Sequence[Promise]) -> bool:
    """Whether one clause names the matters, or each names the same: 听取…的报告，并开展专题询问."""
    by_clause: dict[str, list[str]] = {}
    for promise in promises:
        by_clause.setdefault(promise.clause, []).append(promise.text)
    return len({tuple(texts) for texts in by_clause.values()}) == 1


def _closed(statement: Statement) -> str:
    """Return a statement with a full stop; leads have none."""
    return (
        statement.text
        if statement.text.endswith(("。", "！", "；", "）"))
        else f"{statement.text}。"
    )


def _has_month_in_note(text: str) -> bool:
    """Whether a month stands in brackets: …的报告（6月，财经委）."""
    before, found, rest = text.partition("（")
    return bool(before and found) and any(
        "月" in note.partition("）")[0] for note in rest.split("（")
    )
