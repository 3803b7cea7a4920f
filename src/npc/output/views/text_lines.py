"""Views as lines of text: aligned and whole, or within so many columns; a terminal colours them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from npc.characters import visible
from npc.messages import Language, Message
from npc.output.reports.width import padded, width
from npc.output.views.text_columns import OF_NAMES, ShownColumn, gap, table_columns
from npc.output.views.wrapping import between_names, wrapped
from npc.records import NamedTuple
from npc.views.table import Block, Cell, Column, Row, new_headings
from npc.views.view import View

NOTHING = Message("(nothing)", "（无）")
"""What stands in the place of an empty table."""
_COLON = Message(": ", "：")
_HANG = 2
"""Columns by which what goes on begins further right than a row."""


class LinePiece(NamedTuple):
    """A part of a line that looks alike."""

    text: str
    look: str = ""
    """`strong` or `faint`."""
    cell: Cell[str] | None = None
    """The cell that it is of: shades and alarms are colours on a terminal."""


Line: TypeAlias = tuple[LinePiece, ...]


def lines_within(view: View[str], columns: int) -> Iterator[Line]:
    """Yield a view in lines of so many columns of a terminal."""
    if view.lines:
        for line in map(visible, view.lines):
            yield from _plain(line, columns, hang=len(line) - len(line.lstrip()) + _HANG)
        return
    yield from _plain(visible(view.heading), columns, "strong")
    for remark in map(visible, view.remarks):
        yield from _plain(remark, columns, "faint")
    if not view.parts:
        yield (LinePiece(NOTHING.in_language(view.language)),)
    told = _told_by_rows(view.parts, columns)
    above: Sequence[str] = ()
    for number, block in enumerate(view.parts):
        if number or block.heading:
            yield ()
        for _, heading in new_headings(block.above, above):
            yield from _plain(visible(heading), columns, "strong")
        above = block.above
        yield from _block(block, view.language, columns, is_table=tuple(block.columns) not in told)
    if view.notice and view.notice.remark:
        yield ()
        yield from _plain(visible(view.notice.remark), columns, "faint")


def _told_by_rows(blocks: Iterable[Block[str]], columns: int) -> frozenset[tuple[Column[str], ...]]:
    """Return the columns of which a table does not fit: those of one view look alike."""
    return frozenset(
        tuple(block.columns)
        for block in blocks
        if block.rows and table_columns(block, columns) is None
    )


def _plain(text: str, columns: int, look: str = "", *, hang: int = 0) -> Iterator[Line]:
    hang = hang if hang < columns // 2 else 0
    for number, line in enumerate(wrapped(text, columns, hang=hang)):
        yield (LinePiece(" " * hang * (number > 0) + line, look),)


def _block(
    block: Block[str], language: Language, columns: int, *, is_table: bool
) -> Iterator[Line]:
    if block.heading:
        yield from _plain(visible(block.heading), columns, "strong")
    if block.remark:
        yield from _plain(visible(block.remark), columns, "faint")
    found = table_columns(block, columns) if block.rows and is_table else None
    if not block.rows:
        yield (LinePiece(NOTHING.in_language(language)),)
    elif found:
        yield from _table(block, found)
    else:
        for row in block.rows:
            yield from _told(block, row, columns, _COLON.in_language(language))


def _table(block: Block[str], columns: Sequence[ShownColumn]) -> Iterator[Line]:
    between = " " * gap(block)
    yield _joined(
        (LinePiece(padded(one.heading, one.columns), "strong") for one in columns), between
    )
    whole = sum(one.columns for one in columns) + len(between) * (len(columns) - 1)
    yield (LinePiece("─" * whole, "faint"),)
    # What goes on in the first column is set in: only rows begin at the margin.
    hang = _HANG * (block.columns[columns[0].at].share > 0)
    for row in block.rows:
        cells = [row.cells[one.at] for one in columns]
        texts = [
            _filled(
                visible(cell.shown),
                one.columns,
                hang=0 if number else hang,
                are_names=block.columns[one.at].key in OF_NAMES,
            )
            for number, (cell, one) in enumerate(zip(cells, columns, strict=True))
        ]
        for at in range(max(map(len, texts))):
            yield _joined(
                (
                    LinePiece(padded(text[at] if at < len(text) else "", one.columns), "", cell)
                    for text, cell, one in zip(texts, cells, columns, strict=True)
                ),
                between,
            )


def _filled(text: str, columns: int, *, hang: int, are_names: bool) -> list[str]:
    if are_names:
        return between_names(text, columns)
    first, *others = wrapped(text, columns, hang=hang)
    return [first, *(" " * hang + other for other in others)]


def _joined(pieces: Iterable[LinePiece], between: str) -> Line:
    """Put pieces beside one another; the last one is not filled up unless it has a colour."""
    found: list[LinePiece] = []
    for piece in pieces:
        found += [LinePiece(between), piece] if found else [piece]
    while found and not found[-1].text.strip() and not _has_colour(found[-1]):
        found.pop()
    if found and not _has_colour(found[-1]):
        found[-1] = found[-1]._replace(text=found[-1].text.rstrip())
    return tuple(found)


def _has_colour(piece: LinePiece) -> bool:
    return piece.cell is not None and bool(piece.cell.shade or piece.cell.is_over)


def _told(block: Block[str], row: Row[str], columns: int, colon: str) -> Iterator[Line]:
    """Yield a row as a few lines: what it is, and below it the other cells with their heads."""
    texts = {at: visible(cell.shown) for at, cell in enumerate(row.cells) if cell.shown}
    lead = _lead(block)
    first = "  ".join(texts[at] for at in lead if at in texts)
    yield from _plain(first, columns, "strong", hang=_HANG)
    pairs = [f"{block.columns[at].heading}{colon}{texts[at]}" for at in texts if at not in lead]
    for line in _packed(pairs, columns - _HANG):
        yield (LinePiece(" " * _HANG + line),)


def _lead(block: Block[str]) -> range:
    """Return the columns that say what a row is: all up to the first one of text; else the first."""
    texts = (at for at, column in enumerate(block.columns) if column.share)
    return range(next(texts, 0) + 1)


def _packed(pairs: Iterable[str], columns: int) -> Iterator[str]:
    """Put as many pairs into a line as fit; one that fits into no line has lines of its own."""
    line = ""
    for pair in pairs:
        if line and width(line) + 2 + width(pair) <= columns:
            line += f"  {pair}"
            continue
        if line:
            yield line
        line, *others = wrapped(pair, columns, hang=_HANG)
        if others:
            yield line
            yield from (" " * _HANG + other for other in others)
            line = ""
    if line:
        yield line
