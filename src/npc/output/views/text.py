"""Views as aligned text, for pipes and files: nothing is cut or wrapped."""

from collections.abc import Iterator

from npc.characters import visible
from npc.output.reports.width import padded, width
from npc.views.view import Block, View

NOTHING = "（无）"


def document(view: View) -> bytes:
    """Give a view as text; characters that UTF-8 does not have become question marks."""
    return "".join(f"{line}\n" for line in lines(view)).encode("utf-8", "replace")


def lines(view: View) -> Iterator[str]:
    """Give a view line by line."""
    yield visible(view.heading)
    yield from map(visible, view.remarks)
    if not view.blocks:
        yield NOTHING
    for number, block in enumerate(view.blocks):
        if number or view.remarks or block.heading:
            yield ""
        yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    if block.titled:
        yield visible(block.titled)
    if not block.rows:
        yield NOTHING
        return
    headings = tuple(column.heading for column in block.columns)
    rows = [headings, *(tuple(visible(cell.text) for cell in row.cells) for row in block.rows)]
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (padded(cell, columns) for cell, columns in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()
