"""How a paragraph of a web page looks: what its element and its style say."""

import re
from collections.abc import Iterator, Mapping

from lxml.etree import _Element as Element

from npc.genre.numerals import chinese_number
from npc.originals.gathering import TITLE, PassageLooks
from npc.word.whole_numbers import whole_number

_HEADING = re.compile("h[1-6]")
_CENTRED = re.compile(r"(?i)text-align ?: ?center")
_NOT_CENTRED = re.compile(r"(?i)text-align ?: ?(?:left|right|justify|start)")
_NEW_PAGE = re.compile(r"(?i)break-before ?: ?(?:always|page)")
_SIZE = re.compile(r"(?i)font-size ?: ?([0-9]{1,3}(?:\.[0-9]{1,3})?) ?(pt|px)")
_BOLD = re.compile(r"(?i)font-weight ?: ?(?:bold|bolder|[6-9]00)")
_LIGHT = re.compile(r"(?i)font-weight ?: ?(?:normal|lighter|[1-5]00)")
_OF_PX = 0.75
"""Points of a pixel."""


def looks_of(element: Element, around: PassageLooks) -> PassageLooks:
    """Return how the paragraphs of an element look.

    Args:
        element: A block.
        around: How those of the block look in which it stands.

    """
    style, align = element.get("style") or "", (element.get("align") or "").lower()
    is_heading = bool(_HEADING.fullmatch(str(element.tag)))
    if not (style or align or is_heading or element.tag == "center" or around.begins_page):
        return around
    is_centred = around.is_centred
    if element.tag == "center" or align == "center" or _CENTRED.search(style):
        is_centred = True
    elif align or _NOT_CENTRED.search(style):
        is_centred = False
    looks = around._replace(
        is_centred=is_centred,
        begins_page=bool(_NEW_PAGE.search(style)),
        size=size_of(element, around.size),
    )
    if not is_heading:
        return looks
    level = int(str(element.tag)[1]) - 1
    return looks._replace(level=level, style="" if level else TITLE)


def size_of(element: Element, around: float) -> float:
    """Return the size of the letters of an element in points, where that is said; else the one around it."""
    found = _SIZE.search(element.get("style") or "")
    return float(found[1]) * (_OF_PX if found[2].lower() == "px" else 1) if found else around


def bold_of(element: Element, *, is_bold: bool) -> bool:
    """Return whether the words of an element are bold, in one whose are or are not."""
    style = element.get("style") or ""
    if element.tag in {"b", "strong"} or _BOLD.search(style):
        return True
    return is_bold and not _LIGHT.search(style)


def labels_of(root: Element) -> Mapping[Element, str]:
    """Return the numbers that a browser writes in front of the entries of lists; those without are left out."""
    return {entry: label for listing in root.iter("ol") for entry, label in _numbered(listing)}


def _numbered(listing: Element) -> Iterator[tuple[Element, str]]:
    style = (listing.get("style") or "").lower()
    if "list-style" in style and "none" in style:
        return
    number = _said(listing, "start") or 1
    for entry in listing.iterchildren("li"):
        number = _said(entry, "value") or number
        if "cjk" in style or "chinese" in style:
            yield entry, f"{chinese_number(number)}、"
        elif (listing.get("type") or "1") == "1":
            yield entry, f"{number}. "
        number += 1


def _said(element: Element, name: str) -> int | None:
    return whole_number(element.get(name), longest=5)  # no list is longer
