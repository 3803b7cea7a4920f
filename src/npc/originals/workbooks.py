"""Workbooks (.xlsx, .xlsm): each sheet is a table, its cells as they are shown."""

from collections.abc import Iterator, Sequence
from io import BytesIO

from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.originals import places
from npc.originals.gathering import PLAIN, Gathering, Wording
from npc.originals.macros import macro_remarks
from npc.originals.original import Block, OfficeFile, PassageKind
from npc.originals.page_numbers import is_only_page_number
from npc.originals.sheet_grids import SheetGrid
from npc.originals.sheet_remarks import remarks_of
from npc.word.keyed_sheets import without_keys
from npc.word.package import Package
from npc.word.sheet_extras import boxes_of, comments_of, margins_of
from npc.word.sheets import Sheet, SheetHead, SheetReader


def read_workbook(data: bytes, name: str, first: int, chosen: str | None = None) -> OfficeFile:
    """Read a workbook.

    Args:
        data: The file.
        name: How it is shown.
        first: The number of its first passage.
        chosen: The name of the sheet that is read; None for all that are shown.

    Raises:
        PackageError: It cannot be read.
        UsageError: It has no such sheet, or one with cells too far apart.

    """
    with Package(BytesIO(data)) as package:
        reader = SheetReader(package)
        heads = list(reader.heads())
        read = _chosen(heads, chosen, name)
        gathering = Gathering(first)
        blocks: list[Block] = []
        remarks = list(_remarks_of_all(package, heads, read))
        for head in read:
            if not head.part:
                continue
            sheet = without_keys(reader.sheet(head))
            grid = SheetGrid(sheet, gathering)
            blocks += grid.blocks()
            blocks += _beside(package, head, sheet, gathering)
            remarks += remarks_of(sheet, grid.covered)
        return OfficeFile(name, _in_order(blocks), remarks=remarks)


def _chosen(heads: Sequence[SheetHead], name: str | None, shown: str) -> Sequence[SheetHead]:
    if name is None:
        return [head for head in heads if not head.is_hidden]
    found = [head for head in heads if head.name.strip() == name.strip()]
    if not found:
        names = [head.name for head in heads]
        raise UsageError(
            _NO_SHEET.format(path=Verbatim(shown), sheet=name), hint=_THERE_ARE.format(names=names)
        )
    return found


def _beside(
    package: Package, head: SheetHead, sheet: Sheet, gathering: Gathering
) -> Iterator[Block]:
    """Yield what stands beside the cells of a sheet, as passages."""
    found: list[tuple[PassageKind, Message, str]] = [
        (PassageKind.BOX, _BOX.format(sheet=sheet.name), text) for text in boxes_of(package, head)
    ]
    if sheet.root is not None:
        place = _MARGIN.format(sheet=sheet.name)
        margins = (text for text in margins_of(sheet.root) if not is_only_page_number(text))
        found += [(PassageKind.HEADER, place, text) for text in margins]
    for reference, text in comments_of(package, head):
        place = _COMMENT.format(place=places.sheet_cell(places.sheet(sheet.name), reference))
        found.append((PassageKind.COMMENT, place, text))
    for standing, place, text in found:
        looks = PLAIN._replace(standing=standing)
        for line in text.split("\n"):
            passage = gathering.passage([Wording(line)], place, looks)
            if passage is not None:
                yield passage


def _in_order(blocks: Sequence[Block]) -> Sequence[Block]:
    """Put what is printed above and below the pages, and comments, at the end."""
    return sorted(blocks, key=lambda block: getattr(block, "standing", PassageKind.TEXT) in _LAST)


_LAST = (PassageKind.HEADER, PassageKind.COMMENT)


def _remarks_of_all(
    package: Package, heads: Sequence[SheetHead], read: Sequence[SheetHead]
) -> Iterator[Message]:
    for head in heads:
        if head.is_hidden and head not in read:
            yield _HIDDEN.format(sheet=head.name)
        elif not head.part:
            yield _NO_CELLS.format(sheet=head.name)
    yield from macro_remarks(package)


_NO_SHEET = Message("“{path}” has no sheet “{sheet}”", "“{path}”里没有工作表“{sheet}”")
_THERE_ARE = Message("its sheets are: {names}", "其中的工作表是：{names}")
_BOX = Message("sheet “{sheet}”, text box", "工作表“{sheet}”文本框")
_MARGIN = Message("sheet “{sheet}”, header or footer", "工作表“{sheet}”页眉页脚")
_COMMENT = Message("{place}, comment", "{place}批注")
_HIDDEN = Message("the hidden sheet “{sheet}” was not read", "隐藏的工作表“{sheet}”未读入")
_NO_CELLS = Message("“{sheet}” is a chart, and was not read", "“{sheet}”是图表，未读入")
