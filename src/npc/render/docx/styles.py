"""The styles of the document, and which of them an element or class of the HTML is written in."""

from npc.render.docx.layout import (
    ANNEX_NUMBER,
    ANNEX_WORD,
    BODY_FONT,
    CELL_SIDE,
    CELL_TOP,
    FIRST_LINE,
    HEADING_FONT,
    KAI_FONT,
    LINE,
    NOTE_LINE,
    NUMBER_FONT,
    PAGE_NUMBER_LINE,
    SIZE_2,
    SIZE_3,
    SIZE_4,
    SIZE_5,
    SIZE_SMALL_5,
    TABLE_LINE,
    TABLE_RULE,
    TIGHTENING,
    TITLE_FONT,
)
from npc.render.docx.package import NAMESPACES

STYLE_IDS = {
    "h1": "Title",
    "h1.adopted": "TitleAdopted",
    "h1.annex-title": "AnnexTitle",
    "h2": "Heading1",
    "h3": "Heading2",
    "p": "BodyText",
    "p.adoption": "Adoption",
    "p.annex-mark": "AnnexMark",
    "p.annex-note": "AnnexNote",
    "p.annex-note-next": "AnnexNoteNext",
    "p.annex-note-single": "AnnexNoteSingle",
    "th": "TableHead",
    "td": "TableText",
    "td.centred": "TableCentred",
}
"""Style ids of paragraphs, by element and class."""

LEAD = "Strong"
TABLE = "PlanTable"
FOOTER, HEADER = "Footer", "Header"
NOTE_TEXT, NOTE_MARK = "FootnoteText", "FootnoteReference"


def styles_xml() -> str:
    """Write the part with the styles."""
    styles = "".join((*_text_styles(), *_table_styles(), *_margin_styles()))
    return f"<w:styles {NAMESPACES}>{_DEFAULTS}{_BUILT_IN}{styles}</w:styles>"


def _fonts(name: str) -> str:
    """Name a font in all four slots, so that quotes and dashes are set in it too."""
    return (
        f'<w:rFonts w:hint="eastAsia" w:ascii="{name}" w:hAnsi="{name}"'
        f' w:eastAsia="{name}" w:cs="{name}"/>'
    )


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _line(pitch: int, *, before: int = 0, after: int = 0) -> str:
    """Set lines exactly so many twips apart, with space around the paragraph."""
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{pitch}" w:lineRule="exact"/>'


def _hanging(left: int, hanging: int) -> str:
    return f'<w:ind w:left="{left}" w:hanging="{hanging}"/>'


def _outline(level: int) -> str:
    return f'<w:outlineLvl w:val="{level - 1}"/>'


def _default(kind: str, style_id: str, name: str) -> str:
    """Begin the style that is taken where none is named."""
    return f'<w:style w:type="{kind}" w:default="1" w:styleId="{style_id}"><w:name w:val="{name}"/>'


_FIRST_LINE = f'<w:ind w:firstLineChars="200" w:firstLine="{FIRST_LINE}"/>'
_NO_TIGHTENING = '<w:spacing w:val="0"/>'
_CENTRED = '<w:jc w:val="center"/>'
_LEFT = '<w:jc w:val="left"/>'
_KEEP = "<w:keepNext/><w:keepLines/>"

# Lines and characters are placed by exact spacing: the grid is off, and with it what bends it.
_DEFAULTS = (
    f"<w:docDefaults><w:rPrDefault><w:rPr>{_fonts(BODY_FONT)}"
    f'<w:snapToGrid w:val="0"/>{_size(SIZE_3)}'
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
    "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
    '<w:widowControl w:val="0"/><w:overflowPunct w:val="0"/>'
    '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'
    '<w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/><w:jc w:val="both"/>'
    "</w:pPr></w:pPrDefault></w:docDefaults>"
)

_BUILT_IN = (
    _default("paragraph", "Normal", "Normal")
    + f"<w:qFormat/><w:pPr>{_line(LINE)}</w:pPr>"
    + f'<w:rPr><w:spacing w:val="{TIGHTENING}"/></w:rPr></w:style>'
    + _default("character", "DefaultParagraphFont", "Default Paragraph Font")
    + '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    + _default("table", "TableNormal", "Normal Table")
    + '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>'
    + '<w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
    + _default("numbering", "NoList", "No List")
    + '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    + f'<w:style w:type="character" w:styleId="{LEAD}"><w:name w:val="Strong"/><w:qFormat/>'
    + "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
    + f'<w:style w:type="character" w:styleId="{NOTE_MARK}"><w:name w:val="footnote reference"/>'
    + '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
)


def _style(
    style_id: str, name: str, paragraph: str, run: str = "", *, based_on: str = "Normal"
) -> str:
    """Write a paragraph style; a name that is not Word's own is Chinese."""
    custom = "" if name.isascii() else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based_on}"/><w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _text_styles() -> tuple[str, ...]:
    blank_above, blank_below = _line(LINE, before=LINE), _line(LINE, after=LINE)
    half_below = _line(LINE, after=LINE // 2)
    title = _fonts(TITLE_FONT) + _NO_TIGHTENING + _size(SIZE_2)
    number_at = FIRST_LINE + ANNEX_WORD
    name_at = number_at + ANNEX_NUMBER
    to_name, to_word = name_at - number_at, name_at - FIRST_LINE
    black, kai = _fonts(HEADING_FONT), _fonts(KAI_FONT)
    return (
        _style("BodyText", "Body Text", _FIRST_LINE),
        _style("Title", "Title", _KEEP + blank_below + _CENTRED, title),
        _style("TitleAdopted", "标题（下有题注）", _line(LINE), based_on="Title"),
        _style("Adoption", "通过题注", blank_below + _CENTRED, kai),
        _style("Heading1", "heading 1", _KEEP + _FIRST_LINE + _outline(1), black),
        _style("Heading2", "heading 2", _KEEP + _FIRST_LINE + _outline(2), kai),
        _style("AnnexNote", "附件说明", blank_above + _hanging(name_at, to_word)),
        _style("AnnexNoteNext", "附件说明（续）", _hanging(name_at, to_name)),
        _style(
            "AnnexNoteSingle", "附件说明（单个）", blank_above + _hanging(number_at, ANNEX_WORD)
        ),
        _style("AnnexMark", "附件标识", _KEEP + blank_below + _LEFT, black),
        _style("AnnexTitle", "附件标题", half_below + _outline(1), based_on="Title"),
    )


def _table_styles() -> tuple[str, ...]:
    text = _line(TABLE_LINE) + _LEFT
    rules = "".join(
        f'<w:{side} w:val="single" w:sz="{TABLE_RULE}" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    sides = (("top", CELL_TOP), ("left", CELL_SIDE), ("bottom", CELL_TOP), ("right", CELL_SIDE))
    margins = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in sides)
    table = (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{TABLE}"><w:name w:val="要点表格"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{rules}</w:tblBorders>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr></w:style>"
    )
    return (
        _style("TableText", "表格正文", text, _NO_TIGHTENING + _size(SIZE_5)),
        _style("TableCentred", "表格居中", _CENTRED, based_on="TableText"),
        _style("TableHead", "表头", "", _fonts(HEADING_FONT), based_on="TableCentred"),
        table,
    )


def _margin_styles() -> tuple[str, ...]:
    """Write the styles of what stands outside the text: footnotes, footers, headers."""
    number = _fonts(NUMBER_FONT) + _NO_TIGHTENING + _size(SIZE_4)
    note = _NO_TIGHTENING + _size(SIZE_SMALL_5)
    return (
        _style(NOTE_TEXT, "footnote text", _line(NOTE_LINE), note),
        _style(FOOTER, "footer", _line(PAGE_NUMBER_LINE), number),
        _style(HEADER, "header", _line(PAGE_NUMBER_LINE), number),
    )
