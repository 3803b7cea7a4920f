"""How many lines of a page the blocks of a document take."""

from collections.abc import Iterable, Iterator

from lxml.etree import _Element as Element

from npc.layout.heading_lines import lines_of, side_of
from npc.layout.profile import Area
from npc.layout.text_widths import drawn_width, text_width, units
from npc.layout.vocabulary import with_class
from npc.output.documents.docx.signature import (
    SEAL_LINES,
    is_joint_with_seals,
    organ_lines,
    seats_of,
)

BLANKS = {
    "h1": "title.below",
    "p.annex-note": "annex-note.above",
    "p.annex-note-single": "annex-note.above",
    "p.signature": "signature.above",
    "p.signature-sealed": "signature.sealed-above",
}
"""The measures of blank lines that stand above or below a block."""
TEXT = frozenset(("p", "h2"))
"""Blocks of running text, whose first lines are indented."""
_MARKS = frozenset("，。、；：！？")


def lines_taken(block: Element, area: Area, *, most: bool) -> float:
    """Count the lines that a block takes, with the blank ones above or below it.

    Args:
        block: The block.
        area: Where it stands.
        most: Whether as many are counted as there can be; else as few, as `lines_filled` does.

    """
    profile, name = area.profile, with_class(block)
    blank = profile.number(BLANKS[name]) if name in BLANKS else 0
    if is_joint_with_seals(block):
        rows, _ = seats_of(block, area)
        return 1 + blank + SEAL_LINES * (len(rows) - 1)
    lines = organ_lines(block, area) or lines_of(block, area)
    if lines:
        return len(lines) + blank
    indent = profile.number("body.first-line") if name in TEXT else 0
    face, sides = ("title" if block.tag == "h1" else "body"), 2 * side_of(block, area)
    full = (area.width - sides) / profile.character(face)
    texts = _broken_by_hand(block)
    return blank + sum(lines_filled(text, full, indent, most=most) for text in texts)


def lines_filled(text: str, width: float, indent: float = 0, *, most: bool = False) -> int:
    """Count the lines that a text fills.

    Args:
        text: The text.
        width: Characters that a line holds.
        indent: Characters that the first one begins further right.
        most: Whether figures are as wide as in some fonts, with the gaps around them that LibreOffice
            leaves; else they are not, and marks at the ends of lines take no room, as it may read the file.

    """
    lines, at = 1, indent
    pieces = units(text)
    widths = _widths_at_most(pieces) if most else map(text_width, pieces)
    for unit, wide in zip(pieces, widths, strict=True):
        hangs = not most and unit[-1] in _MARKS
        if at and at + wide - hangs > width:
            lines, at = lines + 1, 0
        at += wide
    return lines


def _widths_at_most(pieces: list[str]) -> Iterator[float]:
    """Yield the width of each piece, with the gaps between it and its neighbours."""
    before = ""
    for piece in pieces:
        yield drawn_width(before + piece) - drawn_width(before)
        before = piece[-1:]


def _broken_by_hand(block: Element) -> Iterable[str]:
    return "".join(_with_breaks(block)).strip().split("\n")


def _with_breaks(block: Element) -> Iterator[str]:
    for part in block.iter():
        if part.tag == "br":
            yield "\n"
        yield " ".join((part.text or "").split("\n"))
        if part is not block:
            yield " ".join((part.tail or "").split("\n"))
