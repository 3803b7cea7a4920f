"""The first page of a notice: text stands on it, and no signature is alone on the next one.

GB/T 9704-2012, 7.3.3: 公文首页必须显示正文; 7.3.5.5: where there is no room for seal and date, lines are moved
closer or further apart. Most notices have one paragraph. Word would part it and keep its last line with
the signature; LibreOffice moves all of it to the next page. So it is reckoned what stands where, and the
lines below the head are set such that all of it is on the page, or that some text is on the next one.
"""

from collections.abc import Iterable, Iterator, Sequence

from lxml.etree import _Element as Element

from npc.layout.balance import text_width, units
from npc.layout.heading_lines import lines_of, side_of
from npc.layout.profile import Area, Profile
from npc.layout.vocabulary import with_class
from npc.output.documents.docx.head import lines_of_head
from npc.output.documents.docx.signature import (
    SEAL_LINES,
    SIGNATURES,
    is_joint_with_seals,
    organ_lines,
    seats_of,
)
from npc.records import NamedTuple

_BLANKS = {
    "h1": "title.below",
    "p.annex-note": "annex-note.above",
    "p.annex-note-single": "annex-note.above",
    "p.signature": "signature.above",
    "p.signature-sealed": "signature.sealed-above",
}
"""The measures of blank lines that stand above or below a block."""
_MARKS = frozenset("，。、；：！？")
_SPARE = 40
"""Twips by which the lines of a page may come out higher than they are."""
_NARROWEST, _WIDEST = 1.0, 1.6
"""How close lines may be, in parts of the size of the title, and how far apart, in parts of the pitch."""


class FirstPage(NamedTuple):
    """How the lines of a section are set below its head."""

    pitch: int = 0
    """Distance from line to line, in twips; 0 is the usual one."""
    is_parted: bool = False
    """Whether the only paragraph of text may end on the next page."""
    below_head: Sequence[Element] = ()
    """The blocks that are set so."""

    def keeps(self, block: Element) -> bool:
        """Return whether all of a block stays with the next one, if that is the signature."""
        return not self.is_parted or block.get("class") is not None or block not in self.below_head

    def spacing(self, block: Element, profile: Profile) -> str:
        """Write the distance of a block's lines, and its blank lines, where it is not the usual one."""
        name = with_class(block)
        if not self.pitch or block not in self.below_head:
            return ""
        side = "after" if name == "h1" else "before"
        blank = (
            f' w:{side}="{round(profile.number(_BLANKS[name]) * self.pitch)}"'
            if name in _BLANKS
            else ""
        )
        return f'<w:spacing{blank} w:line="{self.pitch}" w:lineRule="exact"/>'


def first_page(section: Element, area: Area) -> FirstPage:
    """Reckon how the first page of a notice is set.

    Args:
        section: The section that the document begins with.
        area: The text area of its pages.

    """
    blocks = list(section)
    begin, end = _span(blocks)
    if section.get("class") != "notice" or end - begin != 1 or end == len(blocks):
        return FirstPage()
    profile = area.profile
    pitch = profile.twips("text.line-pitch")
    title = next((at for at, block in enumerate(blocks) if block.tag == "h1"), begin)
    room = area.height - lines_of_head(blocks[:title], profile) * pitch
    parts = (blocks[title:begin], blocks[begin:end], blocks[end:])
    most, least = (
        [sum(_lines(block, area, hangs=hangs) for block in some) for some in parts]
        for hangs in (False, True)
    )
    if sum(most) * pitch <= room:
        return FirstPage()
    way = FirstPage(is_parted=True)
    if (least[0] + least[1]) * pitch <= room:
        way = _set(room - _SPARE, most, least, profile)
    return way._replace(below_head=blocks[title:])


def is_filled_by_recipients(section: Element, area: Area) -> bool:
    """Return whether no line is left for the text on the page where a notice begins."""
    blocks = list(section)
    begin, _ = _span(blocks)
    title = next((at for at, block in enumerate(blocks) if block.tag == "h1"), begin)
    head = lines_of_head(blocks[:title], area.profile)
    above = sum(_lines(block, area, hangs=False) for block in blocks[title:begin])
    room = area.height // area.profile.twips("text.line-pitch") - head
    return begin < len(blocks) and above >= room


def _set(room: int, most: Sequence[float], least: Sequence[float], profile: Profile) -> FirstPage:
    """Move the lines such that signature and date are on the page, or that a line of text is not.

    Args:
        room: Height of the page below its head, in twips.
        most: Lines above the text, of the text, and below it; as many as they can be.
        least: The same, as few as they can be.
        profile: The measures.

    """
    pitch, (above, text, _) = profile.twips("text.line-pitch"), least
    closer = int(room / sum(most))
    further = int(room / (above + text - 0.5))
    ways = [FirstPage(closer)] if closer >= _NARROWEST * profile.twips("title.size") else []
    if text > 1 and further <= _WIDEST * pitch:
        ways.append(FirstPage(max(further, pitch), is_parted=True))
    return min(ways, key=lambda way: abs(way.pitch - pitch), default=FirstPage(is_parted=True))


def _span(blocks: Sequence[Element]) -> tuple[int, int]:
    """Return where the text between recipients and annex note or signature begins and ends."""
    begin = next((at for at, block in enumerate(blocks) if with_class(block) == "p"), len(blocks))
    behind = (at for at, block in enumerate(blocks) if at > begin and block.get("class"))
    end = next(behind, len(blocks))
    signed = any(block.get("class") in SIGNATURES for block in blocks[end:])
    return begin, end if signed else len(blocks)


def _lines(block: Element, area: Area, *, hangs: bool) -> float:
    """Count the lines that a block takes, with the blank ones above or below it.

    LibreOffice lets a mark hang beyond the end of a line where Word does not (`hangs`).
    """
    profile, name = area.profile, with_class(block)
    blank = profile.number(_BLANKS[name]) if name in _BLANKS else 0
    if is_joint_with_seals(block):
        rows, _ = seats_of(block, area)
        return 1 + blank + SEAL_LINES * (len(rows) - 1)
    lines = organ_lines(block, area) or lines_of(block, area)
    if lines:
        return len(lines) + blank
    indent = profile.number("body.first-line") if name == "p" else 0
    face, sides = ("title" if block.tag == "h1" else "body"), 2 * side_of(block, area)
    full = (area.width - sides) / profile.character(face)
    texts = _broken_by_hand(block)
    return blank + sum(filled(text, full, indent, hangs=hangs) for text in texts)


def filled(text: str, width: float, indent: float = 0, *, hangs: bool = False) -> int:
    """Count the lines that a text fills.

    Args:
        text: The text.
        width: Characters that a line holds.
        indent: Characters that the first one begins further right.
        hangs: Whether a mark at the end of a line takes no room.

    """
    lines, at = 1, indent
    for unit in units(text):
        wide = text_width(unit)
        if at and at + wide - (hangs and unit[-1] in _MARKS) > width:
            lines, at = lines + 1, 0
        at += wide
    return lines


def _broken_by_hand(block: Element) -> Iterable[str]:
    return "".join(_with_breaks(block)).strip().split("\n")


def _with_breaks(block: Element) -> Iterator[str]:
    for part in block.iter():
        if part.tag == "br":
            yield "\n"
        yield " ".join((part.text or "").split("\n"))
        if part is not block:
            yield " ".join((part.tail or "").split("\n"))
