"""The styles of the document, and which of them an element or class of the HTML is written in."""

from collections.abc import Collection

from npc.layout.profile import Profile
from npc.output.documents.docx.issued_styles import (
    HEI,
    ISSUED_STYLE_IDS,
    character_style,
    issued_styles,
)
from npc.output.documents.docx.package import NAMESPACES
from npc.output.documents.docx.properties import CENTRED, CHINESE, LEFT, exact_line
from npc.output.templating.tree import OPTIONAL

STYLE_IDS = {
    "h1": "Title",
    "h1.adopted": "TitleAdopted",
    "h1.annex-title": "AnnexTitle",
    "h2": "Heading1",
    "h3": "Heading2",
    "p": "BodyText",
    "p.adoption": "Adoption",
    "p.annex-mark": "AnnexMark",
    "p.draft-mark": "DraftMark",
    "p.annex-note": "AnnexNote",
    "p.annex-note-next": "AnnexNoteNext",
    "p.annex-note-single": "AnnexNoteSingle",
    "th": "TableHead",
    "td": "TableText",
    "td.centred": "TableCentred",
    **ISSUED_STYLE_IDS,
}
"""Style ids of paragraphs, by element and class."""
OPTIONAL_STYLE_IDS = {
    "h4": "Heading3",
    "em.heading-1": HEI,
    "h2.part": "PartTitle",
    "h2.unnumbered": "HeadingUnnumbered",
    "h3.unnumbered": "SubheadingUnnumbered",
    "h2 in part": "PartHeading1",
    "h3 in part": "PartHeading2",
    "h4 in part": "PartHeading3",
    "h2.unnumbered in part": "PartHeadingUnnumbered",
    "h3.unnumbered in part": "PartSubheadingUnnumbered",
}
"""Style ids of the elements of `OPTIONAL`."""

LEAD = "Strong"
TABLE = "PlanTable"
FOOTER, HEADER = "Footer", "Header"
NOTE_TEXT, NOTE_MARK = "FootnoteText", "FootnoteReference"


def styles_xml(
    profile: Profile, *, optional: Collection[str] = OPTIONAL, language: str = CHINESE
) -> str:
    """Write the part with the styles.

    Args:
        profile: What the styles look like.
        optional: The elements of `OPTIONAL` that the document has.
        language: That of the words in Latin letters, see `_defaults`.

    """
    parts = (
        _defaults(profile, language),
        *_built_in(profile),
        *_text_styles(profile),
        *_annex_styles(profile),
        *issued_styles(profile),
        *_table_styles(profile),
        *_margin_styles(profile),
        *(style for element, style in _optional_styles(profile).items() if element in optional),
    )
    return f"<w:styles {NAMESPACES}>{''.join(parts)}</w:styles>"


def _fonts(profile: Profile, name: str) -> str:
    """Name a font in all four slots, so that quotes and dashes are set in it too.

    Letters and digits have a font of their own where the profile gives one.
    """
    latin = profile.word("latin-font") or name
    return _font_slots(name, latin)


def _font_slots(name: str, latin: str) -> str:
    return (
        f'<w:rFonts w:hint="eastAsia" w:ascii="{latin}" w:hAnsi="{latin}"'
        f' w:eastAsia="{name}" w:cs="{latin}"/>'
    )


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _type(profile: Profile, of: str, *, font: str = "") -> str:
    """Write font and size; characters of other sizes than the body's are not moved closer."""
    size = profile.half_points(f"{of}.size")
    written = _fonts(profile, profile.word(font or f"{of}.font"))
    if size == profile.half_points("body.size"):
        return written
    return written + _NOT_TIGHTENED + _size(size)


def _pitch(profile: Profile, size: str) -> int:
    """Return the distance of lines of a size: that of the body, unless they would touch."""
    return max(profile.twips("text.line-pitch"), round(profile.twips(size) * 1.2))


def _hanging(left: int, hanging: int) -> str:
    return f'<w:ind w:left="{left}" w:hanging="{hanging}"/>'


def _outline(level: int) -> str:
    return f'<w:outlineLvl w:val="{level - 1}"/>'


def _default(kind: str, style_id: str, name: str) -> str:
    """Begin the style that is taken where none is named."""
    return f'<w:style w:type="{kind}" w:default="1" w:styleId="{style_id}"><w:name w:val="{name}"/>'


def _first_line(profile: Profile) -> str:
    hundredths = round(profile.number("body.first-line") * 100)
    width = profile.twips("body.first-line")
    return f'<w:ind w:firstLineChars="{hundredths}" w:firstLine="{width}"/>'


_NOT_TIGHTENED = '<w:spacing w:val="0"/>'
_RIGHT = '<w:jc w:val="right"/>'
_KEEP = "<w:keepNext/><w:keepLines/>"


def _defaults(profile: Profile, language: str) -> str:
    """Write what holds for all text.

    Lines and characters are placed by exact spacing: the grid is off, and with it what bends it.
    Lists of words in Latin letters are Chinese text as well: LibreOffice takes 「iPhone、5G、ChatGPT」 of another
    language for one word and tears the line before it apart. Within Chinese text it breaks lines anywhere:
    `run` keeps single words and years whole. In Word, words are whole in any language (`wordWrap`).
    """
    return (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f"{_fonts(profile, profile.word('body.font'))}"
        f'<w:snapToGrid w:val="0"/>{_size(profile.half_points("body.size"))}'
        f'<w:lang w:val="{language}" w:eastAsia="{CHINESE}" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        '<w:widowControl w:val="0"/><w:overflowPunct w:val="0"/>'
        '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'
        '<w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/><w:jc w:val="both"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
    )


def _built_in(profile: Profile) -> tuple[str, ...]:
    lead = "<w:b/><w:bCs/>" if profile.says("body.lead", "bold") else ""
    return (
        _default("paragraph", "Normal", "Normal"),
        f"<w:qFormat/><w:pPr>{exact_line(profile.twips('text.line-pitch'))}</w:pPr>",
        f'<w:rPr><w:spacing w:val="{profile.tightening}"/></w:rPr></w:style>',
        _default("character", "DefaultParagraphFont", "Default Paragraph Font"),
        '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
        _default("table", "TableNormal", "Normal Table"),
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>',
        '<w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
        _default("numbering", "NoList", "No List"),
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
        f'<w:style w:type="character" w:styleId="{LEAD}"><w:name w:val="Strong"/><w:qFormat/>',
        f"<w:rPr>{lead}</w:rPr></w:style>",
        f'<w:style w:type="character" w:styleId="{NOTE_MARK}"><w:name w:val="footnote reference"/>',
        '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
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


def _text_styles(profile: Profile) -> tuple[str, ...]:
    title_pitch = _pitch(profile, "title.size")
    below = profile.twips("title.below")
    title = _KEEP + exact_line(title_pitch, after=below) + CENTRED
    adoption = exact_line(_pitch(profile, "adoption.size"), after=below) + CENTRED
    first_line = _first_line(profile)
    heading_1, heading_2 = (_heading(profile, f"heading-{level}", level) for level in (1, 2))
    return (
        _style("BodyText", "Body Text", first_line),
        _style("Title", "Title", title, _type(profile, "title")),
        _style("TitleAdopted", "标题（下有题注）", exact_line(title_pitch), based_on="Title"),
        _style("Adoption", "通过题注", adoption, _type(profile, "adoption")),
        _style("Heading1", "heading 1", heading_1, _type(profile, "heading-1")),
        _style("Heading2", "heading 2", heading_2, _type(profile, "heading-2")),
        _style(
            "DraftMark",
            "送审稿标识",
            exact_line(profile.twips("text.line-pitch")) + _RIGHT,
            _type(profile, "annex-mark"),
        ),
    )


def _heading(profile: Profile, of: str, level: int) -> str:
    """Write what a heading is as a paragraph: it stays with what follows, and is in the navigation."""
    pitch = exact_line(_pitch(profile, f"{of}.size"))
    return _KEEP + pitch + _first_line(profile) + _outline(level)


def _optional_styles(profile: Profile) -> dict[str, str]:
    return {
        "h4": _style(OPTIONAL_STYLE_IDS["h4"], "heading 3", _heading(profile, "body", 3)),
        "em.heading-1": character_style(HEI, "黑体字", profile.word("heading-1.font")),
        "h2.part": _part_title(profile),
        "h2.unnumbered": _centred("h2.unnumbered", "标题（不编号）", "Heading1"),
        "h3.unnumbered": _centred("h3.unnumbered", "二级标题（不编号）", "Heading2"),
        "h2 in part": _in_part("h2", "部分内一级标题", 2),
        "h3 in part": _in_part("h3", "部分内二级标题", 3),
        "h4 in part": _in_part("h4", "部分内三级标题", 4),
        "h2.unnumbered in part": _in_part("h2.unnumbered", "部分内标题（不编号）", 2),
        "h3.unnumbered in part": _in_part("h3.unnumbered", "部分内二级标题（不编号）", 3),
    }


def _part_title(profile: Profile) -> str:
    """Write the style of a part's title: a title in small, and the first level of the navigation."""
    above, below = profile.twips("part-title.above"), profile.twips("part-title.below")
    lines = exact_line(_pitch(profile, "part-title.size"), before=above, after=below)
    return _style(
        OPTIONAL_STYLE_IDS["h2.part"],
        "部分标题",
        _KEEP + lines + CENTRED + _outline(1),
        _type(profile, "part-title", font="title.font"),
    )


def _centred(element: str, name: str, like: str) -> str:
    """Write the style of a heading that stands in the middle, without a number."""
    no_indent = '<w:ind w:firstLineChars="0" w:firstLine="0"/>'
    return _style(OPTIONAL_STYLE_IDS[element], name, no_indent + CENTRED, based_on=like)


def _in_part(element: str, name: str, level: int) -> str:
    """Write the style of a heading below the title of a part: it looks as elsewhere, a level lower."""
    styles = {**STYLE_IDS, **OPTIONAL_STYLE_IDS}
    return _style(styles[f"{element} in part"], name, _outline(level), based_on=styles[element])


def _annex_styles(profile: Profile) -> tuple[str, ...]:
    line, left = profile.twips("text.line-pitch"), profile.twips("annex-note.left")
    above = exact_line(line, before=profile.twips("annex-note.above"))
    word = 3 * profile.twips("text.character-pitch")  # 附件：
    number = profile.annex_number
    number_at = left + word
    name_at = number_at + number
    mark = exact_line(line, after=round((profile.number("annex-title.line") - 2) * line))
    title = exact_line(_pitch(profile, "title.size"), after=profile.twips("annex-title.below"))
    return (
        _style("AnnexNote", "附件说明", above + _hanging(name_at, name_at - left)),
        _style("AnnexNoteNext", "附件说明（续）", _hanging(name_at, number)),
        _style("AnnexNoteSingle", "附件说明（单个）", above + _hanging(number_at, word)),
        _style("AnnexMark", "附件标识", _KEEP + mark + LEFT, _type(profile, "annex-mark")),
        _style("AnnexTitle", "附件标题", title + _outline(1), based_on="Title"),
    )


def _table_styles(profile: Profile) -> tuple[str, ...]:
    text = exact_line(profile.twips("table.line-pitch")) + LEFT
    # A table keeps its size also where it is that of the body: none of it is moved closer.
    run = (
        _fonts(profile, profile.word("table.font"))
        + _NOT_TIGHTENED
        + _size(profile.half_points("table.size"))
    )
    return (
        _style("TableText", "表格正文", text, run),
        _style("TableCentred", "表格居中", CENTRED, based_on="TableText"),
        _style(
            "TableHead",
            "表头",
            "",
            _fonts(profile, profile.word("table.head-font")),
            based_on="TableCentred",
        ),
        _table_style(profile),
    )


def _table_style(profile: Profile) -> str:
    rules = "".join(
        f'<w:{side} w:val="single" w:sz="{profile.eighths("table.rule")}" w:space="0"'
        ' w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    top, side = profile.twips("table.cell-top"), profile.twips("table.cell-side")
    margins = "".join(
        f'<w:{name} w:w="{width}" w:type="dxa"/>'
        for name, width in (("top", top), ("left", side), ("bottom", top), ("right", side))
    )
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{TABLE}"><w:name w:val="要点表格"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{rules}</w:tblBorders>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr></w:style>"
    )


def _margin_styles(profile: Profile) -> tuple[str, ...]:
    """Write the styles of what stands outside the text: footnotes, footers, headers."""
    font = profile.word("page-number.font")  # its digits are in this font, whatever others are in
    number = (
        _font_slots(font, font) + _NOT_TIGHTENED + _size(profile.half_points("page-number.size"))
    )
    note = _NOT_TIGHTENED + _size(profile.half_points("note.size"))
    pitch = exact_line(profile.twips("page-number.size"))
    return (
        _style(NOTE_TEXT, "footnote text", exact_line(profile.twips("note.line-pitch")), note),
        _style(FOOTER, "footer", pitch, number),
        _style(HEADER, "header", pitch, number),
    )
