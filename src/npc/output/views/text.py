"""Views as text, for pipes and files: aligned and whole, or within so many columns if that is wanted."""

from collections.abc import Iterator, Sequence

from npc.characters import visible
from npc.messages import Language, Message
from npc.output.reports.width import padded, width
from npc.output.views.text_columns import filled_columns
from npc.output.views.text_lines import NOTHING, lines_within
from npc.views.table import Block, new_headings
from npc.views.view import View

BRACKETS: dict[Language, tuple[str, str]] = {"en": (" (", ")"), "zh": ("（", "）")}
_GAP = Message(". ", "　")


def document(view: View[str], columns: int | None = None) -> bytes:
    """Return a view as text; characters that UTF-8 does not have become question marks.

    Args:
        view: The view.
        columns: Those that a line may take; None is no bound, and nothing is wrapped.

    """
    text = "".join(f"{line}\n" for line in lines(view, columns))
    return text.encode("utf-8", "replace")


def lines(view: View[str], columns: int | None = None) -> Iterator[str]:
    """Yield a view line by line."""
    if columns is not None:
        for line in lines_within(view, columns):
            yield "".join(piece.text for piece in line).rstrip()
        return
    if view.lines:
        yield from map(visible, view.lines)
        return
    yield visible(view.heading)
    yield from map(visible, view.remarks)
    if not view.parts:
        yield NOTHING.in_language(view.language)
    above: Sequence[str] = ()
    for number, block in enumerate(view.parts):
        if number or view.remarks or block.heading:
            yield ""
        yield from (visible(heading) for _, heading in new_headings(block.above, above))
        above = block.above
        yield from _block(block, view.language, empty="—" if view.record else "")
    if view.notice and view.notice.remark:
        yield from ("", visible(view.notice.remark))


def _block(block: Block[str], language: Language, *, empty: str) -> Iterator[str]:
    gap = _GAP.in_language(language) if block.heading and block.remark else ""
    if block.heading or block.remark:
        yield visible(f"{block.heading}{gap}{block.remark}")
    if not block.rows:
        yield NOTHING.in_language(language)
        return
    kept = range(len(block.columns)) if empty else filled_columns(block)
    rows = [
        tuple(block.columns[at].heading for at in kept),
        *(tuple(visible(row.cells[at].shown) or empty for at in kept) for row in block.rows),
    ]
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (padded(cell, columns) for cell, columns in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()
