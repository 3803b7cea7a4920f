"""What of an original and of its print is compared already, and how they differ."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from npc.importer.printing.wordings import Wordings
from npc.output.documents.printed import PrintedText

if TYPE_CHECKING:
    from npc.importer.printing.stretches import TypedStretch


class PrintComparison:
    """What is known of one paper while it is compared."""

    __slots__ = ("_printed", "not_found", "passages", "wordings")

    def __init__(self, wordings: Wordings) -> None:
        self.wordings = wordings
        self.passages: set[int] = set()
        """Numbers of the passages of which nothing went to a value, and that are compared."""
        self._printed: set[int] = set()
        self.not_found: list[TypedStretch] = []
        """What is not printed where it should be."""

    def fill(self, texts: Iterable[PrintedText]) -> None:
        """Note printed texts that are compared."""
        self._printed.update(text.number for text in texts)

    def is_free(self, text: PrintedText) -> bool:
        """Return whether a printed text is not compared yet."""
        return text.number not in self._printed
