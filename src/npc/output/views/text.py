"""Views as aligned text, for pipes and files: nothing is cut or wrapped."""

from collections.abc import Iterator

from npc.characters import visible
from npc.messages import Language, Message
from npc.output.reports.width import padded, width
from npc.views.view import Block, View

NOTHING = Message("(nothing)", "（无）")
"""What stands in the place of an empty table."""
BRACKETS: dict[Language, tuple[str, str]] = {"en": (" (", ")"), "zh": ("（", "）")}
_GAP = Message(". ", "　")


def document(view: View[str]) -> bytes:
    """Return a view as text; characters that UTF-8 does not have become question marks."""
    return "".join(f"{line}\n" for line in lines(view)).encode("utf-8", "replace")


def lines(view: View[str]) -> Iterator[str]:
    """Yield a view line by line."""
    if view.lines:
        yield from map(visible, view.lines)
        return
    yield visible(view.heading)
    yield from map(visible, view.remarks)
    if not view.blocks:
        yield NOTHING.in_language(view.language)
    for number, block in enumerate(view.blocks):
        if number or view.remarks or block.heading:
            yield ""
        yield from _block(block, view.language, empty="—" if view.record else "")


def _block(block: Block[str], language: Language, *, empty: str) -> Iterator[str]:
    gap = _GAP.in_language(language) if block.remark else ""
    if block.heading or block.remark:
        yield visible(f"{block.heading}{gap}{block.remark}")
    if not block.rows:
        yield NOTHING.in_language(language)
        return
    headings = tuple(column.heading for column in block.columns)
    rows = [
        headings,
        *(tuple(visible(cell.text) or empty for cell in row.cells) for row in block.rows),
    ]
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (padded(cell, columns) for cell, columns in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()
