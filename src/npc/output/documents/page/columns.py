"""Widths on an HTML page that depend on what is written: of columns, and beside titles."""

from collections.abc import Sequence

from lxml.etree import _Element as Element

from npc.layout.heading_lines import side_of
from npc.layout.profile import Area


def columns(widths: Sequence[int]) -> str:
    """Write the columns of a table, with their shares of its width."""
    shares = "".join(f'<col style="width: {width / sum(widths):.3%}">' for width in widths)
    return f"<colgroup>{shares}</colgroup>\n"


def side_space(element: Element, area: Area) -> str:
    """Return the space beside a title or adoption that makes its lines alike on paper; or nothing."""
    side = side_of(element, area)
    return f"{side / 20:g}pt" if side else ""
