"""Things that are written in several ways, and what only looks like them."""

from typing import TypeAlias

from npc.genre.lexicon.levels import LEVELS, REPORTING_ORGANS

Group: TypeAlias = tuple[str, tuple[str, ...], bool, bool, str, str]
"""A way of writing one thing; the others; whether the first is the only right one (if not, the
plan's own majority counts); whether they may mean different things; and characters before and
behind a form that make it part of another word."""


def wide_brackets(text: str) -> str:
    """Take half-width brackets for full-width ones: their width is another rule's matter."""
    return text.replace("(", "（").replace(")", "）")


ORGANS: tuple[tuple[str, ...], ...] = tuple(
    tuple(f"{place}{name}关于" for name in names)
    for place in LEVELS
    for names in REPORTING_ORGANS.values()
)
"""Names of one organ that reports on something: 县政府关于. 全县政府债务 names none."""

COURTS = ("市中级人民法院", "市人民法院")
"""That of a city with districts, and those of basic level."""
