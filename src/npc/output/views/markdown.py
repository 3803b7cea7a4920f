"""Views as Markdown tables.

A view with a record of its own is one table, under a line that is no heading, and no more.
"""

from collections.abc import Iterator, Sequence

from npc.messages import Language
from npc.output.escaping import in_markdown, markdown_table
from npc.output.views.text_lines import NOTHING
from npc.views.table import Block, new_headings
from npc.views.view import View


def document(view: View[str]) -> bytes:
    """Return a view as Markdown."""
    return "".join(f"{line}\n" for line in _lines(view)).encode("utf-8", "replace")


def _lines(view: View[str]) -> Iterator[str]:
    heading = in_markdown(view.heading)
    yield f"**{heading}**" if view.record else f"# {heading}"
    for remark in () if view.record else view.remarks:
        yield ""
        yield in_markdown(remark)
    above: Sequence[str] = ()
    for block in view.parts:
        for level, heading in new_headings(block.above, above):
            yield from ("", _heading(level, heading))
        above = block.above
        yield ""
        yield from _block(block, view.language)
    if not view.parts:
        yield from ("", NOTHING.in_language(view.language))
    if view.notice and view.notice.remark:
        yield from ("", in_markdown(view.notice.remark))


def _heading(level: int, text: str) -> str:
    return f"{'#' * (level + 2)} {in_markdown(text)}"


def _block(block: Block[str], language: Language) -> Iterator[str]:
    if block.heading:
        yield from (_heading(len(block.above), block.heading), "")
    if block.remark:
        yield from (in_markdown(block.remark), "")
    if not block.rows:
        yield NOTHING.in_language(language)
        return
    kept = [at for at, column in enumerate(block.columns) if not column.is_to_fill]
    heads = (block.columns[at].heading for at in kept)
    rows = ((in_markdown(row.cells[at].shown) for at in kept) for row in block.rows)
    yield from markdown_table(heads, rows)
