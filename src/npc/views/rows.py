"""Entries as rows of cells, and the columns that lists of them have."""

from collections.abc import Iterable

from npc.genre.progress import Status, is_remark_of_done
from npc.messages import Message
from npc.plan import Matter
from npc.views.entries import Entry, Scope
from npc.views.filters import OVERDUE, STATUS_NAMES
from npc.views.phrases import SEMICOLON, UNSET, joined
from npc.views.schedule import Schedule
from npc.views.view import Block, Cell, Column, Row, Text, counted

COLUMNS: tuple[Column[Text], ...] = (
    Column("text", Message("matter", "事项"), share=1),
    Column("owners", Message("department", "部门"), cap=12),
    Column("meetings", Message("meeting", "会议"), cap=10),
    Column("when", Message("time", "时间"), cap=8),
    Column("source", Message("source", "来源"), cap=11),
    Column("note", Message("remarks", "备注"), cap=8),
)
"""Names of meetings stay unbroken at 80 columns of a terminal."""

_SCOPES = {
    Scope.RECURRING: Message("recurring", "定期"),
    Scope.YEAR_ROUND: Message("all year", "全年"),
}


def block(name: str, heading: Text, entries: Iterable[Entry], schedule: Schedule) -> Block[Text]:
    """Return a list of entries under a heading."""
    return Block(name, heading, COLUMNS, tuple(_row(entry, schedule) for entry in entries))


def _row(entry: Entry, schedule: Schedule) -> Row[Text]:
    matter = entry.matter
    cells: tuple[Text, ...] = (
        matter.text,
        entry.owners,
        entry.meetings,
        time(entry),
        entry.source,
        remark(matter, schedule),
    )
    return Row(tuple(Cell(text) if text else _EMPTY for text in cells), schedule.key(matter))


_EMPTY: Cell[Text] = Cell("")


def unscheduled(entries: Iterable[Entry], schedule: Schedule) -> tuple[Block[Text], ...]:
    """Return what has no month apart; nothing where there is none."""
    found = tuple(entries)
    are_dated = any(entry.matter.when.windows for entry in found)
    heading = counted(_ELSEWHEN if are_dated else _NO_TIME, len(found))
    return (block("unscheduled", heading, found, schedule),) if found else ()


_NO_TIME = Message("No time set", "时间未定")
_ELSEWHEN = Message("No time set, or not in this year", "时间未定或不在本年度")


def remark(matter: Matter, schedule: Schedule) -> Text:
    """Say how far a matter has come, where that is to be said, and the remark as written."""
    note = matter.note or ""
    status = schedule.filters.status_of(matter)
    if status is Status.DONE and is_remark_of_done(note):
        return note
    return joined((_progress(matter, status, schedule), note), SEMICOLON)


def _progress(matter: Matter, status: Status, schedule: Schedule) -> Text:
    if schedule.filters.finds_overdue(matter, schedule.plan.year):
        return OVERDUE
    if status is Status.PLANNED:
        return ""
    day, name = matter.progress.done_on, STATUS_NAMES[status]
    return (
        Message(f"{name.en} {day}", f"{name.zh} {day}") if day and status is Status.DONE else name
    )


def time(entry: Entry) -> Text:
    """Return the time as written, and how it lies in the month where the words do not say so."""
    written = entry.matter.when.text
    if entry.scope is Scope.UNSCHEDULED:
        return written or UNSET
    if entry.part:
        return Message(f"{written} (part {entry.part})", f"{written} 第{entry.part}个月")
    scope = _SCOPES.get(entry.scope)
    if scope is None or scope.zh in written:
        return written
    return Message(f"{written} ({scope.en})", f"{written}（{scope.zh}）")
