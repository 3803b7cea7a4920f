"""The pages of the document: upright and landscape, and the page numbers in their margins.

GB/T 9704-2012, 7.5: the number stands below the 版心, on the right of odd pages and on the left of
even ones. 8: a landscape page is an upright one turned: its head is the left edge of the sheet, so
that it lies at the binding on odd pages and at the cut on even ones, and the page number stays
where it is on the others. What is the foot of the sheet is thus the left edge of the page.
"""

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.oxml import parse_xml

from npc.layout.profile import Area, Profile, twips
from npc.output.documents.docx.package import NAMESPACES, add_part
from npc.output.documents.docx.page_numbers import IMPRINT_NUMBER, NUMBER
from npc.output.documents.docx.settings import NOTE_NUMBERS
from npc.output.documents.docx.styles import FOOTER, HEADER

_BLANK = f'<w:p><w:pPr><w:pStyle w:val="{HEADER}"/></w:pPr></w:p>'
_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_REFERENCES = (
    ("headerReference", "default"),
    ("headerReference", "even"),
    ("footerReference", "default"),
    ("footerReference", "even"),
)
"""Headers and footers of a section: of odd pages, and of even ones."""


class Pages:
    """The kinds of pages of a document; a kind that is not asked for is not in its package."""

    def __init__(self, document: Document, profile: Profile) -> None:
        self._document = document
        self._profile = profile
        self._written: dict[str, str] = {}
        self._bands = {"header": 0, "footer": 0}

    def section(self, kind: str) -> str:
        """Write the properties of a section that begins a new page.

        Args:
            kind: `upright`, `landscape`, or `even`: upright, and it is one even page, behind others.

        """
        if kind not in self._written:
            self._written[kind] = self._even() if kind == "even" else self._section(kind)
        return self._written[kind]

    def area(self, *, landscape: bool) -> Area:
        """Return the 版心 of a page of this kind."""
        return self._profile.area(landscape=landscape)

    def end(self, kind: str) -> None:
        """Make the last section of the document one of pages of a kind."""
        body = self._document.element.body
        body.replace(body.sectPr, parse_xml(self.section(kind)))

    def _even(self) -> str:
        """Write the properties of the page of the imprint, which may have no number."""
        upright = self.section("upright")
        footer = _near(self._profile, "left", IMPRINT_NUMBER)
        before, reference, after = upright.partition('<w:footerReference w:type="even" r:id="')
        _, end, rest = after.partition('"')
        own = f"{before}{reference}{self._band('footerReference', footer)}{end}{rest}"
        return own.replace("<w:pgSz ", '<w:type w:val="evenPage"/><w:pgSz ', 1)

    def _section(self, kind: str) -> str:
        profile, blank = self._profile, (_BLANK, _BLANK)
        margins, bands = _margins(profile), (*blank, *_numbers(profile))
        if kind == "landscape":
            margins, bands = _landscape_margins(profile), (*_turned_numbers(profile), *blank)
        references = "".join(
            f'<w:{tag} w:type="{pages}" r:id="{self._band(tag, content)}"/>'
            for (tag, pages), content in zip(_REFERENCES, bands, strict=True)
        )
        # A grid of characters as well would make LibreOffice narrow the text to whole cells.
        return (
            f'<w:sectPr {NAMESPACES} xmlns:r="{_RELATIONSHIPS}">{references}'
            f"<w:footnotePr>{NOTE_NUMBERS}</w:footnotePr>{margins}"
            '<w:cols w:space="720"/><w:docGrid w:type="lines"'
            f' w:linePitch="{self._profile.twips("text.line-pitch")}"/></w:sectPr>'
        )

    def _band(self, reference: str, content: str) -> str:
        """Add a header or footer; give the id that the section refers to it by."""
        kind = reference.removesuffix("Reference")
        self._bands[kind] += 1
        tag, content_type, relationship = _KINDS[kind]
        name = f"/word/{kind}{self._bands[kind]}.xml"
        xml = f"<w:{tag} {NAMESPACES}>{content}</w:{tag}>"
        return add_part(self._document, name, content_type, xml, relationship)


_KINDS = {
    "header": ("hdr", CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER),
    "footer": ("ftr", CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER),
}


def _margins(profile: Profile) -> str:
    return (
        f'<w:pgSz w:w="{profile.twips("page.width")}" w:h="{profile.twips("page.height")}"/>'
        f'<w:pgMar w:top="{profile.twips("page.top")}" w:right="{twips(profile.right_mm)}"'
        f' w:bottom="{twips(profile.bottom_mm)}" w:left="{profile.twips("page.left")}"'
        f' w:header="{profile.twips("header.distance")}" w:footer="{_footer(profile)}"'
        ' w:gutter="0"/>'
    )


def _landscape_margins(profile: Profile) -> str:
    """Turn the upright page with its margins: what was on the left is at the top."""
    return (
        f'<w:pgSz w:w="{profile.twips("page.height")}" w:h="{profile.twips("page.width")}"'
        ' w:orient="landscape"/>'
        f'<w:pgMar w:top="{profile.twips("page.left")}" w:right="{profile.twips("page.top")}"'
        f' w:bottom="{twips(profile.right_mm)}" w:left="{twips(profile.bottom_mm)}"'
        f' w:header="{twips(_EDGE_MM)}" w:footer="{twips(_EDGE_MM)}" w:gutter="0"/>'
    )


_EDGE_MM = 10
"""Headers and footers of landscape pages hold no text; they stay out of narrow margins."""


def _footer(profile: Profile) -> int:
    """Return the distance of the footer from the edge of the page.

    The dashes are at the middle of their line, so the line begins half its height higher.
    """
    below = profile.bottom_mm - profile.number("page-number.distance")
    return twips(below) - profile.twips("page-number.size") // 2


def _side(profile: Profile) -> int:
    """Return the distance of the page number from the side; its characters are of its own size."""
    return round(profile.number("page-number.side") * profile.twips("page-number.size"))


def _numbers(profile: Profile) -> tuple[str, ...]:
    """Write the page number of odd and of even pages, — 1 —, near the side."""
    return _near(profile, "right", NUMBER), _near(profile, "left", NUMBER)


def _near(profile: Profile, side: str, number: str) -> str:
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{FOOTER}"/><w:ind w:{side}="{_side(profile)}"/>'
        f'<w:jc w:val="{side}"/></w:pPr>{number}</w:p>'
    )


def _turned_numbers(profile: Profile) -> tuple[str, ...]:
    """Write the page number of odd and of even landscape pages, beside the text, turned.

    A table of one cell floats in the header, in the margin that is the foot of the sheet; its text
    runs downwards. Right on the sheet is down on the page.
    """
    line = profile.twips("page-number.size")
    middle = twips(profile.bottom_mm - profile.number("page-number.distance"))
    height = profile.twips("text.width")
    return tuple(
        f'<w:tbl><w:tblPr><w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="page"'
        f' w:horzAnchor="page" w:tblpX="{middle - line // 2}" w:tblpY="{profile.twips("page.left")}"/>'
        f'<w:tblW w:w="{line}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
        f'</w:tblPr><w:tblGrid><w:gridCol w:w="{line}"/></w:tblGrid>'
        f'<w:tr><w:trPr><w:trHeight w:val="{height}" w:hRule="exact"/></w:trPr>'
        f'<w:tc><w:tcPr><w:tcW w:w="{line}" w:type="dxa"/><w:textDirection w:val="tbRl"/></w:tcPr>'
        f"{_near(profile, side, NUMBER)}</w:tc></w:tr></w:tbl>{_BLANK}"
        for side in ("right", "left")
    )
