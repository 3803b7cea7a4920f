"""A row of a table becomes an item."""

from collections.abc import Callable, Iterator, Sequence

from npc.genre.timing import Timing
from npc.genre.when import When
from npc.importer.accounting import Accounting
from npc.importer.clippings import Clipping, of_cell, whole
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.tables.category_rows import ItemRow
from npc.importer.tables.cell_values import (
    are_bare_months,
    joined_lines,
    meeting_names,
    runs_on,
    time_words,
)
from npc.importer.tables.head_words import (
    EXTRA,
    MEETING,
    MONTH,
    NOTHING,
    folded,
    is_meeting_name,
    months_of,
)
from npc.importer.tables.heads import GridColumn, GridColumns
from npc.importer.tables.months import stretches
from npc.importer.tables.numbers import is_number, typed_number
from npc.importer.tables.owners_cells import owner_words
from npc.importer.tables.ticks import Tick, tick_of
from npc.messages import Message
from npc.originals.original import GridCell, Passage

Words = Callable[[Sequence[GridCell], GridColumn], str]
"""Returns the value of cells below a head."""


def _text(cells: Sequence[GridCell], column: GridColumn) -> str:  # noqa: ARG001 - as the others
    return joined_lines(_passages(cells))


def _owners(cells: Sequence[GridCell], column: GridColumn) -> str:  # noqa: ARG001 - as the others
    return owner_words(cells[0]._replace(passages=_passages(cells)))


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


_BEHIND_TIME = ("due", "meetings", "extra", "note")


class ItemMaker:
    """Makes items of the rows of one paper."""

    __slots__ = ("_accounting", "_circles", "bare_months")

    def __init__(self, accounting: Accounting, circles: Tick = Tick.YES) -> None:
        self._accounting = accounting
        self._circles = circles
        self.bare_months: list[Message] = []
        """Where a time is a number alone."""

    def _tick(self, cell: GridCell) -> Tick:
        """Return what a cell says; empty circles as they are meant in this table."""
        tick = tick_of(cell.text)
        return self._circles if tick is Tick.CIRCLE else tick

    def put(self, item: FoundMapping, found: ItemRow) -> None:
        """Set the keys of an item."""
        for key, words in _BEFORE_TIME.items():
            self._put(item, found, key, words)
        if "title" not in item.values:
            self._without_title(item, found)
        met, told = self._meetings(item, found)
        self._times(item, found, told)
        self._named_meetings(item, found, met)
        self._extra(item, found)
        self._put(item, found, "note", _text)
        if not item.text("when"):
            self._time_of_category(item, found)
        self._rest(item, found)

    def _put(self, item: FoundMapping, found: ItemRow, key: str, words: Words) -> None:
        column = found.rows[0].columns.one(key)
        if column is None:
            return
        cells = _cells(found, column)
        if not cells:
            return
        if key == "title":
            cells = self._without_number(found, cells)
        clippings = [clipping for cell in cells for clipping in of_cell(cell)]
        item.put(key, *clippings, text=words(cells, column))
        if words is _time and are_bare_months(cells[0].text):
            self.bare_months.append(clippings[0].passage.place)
        self._doubts(item, found, key, cells)

    def _without_number(self, found: ItemRow, cells: list[GridCell]) -> list[GridCell]:
        """Take the number off that is typed before a matter, which is computed."""
        typed = typed_number(found.rows[0])
        if typed is None:
            return cells
        first, *others = cells[0].passages
        self._accounting.computed(Clipping(first, 0, typed.end), _NUMBER)
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
        elif key == "title" and runs_on(cells[0].passages):
            item.check(key, _LINES, place)
        if key == "title" and not row.begins(cells[0]):
            item.check(key, _SAME, place)
        if any(cell.columns > 1 and found.rows[0].columns.are_several(cell) for cell in cells):
            item.check(key, WIDE, place)

    def _without_title(self, item: FoundMapping, found: ItemRow) -> None:
        rest = dict(item.values)
        item.values.clear()
        item.put_known("title", "待填")
        item.values.update(rest)
        item.check("title", _NO_TITLE, _place(found))

    def _times(self, item: FoundMapping, found: ItemRow, told: list[Passage]) -> None:
        columns = found.rows[0].columns
        for key, words in _TIMES.items():
            self._put(item, found, key, words)
        if "when" in item.values:
            self._keep_told(item, told)
            return
        months = columns.of(MONTH)
        if months:
            self._ticked_months(item, found, months)
        if "when" not in item.values and told:
            time = "、".join(dict.fromkeys(passage.text for passage in told))
            _put_before_due(item, FoundValue(time, tuple(map(whole, told))))
            if len(told) > 1:
                item.check("when", _SEVERAL_TIMES, told[-1].place)
        elif told:
            self._keep_told(item, told)
        if "when" not in item.values and (columns.one("when") or months):
            _put_before_due(item, FoundValue(None))

    def _time_of_category(self, item: FoundMapping, found: ItemRow) -> None:
        """Set the time to the month for which the category stands: 3月 over its rows."""
        for label in found.path:
            if label.name and months_of(folded(label.text)):
                clippings = label.name.name
                due = {key: item.values.pop(key) for key in _BEHIND_TIME if key in item.values}
                item.values["when"] = FoundValue(label.text, clippings)
                item.values.update(due)

    def _keep_told(self, item: FoundMapping, told: Sequence[Passage]) -> None:
        for passage in told:
            item.keep(whole(passage), _TIME_OF_MEETING)

    def _ticked_months(
        self, item: FoundMapping, found: ItemRow, columns: Sequence[GridColumn]
    ) -> None:
        ticked: list[GridColumn] = []
        clippings: list[Clipping] = []
        for column in columns:
            for cell in _cells(found, column, is_wide_taken=True):
                tick = self._tick(cell)
                if tick is Tick.NO:
                    self._computed(cell, _NOT_TICKED)
                    continue
                ticked.append(column)
                if tick is Tick.WORDS and cell.column == column.at:
                    for clipping in of_cell(cell):
                        item.keep(clipping, _IN_COLUMN.format(head=column.head))
                elif cell.column == column.at:
                    clippings.extend(of_cell(cell))
        if ticked:
            windows = [column.months for column in ticked if column.months]
            _put_before_due(item, FoundValue(stretches(windows), tuple(clippings)))

    def _meetings(
        self, item: FoundMapping, found: ItemRow
    ) -> tuple[dict[str, list[GridCell]], list[Passage]]:
        """Return the meetings of an item, each with the cells that say it, and times that stand instead of ticks."""
        met: dict[str, list[GridCell]] = {}
        told: list[Passage] = []
        for column in found.rows[0].columns.of(MEETING):
            for cell in _cells(found, column):
                tick = self._tick(cell)
                if tick is Tick.NO:
                    self._computed(cell, _NOT_TICKED)
                    continue
                met.setdefault(column.meeting, []).append(cell)
                if tick is Tick.YES:
                    continue
                if When.parse(joined_lines(cell.passages)).timing is not Timing.UNSCHEDULED:
                    told.extend(cell.passages)
                else:
                    item.check("meetings", _NO_TICK, cell.passages[0].place)
                    for clipping in of_cell(cell):
                        item.keep(clipping, _IN_COLUMN.format(head=column.head))
        return met, told

    def _named_meetings(
        self, item: FoundMapping, found: ItemRow, met: dict[str, list[GridCell]]
    ) -> None:
        column = found.rows[0].columns.one("meetings")
        named = _cells(found, column) if column else []
        names = meeting_names([passage.as_written for passage in _passages(named)])
        cells = [cell for ticked in met.values() for cell in ticked if _is_tick(cell)]
        clippings = tuple(clipping for cell in (*cells, *named) for clipping in of_cell(cell))
        names = list(dict.fromkeys((*met, *names)))
        if not names:
            return
        if len(names) == 1:
            item.values["meetings"] = FoundValue(names[0], clippings)
        else:
            item.put_texts(
                "meetings",
                FoundValue(names[0], clippings),
                *(FoundValue(name) for name in names[1:]),
            )
        doubtful = [name for name in names if not is_meeting_name(name)]
        if doubtful:
            place = (named or cells or [found.rows[0].filled[0]])[0].passages[0].place
            item.check("meetings", _NO_MEETING.format(names=doubtful), place)

    def _extra(self, item: FoundMapping, found: ItemRow) -> None:
        for column in found.rows[0].columns.of(EXTRA):
            for cell in _cells(found, column):
                extra = item.within("extra")
                if column.head in extra.values:
                    for clipping in of_cell(cell):
                        item.keep(clipping, _IN_COLUMN.format(head=column.head))
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
                    for clipping in of_cell(cell):
                        item.keep(clipping, _NO_HEAD.format(number=column.at + 1))

    def _number(self, item: FoundMapping, cell: GridCell) -> None:
        """Account for a number; signs beside it (★) say something."""
        if is_number(cell.text):
            self._computed(cell, _NUMBER)
            return
        for clipping in of_cell(cell):
            item.keep(clipping, _BY_NUMBER)

    def _computed(self, cell: GridCell, why: Message) -> None:
        for clipping in of_cell(cell):
            self._accounting.computed(clipping, why)


def _put_before_due(item: FoundMapping, value: FoundValue) -> None:
    """Set the time, which stands before the time limit."""
    due = item.values.pop("due", None)
    item.values["when"] = value
    if due is not None:
        item.values["due"] = due


def _is_tick(cell: GridCell) -> bool:
    return tick_of(cell.text) in {Tick.YES, Tick.CIRCLE}


def _passages(cells: Sequence[GridCell]) -> tuple[Passage, ...]:
    return tuple(passage for cell in cells for passage in cell.passages)


def _cells(found: ItemRow, column: GridColumn, *, is_wide_taken: bool = False) -> list[GridCell]:
    """Return the cells of an item in a column: its own, and what pages have torn off it.

    A cell over several columns is in the first of them that means something. A row of a narrower table
    has not all columns of the rows before it.
    """
    cells: dict[GridCell, None] = {}
    for number, row in enumerate(found.rows):
        if column.at >= len(row.cells):
            continue
        cell = row.cells[column.at]
        if not cell.passages or (number and not row.begins(cell)):
            continue
        if cell.columns == 1 or is_wide_taken or row.columns.first_of(cell) == column.at:
            cells[cell] = None
    return list(cells)


def _is_taken_elsewhere(columns: GridColumns, cell: GridCell) -> bool:
    return cell.columns > 1 and columns.columns[columns.first_of(cell)].key != NOTHING


def _place(found: ItemRow) -> Message:
    return next(_places(found))


def _places(found: ItemRow) -> Iterator[Message]:
    for row in found.rows:
        for cell in row.filled:
            yield cell.passages[0].place


TORN = Message(
    "the row was torn by the page, and is put together here", "原表换页处断开，这里接起来了"
)
_LINES = Message(
    "lines of the cell are put together as one sentence", "原格内分了行，这里连成了一句"
)
_SAME = Message(
    "the cell is merged with that of the row above", "原格与上一行合并，是同一项目的又一行"
)
WIDE = Message("the cell reaches over several columns", "原格跨了几栏")
_NO_TITLE = Message("the row has no matter", "原表这一行没有项目名称")
_SEVERAL_TIMES = Message(
    "several meetings have a time of their own", "原表几个会议各写了时间，这里合写"
)
_TIME_OF_MEETING = Message("time in the column of a meeting", "写在会议一栏的时间")
_NO_TICK = Message(
    "the cell holds words and no tick; it was taken for one", "原格不是打勾，已算作提交该会议"
)
_NOT_TICKED = Message("not ticked", "不打勾")
_NUMBER = Message("number", "序号")
_BY_NUMBER = Message("in the column of numbers", "原表“序号”栏")
_IN_COLUMN = Message("column “{head}”", "原表“{head}”栏")
_NO_HEAD = Message("column {number}, which has no head", "原表第{number}栏（没有表头）")
_NO_MEETING = Message("“{names}” may not be the name of a meeting", "“{names}”不像会议的名称")
