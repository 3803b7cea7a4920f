"""Where the rows of a table go on to the next page, reckoned from the lines in its cells.

For `table.repeat-category`: a merged cell of Word cannot say its text again on the next page, so the
table is parted there. Text is reckoned wider than it is, so that no page overflows; one may end a row
too early.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from math import ceil
from typing import TypeAlias

from lxml.etree import _Element as Element

from npc.layout.flowing import UNIT, FlowingText
from npc.layout.grid import CellSpan, TableGrid, by_column, text_of
from npc.layout.label_lines import label_lines
from npc.layout.profile import Area
from npc.layout.words import WHOLE, lines

Notes: TypeAlias = Callable[[str], Sequence[str]]

_BELOW = {"annex-title": "annex-title"}
"""Titles with blank lines of their own below."""


_LEAST_ROWS, _BEFORE = 3, 8
"""Rows of a last page that do not look left over, and rows of the page before that can give some."""
_SURE = 0.6
"""The part of a page above a table that is reckoned surely enough to know where its pages end."""


def page_starts(
    table: Element, grid: TableGrid, widths: Sequence[int], area: Area, notes: Notes
) -> Sequence[int]:
    """Return the rows of the body, from 0, at which a table is parted; not the first one.

    They begin a page, up to the last one that a label goes on to; none where no label does, or where
    it is not known on which part of a page the table begins.

    Args:
        table: The element.
        grid: What stands in it.
        widths: Of its columns, in twips.
        area: Where it stands.
        notes: The texts of a footnote, by its name.

    """
    above = list(table.itersiblings(preceding=True))
    heights = _Heights(grid, widths, area, notes)
    used = _height_above(above, area) + sum(map(heights.notes_of, above))
    room = area.height - heights.line  # one line of each page stays free
    if used > _SURE * room or any(block.tag == "table" for block in above):
        return ()
    starts = list(_starts(heights, room, used))
    fuller = _without_rest(starts, len(grid.body))
    cut = [at for at, start in enumerate(fuller, 1) if not all(map(_begins, grid.body[start]))]
    return fuller[: max(cut, default=0)]


def _starts(heights: "_Heights", room: int, above: int) -> Iterator[int]:
    left = room - above - heights.head
    label = used = 0  # of the group of rows on this page
    for number, (height, begins, notes) in enumerate(heights.rows()):
        if begins is not None:
            left -= max(0, label - used)
            label, used = begins, 0
        needed = (height if used else max(height, label)) + notes
        if number and needed > left:
            yield number
            left, used = room - heights.head, 0
        left -= height + notes
        used += height


def _without_rest(starts: list[int], rows: int) -> list[int]:
    """Let a last page of a row or two have some of the page before."""
    if starts and rows - starts[-1] < _LEAST_ROWS:
        first = starts[-2] if len(starts) > 1 else 0
        if starts[-1] - first >= _BEFORE:
            return [*starts[:-1], rows - _LEAST_ROWS - 1]
    return starts


def _begins(cell: Element | CellSpan) -> bool:
    return not isinstance(cell, CellSpan) or cell.begins


class _Heights:
    """The heights of a table's rows, in twips."""

    def __init__(self, grid: TableGrid, widths: Sequence[int], area: Area, notes: Notes) -> None:
        profile = area.profile
        rule = ceil(profile.eighths("table.rule") * 20 / 8)
        self._grid = grid
        self._widths = widths
        self._character = profile.character("table")
        self._sides = 2 * profile.twips("table.cell-side")
        self._around = 2 * profile.twips("table.cell-top") + rule
        self._notes = notes
        self._note_pitch = profile.twips("note.line-pitch")
        self._note_room = area.width / profile.character("note")
        self.line = profile.twips("table.line-pitch")
        self.head = sum(self._height(by_column(row)) for row in grid.head)

    def rows(self) -> Iterator[tuple[int, int | None, int]]:
        """Yield the height of each row, of the label of the group it begins, and of its notes."""
        for row in self._grid.body:
            cells = list(by_column(row))
            _, first = cells[0]
            label = self._height(cells[:1]) if first.begins else None
            own = [cell for cell in cells if cell[1].begins and (cell[0] or first.rows == 1)]
            said = sum(self.notes_of(cell.cell) for _, cell in cells if cell.begins)
            yield self._height(own), label, said

    def notes_of(self, element: Element) -> int:
        """Return the height that the notes of an element take from the foot of its page."""
        if not len(element):
            return 0
        names = (link.get("href", "").removeprefix("#") for link in element.iter("a"))
        lines = [_filled(text, self._note_room) for name in names for text in self._notes(name)]
        return (sum(lines) + 1) * self._note_pitch if lines else 0

    def _height(self, cells: Iterable[tuple[int, CellSpan]]) -> int:
        most = max((self._lines(*cell) for cell in cells), default=1)
        return most * self.line + self._around

    def _lines(self, column: int, span: CellSpan) -> int:
        """Return the lines that a cell fills at most; words in it may have to stay whole."""
        width = sum(self._widths[column : column + span.columns]) - self._sides
        of, room = self._grid.classes[column], width / self._character
        label = label_lines(span.cell, of, line=width, character=self._character)
        if label:
            return len(label) + len(span.cell)
        text = text_of(span.cell)
        by_hand = len(lines(text, room)) if of in WHOLE else 1
        return max(by_hand, sum(_filled(part, room) for part in text.split("\n")))


def _filled(text: str, width: float) -> int:
    """Return the lines that a text fills at most."""
    return FlowingText(text).lines(int(width * UNIT))


def _height_above(blocks: Iterable[Element], area: Area) -> int:
    """Return the height of what stands above a table."""
    profile = area.profile
    line = profile.twips("text.line-pitch")
    height = 0
    for block in blocks:
        of = "title" if block.tag == "h1" else "body"
        height += (
            _filled("".join(map(str, block.itertext())), area.width / profile.character(of)) * line
        )
        if of == "title":
            height += profile.twips(f"{_BELOW.get(block.get('class') or '', 'title')}.below")
        elif block.get("class") == "annex-mark":
            height += round((profile.number("annex-title.line") - 2) * line)
    return height
