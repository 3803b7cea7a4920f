"""Tables: aligned text for pipes and files, Rich's for a terminal."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from npc.report.width import padded, width
from npc.schedule.rows import HEADINGS, Block
from npc.text import visible

if TYPE_CHECKING:
    from rich.table import Table


def plain(blocks: Sequence[Block]) -> Iterator[str]:
    """Give blocks as lines whose columns are aligned; nothing is cut or wrapped."""
    for number, block in enumerate(blocks):
        if number:
            yield ""
        yield visible(block.heading)
        if not block.rows:
            yield "（无）"
            continue
        rows = [HEADINGS, *(tuple(map(visible, row)) for row in block.rows)]
        widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            cells = (padded(cell, columns) for cell, columns in zip(row, widths, strict=True))
            yield "  ".join(cells).rstrip()


def print_on_terminal(blocks: Sequence[Block]) -> None:
    """Print blocks as tables that fit the terminal, cells wrapped."""
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False)
    for number, block in enumerate(blocks):
        if number:
            console.print()
        console.print(Text(visible(block.heading), style="bold"))
        if block.rows:
            console.print(_table(block, console.width))
        else:
            console.print("（无）")


_CAPS = (12, 10, 8, 11, 8)
"""At most so many columns of 80 for all but the matter: names of meetings stay unbroken."""


def _table(block: Block, columns: int) -> "Table":
    from rich.box import HORIZONTALS
    from rich.table import Table
    from rich.text import Text

    filled = [column for column in range(len(HEADINGS)) if any(row[column] for row in block.rows)]
    widths = dict(zip(range(1, len(HEADINGS)), (cap * columns // 80 for cap in _CAPS), strict=True))
    table = Table(box=HORIZONTALS, show_lines=True, expand=True, pad_edge=False)
    for column in filled:
        natural = max(width(cell) for cell in (HEADINGS[column], *(r[column] for r in block.rows)))
        table.add_column(
            HEADINGS[column],
            width=min(natural, widths[column]) if column in widths else None,
            ratio=None if column in widths else 1,
            overflow="fold",
        )
    for row in block.rows:
        # Text, not str: what a plan says is never read as markup.
        table.add_row(*(Text(visible(row[column])) for column in filled))
    return table
