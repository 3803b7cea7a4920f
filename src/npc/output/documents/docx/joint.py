"""Joint organs: the mark of the red head with 文件 beside the names, and their signatures with room for seals.

GB/T 9704-2012, 7.2.4: 如有“文件”二字，应当置于发文机关名称右侧，以联署发文机关名称为准上下居中排布. 7.3.5.1: 联合行文时，
一般将各发文机关署名按照发文机关顺序整齐排列在相应位置 … 最后一个印章 … 下压发文机关署名和成文日期.
"""

from collections.abc import Iterator

from lxml.etree import _Element as Element

from npc.layout.profile import Area
from npc.layout.text_widths import text_width
from npc.output.documents.docx.head import NARROWEST, above_mark, joint_line
from npc.output.documents.docx.paragraphs import KEEP_NEXT, run
from npc.output.documents.docx.signature import SEAL_LINES, names_of, seats_of

_SPACER = (
    '<w:p><w:pPr><w:keepNext/><w:spacing w:before="{before}" w:after="0" w:line="20"'
    ' w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'
)
_GAP, _SPARE = 0.4, 0.15
"""Between the names and 文件, and what a line holds more than its text: characters of the mark."""


def joint_mark(element: Element, area: Area) -> str:
    """Write 发文机关标志 of joint organs: a table of one row, below the space that the mark keeps above."""
    profile = area.profile
    size, names = profile.twips("issuer.size"), names_of(element[0])
    word = str(element[1].text) if len(element) > 1 else ""
    wide = max(map(text_width, names)) + _SPARE, text_width(word) + _GAP + _SPARE if word else 0
    per_cent = min(100, int(100 * area.width / (sum(wide) * size)))
    scale = f'<w:w w:val="{max(NARROWEST, per_cent)}"/>' if per_cent < 100 else ""  # noqa: PLR2004 - all of it
    line = joint_line(profile, len(names))
    cells = [("distribute", "top", names), ("right", "center", (word,) if word else ())]
    widths = [round(each * size * per_cent / 100) for each in wide]
    written = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="{place}"/></w:tcPr>'
        + "".join(_mark(text, line, align, scale) for text in texts)
        + "</w:tc>"
        for width, (align, place, texts) in zip(widths, cells, strict=True)
        if texts
    )
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths if width)
    return (
        _SPACER.format(before=max(0, above_mark(element, profile) - 20))
        + f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/>'
        '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid><w:tr><w:trPr><w:cantSplit/>"
        f'<w:trHeight w:val="{line * len(names)}" w:hRule="exact"/></w:trPr>{written}</w:tr></w:tbl>'
    )


def _mark(text: str, line: int, align: str, scale: str) -> str:
    return (
        '<w:p><w:pPr><w:pStyle w:val="OrganMark"/>'
        f'<w:spacing w:before="0" w:line="{line}" w:lineRule="exact"/><w:jc w:val="{align}"/></w:pPr>'
        f"{run(text).replace('</w:rPr>', f'{scale}</w:rPr>')}</w:p>"
    )


def joint_signature(
    element: Element, area: Area, *, spacing: str = "", pitch: int = 0
) -> Iterator[str]:
    """Write the names of joint organs that seal: each row of names keeps room for its seals.

    Args:
        element: Who signs.
        area: Where.
        spacing: The distance of the first row's lines, where it is not that of its style.
        pitch: The same in twips; 0 is the usual one.

    """
    pitch = pitch or area.profile.twips("text.line-pitch")
    rows, centres = seats_of(element, area)
    for number, row in enumerate(rows):
        own = centres[len(centres) - len(row) :] if number == len(rows) - 1 else centres[: len(row)]
        tabs = "".join(f'<w:tab w:val="center" w:pos="{at}"/>' for at in own)
        between = f'<w:spacing w:before="{(SEAL_LINES - 1) * pitch}" w:line="{pitch}" w:lineRule="exact"/>'
        names = "".join(f"<w:r><w:tab/></w:r>{run(name)}" for name in row)
        yield (
            f'<w:p><w:pPr><w:pStyle w:val="SignatureSealed"/>{KEEP_NEXT}<w:tabs>{tabs}</w:tabs>{between if number else spacing}'
            f'<w:ind w:left="0" w:right="0"/><w:jc w:val="left"/></w:pPr>{names}</w:p>'
        )
