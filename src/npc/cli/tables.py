"""Views on a terminal: lines that fit its width, with its colours."""

import sys
from typing import TYPE_CHECKING

from npc.cli.console import columns_asked, terminal_columns
from npc.output.views.text_lines import LinePiece, lines_within
from npc.views.shades import FILLS
from npc.views.view import View

if TYPE_CHECKING:
    from rich.text import Text

_SHADES = (
    *("", "black on #fff3bf", "black on #ffd43b", "black on #ff922b"),
    "white on #e03131",
)
"""From none to the most. Each names both colours, so that it is read on any background."""
_OVER = "bold white on #c92a2a"
_ALARMS = ("", "yellow", "red")
_LOOKS = {"strong": "bold", "faint": "dim", "": ""}
_NARROWEST = 20
"""Columns below which no text can be read: a width that small is not meant."""


def columns_of_text() -> int | None:
    """Return how wide text may be: `COLUMNS`, else what the terminal has; nowhere else is a bound.

    Columns of a pipe that nobody asked for would break what programs read line by line.
    """
    if sys.stdout.isatty() or columns_asked():
        return max(_NARROWEST, terminal_columns())
    return None


def print_on_terminal(view: View[str], columns: int) -> None:
    """Print a view in so many columns of the terminal, with colours where it has any."""
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, width=columns)
    for line in lines_within(view, columns):
        # Text, not str: what a plan says is never read as markup.
        text = Text.assemble(*map(_coloured, line), overflow="ignore", no_wrap=True)
        console.print(text, crop=False, soft_wrap=True)


def _coloured(piece: LinePiece) -> "Text":
    from rich.text import Text

    return Text(piece.text, style=_style(piece))


def _style(piece: LinePiece) -> str:
    cell = piece.cell
    if cell is None:
        return _LOOKS[piece.look]
    if cell.light:
        # Not the spaces that fill a column up: the words are the light.
        return f"bold black on {FILLS[cell.light].lower()}" if piece.text.strip() else ""
    return _OVER if cell.is_over else _ALARMS[cell.alarm] or _SHADES[cell.shade]
