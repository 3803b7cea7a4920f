"""A row of a table becomes an item."""

from collections.abc import Callable, Sequence

from npc.importer.accounting import Accounting
from npc.importer.clippings import Clipping, of_cell
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.tables.category_rows import ItemRow
from npc.importer.tables.cell_values import (
    DITTO,
    are_bare_months,
    joined_lines,
    runs_on,
    says_nothing,
    time_words,
)
from npc.importer.tables.grid_columns import GridColumn, GridColumns
from npc.importer.tables.head_words import EXTRA, NOTHING
from npc.importer.tables.item_cells import cells_of, passages_of, place_of
from npc.importer.tables.item_meetings import ItemMeetings
from npc.importer.tables.item_notes import check_note_of_several
from npc.importer.tables.item_times import part_meeting, put_time_beside, put_time_of_category
from npc.importer.tables.numbers import holds_several, is_number, typed_number
from npc.importer.tables.owners_cells import owner_names, owner_words, says_role
from npc.importer.tables.reasons import IN_COLUMN, NONE, NUMBER, TORN, WIDE
from npc.importer.tables.table import GridRow
from npc.importer.tables.ticks import Tick, TickReader
from npc.messages import Message
from npc.originals.original import GridCell, Passage

Words = Callable[[Sequence[GridCell], GridColumn], str]
"""Returns the value of cells below a head."""


def _text(cells: Sequence[GridCell], column: GridColumn) -> str:  # noqa: ARG001 - as the others
    return joined_lines(passages_of(cells))


def _owners(cells: Sequence[GridCell], column: GridColumn) -> str:  # noqa: ARG001 - as the others
    return owner_words(cells[0]._replace(passages=passages_of(cells)))


def _time(cells: Sequence[GridCell], column: GridColumn) -> str:  # noqa: ARG001 - as the others
    return time_words(cells)


_BEFORE_TIME: dict[str, Words] = {
    "title": _text,
    "focus": _text,
    "reporters": _owners,
    "owners": _owners,
    "with": _owners,
    "leader": _owners,
    "research": _time,
}
_TIMES: dict[str, Words] = {"when": _time, "due": _time}


class ItemMaker:
    """Makes items of the rows of one paper."""

    __slots__ = ("_accounting", "_said", "_ticks", "bare_months")

    def __init__(self, accounting: Accounting, circles: Tick = Tick.YES) -> None:
        self._accounting = accounting
        self._ticks = TickReader(accounting, circles)
        self._said: dict[str, str] = {}
        """What each key held last, which 同上 repeats."""
        self.bare_months: list[Message] = []
        """Where a time is a number alone."""

    def put(self, item: FoundMapping, found: ItemRow) -> None:
        """Set the keys of an item."""
        for key, words in _BEFORE_TIME.items():
            self._put(item, found, key, words)
        if "title" not in item.values:
            self._without_title(item, found)
        meetings = ItemMeetings(item, found, self._ticks)
        self._times(item, found, meetings.told)
        meetings.put(item, found, self._ticks)
        part_meeting(item)
        self._extra(item, found)
        self._put(item, found, "note", _text)
        check_note_of_several(item, found.rows[0])
        if not item.text("when"):
            put_time_of_category(item, found)
        self._rest(item, found)

    def _put(self, item: FoundMapping, found: ItemRow, key: str, words: Words) -> None:
        column = found.rows[0].columns.one(key)
        if column is None:
            return
        cells = cells_of(found, column)
        if not cells:
            return
        if key == "title":
            cells = self._without_number(found, cells)
        if key != "title" and self._is_none(cells, key):
            return
        clippings = [clipping for cell in cells for clipping in of_cell(cell)]
        item.put(key, *clippings, text=words(cells, column))
        self._repeat(item, key, clippings[0].passage.place)
        if words is _time and are_bare_months(cells[0].text):
            self.bare_months.append(clippings[0].passage.place)
        self._doubts(item, found, key, cells)

    def _is_none(self, cells: Sequence[GridCell], key: str) -> bool:
        """Return whether cells only say that there is nothing; what says so is noted."""
        is_none = says_nothing(cells, key)
        for cell in cells if is_none else ():
            self._accounting.computed_cell(cell, NONE)
        return is_none

    def _repeat(self, item: FoundMapping, key: str, place: Message) -> None:
        """Put what stood above in the place of 同上, marked."""
        value, above = item.values[key], self._said.get(key)
        if item.text(key) in DITTO and above and isinstance(value, FoundValue):
            item.values[key] = value._replace(text=above)
            item.check(key, _ABOVE, place)
        self._said[key] = item.text(key)

    def _without_number(self, found: ItemRow, cells: list[GridCell]) -> list[GridCell]:
        """Take the number off that is typed before a matter, which is computed."""
        typed = typed_number(found.rows[0])
        if typed is None:
            return cells
        first, *others = cells[0].passages
        self._accounting.computed(Clipping(first, 0, typed.end), NUMBER)
        bare = first._replace(text=" " * typed.end + first.text[typed.end :], label_end=0)
        return [cells[0]._replace(passages=(bare, *others)), *cells[1:]]

    def _doubts(
        self, item: FoundMapping, found: ItemRow, key: str, cells: Sequence[GridCell]
    ) -> None:
        """Mark what is put together, and what stands below several heads."""
        place = cells[-1].passages[-1].place
        row = found.rows[0]
        if len(cells) > 1:
            item.check(key, TORN, place)
        elif key == "title" and holds_several(cells[0].passages):
            item.check(key, _SEVERAL, place)
        elif key == "title" and runs_on(cells[0].passages):
            item.check(key, _LINES, place)
        if key == "owners" and len(list(filter(says_role, owner_names(cells[0])))) > 1:
            item.check(key, _ROLES, place)
        if key == "title" and not row.begins(cells[0]) and not _has_own_focus(row):
            item.check(key, _SAME, place)
        if any(cell.columns > 1 and found.rows[0].columns.are_several(cell) for cell in cells):
            item.check(key, WIDE, place)

    def _without_title(self, item: FoundMapping, found: ItemRow) -> None:
        rest = dict(item.values)
        item.values.clear()
        item.put_known("title", "待填")
        item.values.update(rest)
        item.check("title", _NO_TITLE, place_of(found))

    def _times(self, item: FoundMapping, found: ItemRow, told: Sequence[Passage]) -> None:
        for key, words in _TIMES.items():
            self._put(item, found, key, words)
        put_time_beside(item, found, self._ticks, told)

    def _extra(self, item: FoundMapping, found: ItemRow) -> None:
        for column in found.rows[0].columns.of(EXTRA):
            for cell in cells_of(found, column):
                if self._is_none([cell], EXTRA):
                    continue
                extra = item.within("extra")
                if column.head in extra.values:
                    item.keep_cell(cell, IN_COLUMN.format(head=column.head))
                    continue
                extra.put(column.head, *of_cell(cell), text=joined_lines(cell.passages))
                if cell.columns > 1 and found.rows[0].columns.are_several(cell):
                    item.check("extra", WIDE, cell.passages[0].place)

    def _rest(self, item: FoundMapping, found: ItemRow) -> None:
        """Account for the number of a row, and for what stands in a column without a head."""
        for row in found.rows:
            for column in row.columns.columns:
                cell = row.cells[column.at]
                if not row.begins(cell) or not cell.passages or cell.column != column.at:
                    continue
                if column.key == "number":
                    self._number(item, cell)
                elif column.key == NOTHING and not _is_taken_elsewhere(row.columns, cell):
                    item.keep_cell(cell, _NO_HEAD.format(number=column.at + 1))

    def _number(self, item: FoundMapping, cell: GridCell) -> None:
        """Account for a number; signs beside it (★) say something."""
        if is_number(cell.text):
            self._accounting.computed_cell(cell, NUMBER)
        else:
            item.keep_cell(cell, _BY_NUMBER)


def _has_own_focus(row: GridRow) -> bool:
    """Whether a row says by itself what is to be done: one task (任务) over rows of what it consists of."""
    cell = row.cell("focus")
    return cell is not None and bool(cell.passages) and row.begins(cell)


def _is_taken_elsewhere(columns: GridColumns, cell: GridCell) -> bool:
    return cell.columns > 1 and columns.columns[columns.first_of(cell)].key != NOTHING


_ABOVE = Message("the cell says “as above”", "原格写“同上”，照上一行填写")
_LINES = Message(
    "lines of the cell are put together as one sentence", "原格内分了行，这里连成了一句"
)
_ROLES = Message("the cell says who leads and who helps", "原格写了谁牵头、谁配合，可分开填写")
_SEVERAL = Message("the cell numbers several matters", "原格里编号列了几项，这里没有分开")
_SAME = Message(
    "the cell is merged with that of the row above", "原格与上一行合并，是同一项目的又一行"
)
_NO_TITLE = Message("the row has no matter", "原表这一行没有项目名称")
_BY_NUMBER = Message("in the column of numbers", "原表“序号”栏")
_NO_HEAD = Message("column {number}, which has no head", "原表第{number}栏（没有表头）")
