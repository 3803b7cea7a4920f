"""A workbook that `npc plan export` has written, as it comes back: what its hidden sheet says, and what stands in its cells now."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from io import BytesIO

from npc.output.workbook.hidden_sheet import (
    BOOK,
    COLUMN,
    PAPER,
    ROW,
    VERSION,
)
from npc.records import NamedTuple
from npc.word.keyed_sheets import HIDDEN_SHEET, KEY_HEAD
from npc.word.package import Package, PackageError
from npc.word.sheets import Sheet, SheetReader, SheetRow


class ExportedColumn(NamedTuple):
    """A column, as it was written."""

    key: str
    head: str


class ExportedRow(NamedTuple):
    """A row, as it was written."""

    steps: str
    """The way to it in its document, the steps parted by slashes; empty where it was no row of the plan."""
    cells: tuple[str, ...]


class ExportedPaper(NamedTuple):
    """What was written of a paper."""

    number: str
    sheet: str
    kind: str
    id: str
    columns: tuple[ExportedColumn, ...]
    rows: Mapping[str, ExportedRow]
    """By their keys."""


class ReturnedRow(NamedTuple):
    """A row, as it is now."""

    number: int
    """In its sheet, from 1."""
    key: str
    """Empty where it has none, or one that another row has before it."""
    cells: tuple[str | None, ...]
    """By the columns as they were written; None where the sheet has the column no more."""


class ReturnedSheet(NamedTuple):
    """A sheet, as it is now."""

    name: str
    paper: ExportedPaper
    rows: Sequence[ReturnedRow]
    unknown: Sequence[str]
    """Heads of columns that were not written."""


class ReturnedBook(NamedTuple):
    """A workbook that was written by npc, and may have been edited."""

    name: str
    version: str
    plan: str
    year: str
    papers: Sequence[ExportedPaper]
    sheets: Sequence[ReturnedSheet]


def returned_book(data: bytes, name: str) -> ReturnedBook | None:
    """Read a workbook that npc has written; None where a file is anything else."""
    try:
        with Package(BytesIO(data)) as package:
            reader = SheetReader(package)
            heads = list(reader.heads())
            hidden = [each for each in heads if each.name == HIDDEN_SHEET and each.part]
            told = _told(reader.sheet(hidden[0])) if hidden else []
            if not told or told[0][:1] != [BOOK]:
                return None
            others = [reader.sheet(each) for each in heads if each.part and each not in hidden]
    except PackageError:
        return None
    _, version, plan, year, *_ = [*told[0], "", "", ""]
    papers = list(_papers(told))
    sheets = list(_sheets(others, papers))
    return ReturnedBook(name, version, plan, year, papers, sheets)


KNOWN_VERSION = VERSION
"""That which is read here."""
MOST_COLUMNS = 100
"""Of a sheet: a table has 60 at most, and each head is looked for among all."""


def _told(sheet: Sheet) -> list[list[str]]:
    """Return the rows of the hidden sheet, empty cells among them."""
    return [_texts(row, max(row.cells)) for row in sheet.rows]


def _texts(row: SheetRow, last: int) -> list[str]:
    return [text_of(row.cells.get(column, "")) for column in range(1, last + 1)]


def text_of(value: str | date) -> str:
    """Return what a cell says; a day, which programs make of 3-6 by themselves, as it is read."""
    return f"{value.month}月{value.day}日" if isinstance(value, date) else value


def _papers(told: Sequence[Sequence[str]]) -> Iterator[ExportedPaper]:
    columns: defaultdict[str, list[ExportedColumn]] = defaultdict(list)
    rows: defaultdict[str, dict[str, ExportedRow]] = defaultdict(dict)
    for what, *words in told:
        number, first, second = [*words, "", "", ""][:3]
        if what == COLUMN and len(columns[number]) < MOST_COLUMNS:
            columns[number].append(ExportedColumn(first, second))
        elif what == ROW:
            of = number.partition("-")[0]
            rows[of][number] = ExportedRow(first, _filled(words[2:], len(columns[of])))
    for what, *words in told:
        if what == PAPER:
            number, sheet, kind, id_ = [*words, *[""] * 4][:4]
            yield ExportedPaper(number, sheet, kind, id_, tuple(columns[number]), rows[number])


def _filled(cells: Sequence[str], count: int) -> tuple[str, ...]:
    return tuple([*cells, *[""] * count][:count])


def _sheets(sheets: Sequence[Sheet], papers: Sequence[ExportedPaper]) -> Iterator[ReturnedSheet]:
    """Yield the sheets in which a paper comes back: known by the keys of its rows, else by its name."""
    taken: set[str] = set()
    by_number = {paper.number: paper for paper in papers}
    for sheet in sheets:
        head = _head_of(sheet)
        if head is None:
            continue
        keyed = {text: column for column, text in _heads(head).items()}.get(KEY_HEAD)
        numbers = Counter(
            text_of(row.cells.get(keyed, "")).partition("-")[0] for row in sheet.rows if keyed
        )
        named = next((paper.number for paper in papers if paper.sheet == sheet.name), "")
        known = [(count, number) for number, count in numbers.items() if number in by_number]
        number = max(known)[1] if known else named
        if number in by_number and number not in taken:
            taken.add(number)
            yield _returned(sheet, head, keyed, by_number[number])


def _heads(row: SheetRow) -> dict[int, str]:
    cells = sorted(row.cells.items())[: 2 * MOST_COLUMNS]
    return {column: "".join(text_of(value).split()) for column, value in cells}


_FEWEST = 3
"""Heads that a table has at least: number, matter and key."""


def _head_of(sheet: Sheet) -> SheetRow | None:
    """Return the row with the heads: the first with the head of the keys, else with several cells."""
    keyed = (row for row in sheet.rows if KEY_HEAD in _heads(row).values())
    wide = (row for row in sheet.rows if len(row.cells) >= _FEWEST)
    return next(keyed, None) or next(wide, None)


def _returned(
    sheet: Sheet, head: SheetRow, keyed: int | None, paper: ExportedPaper
) -> ReturnedSheet:
    heads = {column: text for column, text in _heads(head).items() if column != keyed}
    places = _places(heads, paper.columns)
    unknown = [text for column, text in heads.items() if column not in places.values() and text]
    seen: set[str] = set()
    rows: list[ReturnedRow] = []
    for row in sheet.rows:
        if row.number <= head.number:
            continue
        key = text_of(row.cells.get(keyed, "")) if keyed else ""
        own = "" if key in seen or key not in paper.rows else key
        seen.add(key)
        cells = tuple(
            text_of(row.cells.get(places[at], "")) if at in places else None
            for at in range(len(paper.columns))
        )
        if any(cells):
            rows.append(ReturnedRow(row.number, own, cells))
    return ReturnedSheet(sheet.name, paper, rows, unknown)


def _places(heads: Mapping[int, str], columns: Sequence[ExportedColumn]) -> dict[int, int]:
    """Return where each column stands now: by its head, else where it stood, if nothing else does."""
    found: dict[int, int] = {}
    free = dict(heads)
    for at, column in enumerate(columns):
        wanted = "".join(column.head.split())
        place = next((each for each, text in free.items() if text == wanted), None)
        if place is not None:
            found[at] = place
            del free[place]
    return found
