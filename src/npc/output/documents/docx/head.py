"""The red head (版头) of the first page: GB/T 9704-2012, 7.2."""

from itertools import takewhile

from lxml.etree import _Element as Element

from npc.layout.balance import text_width
from npc.layout.profile import Profile

ABOVE_BASE = 0.8
"""Where Word and LibreOffice put the base line in a line of exact height, from its top."""
ASCENT, DESCENT = 0.8, 0.15
"""How far Chinese characters reach above and below the base line, in parts of their size."""
MARK_LINE = 1.1
"""Height of the line of the mark, in parts of its size."""
NUMBER_LINE = 1.25
"""The same for the line above the red rule, so that the rule is measured from the characters."""
_NARROWEST = 50
"""Per cent of their width to which the characters of a long mark are narrowed to fit one line."""
_CORNER = frozenset(("copy-number", "secrecy", "urgency"))


def place_of_mark(element: Element, profile: Profile) -> str:
    """Space 发文机关标志 so that its upper edge is 35 mm below that of the text area (7.2.4)."""
    above = takewhile(
        lambda element: element.get("class") in _CORNER, element.itersiblings(preceding=True)
    )
    taken = sum(1 for _ in above) * profile.twips("text.line-pitch")
    return f'<w:spacing w:before="{max(0, _above_mark(profile) - taken)}"/>'


def down_to_rule(profile: Profile) -> int:
    """Return the height of the head above the paragraph of the red rule, in twips."""
    number = profile.twips("document-number.above") + profile.twips("text.line-pitch")
    return _above_mark(profile) + mark_line(profile) + number


def mark_line(profile: Profile) -> int:
    """Return the height of the line of the mark, in twips: no stroke is cut off."""
    return round(profile.number("issuer.size") * MARK_LINE * 20)


def _above_mark(profile: Profile) -> int:
    """Return the space above the line of the mark; its characters begin a little below its top."""
    empty = profile.twips("issuer.size") * (MARK_LINE * ABOVE_BASE - ASCENT)
    return round(profile.twips("issuer.top") - empty)


def narrowed_mark(runs: str, element: Element, profile: Profile) -> str:
    """Narrow the characters of a long name so that it stands on one line."""
    text = "".join(map(str, element.itertext())).strip()
    width = text_width(text) * profile.twips("issuer.size")
    room = profile.twips("text.width")
    if width <= room:
        return runs
    per_cent = max(_NARROWEST, int(100 * room / width))
    return runs.replace("</w:rPr>", f'<w:w w:val="{per_cent}"/></w:rPr>')
