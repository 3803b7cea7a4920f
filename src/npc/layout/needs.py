"""What a column of a table needs: how wide its names, its head and its other texts ask it to be.

Widths are counted in units, as those of heights are.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from math import ceil

from npc.layout.columns import CellColumn
from npc.layout.flowing import UNIT, units_of
from npc.layout.text_widths import drawn_width, text_width
from npc.layout.words import LONGEST_LIST, WHOLE, pieces_of, words

_LONG_NOTE = "long note"
"""What the class of a column of notes is where one of them is a text."""
_USUAL = {"category": 5, "note": 5, _LONG_NOTE: 6, "text": 10}
"""Characters that columns of some classes have at most where no more makes the table lower."""
_LEAST = {"category": 4, "note": 3, _LONG_NOTE: 4, "text": 8}
"""Characters that they have at least, if their texts are as long."""
_NO_LIMIT = 9
"""Characters that columns of other classes have at most, or that a line broken by hand keeps."""
_FREE = WHOLE | _USUAL.keys() | {"matter"}
_MOST_NAMES = 300
"""Names of a column that are measured, the longest of them."""
_ROOM = {"blank": 16}
"""Characters that columns have which are filled in by hand."""
_LONG = 30
"""Characters; a note that is longer is a text, and no word beside its row."""
_TIME = 4
"""Characters of a time that stay together (根据政府提请); no month is broken whatever its width."""
_LATIN_WORD = re.compile("[A-Za-z]+")


class Need:
    """What one column needs."""

    def __init__(self, column: CellColumn, head: str) -> None:
        self.column = column
        is_long = column.name == "note" and any(text_width(text) > _LONG for text in column.kinds)
        self.kind = _LONG_NOTE if is_long else column.name
        # A Chinese head may be parted anywhere, a word of Latin letters nowhere.
        whole = max((drawn_width(word) for word in _LATIN_WORD.findall(head)), default=0)
        self._head = UNIT * ceil(max(2, text_width(head) / 2, whole, _ROOM.get(self.kind, 0)))
        lines = [text.split("\n") for text in column.kinds]
        self._first = max((units_of(first) for first, *_ in lines), default=0)
        self._others = max((units_of(other) for _, *others in lines for other in others), default=0)
        self._names = _longest_names(lines) if self.kind in WHOLE else []

    @property
    def is_free(self) -> bool:
        """Whether it may have another width than it usually has."""
        return self.kind in _FREE

    @cached_property
    def widest(self) -> int:
        """Its longest text in the rows of the sample, on one line."""
        return max(map(units_of, self.column.texts), default=0)

    def least(self, tier: int) -> int:
        """Return the width at which names of so many characters stay whole."""
        if self.kind in WHOLE:
            return max(self._head, *(self._of_name(*name, tier) for name in self._names), 0)
        return self._of_texts(min(tier, _LEAST.get(self.kind, tier)) if self.is_free else _NO_LIMIT)

    def usual(self, least: int) -> int:
        """Return the width that it has where no other makes the table lower."""
        if self.kind in WHOLE:
            return max(least, *(min(UNIT * _NO_LIMIT, width) for _, width in self._names[:1]), 0)
        return max(least, self._of_texts(_USUAL.get(self.kind, _NO_LIMIT)))

    def _of_texts(self, limit: int) -> int:
        """Return what texts need that may be broken anywhere, but for lines below a break by hand."""
        return max(self._head, min(self._first, UNIT * limit), min(self._others, UNIT * _NO_LIMIT))

    def _of_name(self, name: str, width: int, tier: int) -> int:
        """Return the width of a name, or of the widest piece that it may be parted in."""
        is_time = self.kind == "time" and tier > _TIME
        limit = UNIT * (_NO_LIMIT if is_time else tier)
        if width <= UNIT * (_TIME if is_time else tier):
            return width
        pieces, _ = pieces_of(name, _TIME if is_time else tier)
        return min(limit, width if len(pieces) == 1 else max(map(units_of, pieces)))


def _longest_names(lines: Iterable[Sequence[str]]) -> list[tuple[str, int]]:
    """Return the names in lists with their widths, the widest at the head: of most tables, all."""
    found = {
        word
        for texts in lines
        for text in texts
        for word in (words(text) if len(text) <= LONGEST_LIST else (text,))
    }
    names = ((word, units_of(word)) for word in found)
    return sorted(names, key=lambda name: (-name[1], name[0]))[:_MOST_NAMES]
