"""A sheet of a workbook that came back: its columns by their heads, its rows by their keys, and what has no place."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property

from npc.genre.likeness import plain
from npc.importer.into.exported import MOST_COLUMNS, ExportedPaper
from npc.importer.into.row_changes import MATTER_KEYS
from npc.messages import Message, Verbatim
from npc.originals.sheet_remarks import ERRORS, remarks_of
from npc.records import NamedTuple
from npc.word.keyed_sheets import KEY_HEAD, without_keys
from npc.word.sheet_places import name_of
from npc.word.sheets import Sheet, SheetRow


class ReturnedRow(NamedTuple):
    """A row, as it is now."""

    number: int
    """In its sheet, from 1."""
    key: str
    """Empty where it has none, or one that another row has."""
    cells: tuple[str | None, ...]
    """By the columns as they were written; None where the sheet has the column no more, or an error there."""


class ReturnedSheet(NamedTuple):
    """A sheet, as it is now."""

    name: str
    paper: ExportedPaper
    title: str
    """What stands in the first line above the heads; empty where nothing does."""
    rows: Sequence[ReturnedRow]
    remarks: Sequence[Message]
    """What in it is not taken."""
    told: Sequence[Message]
    """What is to be known of it."""


_FEWEST = 3
"""Heads that a table has at least: number, matter and key."""
_MOST_FILLED = 100_000
"""Cells that get the words of the merged cell above; a table has some thousands."""
_MOST_TOLD = 10
"""Stray cells that are told one by one."""


class SheetInReturn:
    """A sheet as it was read, before it is known of which paper it is."""

    def __init__(self, sheet: Sheet) -> None:
        """Take it."""
        self.sheet = sheet
        self.name = sheet.name
        self.head: SheetRow | None = self._head()
        self.heads: Mapping[int, str] = _heads(self.head) if self.head else {}
        self.key_column = next((at for at, text in self.heads.items() if text == KEY_HEAD), 0)

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.sheet.rows

    @cached_property
    def keys(self) -> Mapping[int, str]:
        """The keys of its rows, by their numbers."""
        found = ((row.number, row.cells.get(self.key_column, "")) for row in self.rows)
        return {number: text_of(value) for number, value in found if value}

    @cached_property
    def rows(self) -> Sequence[SheetRow]:
        """Those below the heads."""
        return [row for row in self.sheet.rows if self.head and row.number > self.head.number]

    @property
    def above(self) -> Iterator[tuple[str, str]]:
        """The names of the cells above the heads, and what they say."""
        for row in self.sheet.rows:
            if self.head and row.number < self.head.number:
                for column, value in row.cells.items():
                    yield name_of(row.number, column), text_of(value)

    def _head(self) -> SheetRow | None:
        """Return the row with the heads: the first with the head of the keys, else with several cells."""
        keyed = (row for row in self.sheet.rows if KEY_HEAD in _heads(row).values())
        wide = (row for row in self.sheet.rows if len(row.cells) >= _FEWEST)
        return next(keyed, None) or next(wide, None)


def text_of(value: str | date) -> str:
    """Return what a cell says; a day, which programs make of 3-6 by themselves, as it is read."""
    return f"{value.month}月{value.day}日" if isinstance(value, date) else value


def _heads(row: SheetRow) -> dict[int, str]:
    cells = sorted(row.cells.items())[: 2 * MOST_COLUMNS]
    return {column: "".join(text_of(value).split()) for column, value in cells}


def returned_sheet(sheet: SheetInReturn, paper: ExportedPaper) -> ReturnedSheet:
    """Read a sheet as what it was written as."""
    return _Returning(sheet, paper).sheet()


class _Returning:
    """Reads a sheet by its columns, and notes what it cannot take."""

    def __init__(self, sheet: SheetInReturn, paper: ExportedPaper) -> None:
        self._sheet = sheet
        self._paper = paper
        self._remarks: list[Message] = []
        self._free = {at: text for at, text in sheet.heads.items() if at != sheet.key_column}
        self._places = self._by_head()
        columns = enumerate(paper.columns)
        self._matters = [at for at, column in columns if column.key in MATTER_KEYS]
        self._rows = self._filled()
        self._owners = self._owners_of_keys()
        self._find_renamed()

    def sheet(self) -> ReturnedSheet:
        """Return all of it."""
        title, *stray = [*self._sheet.above] or [("", "")]
        for text in filter(None, self._free.values()):
            self._remark(_NEW_COLUMN, head=text)
        for at, column in enumerate(self._paper.columns):
            if at not in self._places and any(row.cells[at] for row in self._paper.rows.values()):
                self._remark(_NO_COLUMN, head=column.head)
        rows = [row for row in map(self._row, self._rows) if any(row.cells)]
        self._tell_stray([*stray, *self._beside()])
        told = list(remarks_of(without_keys(self._sheet.sheet), ()))
        if any(self._is_wrong(row, at) for row in self._rows for at in row.cells):
            self._remarks += told
            told = []
        return ReturnedSheet(self._sheet.name, self._paper, title[1], rows, self._remarks, told)

    def _by_head(self) -> dict[int, int]:
        """Return where each column stands now, by its head."""
        found: dict[int, int] = {}
        for at, column in enumerate(self._paper.columns):
            wanted = "".join(column.head.split())
            place = next((each for each, text in self._free.items() if text == wanted), None)
            if place is not None:
                found[at] = place
                del self._free[place]
        return found

    def _filled(self) -> Sequence[SheetRow]:
        """Return the rows; what is merged over several stands in each, but for the matters themselves."""
        cells = {row.number: dict(row.cells) for row in self._sheet.rows}
        alone = {self._sheet.key_column, *(self._places.get(at, 0) for at in self._matters)}
        left = _MOST_FILLED
        for (number, column), last in self._sheet.sheet.tall.items():
            value = cells.get(number, {}).get(column)
            if value is None or column in alone:
                continue
            for each in range(number + 1, min(last, number + left) + 1):
                left -= 1
                if each in cells:
                    cells[each].setdefault(column, value)
        return [row._replace(cells=cells[row.number]) for row in self._sheet.rows]

    def _owners_of_keys(self) -> Mapping[str, int]:
        """Return the rows that have the keys, by numbers: of copies the one that says what was written."""
        having: defaultdict[str, list[SheetRow]] = defaultdict(list)
        for row in self._rows:
            key = self._sheet.keys.get(row.number, "")
            if key in self._paper.rows:
                having[key].append(row)
        return {
            key: min(rows, key=lambda row: self._is_other(row, key)).number
            for key, rows in having.items()
        }

    def _is_other(self, row: SheetRow, key: str) -> bool:
        written = self._paper.rows[key].cells
        return any(plain(self._text(row, at)) != plain(written[at]) for at in self._matters)

    def _text(self, row: SheetRow, at: int) -> str:
        return text_of(row.cells.get(self._places.get(at, 0), ""))

    def _find_renamed(self) -> None:
        """Take a column whose head is new for one that is missing, if most of its cells are as they were."""
        rows = [
            (row.cells, self._paper.rows[key].cells)
            for row in self._rows
            if self._owners.get(key := self._sheet.keys.get(row.number, "")) == row.number
        ][:_COMPARED]
        for at, column in enumerate(self._paper.columns):
            if at in self._places:
                continue
            said = [(cells, written[at]) for cells, written in rows if written[at]]
            for place, head in list(self._free.items()):
                same = sum(text_of(cells.get(place, "")) == written for cells, written in said)
                if said and 2 * same >= len(said):
                    self._places[at] = place
                    del self._free[place]
                    self._remark(_RENAMED, head=column.head, now=head)
                    break

    def _row(self, row: SheetRow) -> ReturnedRow:
        key = self._sheet.keys.get(row.number, "")
        own = key if self._owners.get(key) == row.number else ""
        cells = (
            None
            if at not in self._places or self._is_wrong(row, self._places[at])
            else self._text(row, at)
            for at in range(len(self._paper.columns))
        )
        return ReturnedRow(row.number, own, tuple(cells))

    def _is_wrong(self, row: SheetRow, at: int) -> bool:
        return at in row.unreckoned or row.cells.get(at) in ERRORS

    def _beside(self) -> Iterator[tuple[str, str]]:
        """Yield the cells below no head."""
        known = {*self._sheet.heads}
        for row in self._sheet.rows:
            for column, value in row.cells.items():
                if column not in known:
                    yield name_of(row.number, column), text_of(value)

    def _tell_stray(self, cells: Sequence[tuple[str, str]]) -> None:
        for cell, text in cells[:_MOST_TOLD]:
            self._remark(_STRAY, cell=Verbatim(cell), text=text)
        if len(cells) > _MOST_TOLD:
            self._remark(_MORE_STRAY, n=len(cells) - _MOST_TOLD)

    def _remark(self, message: Message, **words: str | int | Verbatim) -> None:
        self._remarks.append(message.format(name=self._sheet.name, **words))


_COMPARED = 50
"""Rows by which a column is known whose head is another one."""
_NEW_COLUMN = Message(
    "sheet “{name}”: the column “{head}” was added, and is not taken",
    "工作表“{name}”：新加的“{head}”一栏没有并入",
)
_NO_COLUMN = Message(
    "sheet “{name}” has no column “{head}” any more; what the plan has there stays",
    "工作表“{name}”里已没有“{head}”一栏，计划中的这一栏没有改动",
)
_RENAMED = Message(
    "sheet “{name}”: the column “{head}” is called “{now}”; its cells are taken, its head is not",
    "工作表“{name}”：“{head}”一栏改名为“{now}”，内容照收，栏名没有改",
)
_STRAY = Message(
    "sheet “{name}”, {cell}: “{text}” stands outside the table, and is not taken",
    "工作表“{name}” {cell} 的“{text}”不在表内，没有并入",
)
_MORE_STRAY = Message(
    "sheet “{name}”: {n} more cells outside the table are not taken",
    "工作表“{name}”另有{n}处文字不在表内，没有并入",
)
