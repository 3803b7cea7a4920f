"""The lines of a plain text, numbered as editors number them."""

import re
from collections.abc import Iterator

from npc.originals.blanks import seen
from npc.records import NamedTuple


class TextLine(NamedTuple):
    """A line."""

    number: int
    """From 1, as editors show it."""
    text: str
    begins_page: bool = False
    """Whether a form feed stands before it."""

    @property
    def is_blank(self) -> bool:
        """Whether nothing is seen of it."""
        return not seen(self.text).strip()

    @property
    def is_indented(self) -> bool:
        """Whether it begins two characters further to the right, as paragraphs do."""
        return self.text.startswith(_INDENTS)


_INDENTS = ("\u3000", "  ", "\t", "\u00a0\u00a0")
_ENDS = re.compile(r"\r\n|\r|\n")
_WITHIN = "\v\x1c\x1d\x1e\x1f\x85\u2028\u2029"
"""What ends a line in Word and elsewhere, but is no new line for an editor."""
_ENDS_WITHIN = re.compile(f"[{_WITHIN}]")


def count_of_lines(text: str) -> int:
    """Return how many lines a text has, without making one of them."""
    return 1 + sum(map(text.count, ("\r", "\n", "\f", *_WITHIN))) - text.count("\r\n")


def lines_of(text: str) -> Iterator[TextLine]:
    """Yield all lines, blank ones among them."""
    for number, line in enumerate(_ENDS.split(text), 1):
        for page, part in enumerate(line.split("\f")):
            begins_page = page > 0
            for piece in _ENDS_WITHIN.split(part):
                yield TextLine(number, piece, begins_page)
                begins_page = False
