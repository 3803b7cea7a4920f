"""The page: size, margins, grid, and the page number in its footers."""

from docx.document import Document
from docx.oxml import parse_xml

from npc.render.docx.layout import (
    BOTTOM_MM,
    FOOTER_TWIPS,
    HEADER_TWIPS,
    LEFT_MM,
    LINE,
    PAGE_HEIGHT_MM,
    PAGE_NUMBER_INDENT,
    PAGE_WIDTH_MM,
    RIGHT_MM,
    TOP_MM,
    twips,
)
from npc.render.docx.package import NAMESPACES
from npc.render.docx.settings import NOTE_NUMBERS
from npc.render.docx.styles import FOOTER, HEADER

_PROPERTIES = (
    f"<w:sectPr {NAMESPACES}><w:footnotePr>{NOTE_NUMBERS}</w:footnotePr>"
    f'<w:pgSz w:w="{twips(PAGE_WIDTH_MM)}" w:h="{twips(PAGE_HEIGHT_MM)}"/>'
    f'<w:pgMar w:top="{twips(TOP_MM)}" w:right="{twips(RIGHT_MM)}"'
    f' w:bottom="{twips(BOTTOM_MM)}" w:left="{twips(LEFT_MM)}"'
    f' w:header="{HEADER_TWIPS}" w:footer="{FOOTER_TWIPS}" w:gutter="0"/>'
    '<w:cols w:space="720"/>'
    f'<w:docGrid w:type="lines" w:linePitch="{LINE}"/></w:sectPr>'
)
# A grid of characters as well would make LibreOffice narrow the text to whole cells: 27 a line.


def set_page(document: Document) -> None:
    """Give the document its one section: A4 upright, page numbers outside (GB/T 9704-2012, 7.5)."""
    body = document.element.body
    body.replace(body.sectPr, parse_xml(_PROPERTIES))
    (section,) = document.sections
    blank = f'<w:p {NAMESPACES}><w:pPr><w:pStyle w:val="{HEADER}"/></w:pPr></w:p>'
    for part, paragraph in (
        (section.header, blank),
        (section.even_page_header, blank),
        (section.footer, _page_number("right")),
        (section.even_page_footer, _page_number("left")),
    ):
        part.is_linked_to_previous = False
        element = part.part.element
        for child in list(element):
            element.remove(child)
        element.append(parse_xml(paragraph))


def _page_number(side: str) -> str:
    """Write the paragraph with the page number one character from a side: — 1 —."""
    hint = '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'
    return (
        f'<w:p {NAMESPACES}><w:pPr><w:pStyle w:val="{FOOTER}"/>'
        f'<w:ind w:{side}="{PAGE_NUMBER_INDENT}"/><w:jc w:val="{side}"/></w:pPr>'
        f'<w:r>{hint}<w:t xml:space="preserve">— </w:t></w:r>'
        f'<w:fldSimple w:instr=" PAGE "><w:r>{hint}<w:t>1</w:t></w:r></w:fldSimple>'
        f'<w:r>{hint}<w:t xml:space="preserve"> —</w:t></w:r></w:p>'
    )
