"""Parts without text: settings, the table of fonts, and the properties of the file."""

from datetime import date
from html import escape

from npc.genre.prose import split_at_notes
from npc.kinds.agenda import Agenda
from npc.kinds.notice import Notice
from npc.layout.fonts import known, others
from npc.layout.profile import Profile
from npc.output.documents.docx.footnotes import SEPARATORS
from npc.output.documents.docx.package import NAMESPACES
from npc.plan import Plan

NOTE_NUMBERS = '<w:numFmt w:val="decimalEnclosedCircle"/>'

_LONGEST_PROPERTY = 255
_EPOCH = date(2000, 1, 1)
_CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)


def settings_xml(*, has_notes: bool) -> str:
    """Write the settings. Separators are named only where there are footnotes to separate."""
    separators = "".join(
        f'<w:footnote w:id="{separator}"/>' for separator in SEPARATORS if has_notes
    )
    modes = {
        "compatibilityMode": 15,
        "overrideTableStyleFontSizeAndJustification": 1,
        "enableOpenTypeFeatures": 1,
        "doNotFlipMirrorIndents": 1,
    }
    compatibility = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word"'
        f' w:val="{value}"/>'
        for name, value in modes.items()
    )
    return (
        f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:evenAndOddHeaders/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        f"<w:footnotePr>{NOTE_NUMBERS}{separators}</w:footnotePr>"
        f"<w:compat><w:doNotExpandShiftReturn/><w:useFELayout/>{compatibility}</w:compat>"
        '<w:themeFontLang w:val="zh-CN" w:eastAsia="zh-CN"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def fonts_xml(profile: Profile) -> str:
    """Write the table of the Chinese fonts (ISO/IEC 29500-1, 17.8)."""
    return f"<w:fonts {NAMESPACES}>{''.join(map(_font, profile.fonts))}</w:fonts>"


def _font(name: str) -> str:
    """Write a font, with what Word takes on a machine without it: names, the best first (17.8.3.1)."""
    font, instead = known(name), ",".join(others(name))
    alternative = f'<w:altName w:val="{instead}"/>' if instead else ""
    shape = f'<w:panose1 w:val="{font.panose}"/>' if font and font.panose else ""
    return f'<w:font w:name="{name}">{alternative}{shape}<w:charset w:val="86"/></w:font>'


def properties_xml(plan: Plan) -> str:
    """Write title, author and dates, which are those of the plan and not of the clock."""
    title = "".join(piece for piece, _ in split_at_notes(plan.title))
    moment = f'xsi:type="dcterms:W3CDTF">{_day(plan).isoformat()}T00:00:00Z'
    return (
        f"<cp:coreProperties {_CORE}><dc:title>{escape(title[:_LONGEST_PROPERTY])}</dc:title>"
        f"<dc:creator>{escape((plan.organ or '')[:_LONGEST_PROPERTY])}</dc:creator>"
        "<dc:language>zh-CN</dc:language>"
        f"<dcterms:created {moment}</dcterms:created>"
        f"<dcterms:modified {moment}</dcterms:modified></cp:coreProperties>"
    )


def _day(plan: Plan) -> date:
    """Return the day of the last adoption, of publication, session or notice, else the first of the year."""
    main = plan.main or plan.work_points
    if main and main.adopted:
        return max(step.date for step in main.adopted)
    if main and main.published:
        return main.published
    if isinstance(main, Agenda):
        return main.session.date
    if isinstance(main, Notice) and main.signature:
        return main.signature.date
    return date(plan.year, 1, 1) if plan.year else _EPOCH
