"""Marks of Markdown within a line: what is bold, notes, breaks, signs that are escaped; all else is text."""

import re
from html import unescape

from npc.originals.gathering import Wording
from npc.records import NamedTuple


class MarkedLine(NamedTuple):
    """A line without its marks."""

    wordings: list[Wording]
    note_names: tuple[str, ...] = ()


_MARKS = re.compile(
    r"\\(?P<sign>[!-/:-@\[-`{-~])"
    r"|(?P<bold>\*\*|__(?=\S))"
    r"|(?P<tag></?[A-Za-z][A-Za-z0-9]{0,15}(?: [^<>\n]{0,200})?/?>)"
    r"|\[\^(?P<note>[^\]\[\s]{1,40})\](?!:)"
    r"|!?\[(?P<words>[^\]\[]{0,300})\]\([^()\s]{0,500}\)"
    r"|(?P<entity>&(?:[a-z]{2,8}|#[0-9]{1,6});)"
)
_BOLD_TAGS = frozenset(("b", "strong"))
_TAGS = _BOLD_TAGS | frozenset(
    (
        "br",
        "u",
        "i",
        "em",
        "sup",
        "sub",
        "span",
        "font",
        "p",
        "div",
        "center",
        "small",
        "big",
        "a",
        "del",
        "ins",
    )
)


def marked(line: str) -> MarkedLine:
    """Return a line without its marks; what opens and is never closed is text."""
    reading = _MarkReading(line)
    at = 0
    for match in _MARKS.finditer(line):
        reading.add(line[at : match.start()])
        reading.take(match)
        at = match.end()
    reading.add(line[at:])
    return MarkedLine(reading.wordings, tuple(reading.note_names))


class _MarkReading:
    """What was read of a line."""

    def __init__(self, line: str) -> None:
        self.wordings: list[Wording] = []
        self.note_names: list[str] = []
        self._marks = {mark: len(line.split(mark)) - 1 for mark in ("**", "__")}
        self._opened: set[str] = set()

    def add(self, text: str) -> None:
        """Take words."""
        if text:
            self.wordings.append(Wording(text, is_bold=bool(self._opened)))

    def take(self, match: re.Match[str]) -> None:
        """Take a mark."""
        if match["bold"]:
            self._take_bold(match["bold"])
        elif match["tag"]:
            self._take_tag(match["tag"])
        elif match["note"]:
            self.note_names.append(match["note"])
            self.add(match[0])
        else:
            self.add(match["sign"] or match["words"] or unescape(match["entity"] or ""))

    def _take_bold(self, mark: str) -> None:
        self._marks[mark] -= 1
        if mark in self._opened:
            self._opened.discard(mark)
        elif self._marks[mark] > 0:
            self._opened.add(mark)
        else:
            self.add(mark)

    def _take_tag(self, tag: str) -> None:
        name = tag.strip("</>").partition(" ")[0].lower()
        if name not in _TAGS:
            self.add(tag)
        elif name in _BOLD_TAGS and tag.startswith("</"):
            self._opened.discard("<b>")
        elif name in _BOLD_TAGS:
            self._opened.add("<b>")
