"""Texts of a plan in places where some characters mean something."""

from collections.abc import Iterable

from npc.characters import visible

_MARKDOWN = frozenset("\\`*_[]<>|#~&")
_BEGIN_FORMULAS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What makes a formula of a cell, also in the widths that an input method gives."""


def in_markdown(text: str) -> str:
    """Escape a text for a cell or line of Markdown: it stays in one line and marks nothing."""
    return "".join(
        f"\\{character}" if character in _MARKDOWN else character for character in visible(text)
    )


def markdown_row(cells: Iterable[str]) -> str:
    """Return a row of a table, of cells that are escaped already."""
    return f"| {' | '.join(cells)} |"


def in_csv(text: str) -> str:
    """Keep a spreadsheet from taking a text for a formula, by an apostrophe before it."""
    shown = visible(text)
    return f"'{shown}" if shown.lstrip().startswith(_BEGIN_FORMULAS) else shown
