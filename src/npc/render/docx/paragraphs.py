"""Paragraphs and what stands in them, as XML text."""

import re
from collections.abc import Iterator
from html import escape

from lxml.etree import _Element as Element

from npc.render.docx.balance import CLAUSE_ENDS, WORD_ENDS, side_indent
from npc.render.docx.footnotes import Footnotes
from npc.render.docx.layout import CHARACTER, SIZE_2, TEXT_WIDTH_MM, twips
from npc.render.docx.styles import LEAD, STYLE_IDS

# Without the hint, quotes and dashes count as Latin and get Latin widths.
HINT = '<w:rFonts w:hint="eastAsia"/>'
_PLAIN = f"<w:rPr>{HINT}</w:rPr>"
_LEAD = f'<w:rPr><w:rStyle w:val="{LEAD}"/>{HINT}</w:rPr>'
_BREAK = "<w:r><w:br/></w:r>"
_TEXT_END, _TEXT_START = "</w:t>", '<w:t xml:space="preserve">'
_LAYOUT = re.compile(r"[ \t\r]*\n[ \t\r\n]*")
"""Line breaks and indents of a template; the texts of a plan have no line breaks."""

SMALLEST = (
    '<w:p><w:pPr>{properties}<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    '<w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'
)
"""A paragraph one point high. Word needs one behind a table that ends the text, and between two."""
NEW_PAGE = "<w:pageBreakBefore/>"


def paragraph(element: Element, notes: Footnotes, *, properties: str = "") -> str:
    """Write an element as a paragraph in its style."""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style_of(element)}"/>{properties}{_indent(element)}'
        f"</w:pPr>{runs(element, notes)}</w:p>"
    )


def style_of(element: Element) -> str:
    """Give the id of the style that an element is written in."""
    return STYLE_IDS[_key(element)]


def narrowed(indent: int) -> str:
    """Write an indent on both sides; nothing for none."""
    return f'<w:ind w:left="{indent}" w:right="{indent}"/>' if indent else ""


def _key(element: Element) -> str:
    name = element.get("class")
    return f"{element.tag}.{name}" if name else str(element.tag)


def _indent(element: Element) -> str:
    """Indent a title or adoption so that its lines are alike; not one that is broken by hand."""
    if element.tag == "h1":
        character, ends = SIZE_2 * 10, WORD_ENDS
    elif element.get("class") == "adoption":
        character, ends = CHARACTER, CLAUSE_ENDS
    else:
        return ""
    if len(element):
        return ""
    line = twips(TEXT_WIDTH_MM)
    return narrowed(side_indent(element.text or "", line=line, character=character, ends=ends))


def runs(element: Element, notes: Footnotes) -> str:
    """Write what stands in an element."""
    if len(element):
        return "".join(_mixed(element, _PLAIN, notes))
    return run(element.text, _PLAIN)


def run(text: str | None, properties: str = _PLAIN) -> str:
    """Write text as a run; nothing when it is only the layout of the template."""
    if not text:
        return ""
    if "\n" in text:
        text = _LAYOUT.sub("", text)
        if not text:
            return ""
    text = escape(text, quote=False)
    if "\t" in text:
        text = text.replace("\t", f"{_TEXT_END}<w:tab/>{_TEXT_START}")
    return f"<w:r>{properties}{_TEXT_START}{text}{_TEXT_END}</w:r>"


def _mixed(element: Element, properties: str, notes: Footnotes) -> Iterator[str]:
    yield run(element.text, properties)
    for child in element:
        if child.tag == "strong":
            yield from _mixed(child, _LEAD, notes)
        elif child.tag == "br":
            yield _BREAK
        else:
            name = child.get("href", "").removeprefix("#")
            yield notes.reference(name) or run(child.text, properties)
        yield run(child.tail, properties)
