"""Widths of a table's columns, by what stands in them: those that make the table lowest.

No department, month, number or Latin word is broken as long as room is left for the matters beside
it. Every cell is looked at once.
"""

from collections.abc import Sequence

from lxml.etree import _Element as Element

from npc.layout.columns import CellColumn, columns_of
from npc.layout.flowing import UNIT
from npc.layout.grid import Row, TableGrid, by_column, text_of
from npc.layout.heights import Heights
from npc.layout.lowest import Search, WidthLimits
from npc.layout.needs import Need
from npc.layout.profile import Area, twips
from npc.layout.text_widths import text_width
from npc.records import NamedTuple

_SLACK = 20
"""Twips that a line is wider than its characters, for the rules on either side."""
_TIERS = (12, 10, 9, 8, 7, 6, 5, 4, 3, 2)
"""Characters up to which names stay whole, from where there is room for matters to where there is not."""
_ROOMY, _PART = 9, 3
"""Names that are longer stay whole if a third of the table is left to the matters."""
_LEAST_MATTER_MM, _SCARCE, _SCARCE_MM = 35, 6, 28
"""What matters keep; before shorter names than these are parted, it becomes less."""


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
    columns, step = columns_of(grid.classes, rows)
    widths, taker = fitted(columns, _heads(grid), area, step)
    unit, sides = _measures(area)
    return _filling([int(width * unit) + sides for width in widths], area.width, taker)


def fitted(
    columns: Sequence[CellColumn], heads: Sequence[str], area: Area, step: int
) -> tuple[list[int], int | None]:
    """Return the widths of columns, as those of heights are, and the one that takes what is left over.

    None takes it where there is too little for all.
    """
    unit, sides = _measures(area)
    needs = [Need(column, head) for column, head in zip(columns, heads, strict=True)]
    least = (int(twips(millimetres) / unit) for millimetres in (_LEAST_MATTER_MM, _SCARCE_MM))
    room = _Room(int((area.width - sides * len(columns)) / unit), *least)
    return _fitted(needs, room, step)


def _measures(area: Area) -> tuple[float, int]:
    """Return the twips of a unit, and those that a column is wider than its text."""
    sides = 2 * area.profile.twips("table.cell-side") + _SLACK
    return area.profile.character("table") / UNIT, sides


def _heads(grid: TableGrid) -> list[str]:
    """Return the heads of the columns; nothing for those that share one."""
    heads = [""] * len(grid.classes)
    for row in grid.head:
        for column, span in by_column(row):
            if span.columns == 1:
                heads[column] = max(heads[column], text_of(span.cell), key=text_width)
    return heads


class _Room(NamedTuple):
    """What there is, in units."""

    whole: int
    matter: int
    """What matters have at least, if they are as long."""
    scarce: int

    def of_matter(self, tier: int) -> int:
        """Return what matters have at least where names of so many characters stay whole."""
        if tier > _ROOMY:
            return self.whole // _PART
        return self.matter if tier > _SCARCE else self.scarce


def _fitted(needs: Sequence[Need], room: _Room, step: int) -> tuple[list[int], int | None]:
    """Return widths in units, and the column that takes what they leave; or none.

    Names are parted only as far as matters would be left too little.
    """
    taker = _taker(needs)
    ways = ([_least(need, tier, room.of_matter(tier)) for need in needs] for tier in _TIERS)
    narrowest = [_least(need, _TIERS[-1], room.scarce) for need in needs]
    if sum(narrowest) > room.whole:
        return narrowest, None
    widths = next(widths for widths in ways if sum(widths) <= room.whole)
    if taker is None:
        return [need.usual(width) for need, width in zip(needs, widths, strict=True)], None
    return _searched(needs, widths, room.whole, taker=taker, step=step), taker


def _least(need: Need, tier: int, matter: int) -> int:
    least = need.least(tier)
    return max(least, min(need.widest, matter)) if need.kind == "matter" else least


def _taker(needs: Sequence[Need]) -> int | None:
    """Return the column of the matters, of several the one with the longest; none without them."""
    matters = [at for at, need in enumerate(needs) if need.kind == "matter"]
    return max(matters, key=lambda at: needs[at].widest, default=None)


def _searched(
    needs: Sequence[Need], least: Sequence[int], room: int, *, taker: int, step: int
) -> list[int]:
    """Find the widths of the columns that may have several."""
    free = [taker, *(at for at, need in enumerate(needs) if need.is_free and at != taker)]
    widths = [need.usual(width) for need, width in zip(needs, least, strict=True)]
    widths[taker] += room - sum(widths)
    limits = [WidthLimits(least[at], widths[at]) for at in free]
    most = room - sum(limit.least for limit in limits)
    columns = [
        Heights(needs[at].column, limit.least, limit.least + most)
        for at, limit in zip(free, limits, strict=True)
    ]
    found = Search(columns, limits, step).found()
    for at, width in zip(free, found, strict=True):
        widths[at] = width
    return widths


def _filling(widths: list[int], width: int, taker: int | None) -> list[int]:
    """Fill an area to the twip: one column takes the rest, or all become wider or narrower."""
    if taker is None:
        scale = width / sum(widths)
        widths = [int(one * scale) for one in widths]
    widths[-1 if taker is None else taker] += width - sum(widths)
    return widths
