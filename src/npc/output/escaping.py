"""Texts of a plan in places where some characters mean something."""

import re
from collections.abc import Iterable, Iterator

from npc.characters import visible

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#~|$&^])")
# GitHub links what follows a word of Chinese too: no boundary of words stands there.
_LINK = re.compile(r"(?i)(?<![a-z])(?:(https?|ftp|mailto|xmpp)(:)|(www)(\.))")
# Mentions and references (`@name`, `a@b.cn`, `#12`, `GH-12`; of GitLab `!12`, `$12`, `~12`) are sought
# in what has become of the Markdown, where no backslash is left.
_ALIVE = re.compile(r"@(?=[A-Za-z0-9_])|[#!$~&](?=[0-9])|(?i:(?<![a-z0-9])gh-)(?=[0-9])")
_NOTHING_SEEN = "&#8203;"
_BEGIN_FORMULAS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What makes a formula of a cell, also in the widths that an input method gives."""


def in_markdown(text: str) -> str:
    """Escape a text for a cell or line of Markdown: it stays in one line and marks nothing."""
    return without_marks(visible(text))


def without_marks(text: str) -> str:
    """Escape a text so that Markdown, and sites that show it, make nothing of it.

    No markup, no HTML, no links, no mentions of people (who would be notified), no references.
    """
    text = _SPECIAL.sub(r"\\\1", text)
    text = _LINK.sub(lambda m: f"{m[1] or m[3]}\\{m[2] or m[4]}", text)
    return _ALIVE.sub(rf"\g<0>{_NOTHING_SEEN}", text)


def markdown_table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """Yield the lines of a table, of cells that are escaped already."""
    heads = list(heads)
    yield _markdown_row(heads)
    yield _markdown_row("---" for _ in heads)
    yield from map(_markdown_row, rows)


def _markdown_row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def in_csv(text: str) -> str:
    """Keep a spreadsheet from taking a text for a formula, by an apostrophe before it."""
    shown = visible(text)
    return f"'{shown}" if shown.lstrip().startswith(_BEGIN_FORMULAS) else shown
