"""How a title or adoption note lies on its lines: narrowed on both sides, else broken.

On paper and on a page that prints alike it is the same.
"""

from lxml.etree import _Element as Element

from npc.layout.balance import CLAUSE_ENDS, WORD_ENDS, side_indent
from npc.layout.profile import Area
from npc.layout.title_lines import clause_lines, title_lines

_ENDS = {"title": WORD_ENDS, "adoption": CLAUSE_ENDS}
_BROKEN = {"title": title_lines, "adoption": clause_lines}


def side_of(element: Element, area: Area) -> int:
    """Return the twips on both sides that make the lines alike; 0 for none and for all else.

    What is broken by hand stays as it is.
    """
    kind = _kind(element)
    if kind not in _ENDS or len(element):
        return 0
    character = area.profile.character(kind)
    return side_indent(element.text or "", line=area.width, character=character, ends=_ENDS[kind])


def lines_of(element: Element, area: Area) -> tuple[str, ...]:
    """Return the lines of what no narrowing breaks well; nothing where one does, and for all else."""
    kind = _kind(element)
    if kind not in _BROKEN or len(element) or not element.text or side_of(element, area):
        return ()
    character = area.profile.character(kind)
    return _BROKEN[kind](element.text.strip(), line=area.width, character=character)


def stands_on_adoption(element: Element) -> bool:
    """Whether an element is the title of an annex that has its adoption right below, without space."""
    below = element.getnext() if element.get("class") == "annex-title" else None
    return below is not None and below.get("class") == "adoption"


def _kind(element: Element) -> str:
    return "title" if element.tag == "h1" else element.get("class", "")
