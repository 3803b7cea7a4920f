"""The lines of a paragraph of a web page: white space is one blank, <br> ends a line, and what is bold is known."""

import re

from npc.originals.gathering import Wording
from npc.records import NamedTuple

_BLANKS = re.compile(r"[ \t\r\n\f]+")
"""Of HTML; full-width and hard blanks are characters."""


class WebLine(NamedTuple):
    """A line with words."""

    wordings: list[Wording]
    note_names: tuple[str, ...]


class WebLines:
    """Collects the lines of a paragraph."""

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self._lines: list[list[Wording]] = [[]]
        self._note_names: list[list[str]] = [[]]
        self.label = ""
        """The number that a browser writes in front of the first."""
        self.size = 0.0
        """Points of the first words; 0 where that is not known."""

    def add(self, text: str | None, *, is_bold: bool, size: float = 0) -> None:
        """Take characters."""
        if text:
            self._lines[-1].append(Wording(_BLANKS.sub(" ", text), is_bold))
            if text.strip() and not self.size:
                self.size = size

    def add_note(self, name: str) -> None:
        """Take the sign of a note."""
        self._note_names[-1].append(name)
        self._lines[-1].append(Wording(f"[^{name}]"))

    def end_line(self) -> None:
        """Begin another line."""
        self._lines.append([])
        self._note_names.append([])

    def taken(self) -> list[WebLine]:
        """Return the lines with words, and begin anew; the number waits for words."""
        found = [
            WebLine(line, tuple(names))
            for line, names in zip(self._lines, self._note_names, strict=True)
            if any(wording.text.strip() for wording in line)
        ]
        label = "" if found else self.label
        self._begin()
        self.label = label
        return found
