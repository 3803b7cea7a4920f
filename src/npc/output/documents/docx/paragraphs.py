"""Paragraphs and what stands in them, as XML text."""

import re
from collections.abc import Iterable, Iterator
from html import escape

from lxml.etree import _Element as Element

from npc.layout.heading_lines import (
    hanging_of,
    is_above_centred,
    is_below_title,
    lines_of,
    side_of,
)
from npc.layout.profile import Area, twips
from npc.output.documents.docx.footnotes import Footnotes
from npc.output.documents.docx.head import further_row, narrowed_mark, place_of_mark
from npc.output.documents.docx.issued_styles import HEI, KAI
from npc.output.documents.docx.properties import ENGLISH
from npc.output.documents.docx.signature import SIGNATURES, organ_lines, place_of_signature
from npc.output.documents.docx.styles import LEAD, OPTIONAL_STYLE_IDS, STYLE_IDS
from npc.output.templating.text_of import LAYOUT
from npc.output.templating.tree import name_of

# Without the hint, quotes and dashes count as Latin and get Latin widths.
HINT = '<w:rFonts w:hint="eastAsia"/>'
_PLAIN = f"<w:rPr>{HINT}</w:rPr>"
_LEAD = f'<w:rPr><w:rStyle w:val="{LEAD}"/>{HINT}</w:rPr>'
_KAI, _HEI = (f'<w:rPr><w:rStyle w:val="{style}"/>{HINT}</w:rPr>' for style in (KAI, HEI))
_BREAK = "<w:r><w:br/></w:r>"
_TAB = "<w:r><w:tab/></w:r>"
_TEXT_END, _TEXT_START = "</w:t>", '<w:t xml:space="preserve">'

SMALLEST = (
    '<w:p><w:pPr>{properties}<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    '<w:rPr><w:sz w:val="2"/></w:rPr>{section}</w:pPr></w:p>'
)
"""A paragraph one point high. Word needs one behind a table that ends the text, and between two."""
NEW_PAGE = "<w:pageBreakBefore/>"
KEEP_NEXT = "<w:keepNext/>"


def paragraph(
    element: Element, notes: Footnotes, area: Area, *, properties: str = "", section: str = ""
) -> str:
    """Write an element as a paragraph in its style.

    Args:
        element: What is to be written.
        notes: The footnotes of the document.
        area: Where it stands.
        properties: Properties that go before the others.
        section: Those of the section that ends with it.

    """
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style_of(element)}"/>{properties}'
        f"{_draft_place(element, area)}{_place(element, area)}{section}</w:pPr>{_content(element, notes, area)}</w:p>"
    )


def _draft_place(element: Element, area: Area) -> str:
    """Put the mark of a draft into the margin above the text: what stands below does not move."""
    if element.get("class") != "draft-mark":
        return ""
    width = 4 * area.profile.twips("text.character-pitch")
    return (
        f'<w:framePr w:w="{width}" w:wrap="around" w:vAnchor="page" w:hAnchor="margin"'
        f' w:xAlign="right" w:y="{_DRAFT_TWIPS}"/>'
    )


_DRAFT_TWIPS = twips(20)
"""From the edge of the page."""


def style_of(element: Element) -> str:
    """Return the id of the style that an element is written in."""
    name = name_of(element)
    return STYLE_IDS.get(name) or OPTIONAL_STYLE_IDS[name]


def narrowed(indent: int) -> str:
    """Write an indent on both sides; nothing for none."""
    return f'<w:ind w:left="{indent}" w:right="{indent}"/>' if indent else ""


def _content(element: Element, notes: Footnotes, area: Area) -> str:
    lines = lines_of(element, area) or organ_lines(element, area)
    if lines:
        return broken_run(lines)
    written = runs(element, notes)
    if element.get("class") == "organ-mark":
        return narrowed_mark(written, element, area.profile)
    return written


def _place(element: Element, area: Area) -> str:
    """Space or indent what has a place of its own on the page."""
    name = element.get("class")
    if name == "organ-mark":
        return place_of_mark(element, area.profile)
    if name in _NUMBERS:
        return further_row(element, area.profile)
    if name in SIGNATURES:
        return place_of_signature(element, area)
    left, hanging = hanging_of(element, area)
    if hanging:  # the indent of the style is in characters, and would go before one in twips
        return f'<w:ind w:left="{left}" w:firstLineChars="0" w:hanging="{hanging}"/>'
    return _space(element) + narrowed(side_of(element, area))


_NUMBERS = frozenset(("signers", "document-number-signed"))


def _space(element: Element) -> str:
    """Take away space that what stands above or below has as well."""
    if is_above_centred(element):
        return '<w:spacing w:after="0"/>'
    return '<w:spacing w:before="0"/>' if is_below_title(element) else ""


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
        text = LAYOUT.sub("", text)
        if not text:
            return ""
    pieces = [escape(piece, quote=False) for piece in _WORDS.split(text)]
    if "\t" in text:
        pieces = [piece.replace("\t", f"{_TEXT_END}<w:tab/>{_TEXT_START}") for piece in pieces]
    if len(pieces) == 1:
        return f"<w:r>{properties}{_TEXT_START}{pieces[0]}{_TEXT_END}</w:r>"
    whole = properties.replace("</w:rPr>", f'<w:lang w:val="{ENGLISH}"/></w:rPr>')
    return "".join(
        f"<w:r>{whole if at % 2 and len(piece) <= _LONGEST else properties}"
        f"{_TEXT_START}{piece}{_TEXT_END}</w:r>"
        for at, piece in enumerate(pieces)
        if piece
    )


_WORDS = re.compile("([0-9A-Za-z](?:[-.,、]?[0-9A-Za-z])+)")
"""Numbers and words in Latin letters, and lists of them."""
_LONGEST = 10
"""Characters of a word, or of two years, that LibreOffice is told not to break: what is longer would tear
the line before it apart."""


def broken_run(lines: Iterable[str]) -> str:
    """Write text as a run for each of its lines."""
    return _BREAK.join(map(run, lines))


def _mixed(element: Element, properties: str, notes: Footnotes) -> Iterator[str]:
    yield run(element.text, properties)
    for child in element:
        if child.tag == "strong":
            yield from _mixed(child, _LEAD, notes)
        elif child.tag == "em":
            yield from _mixed(child, _HEI if child.get("class") else _KAI, notes)
        elif child.tag == "span":
            yield _TAB
            yield from _mixed(child, properties, notes)
        elif child.tag == "br":
            yield _BREAK
        else:
            name = child.get("href", "").removeprefix("#")
            yield notes.reference(name) or run(child.text, properties)
        yield run(child.tail, properties)
