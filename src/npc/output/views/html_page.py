"""Views as one self-contained HTML page: for a screen, a phone, a screen reader and a printer.

Nothing in it is loaded from elsewhere and nothing in it runs.
"""

from collections.abc import Callable, Iterator, Sequence

from npc.characters import visible
from npc.output.templating.templating import render
from npc.output.theme import Theme
from npc.output.views.placing import placed
from npc.output.views.signing import signature_of
from npc.records import NamedTuple
from npc.views.shades import FILLS
from npc.views.table import Block, Cell, Column, keys_in_use
from npc.views.view import View

_TEMPLATE = "schedule.html"


class PagePart(NamedTuple):
    """A table as a template writes it."""

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
    page = render(
        _TEMPLATE,
        theme.templates,
        view=view,
        # What templates of a repo have known from the first: the tables as programs are given them.
        parts=list(_parts(view.tables, lambda cell: cell.text)),
        is_wide=any(block.is_wide or _is_long_list(block) for block in view.tables),
        shown=list(placed(view.parts, _parts(view.parts, lambda cell: cell.shown))),
        signature=signature_of(view),
        fills=FILLS,
    )
    return page.encode("utf-8", "replace")


def _is_long_list(block: Block[str]) -> bool:
    """Whether a list tells by a light, and much besides, how each matter stands."""
    keys = [column.key for column in block.columns]
    return "light" in keys and len(keys) > _MOST_UPRIGHT


_MOST_UPRIGHT = 6


def _parts(blocks: Sequence[Block[str]], told: Callable[[Cell[str]], str]) -> Iterator[PagePart]:
    wanted = keys_in_use(blocks)
    for number, block in enumerate(blocks, 1):
        kept = [
            (at, column._replace(heading=visible(column.heading)))
            for at, column in enumerate(block.columns)
            if column.key in wanted[tuple(block.columns)]
        ]
        rows = [
            [(column, row.cells[at], visible(told(row.cells[at]))) for at, column in kept]
            for row in block.rows
        ]
        yield PagePart(number, block, [column for _, column in kept], rows, _key(block))


def _key(block: Block[str]) -> str:
    keys = [column.key for column in block.columns]
    return "text" if "text" in keys else keys[0]
