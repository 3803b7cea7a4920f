"""The styles of red head, signature and imprint: GB/T 9704-2012, 7.2, 7.3.5 and 7.4."""

from npc.layout.profile import Profile
from npc.output.documents.docx.head import below_rule, mark_line, number_line, rule_line
from npc.output.documents.docx.properties import CENTRED, LEFT, exact_line

ISSUED_STYLE_IDS = {
    "p.copy-number": "CopyNumber",
    "p.secrecy": "Secrecy",
    "p.urgency": "Secrecy",
    "p.organ-mark": "OrganMark",
    "p.organ-mark-joint": "OrganMark",
    "p.signers": "DocumentNumberSigned",
    "p.document-number": "DocumentNumber",
    "p.document-number-signed": "DocumentNumberSigned",
    "hr": "RedRule",
    "p.addressee": "Addressee",
    "p.signature": "Signature",
    "p.signature-sealed": "SignatureSealed",
    "p.date": "SignatureDate",
    "p.date-sealed": "SignatureDate",
    "p.copies": "ImprintCopies",
    "p.printed": "ImprintPrinted",
}
"""Style ids of paragraphs, by element and class."""

KAI, HEI = "KaiText", "HeiText"
"""Styles of names in 楷体 and of headings in 黑体 within a line."""


def issued_styles(profile: Profile) -> tuple[str, ...]:
    """Write the styles."""
    return (*_head_styles(profile), *_signature_styles(profile), *_imprint_styles(profile))


def _head_styles(profile: Profile) -> tuple[str, ...]:
    line = profile.twips("text.line-pitch")
    # The number keeps its blank lines above although its own line is lower than the others.
    number = number_line(profile)
    above = profile.twips("document-number.above") + max(0, line - number)
    mark = profile.number("issuer.size")
    color, weight = profile.word("issuer.color"), profile.eighths("red-rule.weight")
    border = f'<w:bottom w:val="single" w:sz="{weight}" w:space="0" w:color="{color}"/>'
    red = (
        f"{_fonts(profile.word('issuer.font'))}"
        f'<w:color w:val="{color}"/><w:spacing w:val="0"/>{_size(mark)}'
    )
    side = profile.twips("text.character-pitch")
    keep = "<w:keepNext/><w:keepLines/>"
    return (
        _style("CopyNumber", "份号", keep + exact_line(line) + LEFT),
        _style(
            "Secrecy",
            "密级和紧急程度",
            keep + exact_line(line) + LEFT,
            _fonts(profile.word("heading-1.font")),
        ),
        _style(
            "OrganMark",
            "发文机关标志",
            keep + exact_line(mark_line(profile)) + CENTRED,
            red,
        ),
        _style("DocumentNumber", "发文字号", keep + exact_line(number, before=above) + CENTRED),
        _style(
            "DocumentNumberSigned",
            "发文字号（有签发人）",
            keep
            + _right_tab(profile, side)
            + exact_line(number, before=above)
            + f'<w:ind w:left="{side}" w:right="{side}"/>'
            + LEFT,
        ),
        _style(
            "RedRule",
            "红色分隔线",
            f"{keep}<w:pBdr>{border}</w:pBdr>"
            + exact_line(rule_line(profile), after=below_rule(profile)),
            '<w:sz w:val="2"/><w:szCs w:val="2"/>',
        ),
        _style("Addressee", "主送机关", exact_line(line)),
        character_style(KAI, "楷体字", profile.word("heading-2.font")),
    )


def character_style(style_id: str, name: str, font: str) -> str:
    """Write the style of words in another font within a line."""
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{style_id}">'
        f'<w:name w:val="{name}"/><w:qFormat/><w:rPr>{_fonts(font)}</w:rPr></w:style>'
    )


def _signature_styles(profile: Profile) -> tuple[str, ...]:
    line = profile.twips("text.line-pitch")
    right, keep = '<w:jc w:val="right"/>', "<w:keepNext/><w:keepLines/>"
    above, sealed = profile.twips("signature.above"), profile.twips("signature.sealed-above")
    return (
        _style("Signature", "署名", keep + exact_line(line, before=above) + right),
        _style(
            "SignatureSealed", "署名（加盖印章）", keep + exact_line(line, before=sealed) + right
        ),
        _style("SignatureDate", "成文日期", "<w:keepLines/>" + exact_line(line) + right),
    )


def _imprint_styles(profile: Profile) -> tuple[str, ...]:
    size = profile.twips("imprint.size")
    edge = round(profile.number("imprint.side") * size)  # in characters of its own size
    word = 3 * size  # 抄送：
    run = (
        f"{_fonts(profile.word('imprint.font'))}"
        f'<w:spacing w:val="0"/>{_size(profile.number("imprint.size"))}'
    )
    line = exact_line(profile.twips("imprint.line-pitch"))
    hanging = f'<w:ind w:left="{edge + word}" w:right="{edge}" w:hanging="{word}"/>'
    return (
        _rule("ImprintOuterRule", "版记首末线", profile.eighths("imprint.outer-rule")),
        _rule("ImprintInnerRule", "版记中间线", profile.eighths("imprint.inner-rule")),
        _style("ImprintCopies", "版记抄送", line + hanging, run),
        _style(
            "ImprintPrinted",
            "版记印发",
            f'{_right_tab(profile, edge)}{line}<w:ind w:left="{edge}" w:right="{edge}"/>{LEFT}',
            run,
        ),
    )


def _rule(style_id: str, name: str, weight: int) -> str:
    border = f'<w:top w:val="single" w:sz="{weight}" w:space="0" w:color="000000"/>'
    small = '<w:sz w:val="2"/><w:szCs w:val="2"/>'
    return _style(style_id, name, f"<w:pBdr>{border}</w:pBdr>{exact_line(20)}", small)


def _right_tab(profile: Profile, side: int) -> str:
    """Let what stands behind a tab end so far from the right edge of the text area."""
    end = profile.twips("text.width") - side
    return f'<w:tabs><w:tab w:val="right" w:pos="{end}"/></w:tabs>'


def _style(style_id: str, name: str, paragraph: str, run: str = "") -> str:
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style_id}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _fonts(name: str) -> str:
    return (
        f'<w:rFonts w:hint="eastAsia" w:ascii="{name}" w:hAnsi="{name}"'
        f' w:eastAsia="{name}" w:cs="{name}"/>'
    )


def _size(points: float) -> str:
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'
