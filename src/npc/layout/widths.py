"""Widths of a table's columns, by what stands in them.

No column but that of the matters is wider than it must be for its longest word (a department, a
time, half of its head) to stand on one line; matters take what is left. Where lists of departments or
long notes make rows higher than their matters do, they get more. Every cell is looked at once.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from math import ceil

from lxml.etree import _Element as Element

from npc.layout.balance import drawn_width, text_width
from npc.layout.grid import CellSpan, Row, TableGrid, by_column, text_of
from npc.layout.profile import Area, Profile, twips
from npc.layout.weighing import SLACK, is_text, weighed
from npc.layout.words import WHOLE, words

_LIMITS = (
    {"owners": 9, "time": 9, "category": 5, "note": 5},
    {"owners": 8, "time": 8, "category": 5, "note": 5},
    {"owners": 7, "time": 7, "category": 5, "note": 5},
    {"owners": 7, "time": 7, "category": 4, "note": 4},
    {"owners": 7, "time": 7, "category": 4, "note": 3},
    {"owners": 7, "time": 6, "category": 4, "note": 3},
    {"owners": 6, "time": 6, "category": 4, "note": 3},
    {"owners": 6, "time": 5, "category": 4, "note": 3},
    {"owners": 5, "time": 4, "category": 4, "note": 3},
    {"owners": 4, "time": 4, "category": 3, "note": 3},
    {"owners": 4, "time": 3, "category": 3, "note": 2},
    {"owners": 3, "time": 3, "category": 2, "note": 2},
)
"""Characters that the columns of some classes may have on a line, from where there is room for
matters to where there is not: names of departments are the last to be broken."""
_NO_LIMIT = 9
"""Characters of columns of other classes."""
_LEAST_TEXT = 6
"""Characters of a column of texts, before it is weighed against the matters."""
_LEAST_MATTER_MM = 35


class Widths:
    """Widths of columns on pages of one kind; tables of the same columns are all alike."""

    def __init__(self, area: Area) -> None:
        self.area = area
        self._known: dict[tuple[str, ...], list[int]] = {}

    def of(self, table: Element, grid: TableGrid) -> list[int]:
        """Return the widths of a table's columns in twips, by all tables beside it that are like it."""
        columns = _columns(table)
        if columns not in self._known:
            section = table.getparent()
            beside = [table] if section is None else section.iterchildren("table")
            alike = [
                grid if other is table else TableGrid(other)
                for other in beside
                if _columns(other) == columns
            ]
            rows = (
                [row for table_grid in alike for row in table_grid.body]
                if len(alike) > 1
                else grid.body
            )
            self._known[columns] = _column_widths(grid, rows, self.area)
        return self._known[columns]


def _columns(table: Element) -> tuple[str, ...]:
    """Return the classes of a table's columns and its heads."""
    classes = (col.get("class", "") for col in table.iterfind("colgroup/col"))
    heads = ("".join(map(str, head.itertext())) for head in table.iterfind("thead/tr/th"))
    return (*classes, *heads)


def _column_widths(grid: TableGrid, rows: Sequence[Row], area: Area) -> list[int]:
    """Return widths in twips for the columns of a table; together they are as wide as the area.

    Args:
        grid: The table; its classes and heads count.
        rows: Its rows, or more of the same columns.
        area: What the table is to fill.

    """
    texts = _texts(grid.classes, rows)
    heads = _heads(grid)
    limits = iter(_LIMITS)
    least: list[int] = []
    classes = [
        "text" if is_text(name, column) else name
        for name, column in zip(grid.classes, texts, strict=True)
    ]
    while not least or area.width - sum(least) < twips(_LEAST_MATTER_MM):
        limit = next(limits, None)
        if limit is None:
            break
        least = [
            _twips(_characters(name, column, head, _limit(name, limit)), area.profile)
            for name, column, head in zip(classes, texts, heads, strict=True)
        ]
    return weighed(classes, rows, _fitted(classes, least, area.width), area)


def _limit(name: str, limits: Mapping[str, int]) -> int:
    return _LEAST_TEXT if name == "text" else limits.get(name, _NO_LIMIT)


def _texts(classes: Sequence[str], rows: Iterable[Row]) -> list[set[str]]:
    """Return the texts of each column whose width they decide; not of cells over several."""
    texts: list[set[str]] = [set() for _ in classes]
    passed = [name in _NOT_DECIDING for name in classes]
    for row in rows:
        column = 0
        for cell in row:
            if isinstance(cell, CellSpan):
                if cell.begins and cell.columns == 1:
                    texts[column].add(text_of(cell.cell))
                column += cell.columns
            else:
                if not passed[column]:
                    texts[column].add(text_of(cell) if len(cell) else cell.text or "")
                column += 1
    return texts


_NOT_DECIDING = frozenset(("matter", "tick"))
"""Classes of columns that are as wide as is left, or as their heads."""


def _heads(grid: TableGrid) -> list[str]:
    """Return the heads of the columns; nothing for those that share one."""
    heads = [""] * len(grid.classes)
    for row in grid.head:
        for column, span in by_column(row):
            if span.columns == 1:
                heads[column] = max(heads[column], text_of(span.cell), key=text_width)
    return heads


def _characters(name: str, texts: set[str], head: str, limit: float) -> float:
    """Return the characters that a column of a class needs; `limit` is the most for a word."""
    if name == "matter":
        return 0
    needed = max((_least(text, name, limit) for text in texts), default=0)
    # A Chinese head may be parted anywhere, a word of Latin letters nowhere.
    whole = max((drawn_width(word) for word in _LATIN_WORD.findall(head)), default=0)
    return max(2.0, needed, ceil(text_width(head) / 2), ceil(whole))


_LATIN_WORD = re.compile("[A-Za-z]+")


def _least(text: str, name: str, limit: float) -> float:
    """Return the characters of the longest word of a text in a column of a class."""
    if name in WHOLE:
        return min(limit, max(map(drawn_width, words(text)), default=0))
    first, *others = text.split("\n")
    return max(
        min(drawn_width(first), limit), *(min(drawn_width(other), _NO_LIMIT) for other in others), 0
    )


def _twips(characters: float, profile: Profile) -> int:
    sides = 2 * profile.twips("table.cell-side")
    return ceil(characters * profile.character("table")) + sides + SLACK


def _fitted(classes: list[str], widths: list[int], width: int) -> list[int]:
    """Return what is left to the matters; where too little is left, all become narrower."""
    matters = [number for number, name in enumerate(classes) if name == "matter"]
    taken = sum(width for number, width in enumerate(widths) if number not in matters)
    for number in matters:
        widths[number] = max((width - taken) // len(matters), twips(_LEAST_MATTER_MM))
    scale = width / sum(widths)
    widths = [int(width * scale) for width in widths]
    widths[matters[0] if matters else -1] += width - sum(widths)
    return widths
