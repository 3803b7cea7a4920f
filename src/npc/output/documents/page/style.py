"""The stylesheet of an HTML page, from the measures of the layout profile."""

from collections.abc import Collection, Iterator

from npc.layout.fonts import face
from npc.layout.profile import POINTS_PER_MM, Profile
from npc.output.documents.selecting import DRAFT
from npc.output.templating.tree import IN_PART, OPTIONAL

_FALLBACKS = {
    "小标宋": '"方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "华文中宋", "STZhongsong", "FandolSong",'
    ' "Noto Serif CJK SC", serif',
    "仿宋": '"仿宋", "FangSong", "华文仿宋", "STFangsong", "FandolFang", "Noto Serif CJK SC",'
    " serif",
    "楷体": '"楷体", "KaiTi", "华文楷体", "STKaiti", "FandolKai", "Noto Serif CJK SC", serif',
    "黑体": '"SimHei", "华文黑体", "STHeiti", "FandolHei", "Noto Sans CJK SC", sans-serif',
    "宋体": '"SimSun", "华文宋体", "STSong", "FandolSong", "Noto Serif CJK SC", serif',
}
"""What is taken on a machine without the font that is named, by its face."""


def stylesheet(profile: Profile, *, draft: bool, optional: Collection[str] = OPTIONAL) -> str:
    """Write the stylesheet.

    On paper the measures are those of the profile. On a screen, each part is a sheet; on a narrow
    one, text and margins are smaller and tables can be pushed sideways. The mark of a draft stands in
    the margin, where on paper only the page itself can put it.

    Args:
        profile: The measures.
        draft: Whether the document is marked as a draft.
        optional: The elements of `OPTIONAL` that it has.

    """
    return "".join(
        (
            *_pages(profile),
            _draft_mark(profile) if draft else "",
            *_texts(profile),
            *_issued(profile),
            *_tables(profile),
            _SCREEN,
            *_optional(profile, optional),
        )
    )


def for_printer(profile: Profile) -> str:
    """Write what WeasyPrint needs besides.

    It draws no rule where a page ends within a merged cell, but for the one above a foot of the table.
    """
    return (
        f"{_PRINTER}"
        'table::after { content: "\\200B"; display: table-footer-group; font-size: 0; line-height: 0;'
        f" border-top: {_rule(profile)} }}\n"
    )


def _optional(profile: Profile, optional: Collection[str]) -> Iterator[str]:
    """Write how elements look that few documents have."""
    if "h4" in optional:
        yield _heading(profile, "h4", "font: inherit")
    if "em.heading-1" in optional:
        yield f"em.heading-1 {{ {_font(profile, 'heading-1.font')} }}\n"
    if any(name.endswith(IN_PART) for name in optional):
        yield from _headings_in_parts(profile)
    if "h2.part" in optional:
        yield _part_title(profile)
    if any(".unnumbered" in name for name in optional):
        yield _centred(".unnumbered")
    if "p.organ-mark-joint" in optional or "p.signers" in optional:
        yield from _joint(profile)
    if "section.review" in optional:
        yield _note_mark(profile)


def _joint(profile: Profile) -> Iterator[str]:
    """Write the head of joint organs: 文件 beside their names, and signers two a line (7.2.4, 7.2.6)."""
    line, pitch = profile.number("text.line-pitch"), profile.number("text.character-pitch")
    size = profile.number("issuer.size")
    top = max(0, profile.number("issuer.top") * POINTS_PER_MM - size * 0.1)
    yield (
        f".organ-mark-joint {{ {_font(profile, 'issuer.font')} font-size: {_n(size)}pt; letter-spacing: 0;"
        f" line-height: {_n(size * 1.2)}pt; color: #{profile.word('issuer.color')}; text-indent: 0;"
        f" padding-top: {_n(top)}pt; display: flex; justify-content: center; align-items: center; gap: 0.4em }}\n"
        ".organs { text-align: justify; text-align-last: justify }\n"
        f".signers {{ text-align: right; text-indent: 0; padding: 0 {_n(pitch)}pt;"
        f" margin-top: {_n(profile.number('document-number.above') * line)}pt }}\n"
        "p.signers + .signers, p.signers + .document-number-signed { margin-top: 0 }\n"
        ".signers span.right, .organ-mark-joint span.right { float: none }\n"
        "@media screen and (max-width: 180mm) { .organ-mark-joint { font-size: 20pt; line-height: 1.4;"
        " padding-top: 0 } }\n"
    )
    for above in range(1, 4):  # what stands above the mark does not push it down
        yield f".organ-mark-joint:nth-child({above + 1}) {{ margin-top: {_n(-above * line)}pt }}\n"


def _note_mark(profile: Profile) -> str:
    """Write how large the mark of a footnote is in a PDF: to WeasyPrint, 60% are those of the note."""
    size = _n(0.6 * profile.number("body.size"))
    return f".review .footnote::footnote-call {{ font-size: {size}pt }}\n"


_BEFORE_SIGNATURE = (
    "p:has(+ .signature), p:has(+ .signature-sealed), p:has(+ .annex-note), p:has(+ .annex-note-single),"
    " .annex-note, .annex-note-next, .annex-note-single { break-after: avoid }\n"
)
"""The last lines of a text stay with the signature, which is never alone on a page."""


def _heading(profile: Profile, name: str, font: str) -> str:
    """Write how a heading looks for which browsers have looks of their own."""
    first = profile.number("body.first-line") * profile.number("text.character-pitch")
    return (
        f"{name} {{ margin: 0; {font}; text-indent: {_n(first)}pt; text-wrap: wrap;"
        " break-after: avoid; break-inside: avoid }\n"
        f"@media screen and (max-width: 180mm) {{ {name} {{ text-indent: 2em }} }}\n"
    )


def _headings_in_parts(profile: Profile) -> Iterator[str]:
    """Write that headings below the title of a part, a level lower there, look as they do elsewhere."""
    yield f".as-h2 {{ {_face(profile, 'heading-1')} }}\n"
    yield _heading(profile, ".as-h3", f"font-weight: normal; {_face(profile, 'heading-2')[:-1]}")
    yield _heading(profile, ".as-h4", "font: inherit")
    yield "@media screen and (max-width: 180mm) { .as-h2, .as-h3 { font-size: 13pt } }\n"


def _part_title(profile: Profile) -> str:
    """Write how the title of a part looks: as a title, in the size of the text."""
    line = profile.number("text.line-pitch")
    above, below = (profile.number(f"part-title.{side}") * line for side in ("above", "below"))
    return (
        f"{_centred('h2.part')}h2.part {{ {_font(profile, 'title.font')}"
        f" font-size: {_n(profile.number('part-title.size'))}pt;"
        f" margin: {_n(above)}pt 0 {_n(below)}pt }}\n"
        "@media screen and (max-width: 180mm)"
        " { h2.part { font-size: 14.5pt; margin: 1em 0 0.5em } }\n"
    )


def _centred(name: str) -> str:
    """Write that a heading stands in the middle, its lines alike."""
    return (
        f"{name} {{ text-indent: 0; text-align: center; padding: 0 var(--side, 0) }}\n"
        f"@media screen and (max-width: 180mm)"
        f" {{ {name} {{ text-indent: 0; padding: 0; text-wrap: balance }} }}\n"
    )


def _pages(profile: Profile) -> Iterator[str]:
    """Write the page: size, margins, and the page number outside (GB/T 9704-2012, 7.5)."""
    width, height = profile.number("page.width"), profile.number("page.height")
    top, left = profile.number("page.top"), profile.number("page.left")
    size = profile.number("page-number.size")
    below = profile.number("page-number.distance") * POINTS_PER_MM - size / 2
    side = profile.number("page-number.side") * size
    number = (
        f'content: "— " counter(page) " —"; {_font(profile, "page-number.font")} font-size: {_n(size)}pt;'
        f" line-height: {_n(size)}pt; vertical-align: top; padding-top: {_n(below)}pt"
    )
    margins = f"{_n(top)}mm {_n(profile.right_mm)}mm {_n(profile.bottom_mm)}mm {_n(left)}mm"
    yield f"@page {{ size: {_n(width)}mm {_n(height)}mm; margin: {margins} }}\n"
    yield f"@page :right {{ @bottom-right {{ {number}; padding-right: {_n(side)}pt }} }}\n"
    yield f"@page :left {{ @bottom-left {{ {number}; padding-left: {_n(side)}pt }} }}\n"
    # Clause 8: turned by a quarter to the left, the sheet has the margins of the upright ones.
    turned = f"{_n(left)}mm {_n(top)}mm {_n(profile.right_mm)}mm {_n(profile.bottom_mm)}mm"
    yield f"@page landscape {{ size: {_n(height)}mm {_n(width)}mm; margin: {turned} }}\n"
    yield ".landscape { page: landscape }\n"
    yield (
        "@counter-style circled { system: fixed; "
        f"symbols: {' '.join(chr(ord('①') + n) for n in range(20))}; suffix: ' ' }}\n"
    )


def _draft_mark(profile: Profile) -> str:
    face = _face(profile, "annex-mark")
    above = profile.number("page.top") - _DRAFT_MM
    return (
        f'@page :first {{ @top-right {{ content: "{DRAFT}"; {face} vertical-align: bottom;'
        f" padding-bottom: {_n(above)}mm }} }}\n"
    )


def _texts(profile: Profile) -> Iterator[str]:
    line, pitch = profile.number("text.line-pitch"), profile.number("text.character-pitch")
    size = profile.number("body.size")
    first = profile.number("body.first-line") * pitch
    title_line = _n(profile.number("title.below") * line)
    yield (
        "* { box-sizing: border-box }\n"
        "html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }\n"
        f"body {{ margin: 0; color: #{profile.word('text.color')}; background: #fff }}\n"
        f"article {{ {_font(profile, 'body.font')} font-size: {_n(size)}pt; line-height: {_n(line)}pt;"
        f" letter-spacing: {_n(pitch - size)}pt; text-align: justify; line-break: strict;"
        " overflow-wrap: anywhere; font-variant-ligatures: none; text-spacing-trim: space-all;"
        " text-autospace: no-autospace; orphans: 1; widows: 1 }\n"
        "section { position: relative }\n"
        "section + section { break-before: page }\n"
        "h1, h2, h3, p { margin: 0; font-weight: normal; text-wrap: wrap }\n"
        f"p, h2, h3 {{ text-indent: {_n(first)}pt }}\n"
        "h1, h2, h3 { break-after: avoid; break-inside: avoid }\n"
        f"h1 {{ {_font(profile, 'title.font')} font-size: {_n(profile.number('title.size'))}pt;"
        f" letter-spacing: 0; text-align: center; margin-bottom: {title_line}pt;"
        " padding: 0 var(--side, 0) }\n"
        "h1.adopted { margin-bottom: 0 }\n"
        f"h1.annex-title {{ margin-bottom: {_n(profile.number('annex-title.below') * line)}pt }}\n"
        f"h2 {{ {_face(profile, 'heading-1')} }}\n"
        f"h3 {{ {_face(profile, 'heading-2')} }}\n"
        f".adoption {{ {_face(profile, 'adoption')} text-align: center; text-indent: 0;"
        f" margin-bottom: {_n(line)}pt; padding: 0 var(--side, 0) }}\n"
        f"strong {{ font-weight: {'bold' if profile.says('body.lead', 'bold') else 'normal'} }}\n"
        "em { font-style: normal }\n"
        "sup { font-size: 60%; line-height: 0 }\n"
        "a { color: inherit; text-decoration: none }\n"
    )
    yield from _annexes(profile, line, pitch)
    note = (
        f"font-size: {_n(profile.number('note.size'))}pt;"
        f" line-height: {_n(profile.number('note.line-pitch'))}pt; letter-spacing: 0"
    )
    yield (
        f".footnote {{ float: footnote; {note}; text-align: left; text-indent: 0; font-weight: normal }}\n"
        ".footnote::footnote-call { content: counter(footnote, circled); vertical-align: super;"
        " font-size: 60%; line-height: 0 }\n"
        '.footnote::footnote-marker { content: counter(footnote, circled) " " }\n'
        "@page { @footnote { border-top: 0.5pt solid; padding-top: 2pt } }\n"
        f"section.notes {{ break-before: avoid; {note}; margin-top: 2em; padding-top: 2pt;"
        " border-top: 0.5pt solid }\n"
        ".notes p { text-indent: 0 }\n"
    )


def _annexes(profile: Profile, line: float, pitch: float) -> Iterator[str]:
    """Write the annex note with its hanging lines (7.3.4), and the head of an annex (7.3.7)."""
    word, number = 3 * pitch, profile.annex_number / 20
    left = profile.number("annex-note.left") * pitch
    above = f"margin-top: {_n(profile.number('annex-note.above') * line)}pt"
    between = profile.number("annex-title.line") - 2
    yield (
        f".annex-note {{ {above}; margin-left: {_n(left + word + number)}pt;"
        f" text-indent: {_n(-word - number)}pt }}\n"
        f".annex-note-next {{ margin-left: {_n(left + word + number)}pt; text-indent: {_n(-number)}pt }}\n"
        f".annex-note-single {{ {above}; margin-left: {_n(left + word)}pt; text-indent: {_n(-word)}pt }}\n"
        f".annex-mark {{ {_face(profile, 'annex-mark')} text-indent: 0;"
        f" margin-bottom: {_n(between * line)}pt }}\n"
        f".draft-mark {{ {_face(profile, 'annex-mark')} text-indent: 0 }}\n"
    )


def _issued(profile: Profile) -> Iterator[str]:
    """Write what goes around an issued text: red head, signature, imprint (7.2, 7.3.5, 7.4)."""
    line, pitch = profile.number("text.line-pitch"), profile.number("text.character-pitch")
    issuer = profile.number("issuer.size")
    top = profile.number("issuer.top") * POINTS_PER_MM - issuer * 0.1
    side = profile.number("imprint.side") * profile.number("imprint.size")
    right = profile.number("signature.right") * pitch
    red = f"#{profile.word('issuer.color')}"
    outer, inner = (profile.number(f"imprint.{edge}-rule") for edge in ("outer", "inner"))
    for above in range(4):  # what stands above the mark does not push it down
        up = f"{{ margin-top: {_n(-above * line)}pt }}\n"
        yield f".organ-mark:nth-child({above + 1}) {up}"
        yield f".draft-mark ~ .organ-mark:nth-child({above + 2}) {up}"
    yield (
        ".copy-number, .secrecy, .urgency, .addressee { text-indent: 0 }\n"
        f".secrecy, .urgency {{ {_font(profile, 'heading-1.font')} }}\n"
        f".organ-mark {{ {_font(profile, 'issuer.font')} font-size: {_n(issuer)}pt;"
        f" line-height: {_n(issuer * 1.2)}pt; letter-spacing: 0; color: {red}; text-align: center;"
        f" text-indent: 0; padding-top: {_n(max(top, 0))}pt }}\n"
        f".document-number {{ text-align: center; text-indent: 0;"
        f" margin-top: {_n(profile.number('document-number.above') * line)}pt }}\n"
        f".document-number-signed {{ text-indent: 0; padding: 0 {_n(pitch)}pt;"
        f" margin-top: {_n(profile.number('document-number.above') * line)}pt }}\n"
        "span.right { float: right; white-space: nowrap }\n"
        f"em {{ {_font(profile, 'heading-2.font')} }}\n"
        f"hr {{ border: 0; border-top: {_n(profile.number('red-rule.weight'))}pt solid {red};"
        f" margin: {_n(profile.number('red-rule.above'))}mm 0"
        f" {_n(profile.number('title.below-red-rule') * line)}pt }}\n"
        ".signature, .signature-sealed, .date, .date-sealed { text-align: right; text-indent: 0;"
        f" padding-right: var(--right, {_n(right)}pt) }}\n"
        f".signature, .signature-sealed {{ margin-top: {_n(profile.number('signature.above') * line)}pt;"
        " break-after: avoid }\n"
        f".signature-sealed {{ margin-top: {_n(profile.number('signature.sealed-above') * line)}pt }}\n"
        f"{_BEFORE_SIGNATURE}"
        f".copies, .printed {{ {_face(profile, 'imprint')} letter-spacing: 0; text-indent: 0;"
        f" padding: 0 {_n(side)}pt; border-top: {_n(inner)}mm solid }}\n"
        f"section.imprint > :first-child, section.imprint-here > :first-child"
        f" {{ border-top: {_n(outer)}mm solid }}\n"
        f"section.imprint > :last-child, section.imprint-here > :last-child"
        f" {{ border-bottom: {_n(outer)}mm solid }}\n"
        f"section + section.imprint {{ break-before: left }}\n"
        "section + section.imprint-here { break-before: avoid; break-inside: avoid; margin-top: 2em }\n"
    )


def _tables(profile: Profile) -> Iterator[str]:
    line = profile.number("table.line-pitch")
    top = profile.number("table.cell-top")
    side = max(0, profile.number("table.cell-side") - _ROUNDING_MM)
    yield (
        f"table {{ width: 100%; border-collapse: collapse; table-layout: fixed; {_face(profile, 'table')}"
        f" line-height: {_n(line)}pt; letter-spacing: 0; text-align: left }}\n"
        f"th, td {{ border: {_rule(profile)}; padding: {_n(top)}mm {_n(side)}mm; font-weight: normal;"
        " vertical-align: middle }\n"
        f"th {{ {_font(profile, 'table.head-font')} text-align: center; text-wrap: balance }}\n"
        "td.centred { text-align: center }\n"
        "thead { display: table-header-group }\n"
        "td:not([rowspan]), th { break-inside: avoid }\n"
    )


def _rule(profile: Profile) -> str:
    return f"{_n(profile.number('table.rule'))}pt solid"


def _face(profile: Profile, name: str) -> str:
    """Write font and size."""
    size = _n(profile.number(f"{name}.size"))
    return f"{_font(profile, f'{name}.font')} font-size: {size}pt;"


def _font(profile: Profile, name: str) -> str:
    """Write a font with what stands in for it; the Latin font, if there is one, goes first."""
    font = profile.word(name)
    latin = profile.word("latin-font")
    fonts = [_quoted(family) for family in (latin, font) if family]
    return f"font-family: {', '.join((*fonts, _FALLBACKS.get(face(font), 'serif')))};"


def _quoted(font: str) -> str:
    """Write a name as a CSS string; nothing in it can end the string or the stylesheet."""
    safe = "".join(
        f"\\{ord(character):x} " if character in '"\\<>&\n\r\f' else character for character in font
    )
    return f'"{safe}"'


def _n(number: float) -> str:
    """Write a number without the noise of its last digits."""
    return f"{number:.4f}".rstrip("0").rstrip(".")


_DRAFT_MM = 29
"""From the edge of the page to the foot of the mark of a draft."""
_ROUNDING_MM = 0.2
"""What browsers may take from a cell when they round its width."""
"""Points in a millimetre."""

_PRINTER = """\
article, table { text-align: start }
.signature, .signature-sealed { break-inside: avoid }
strong { font-family: SimHei, "黑体", FandolHei, "Noto Sans CJK SC", sans-serif; font-weight: normal }
"""
"""WeasyPrint spreads a line only at its blanks, and makes nothing bold that has no bold face."""

_SCREEN = """\
@media print {
  section.imprint { display: flex; flex-direction: column; justify-content: flex-end;
    height: 220mm; break-inside: avoid }
  .draft-mark { display: none }
}
@media screen {
  body { background: #eee }
  section { background: #fff; width: 210mm; max-width: 100%; margin: 16pt auto; padding: 20mm 26mm 20mm 28mm;
    box-shadow: 0 1pt 4pt #0003 }
  section.landscape { width: 297mm }
  section.notes { border-top: 0 }
  .draft-mark { position: absolute; top: 6mm; right: 26mm }
  h1 { text-wrap: balance }
  br.paper { display: none }
  .adoption { text-wrap: balance }
  .table { overflow-x: auto }
  a.note { padding: 0 0.4em }
}
@media screen and (max-width: 180mm) {
  body { background: #fff }
  section { margin: 0; padding: 12mm 5vw; box-shadow: none; border-bottom: 1pt solid #ccc }
  .draft-mark { top: 3mm; right: 5vw }
  article { font-size: 13pt; line-height: 1.75; letter-spacing: 0 }
  h2, h3, .adoption, .annex-mark, .draft-mark { font-size: 13pt }
  p, h2, h3 { text-indent: 2em }
  .adoption, .annex-mark, .draft-mark, .notes p, .addressee { text-indent: 0 }
  h1 { font-size: 17pt; line-height: 1.5; padding: 0 }
  section .organ-mark:nth-child(n), .draft-mark ~ .organ-mark:nth-child(n) { margin-top: 0 }
  .organ-mark { font-size: 20pt; line-height: 1.4; padding-top: 0 }
  .adoption { padding: 0 }
  .signature, .signature-sealed, .date, .date-sealed { padding-right: 2em }
  table { min-width: 150mm }
}
"""
