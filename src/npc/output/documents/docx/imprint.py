"""The imprint (版记) at the foot of the last page: GB/T 9704-2012, 7.4.

It is a text box at the bottom of the text area; frames and floating tables are not put there by all
of Word, WPS and LibreOffice. By default it stands in a section of its own that begins on an even
page: they know where that is, and npc need not know how many pages there are. Where the text ends
on an even page with room below it, that adds a sheet; `imprint-here` leaves the imprint on the page
where the text ends.
"""

from collections.abc import Iterator
from itertools import groupby
from math import ceil

from lxml.etree import _Element as Element

from npc.layout.profile import Area
from npc.layout.text_widths import text_width
from npc.output.documents.docx.footnotes import Footnotes
from npc.output.documents.docx.paragraphs import paragraph

IMPRINTS = frozenset(("imprint", "imprint-here"))
"""Classes of the section that holds it: on an even page of its own, or where the text ends."""

_EMU = 635
"""English Metric Units in a twip."""
_RULE = '<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr></w:p>'
_ANCHOR = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_BOX = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    f'<mc:Choice xmlns:wps="{_SHAPE}" Requires="wps"><w:drawing>'
    f'<wp:anchor xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0"'
    ' distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1"'
    ' allowOverlap="0"><wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="margin"><wp:align>center</wp:align></wp:positionH>'
    '<wp:positionV relativeFrom="page"><wp:posOffset>{top}</wp:posOffset></wp:positionV>'
    '<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
    '<wp:wrapTopAndBottom/><wp:docPr id="1" name="版记"/><wp:cNvGraphicFramePr/>'
    f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_SHAPE}"><wps:wsp>'
    '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="{width}" cy="{height}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln>'
    "</wps:spPr><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx>"
    '<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="b" anchorCtr="0">'
    "<a:noAutofit/></wps:bodyPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    "</mc:Choice></mc:AlternateContent>"
)


def imprint(element: Element, notes: Footnotes, area: Area, *, section: str = "") -> str:
    """Write the imprint as a paragraph, one point high, with the box anchored to it.

    Args:
        element: The section that holds it.
        notes: The footnotes of the document.
        area: Where it stands.
        section: The properties of the section that ends with it.

    """
    height = _height(element, area)
    # Measured from the edge: LibreOffice gives a section on an even page margins of its own.
    bottom = area.profile.twips("page.top") + area.profile.twips("text.height")
    box = _BOX.format(
        width=area.width * _EMU,
        height=height * _EMU,
        top=(bottom - height) * _EMU,
        content="".join(_content(element, notes, area)),
    )
    return f"<w:p><w:pPr>{_ANCHOR}{section}</w:pPr><w:r>{box}</w:r></w:p>"


def _content(element: Element, notes: Footnotes, area: Area) -> Iterator[str]:
    """Write the lines between rules, which are paragraphs of their own.

    A border would be as narrow as the text that it stands at.
    """
    rule = "ImprintOuterRule"  # 7.4.1: the first and the last are thicker
    for _, blocks in groupby(element, lambda block: block.get("class")):
        yield _RULE.format(style=rule)
        for block in blocks:
            yield paragraph(block, notes, area)
        rule = "ImprintInnerRule"
    yield _RULE.format(style="ImprintOuterRule")


def _height(element: Element, area: Area) -> int:
    """Reckon the height, rather too much: what is in the box stands at its bottom."""
    profile = area.profile
    size = profile.twips("imprint.size")
    characters = area.width / size - 2 * profile.number("imprint.side") - 4  # 抄送：, and one
    texts = ("".join(map(str, block.itertext())) for block in element)
    lines = sum(ceil(text_width(text) / characters) for text in texts)
    return lines * profile.twips("imprint.line-pitch") + 4 * 20
