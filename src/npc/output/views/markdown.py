"""Views as Markdown tables.

A view with a record of its own is one table, under a line that is no heading, and no more.
"""

from collections.abc import Iterator

from npc.messages import Language
from npc.output.escaping import in_markdown, markdown_row
from npc.output.views.text_lines import NOTHING
from npc.views.view import Block, View


def document(view: View[str]) -> bytes:
    """Return a view as Markdown."""
    return "".join(f"{line}\n" for line in _lines(view)).encode("utf-8", "replace")


def _lines(view: View[str]) -> Iterator[str]:
    heading = in_markdown(view.heading)
    yield f"**{heading}**" if view.record else f"# {heading}"
    for remark in () if view.record else view.remarks:
        yield ""
        yield in_markdown(remark)
    for block in view.blocks or ():
        yield ""
        yield from _block(block, view.language)
    if not view.blocks:
        yield from ("", NOTHING.in_language(view.language))


def _block(block: Block[str], language: Language) -> Iterator[str]:
    if block.heading:
        yield from (f"## {in_markdown(block.heading)}", "")
    if block.remark:
        yield from (in_markdown(block.remark), "")
    if not block.rows:
        yield NOTHING.in_language(language)
        return
    yield markdown_row(column.heading for column in block.columns)
    yield markdown_row("---" for _ in block.columns)
    for row in block.rows:
        yield markdown_row(in_markdown(cell.text) for cell in row.cells)
