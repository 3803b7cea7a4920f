"""Widths on an HTML page that depend on what is written: of columns, and beside titles."""

from lxml.etree import _Element as Element

from npc.render.docx.balance import CLAUSE_ENDS, WORD_ENDS, side_indent
from npc.render.docx.grid import Grid
from npc.render.docx.title_lines import clause_lines, title_lines
from npc.render.docx.widths import Widths
from npc.render.profile import Area


def columns(table: Element, fit: Widths) -> str:
    """Write the columns of a table, with their shares of its width."""
    widths = fit.of(table, Grid(table))
    shares = "".join(f'<col style="width: {one / sum(widths):.3%}">' for one in widths)
    return f"<colgroup>{shares}</colgroup>\n"


def side_space(element: Element, area: Area) -> str:
    """Give the space beside a title or adoption that makes its lines alike on paper; or nothing."""
    if element.tag == "h1":
        of, ends = "title", WORD_ENDS
    elif element.get("class") == "adoption":
        of, ends = "adoption", CLAUSE_ENDS
    else:
        return ""
    if len(element):
        return ""
    character = area.profile.character(of)
    side = side_indent(element.text or "", line=area.width, character=character, ends=ends)
    return f"{side / 20:g}pt" if side else ""


def lines_on_paper(element: Element, area: Area) -> tuple[str, ...]:
    """Give the lines of a title or adoption that narrowing cannot break well; else nothing."""
    kind = "title" if element.tag == "h1" else element.get("class")
    if kind not in _BROKEN or len(element) or not element.text or side_space(element, area):
        return ()
    character = area.profile.character(kind)
    return _BROKEN[kind](element.text.strip(), line=area.width, character=character)


_BROKEN = {"title": title_lines, "adoption": clause_lines}
