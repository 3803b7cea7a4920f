"""`kind: ledger`: what happened after the plan was adopted (工作台账), each fact with its day.

Nobody types a status here: status, light and count follow from the facts (`npc.ledger`). There is no
key for the names of persons.
"""

import datetime as dt
from collections.abc import Iterator

from npc.kinds.containers import OneOrMany
from npc.kinds.keys import key
from npc.kinds.ledger_changes import Adjustment
from npc.kinds.ledger_papers import Opinion, Satisfaction, SuggestionBatch
from npc.kinds.ledger_rows import ROWS
from npc.kinds.ledger_types import DayEntries
from npc.kinds.matter import Reference
from npc.kinds.meeting import Session
from npc.kinds.paper import PlanDocument
from npc.kinds.record import Entries, One, Record, Records
from npc.kinds.types import COUNT, DATE, LINE, TEXT
from npc.source.location import Location
from npc.source.plan_paths import Astray
from npc.source.values import day


class HeldSession(Session):
    """A session that was held, or whose day is set: deadlines count back from it."""

    items: tuple[Reference, ...] = key(
        "items", ROWS, "办结事项", "会上办结的事项，照附件的编号引，如 听取2、计划1"
    )

    @property
    def is_of_ledger(self) -> bool:
        """Whether a ledger tells of it."""
        return True

    @property
    def has_dealt(self) -> bool:
        """Whether it is told what it dealt with."""
        return bool(self.items)


class ProgressNote(Record):
    """How far a matter had come on a day, in words."""

    day: dt.date
    text: str = ""


def _note(written: str, text: str, at: Location) -> ProgressNote:
    return ProgressNote(day=day(written.strip()), text=text, at=at)


class MatterFact(Record):
    """What is told of one matter; a bare day is the one on which it was done."""

    bare = "done"

    reference: str = ""
    """The key: how the row is referred to."""
    done: tuple[dt.date, ...] = key(
        "done",
        OneOrMany(DATE),
        "办结日期、办结",
        "办结的日期；有几个时段的事项，每个时段写一个日期",
    )
    progress: tuple[ProgressNote, ...] = key(
        "progress", DayEntries(LINE, _note), "进展、进展情况", "日期: 那一天的进展"
    )
    evidence: str | None = key(
        "evidence", TEXT, "佐证", "办结的依据：文件名称、文号，或者计划库里文件的路径"
    )
    measured: Satisfaction | None = key(
        "measured", One(Satisfaction), "满意度测评", "满意度测评的结果"
    )
    lost: tuple[tuple[str, Astray], ...] = ()
    """The files that the evidence names and that are not there, with the reason."""

    @property
    def days(self) -> Iterator[dt.date]:
        """The days of which something is told."""
        yield from self.done
        yield from (note.day for note in self.progress)
        if self.measured:
            yield self.measured.date


def _fact(reference: str, fact: MatterFact, at: Location) -> MatterFact:  # noqa: ARG001 - as others
    return fact._replace(reference=reference.strip())


class Ledger(PlanDocument, kind="ledger", chinese="工作台账", words="工作台账、台账、办理台账"):
    """What happened after the adoption; of a year there may be several, such as one a department."""

    has_many = True

    members: int | None = key(
        "members", COUNT, "组成人员、组成人员人数", "常委会组成人员的人数，核对测评票数用"
    )
    sessions: tuple[HeldSession, ...] = key(
        "sessions", Records(HeldSession), "会议、会期", "开过的和已定会期的会议"
    )
    matters: tuple[MatterFact, ...] = key(
        "matters",
        Entries(One(MatterFact), _fact),
        "事项、事项办理",
        "一件一行：照附件的编号（听取2、7月1）或 <Item.id>，后面写办结的日期",
    )
    adjustments: tuple[Adjustment, ...] = key(
        "adjustments", Records(Adjustment), "调整、调整情况", "改期、取消、更改、新增，一次决定一条"
    )
    opinions: tuple[Opinion, ...] = key(
        "opinions", Records(Opinion), "审议意见", "审议意见，一份一条"
    )
    suggestions: tuple[SuggestionBatch, ...] = key(
        "suggestions", Records(SuggestionBatch), "代表建议", "代表建议，一批一条"
    )

    @property
    def has_facts(self) -> bool:
        """Whether anything is told in it."""
        lists = (self.sessions, self.matters, self.adjustments, self.opinions, self.suggestions)
        return any(lists)

    @property
    def days(self) -> Iterator[dt.date]:
        """The days of which something is told, but for those of sessions, which may be still to come."""
        yield from (each.date for each in self.adjustments)
        told: tuple[MatterFact | Opinion | SuggestionBatch, ...]
        told = (*self.matters, *self.opinions, *self.suggestions)
        yield from (day for each in told for day in each.days)
