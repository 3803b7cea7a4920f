"""Where the rows of a table go on to the next page, reckoned from the lines in its cells.

Only for `table.repeat-category`: a merged cell of Word cannot say its text again on the next page,
so the table is parted there. Text is reckoned wider than it is, so that no page overflows; one may
end a row too early.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import ceil

from lxml.etree import _Element as Element

from npc.layout.balance import broken, drawn_width, text_width, units
from npc.layout.grid import CellSpan, TableGrid, by_column, text_of
from npc.layout.profile import Area, Profile
from npc.layout.words import WHOLE, lines

_BELOW = {"annex-title": "annex-title"}
"""Titles with blank lines of their own below."""


def page_starts(
    table: Element, grid: TableGrid, widths: Sequence[int], area: Area
) -> Iterator[int]:
    """Yield the rows of the body, from 0, that begin a page; not the first one.

    Args:
        table: The element, the only table of its section.
        grid: What stands in it.
        widths: Of its columns, in twips.
        area: Where it stands.

    """
    heights = _Heights(grid, widths, area.profile)
    room = area.height - heights.line  # one line of each page stays free
    left = room - _height_above(table, area) % room - heights.head
    label = used = 0  # of the group of rows on this page
    for number, (height, begins) in enumerate(heights.rows()):
        if begins is not None:
            left -= max(0, label - used)
            label, used = begins, 0
        needed = height if used else max(height, label)
        if number and needed > left:
            yield number
            left, used = room - heights.head, 0
        left -= height
        used += height


class _Heights:
    """The heights of a table's rows, in twips."""

    def __init__(self, grid: TableGrid, widths: Sequence[int], profile: Profile) -> None:
        rule = ceil(profile.eighths("table.rule") * 20 / 8)
        self._grid = grid
        self._widths = widths
        self._character = profile.character("table")
        self._sides = 2 * profile.twips("table.cell-side")
        self._around = 2 * profile.twips("table.cell-top") + rule
        self.line = profile.twips("table.line-pitch")
        self.head = sum(self._height(by_column(row)) for row in grid.head)

    def rows(self) -> Iterator[tuple[int, int | None]]:
        """Yield the height of each row of the body, and of the label of the group it begins."""
        for row in self._grid.body:
            cells = list(by_column(row))
            _, first = cells[0]
            label = self._height(cells[:1]) if first.begins else None
            own = [cell for cell in cells if cell[1].begins and (cell[0] or first.rows == 1)]
            yield self._height(own), label

    def _height(self, cells: Iterable[tuple[int, CellSpan]]) -> int:
        most = max((self._lines(*cell) for cell in cells), default=1)
        return most * self.line + self._around

    def _lines(self, column: int, span: CellSpan) -> int:
        """Return the lines that a cell fills at most; words in it may have to stay whole."""
        width = sum(self._widths[column : column + span.columns]) - self._sides
        room = width / self._character
        text = text_of(span.cell)
        by_hand = len(lines(text, room)) if self._grid.classes[column] in WHOLE else 1
        return max(by_hand, sum(_filled(part, room) for part in text.split("\n")))


def _filled(text: str, width: float) -> int:
    """Fill lines with a text that is drawn wider than its characters are."""
    drawn = drawn_width(text)
    if drawn <= width:
        return 1
    return len(broken(units(text), max(1, width * text_width(text) / drawn)))


def _height_above(table: Element, area: Area) -> int:
    """Return the height of what stands above a table on its first page."""
    profile = area.profile
    line = profile.twips("text.line-pitch")
    height = 0
    for block in table.itersiblings(preceding=True):
        of = "title" if block.tag == "h1" else "body"
        height += (
            _filled("".join(map(str, block.itertext())), area.width / profile.character(of)) * line
        )
        if of == "title":
            height += profile.twips(f"{_BELOW.get(block.get('class') or '', 'title')}.below")
        elif block.get("class") == "annex-mark":
            height += round((profile.number("annex-title.line") - 2) * line)
    return height
