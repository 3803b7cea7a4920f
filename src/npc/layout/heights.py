"""How many lines the cells of a column fill at each width, in units."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from npc.layout.columns import CellColumn, RowsLabel
from npc.layout.flowing import UNIT, FlowingText, units_of
from npc.layout.words import ANYWHERE, LONGEST_LIST, WHOLE, filled
from npc.records import NamedTuple

_MOST_STEPS = 30
"""Widths at which the lines of a list are found; of most lists, all that there are."""
_MOST_LINES = 8
"""Widths that give a text more lines than these are not tried for its sake."""


class Lines(NamedTuple):
    """What a column is like at a width."""

    heights: list[int]
    """The lines of its cell in each row of the sample."""
    parted: int
    """How badly names are parted in all of them."""
    labels: list[tuple[RowsLabel, int]]
    """The cells over several rows that may be higher than they are, with their lines."""


class _WidthStep(NamedTuple):
    """From which width on a text has so many lines."""

    width: int
    lines: int
    parted: int = 0


class Heights:
    """The lines of a column's cells at widths that are not less than `least`."""

    def __init__(self, column: CellColumn, least: int, most: int) -> None:
        self._column = column
        kinds = {*column.texts, *(label.text for label in column.labels)}
        self._flowing = {text: tuple(map(FlowingText, text.split("\n"))) for text in kinds}
        listed = [text for text in kinds if column.name in WHOLE and len(text) <= LONGEST_LIST]
        self._listed = {text: _steps(text, least, most) for text in listed}
        self._known: dict[int, Lines] = {}
        self.widths = self._widths(least, most)
        """The least width, and those at which some cell becomes lower."""

    def at(self, width: int) -> Lines:
        """Return what the column is like at a width."""
        found = self._known.get(width)
        if found is None:
            lines = {text: self._lines(text, width) for text in self._flowing}
            cells = [lines[text] for text in self._column.texts]
            labels = [(label, lines[label.text].lines) for label in self._column.labels]
            found = self._known[width] = Lines(
                [step.lines for step in cells], sum(step.parted for step in cells), labels
            )
        return found

    def _lines(self, text: str, width: int) -> _WidthStep:
        steps = self._listed.get(text)
        if steps:
            return steps[max(0, bisect_right(steps, (width, ANYWHERE * width)) - 1)]
        return _WidthStep(width, sum(flow.lines(width) for flow in self._flowing[text]))

    def _widths(self, least: int, most: int) -> list[int]:
        found = {least, *(step.width for steps in self._listed.values() for step in steps)}
        for text, flows in self._flowing.items():
            if text not in self._listed:
                found.update(width for flow in flows for width in flow.steps(_MOST_LINES))
        return sorted(width for width in found if least <= width <= most)


@lru_cache(maxsize=4096)
def _steps(text: str, least: int, most: int) -> Sequence[_WidthStep]:
    """Return the widths between two from which on a list has other lines."""
    texts = text.split("\n")
    found: list[_WidthStep] = []
    width, parted = max(min(most, max(map(units_of, texts))), least), 0
    while width >= least and parted < ANYWHERE and len(found) < _MOST_STEPS:
        made = [filled(one, width / UNIT) for one in texts]
        lines = [line for one in made for line in one.lines]
        parted = max(one.parted for one in made)
        width = min(width, max(map(units_of, lines)))
        found.append(_WidthStep(width, len(lines), parted))
        width -= 1
    return tuple(reversed(found))
