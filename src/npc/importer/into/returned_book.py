"""A workbook that `npc plan export` has written, as it comes back: what stands in its cells now."""

from collections import Counter
from collections.abc import Iterator, Sequence
from io import BytesIO

from npc.importer.into.exported import MOST_COLUMNS, ExportedBook, ExportedPaper, exported_book
from npc.importer.into.returned_sheet import ReturnedSheet, SheetInReturn, returned_sheet
from npc.messages import Message
from npc.records import NamedTuple
from npc.word.keyed_sheets import HIDDEN_SHEET
from npc.word.package import Package, PackageError
from npc.word.sheet_extras import boxes_of, comments_of
from npc.word.sheets import Sheet, SheetHead, SheetReader


class ReturnedBook(NamedTuple):
    """A workbook that was written by npc, and may have been edited."""

    name: str
    exported: ExportedBook
    sheets: Sequence[ReturnedSheet]
    remarks: Sequence[Message]
    """What in it is not taken."""


def returned_book(data: bytes, name: str) -> ReturnedBook | None:
    """Read a workbook that npc has written; None where a file is anything else."""
    try:
        with Package(BytesIO(data)) as package:
            reader = SheetReader(package)
            heads = [head for head in reader.heads() if head.part]
            hidden = next((head for head in heads if head.name == HIDDEN_SHEET), None)
            exported = exported_book(_told(reader.sheet(hidden))) if hidden else None
            if exported is None:
                return None
            others = [
                (head, SheetInReturn(reader.sheet(head))) for head in heads if head is not hidden
            ]
            remarks = [said for head, _ in others for said in _beside(package, head)]
    except PackageError:
        return None
    taken = list(_taken([sheet for _, sheet in others], exported.papers))
    known = {id(sheet) for sheet, _ in taken}
    remarks += [
        _STRANGE.format(name=sheet.name)
        for _, sheet in others
        if id(sheet) not in known and not sheet.is_empty
    ]
    sheets = [returned_sheet(sheet, paper) for sheet, paper in taken]
    return ReturnedBook(name, exported, sheets, remarks)


def _told(sheet: Sheet) -> list[list[str]]:
    """Return the rows of the hidden sheet, empty cells among them."""
    return [
        [str(row.cells.get(column, "")) for column in range(1, min(max(row.cells), _MOST_TOLD) + 1)]
        for row in sheet.rows
    ]


_MOST_TOLD = MOST_COLUMNS + 3
"""Cells of a row of the hidden sheet: those of a table, behind what they are."""


def _beside(package: Package, head: SheetHead) -> Iterator[Message]:
    """Yield what is said in comments and text boxes."""
    for reference, text in comments_of(package, head):
        yield _COMMENT.format(name=head.name, cell=reference, text=text)
    for text in boxes_of(package, head):
        if text:
            yield _BOX.format(name=head.name, text=text)


def _taken(
    sheets: Sequence[SheetInReturn], papers: Sequence[ExportedPaper]
) -> Iterator[tuple[SheetInReturn, ExportedPaper]]:
    """Yield the sheets in which a paper comes back: known by the keys of its rows, else by its name."""
    by_number = {paper.number: paper for paper in papers}
    by_name = {paper.sheet: paper.number for paper in papers}
    free = set(by_number)
    for sheet in sorted(sheets, key=lambda sheet: sheet.name not in by_name):  # copies come last
        numbers = Counter(key.partition("-")[0] for key in sheet.keys.values())
        known = [(count, number) for number, count in numbers.items() if number in by_number]
        number = max(known)[1] if known else by_name.get(sheet.name, "")
        if number in free and sheet.head is not None:
            free.remove(number)
            yield sheet, by_number[number]


_STRANGE = Message(
    "the sheet “{name}” is none of those that were exported, or a copy of one; it was left out",
    "工作表“{name}”不是导出的表（或是其副本），没有并入",
)
_COMMENT = Message(
    "sheet “{name}”, comment at {cell}: “{text}” was not taken",
    "工作表“{name}” {cell} 的批注“{text}”没有并入",
)
_BOX = Message(
    "sheet “{name}”: the text box “{text}” was not taken",
    "工作表“{name}”的文本框“{text}”没有并入",
)
