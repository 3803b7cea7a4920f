"""The time of an item: written, ticked by months, said instead of a tick, or that of its category."""

from collections.abc import Sequence

from npc.importer.clippings import Clipping, of_cell, whole
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.tables.category_rows import ItemRow
from npc.importer.tables.cell_values import is_time
from npc.importer.tables.grid_columns import GridColumn
from npc.importer.tables.head_words import MEETING_NAMES, MONTH, folded, months_of
from npc.importer.tables.item_cells import cells_of
from npc.importer.tables.months import ticked_time
from npc.importer.tables.reasons import IN_COLUMN
from npc.importer.tables.ticks import Tick, TickReader, tick_of
from npc.messages import Message
from npc.originals.original import Passage

_BEHIND_TIME = ("due", "meetings", "extra", "note")


def put_time_beside(
    item: FoundMapping, found: ItemRow, ticks: TickReader, told: Sequence[Passage]
) -> None:
    """Set the time of an item whose column of times says none, if another does; nothing where there is no such.

    Args:
        item: The item, whose written times are set.
        found: Its rows.
        ticks: What ticks mean.
        told: Times that stand in columns of meetings.

    """
    columns = found.rows[0].columns
    months = columns.of(MONTH)
    if "when" not in item.values and months:
        _put_ticked(item, found, months, ticks)
    if "when" in item.values:
        for passage in told:
            item.keep(whole(passage), _TIME_OF_MEETING)
    elif told:
        time = "、".join(dict.fromkeys(passage.text for passage in told))
        _put_before_due(item, FoundValue(time, tuple(map(whole, told))))
        if len(told) > 1:
            item.check("when", _SEVERAL_TIMES, told[-1].place)
    elif columns.one("when") or months:
        _put_before_due(item, FoundValue(None))


def part_meeting(item: FoundMapping) -> None:
    """Part the meeting from the time, where one cell says both: 4月常委会会议."""
    value = item.values.get("when")
    if "meetings" in item.values or not isinstance(value, FoundValue) or len(value.of) != 1:
        return
    written, (clipping,) = item.text("when"), value.of
    name = next((each for each in _MEETINGS if written.endswith(each)), "")
    time = written.removesuffix(name)
    if not name or written != clipping.text or not is_time(time):
        return
    end = clipping.end - len(name)
    item.values["when"] = FoundValue(time, (clipping._replace(end=end),))
    item.put("meetings", clipping._replace(start=end))


_MEETINGS = sorted(MEETING_NAMES, key=len, reverse=True)


def put_time_of_category(item: FoundMapping, found: ItemRow) -> None:
    """Set the time to the month for which the category stands: 3月 over its rows."""
    for label in found.path:
        if label.name and months_of(folded(label.text)):
            due = {key: item.values.pop(key) for key in _BEHIND_TIME if key in item.values}
            item.values["when"] = FoundValue(label.text, label.name.name)
            item.values.update(due)


def _put_ticked(
    item: FoundMapping, found: ItemRow, columns: Sequence[GridColumn], ticks: TickReader
) -> None:
    ticked: list[GridColumn] = []
    clippings: list[Clipping] = []
    for column in columns:
        for cell in cells_of(found, column, is_wide_taken=True):
            if not ticks.is_ticked(cell):
                continue
            ticked.append(column)
            if cell.column != column.at:
                continue
            if tick_of(cell.text) is not Tick.WORDS:
                clippings.extend(of_cell(cell))
                continue
            item.keep_cell(cell, IN_COLUMN.format(head=column.head))
    if ticked:
        time = ticked_time([(column.head, column.months) for column in ticked if column.months])
        _put_before_due(item, FoundValue(time, tuple(clippings)))


def _put_before_due(item: FoundMapping, value: FoundValue) -> None:
    """Set the time, which stands before the time limit."""
    due = item.values.pop("due", None)
    item.values["when"] = value
    if due is not None:
        item.values["due"] = due


_SEVERAL_TIMES = Message(
    "several meetings have a time of their own", "原表几个会议各写了时间，这里合写"
)
_TIME_OF_MEETING = Message("time in the column of a meeting", "写在会议一栏的时间")
