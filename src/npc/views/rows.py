"""Entries as rows of cells, and the columns that lists of them have."""

from collections.abc import Callable, Iterable, Sequence

from npc.facts.reporting import reporters_of
from npc.messages import Message
from npc.plan import Item
from npc.records import NamedTuple
from npc.views.cells import note, time
from npc.views.counting import counted
from npc.views.entries import Entry
from npc.views.phrases import PAUSE, joined
from npc.views.schedule import Schedule
from npc.views.table import Block, Cell, Column, Row, Text


class _ListColumn(NamedTuple):
    """A column of lists, and what stands in it."""

    head: Column[Text]
    text: Callable[[Entry, Schedule], Text]
    attribute: str = ""
    """The attribute of items that fills it, where it is only there if one has it."""
    brief: Callable[[Entry, Schedule], str] | None = None
    """What people read in its place."""


_NUMBER: Column[Text] = Column("number", Message("no.", "序号"))
"""Between names of organs, in both languages."""
_REPORTERS = _ListColumn(
    Column("reporter", Message("reported by", "报告机关"), cap=9),
    lambda entry, _: joined(reporters_of(_item(entry)), PAUSE),
)
# Names of meetings stay unbroken at 80 columns of a terminal.
_COLUMNS = (
    _ListColumn(
        Column("text", Message("matter", "事项"), share=2), lambda entry, _: entry.matter.text
    ),
    _ListColumn(
        Column("owners", Message("department", "部门"), cap=12), lambda entry, _: entry.owners
    ),
    _ListColumn(
        Column("leader", Message("in charge", "分管领导"), cap=8, from_width=100),
        lambda entry, _: _item(entry).leader or "",
        "leader",
    ),
    _ListColumn(
        Column("meetings", Message("meeting", "会议"), cap=10), lambda entry, _: entry.meetings
    ),
    _ListColumn(Column("when", Message("time", "时间"), cap=8), lambda entry, _: time(entry)),
    _ListColumn(
        Column("due-by", Message("done by", "完成时限"), cap=8),
        lambda entry, _: _item(entry).due.text,
        "due",
    ),
    _ListColumn(
        Column("source", Message("source", "来源"), cap=11),
        lambda entry, _: entry.source,
        brief=lambda entry, schedule: schedule.reference(entry.matter),
    ),
    _ListColumn(
        Column("focus", Message("focus", "重点"), share=1, from_width=120),
        lambda entry, _: _item(entry).focus or "",
        "focus",
    ),
    _ListColumn(
        Column("note", Message("remarks", "备注"), cap=8),
        note,
    ),
)


def _item(entry: Entry) -> Item:
    """Return the item of an entry; a task of the monthly plan has none of what only items have."""
    return entry.matter if isinstance(entry.matter, Item) else _NOTHING


_NOTHING = Item()


def block(name: str, heading: Text, entries: Iterable[Entry], schedule: Schedule) -> Block[Text]:
    """Return a list of entries under a heading."""
    columns = [column for column in _COLUMNS if schedule.has(column.attribute)]
    rows = tuple(_row(entry, columns, schedule) for entry in entries)
    return Block(name, heading, tuple(column.head for column in columns), rows)


def numbered_block(  # noqa: PLR0913 - what a list of a notice has
    name: str,
    entries: Iterable[Entry],
    schedule: Schedule,
    keys: Sequence[str],
    *,
    known: Text = "",
    note_of: Callable[[Entry], Text] | None = None,
) -> Block[Text]:
    """Return a list of entries for a notice: its rows numbered, with some of the columns.

    Args:
        name: What it is, in data.
        entries: What it lists.
        schedule: Their plan.
        keys: Of the columns, in order; one that no item of the plan fills is left out.
        known: The time that stands above the list: what has just this one does not say it again.
        note_of: Returns the remark on an entry, where that is not as in any list.

    """
    by_key = {column.head.key: column for column in (*_COLUMNS, _REPORTERS)}
    columns = [by_key[key] for key in keys if schedule.has(by_key[key].attribute)]
    rows = []
    for number, entry in enumerate(entries, 1):
        row = _row(entry, columns, schedule)
        cells = [
            _in_notice(column.head.key, cell, entry, known, note_of)
            for column, cell in zip(columns, row.cells, strict=True)
        ]
        rows.append(row._replace(cells=(Cell(number), *cells)))
    return Block(name, "", (_NUMBER, *(column.head for column in columns)), rows)


def _in_notice(
    key: str, cell: Cell[Text], entry: Entry, known: Text, note_of: Callable[[Entry], Text] | None
) -> Cell[Text]:
    if key == "when" and cell.value == known:
        return _EMPTY
    return Cell(note_of(entry)) if key == "note" and note_of else cell


def _row(entry: Entry, columns: Sequence[_ListColumn], schedule: Schedule) -> Row[Text]:
    cells = tuple(_cell(column, entry, schedule) for column in columns)
    return Row(cells, schedule.key(entry.matter))


def _cell(column: _ListColumn, entry: Entry, schedule: Schedule) -> Cell[Text]:
    text = column.text(entry, schedule)
    if not text:
        return _EMPTY
    return Cell(text, brief=column.brief(entry, schedule)) if column.brief else Cell(text)


_EMPTY: Cell[Text] = Cell("")


def unscheduled(entries: Iterable[Entry], schedule: Schedule) -> tuple[Block[Text], ...]:
    """Return what has no month apart; nothing where there is none."""
    found = tuple(entries)
    are_dated = any(entry.matter.when.windows for entry in found)
    heading = counted(_ELSEWHEN if are_dated else _NO_TIME, len(found))
    return (block("unscheduled", heading, found, schedule),) if found else ()


_NO_TIME = Message("No time set", "时间未定")
_ELSEWHEN = Message("No time set, or not in this year", "时间未定或不在本年度")
