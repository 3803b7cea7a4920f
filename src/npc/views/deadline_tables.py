"""What is due before sessions, as programs are given it: a row for each matter and step, by session."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from npc.messages import Message
from npc.records import NamedTuple
from npc.views.back_dates import BackDate
from npc.views.counting import counted
from npc.views.deadline_steps import due_cell
from npc.views.ends import DONE, End
from npc.views.entries import Entry
from npc.views.fact_deadline import FactDeadline
from npc.views.phrases import UNSET, joined, month_name, short
from npc.views.schedule import Schedule
from npc.views.session_names import sitting_name
from npc.views.sitting import Sitting
from npc.views.table import Block, Cell, Column, Row, Text
from npc.views.workdays import Due

COLUMNS: tuple[Column[Text], ...] = (
    Column("due", Message("due", "期限"), cap=10),
    Column("what", Message("to be done", "准备工作"), share=3),
    Column("text", Message("agenda item", "议题"), share=4),
    Column("who", Message("by whom", "责任单位"), cap=8),
    Column("owners", Message("department", "联系部门"), cap=10, from_width=100),
    Column("ground", Message("article", "依据"), cap=10),
    Column("note", Message("note", "说明"), cap=10),
)


class Deadline(NamedTuple):
    """One thing that is due before a session."""

    entry: Entry
    step: BackDate
    due: Due | None
    """None where not even the month is known."""


def sitting_table(sitting: Sitting, due: Sequence[Deadline], schedule: Schedule) -> Block[Text]:
    """Return the table of what is due before a session."""
    year = schedule.plan.year
    return Block(
        sitting.name,
        sitting_name(sitting, year),
        COLUMNS,
        tuple(_row(deadline, sitting, schedule) for deadline in due),
        _remark(sitting, year),
    )


def own_table(own: Sequence[End], schedule: Schedule) -> Iterator[Block[Text]]:
    """Yield what is to be done by a time of its own, where anything is."""
    rows = tuple(
        Row(
            (
                due_cell(end.day),
                Cell(DONE),
                Cell(end.item.text),
                Cell(end.entry.owners),
                *(Cell(""), Cell("")),
                Cell(end.item.due.text),
            ),
            schedule.key(end.item),
        )
        for end in own
    )
    if rows:
        yield Block("own", counted(_OWN, len(rows)), COLUMNS, rows)


_OWN = Message("Done by a time of their own", "完成时限")


def fact_table(found: Sequence[FactDeadline]) -> Iterator[Block[Text]]:
    """Yield what is due by facts after the adoption, where anything is."""
    if found:
        yield Block("facts", counted(_AFTER, len(found)), COLUMNS, tuple(map(_fact_row, found)))


def law_table(found: Sequence[FactDeadline]) -> Iterator[Block[Text]]:
    """Yield what is due before and after the congress, and after sessions, where anything is."""
    if found:
        yield Block("law", counted(_BY_LAW, len(found)), COLUMNS, tuple(map(_fact_row, found)))


_BY_LAW = Message("Before and after the congress, and after meetings", "人代会前后和会后的期限")


def _fact_row(due: FactDeadline) -> Row[Text]:
    texts: tuple[Text, ...] = (due.what, due.text, due.who, due.owners, due.ground, due.note)
    return Row((due_cell(due.day), *(Cell(text) for text in texts)))


_AFTER = Message("Due by the ledger", "台账中的期限")


def _remark(sitting: Sitting, year: int | None) -> Text:
    if sitting.month is None:
        return _NO_TIME
    if not sitting.sessions and year is None:
        return _NO_YEAR
    if not sitting.sessions:
        return _NO_DAY.format(month=month_name(sitting.month))
    return SEVERAL if len(sitting.sessions) > 1 else ""


_NO_TIME = Message("counted back once the meeting has a day", "会议时间未定，定后倒推")
_NO_YEAR = Message(
    "cannot be counted back to days: the plan does not say its year, and no day is set",
    "计划没有写明年度，会期也未定，不能倒推到日",
)
_NO_DAY = Message(
    "no day is set: counted back from the first of {month}, the earliest",
    "会期未定，按最早{month}1日开会倒推",
)
SEVERAL = Message(
    "several meetings in this month: what names no day is counted back from the first",
    "本月会议不止一次，没有写明日期的按第一次倒推",
)


def _row(deadline: Deadline, sitting: Sitting, schedule: Schedule) -> Row[Text]:
    entry, step, due = deadline
    cells: tuple[Cell[Text], ...] = (
        due_cell(due.day) if due else Cell(UNSET),
        Cell(step.what),
        Cell(entry.matter.text),
        Cell(step.who),
        Cell(entry.owners),
        Cell(step.ground),
        Cell(_note(deadline, sitting)),
    )
    return Row(cells, schedule.key(entry.matter))


def _note(deadline: Deadline, sitting: Sitting) -> Text:
    """Say how it is counted; where only the month is known, no later session can be meant."""
    due = deadline.due
    latest = due.day if due and not sitting.sessions else None
    return _counted(deadline.step.days, latest, due.remark if due else "")


@cache
def _counted(days: int, latest: date | None, remark: Text) -> Text:
    by = _LATEST.format(day=short(latest)) if latest else ""
    return joined((_BEFORE.format(days=days), by, remark), _PAUSE)


_BEFORE = Message("{days} days before", "会议{days}日前")
_LATEST = Message("by {day} at the latest", "最迟{day}")
_PAUSE = Message(", ", " ")
