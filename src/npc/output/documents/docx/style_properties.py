"""Properties of styles out of any Word file: those that can stand in ours, laid over one another."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from lxml import etree
from lxml.etree import _Element as Element

from npc.output.documents.docx.theme_fonts import ThemeFonts
from npc.word.package import W

# In the order of the schema.
_PARAGRAPH = (
    "keepNext keepLines pageBreakBefore framePr widowControl suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi "
    "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc "
    "textDirection textAlignment textboxTightWrap outlineLvl"
).split()
_RUN = (
    "rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
    "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd "
    "fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"
).split()
_TABLE = (
    "tblStyleRowBandSize tblStyleColBandSize jc tblCellSpacing tblInd tblBorders shd tblCellMar"
).split()
KNOWN: Mapping[str, Sequence[str]] = {"pPr": _PARAGRAPH, "rPr": _RUN, "tblPr": _TABLE}
"""What is taken, by the element that holds it."""
_BY_ATTRIBUTE = frozenset(("rFonts", "spacing", "ind", "lang"))
"""Properties of which a style may set one attribute and leave the others to what it is based on."""


def gathered(
    chain: Iterable[Element], name: str, known: Sequence[str], fonts: ThemeFonts
) -> list[Element]:
    """Lay the properties of styles over one another, the last on top."""
    found: dict[str, Element] = {}
    for step in chain:
        for element in _properties(step, name, known):
            tag = etree.QName(element).localname
            fonts.resolve(element)
            if tag in _BY_ATTRIBUTE and tag in found:
                found[tag].attrib.update(element.attrib)
            else:
                found[tag] = element
    return [found[tag] for tag in known if tag in found]


def _properties(style: Element, name: str, known: Sequence[str]) -> Iterator[Element]:
    """Copy the properties that can stand in a style and change no words."""
    for element in style.findall(f"{W}{name}/*"):
        if etree.QName(element).localname in known and _is_words(element):
            yield _copied(element)


def _copied(element: Element) -> Element:
    """Copy an element with what is Word's own in it, and nothing that leads out of the file."""
    copy = etree.Element(element.tag)
    copy.attrib.update(
        {name: value for name, value in element.attrib.items() if str(name).startswith(W)}
    )
    copy.extend(_copied(child) for child in element.iterchildren("*") if _is_words(child))
    return copy


def _is_words(element: Element) -> bool:
    return str(element.tag).startswith(W)


def put(style: Element, name: str, properties: list[Element]) -> None:
    """Set the properties of a style, which stand at its end in the order of `KNOWN`."""
    place = style.find(f"{W}{name}")
    if place is None:
        if not properties:
            return
        place = etree.Element(f"{W}{name}")
        later = list(KNOWN)[list(KNOWN).index(name) + 1 :]
        after = next((child for child in style if etree.QName(child).localname in later), None)
        style.append(place) if after is None else after.addprevious(place)
    place[:] = properties
