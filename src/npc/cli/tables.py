"""Views on a terminal: tables that fit its width."""

import re
from typing import TYPE_CHECKING

from npc.characters import visible
from npc.messages import Language
from npc.output.reports.width import width
from npc.output.views.text import NOTHING
from npc.views.view import Block, Cell, Column, View

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

_SHADES = (
    *("", "black on #fff3bf", "black on #ffd43b", "black on #ff922b"),
    "white on #e03131",
)
"""From none to the most. Each names both colours, so that it is read on any background."""
_ALARMS = ("", "yellow", "red")
_NARROWEST = 60
"""Columns of a terminal from which on a table is a table; below, cells stand below one another."""
_NARROW = 80
"""Columns of the terminal for which the caps of columns are given."""
_WORD = re.compile("[!-~]+")
_LONGEST_WORD = 12
"""Columns that a word gets at most: a path in a cell is broken."""
_WIDE = 100
"""Columns from which on heads of matrices are whole."""


def print_on_terminal(view: View[str]) -> None:
    """Print a view as tables that fit the terminal, cells wrapped."""
    from rich.console import Console
    from rich.text import Text

    # Text, not str: what a plan says is never read as markup.
    console = Console(highlight=False)
    if view.lines:
        console.print(*(Text(visible(line)) for line in view.lines), sep="\n")
        return
    console.print(Text(visible(view.heading), style="bold"))
    for remark in view.remarks:
        console.print(Text(visible(remark), style="dim"))
    if not view.blocks:
        console.print(NOTHING.in_language(view.language))
    for number, block in enumerate(view.blocks):
        if number or block.heading:
            console.print()
        _print_block(block, console, view.language)


def _print_block(block: Block[str], console: "Console", language: Language) -> None:
    from rich.text import Text

    if block.heading:
        console.print(Text(visible(block.heading), style="bold"))
    if block.remark:
        console.print(Text(visible(block.remark), style="dim"))
    if not block.rows:
        console.print(NOTHING.in_language(language))
    elif block.is_dense or console.width >= _NARROWEST:
        console.print(_table(block, console.width))
    else:
        _print_cells(block, console, language)


def _print_cells(block: Block[str], console: "Console", language: Language) -> None:
    """Print the cells of each row below one another."""
    from rich.text import Text

    colon = ": " if language == "en" else "："
    for row in block.rows:
        console.print()
        for column, cell in zip(block.columns, row.cells, strict=True):
            if cell.text:
                console.print(Text(f"{column.heading}{colon}{visible(cell.text)}"))


def _table(block: Block[str], columns: int) -> "Table":
    from rich.box import HORIZONTALS, SIMPLE_HEAD
    from rich.table import Table

    shown = [at for at in range(len(block.columns)) if _has_room(block, at, columns)]
    if block.is_dense:
        table = Table(box=SIMPLE_HEAD, padding=0, show_edge=False)
    else:
        table = Table(box=HORIZONTALS, show_lines=True, expand=True, pad_edge=False)
    for at in shown:
        column = block.columns[at]
        table.add_column(
            _heading(block, at, columns),
            width=None if column.share else _width(block, at, columns),
            min_width=_longest_word(block, at) if column.share else None,
            ratio=column.share or None,
            overflow="fold",
        )
    for row in block.rows:
        table.add_row(*(_shown(row.cells[at]) for at in shown))
    return table


def _has_room(block: Block[str], at: int, columns: int) -> bool:
    if columns < block.columns[at].from_width:
        return False
    return block.is_dense or any(row.cells[at].text for row in block.rows)


def _heading(block: Block[str], at: int, columns: int) -> str:
    column = block.columns[at]
    return column.brief if column.brief and columns < _WIDE else column.heading


def _width(block: Block[str], at: int, columns: int) -> int:
    column: Column[str] = block.columns[at]
    cells = (visible(row.cells[at].text) for row in block.rows)
    natural = max(width(text) for text in (_heading(block, at, columns), *cells))
    if not column.cap:
        return natural
    return min(natural, max(column.cap * columns // _NARROW, _longest_word(block, at)))


def _longest_word(block: Block[str], at: int) -> int:
    """Return the columns below which a word that is not Chinese would be broken, within bounds."""
    texts = (block.columns[at].heading, *(visible(row.cells[at].text) for row in block.rows))
    words = (word for text in texts for word in _WORD.findall(text))
    return min(max(map(len, words), default=1), _LONGEST_WORD)


def _shown(cell: Cell[str]) -> "Text":
    from rich.text import Text

    style = _ALARMS[cell.alarm] or _SHADES[cell.shade]
    style = "bold white on #c92a2a" if cell.is_over else style
    return Text(visible(cell.text), style=style)
