"""How titles, centred headings and adoption notes lie on their lines.

What is centred is narrowed on both sides, else broken; a heading with a number that is broken by
hand hangs behind the number. On paper and on a page that prints alike it is the same.
"""

import re
from collections.abc import Callable, Mapping

from lxml.etree import _Element as Element

from npc.genre.typed_numbers import end_of_number
from npc.layout.balance import CLAUSE_ENDS, WORD_ENDS, side_indent
from npc.layout.profile import Area
from npc.layout.text_widths import text_width
from npc.layout.title_lines import clause_lines, title_lines
from npc.layout.vocabulary import with_class
from npc.records import NamedTuple


class _Centred(NamedTuple):
    """How the lines of what stands in the middle are made alike."""

    face: str
    """The measures of its font and size."""
    ends: re.Pattern[str] = WORD_ENDS
    broken: Callable[..., tuple[str, ...]] = title_lines


_TITLE = _Centred("title")
_CENTRED: Mapping[str, _Centred] = {
    "h1": _TITLE,
    "h1.adopted": _TITLE,
    "h1.annex-title": _TITLE,
    "h2.part": _Centred("part-title"),
    "h2.unnumbered": _Centred("heading-1"),
    "h3.unnumbered": _Centred("heading-2"),
    "p.adoption": _Centred("adoption", CLAUSE_ENDS, clause_lines),
}
"""By element and class."""
_NUMBERED = {"h2": "heading-1", "h3": "heading-2"}
"""The measures of headings that begin with a number."""


def side_of(element: Element, area: Area) -> int:
    """Return the twips on both sides that make the lines alike; 0 for none and for all else.

    What is broken by hand stays as it is.
    """
    centred = _CENTRED.get(with_class(element))
    if centred is None or len(element):
        return 0
    character = area.profile.character(centred.face)
    return side_indent(element.text or "", line=area.width, character=character, ends=centred.ends)


def lines_of(element: Element, area: Area) -> tuple[str, ...]:
    """Return the lines of what no narrowing breaks well; nothing where one does, and for all else."""
    centred = _CENTRED.get(with_class(element))
    if centred is None or len(element) or not element.text or side_of(element, area):
        return ()
    character = area.profile.character(centred.face)
    return centred.broken(element.text.strip(), line=area.width, character=character)


def hanging_of(element: Element, area: Area) -> tuple[int, int]:
    """Return the left edge of a heading's further lines, and how far the first begins before it.

    Both in twips, and 0 for all but a heading with a number that is broken by hand: its lines begin
    behind the number, one below the other.
    """
    face = _NUMBERED.get(with_class(element))
    text = (element.text or "").lstrip()
    label = text[: end_of_number(text)] if face else ""
    if not face or not label or element.find("br") is None:
        return 0, 0
    width = round(text_width(label) * area.profile.character(face))
    return area.profile.twips("body.first-line") + width, width


def is_above_centred(element: Element) -> bool:
    """Whether an element is the title of an annex that has its adoption or a part's title right below.

    These have their own space, so that it has none.
    """
    below = element.getnext() if element.get("class") == "annex-title" else None
    return below is not None and below.get("class") in {"adoption", "part"}


def is_below_title(element: Element) -> bool:
    """Whether the title of a part stands right below a title or adoption, which have their space."""
    above = element.getprevious() if element.get("class") == "part" else None
    return above is not None and with_class(above) in {"h1", "h1.adopted", "p.adoption"}
