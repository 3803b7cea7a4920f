"""Views as one self-contained HTML page: for a screen, a phone, a screen reader and a printer.

Nothing in it is loaded from elsewhere and nothing in it runs.
"""

from collections.abc import Iterator, Sequence

from npc.characters import visible
from npc.output.templating.templating import render
from npc.output.theme import Theme
from npc.records import NamedTuple
from npc.views.view import Block, Cell, Column, View, keys_in_use

_TEMPLATE = "schedule.html"


class PagePart(NamedTuple):
    """A table as the template writes it."""

    number: int
    block: Block[str]
    columns: Sequence[Column[str]]
    """Columns that are shown: those that are empty throughout would take room for nothing."""
    rows: Sequence[Sequence[tuple[Column[str], Cell[str], str]]]
    """The cells of these columns, each with its column and its text."""
    key: str
    """The column whose cells name their rows: that of the matters, else the first."""


def document(view: View[str], theme: Theme) -> bytes:
    """Return a view as an HTML page.

    Raises:
        RenderError: The template is wrong.

    """
    is_wide = any(block.is_wide for block in view.blocks)
    page = render(_TEMPLATE, theme.templates, view=view, parts=list(_parts(view)), is_wide=is_wide)
    return page.encode("utf-8", "replace")


def _parts(view: View[str]) -> Iterator[PagePart]:
    wanted = keys_in_use(view)
    for number, block in enumerate(view.blocks, 1):
        keys = [column.key for column in block.columns]
        kept = [
            (at, column._replace(heading=visible(column.heading)))
            for at, column in enumerate(block.columns)
            if column.key in wanted
        ]
        rows = [
            [(column, row.cells[at], visible(row.cells[at].text)) for at, column in kept]
            for row in block.rows
        ]
        columns = [column for _, column in kept]
        yield PagePart(number, block, columns, rows, "text" if "text" in keys else keys[0])
