"""Styles out of a Word file of the user's: those of the same names as ours go before ours.

A style is taken with all that it gets from the styles it is based on and from the defaults of its
file, so that it looks here as it looks there. Numbering is not taken: numbers are text here.
"""

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

from lxml import etree
from lxml.etree import _Element as Element

from npc.layout.profile import Deviation, Profile
from npc.messages import Message
from npc.output.documents.docx.package import NAMESPACES
from npc.output.documents.docx.reference_looks import deviations_of, is_placed_alike, is_untouched
from npc.output.documents.docx.style_properties import KNOWN, gathered, put
from npc.output.documents.docx.styles import styles_xml
from npc.output.documents.docx.theme_fonts import ThemeFonts
from npc.output.documents.own_file import own_file, refusal
from npc.plan import Plan
from npc.word.package import PackageError, Problem, W
from npc.word.package_safety import refuse_fields

_MOST_STYLES = 5000
_DEEPEST = 50

_MEASURES = {
    "title": "title.size",
    "部分标题": "part-title.size",
    "通过题注": "adoption.size",
    "表格正文": "table.size",
}
"""Styles whose size decides where lines end or how wide columns are."""
# What Word takes where neither a style nor the defaults of the file say anything.
_WORDS_OWN = (
    f'<w:style {NAMESPACES}><w:pPr><w:widowControl w:val="1"/><w:snapToGrid w:val="1"/>'
    '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="left"/>'
    '</w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"'
    ' w:eastAsia="宋体" w:cs="Times New Roman"/><w:snapToGrid w:val="1"/>'
    '<w:spacing w:val="0"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>'
)


class ReferenceStyles:
    """The styles of a Word file."""

    def __init__(self, styles: Element, fonts: ThemeFonts) -> None:
        self._styles = styles
        self._fonts = fonts
        found = styles.findall(f"{W}style")
        self._by_id = {(_kind(style), _id(style)): style for style in found}
        self._by_name = {(_kind(style), _name(style)): style for style in found}
        self._defaults = _defaults(styles)

    def __reduce__(self) -> tuple[object, ...]:
        """Say how it goes to another process, where lxml's elements cannot go: as XML."""
        return _read_again, (etree.tostring(self._styles), self._fonts)

    def missing(self, plan: Plan) -> list[str]:
        """Return the names of the styles of ours, for a plan, that the file does not have."""
        return [_shown(style) for style in self._wanted(plan) if self._named(style) is None]

    def untouched(self, plan: Plan) -> list[str]:
        """Return the names of those that are there as Word makes them, and are not taken."""
        return [
            _shown(style)
            for style in self._wanted(plan)
            if self._twin(style) is None and self._named(style) is not None
        ]

    def deviations(self, plan: Plan) -> list[Deviation]:
        """Return the measures that the styles taken for a plan show otherwise than the standard, each once."""
        taken = (twin for style in self._wanted(plan) if (twin := self._twin(style)) is not None)
        found = (each for twin in taken for each in deviations_of(_name(twin), self._look(twin)))
        return list(dict.fromkeys(found))

    def displaced(self, plan: Plan) -> list[str]:
        """Return the names of those taken that are aligned, indented, spaced or weighted otherwise."""
        ours = ReferenceStyles(etree.fromstring(styles_xml(Profile(plan.format))), ThemeFonts(None))
        return [
            _shown(style)
            for style in self._wanted(plan)
            if _kind(style) == "paragraph"
            and (twin := self._twin(style)) is not None
            and not is_placed_alike(ours._look(style), self._look(twin))
        ]

    def _wanted(self, plan: Plan) -> list[Element]:
        return _ours(etree.fromstring(styles_xml(Profile(plan.format), optional=())))

    def _look(self, style: Element) -> dict[str, Element]:
        chain = list(self._chain(style))
        return {
            etree.QName(element).localname: element
            for name in ("rPr", "pPr")  # spacing of lines goes before that of letters
            for element in gathered(chain, name, KNOWN[name], self._fonts)
        }

    def sizes(self) -> dict[str, str]:
        """Return the measures of the profile that the file sets: by them, lines are broken.

        Sizes that the profile does not allow are left to be as they are.
        """
        found = {}
        for name, measure in _MEASURES.items():
            style = self._by_name.get(("paragraph", name))
            is_taken = style is not None and not is_untouched(name, style, self._defaults)
            chain = self._chain(style) if style is not None and is_taken else []
            for element in gathered(chain, "rPr", ["sz"], self._fonts):
                half_points = element.get(f"{W}val", "")
                if half_points.isdecimal():
                    found[measure] = f"{int(half_points) / 2:g}pt"
        return found

    def merged(self, xml: str) -> str:
        """Return our styles with those of the file in the place of the ones of the same names.

        Args:
            xml: The part with our styles.

        """
        root = etree.fromstring(xml)
        normal = self._detached_normal(root)
        for style in _ours(root):
            twin = self._twin(style)
            if twin is not None:
                self._take(style, twin)
            elif normal is not None and style is not normal and _base(style) == _id(normal):
                _rest_on(style, deepcopy(normal))
        return etree.tostring(root, encoding="unicode")

    def _detached_normal(self, root: Element) -> Element | None:
        """Copy our Normal, for our own styles that are based on it and shall not change."""
        ours = (style for style in _ours(root) if _name(style) == "normal")
        normal = next(ours, None)
        return None if normal is None else deepcopy(normal)

    def _twin(self, ours: Element) -> Element | None:
        """Return the style that goes before one of ours; one that nobody has set does not."""
        found = self._named(ours)
        return None if found is None or is_untouched(_name(found), found, self._defaults) else found

    def _named(self, ours: Element) -> Element | None:
        by_name = self._by_name.get((_kind(ours), _name(ours)))
        return self._by_id.get((_kind(ours), _id(ours))) if by_name is None else by_name

    def _take(self, ours: Element, twin: Element) -> None:
        chain = list(self._chain(twin))
        for name, known in KNOWN.items():
            put(ours, name, gathered(chain, name, known, self._fonts))
        base = ours.find(f"{W}basedOn")
        if base is not None and _kind(ours) == "paragraph":
            ours.remove(base)

    def _chain(self, style: Element) -> Iterator[Element]:
        """Return what a style is made of, from the most general to itself."""
        steps = [style]
        while len(steps) < _DEEPEST:
            base = self._by_id.get((_kind(style), _base(steps[-1])))
            if base is None:
                break
            steps.append(base)
        if _kind(style) == "paragraph":
            steps += [self._defaults, etree.fromstring(_WORDS_OWN)]
        return reversed(steps)


def read_reference(path: Path) -> ReferenceStyles:
    """Read the styles of a Word file.

    Raises:
        RenderError: It is not a Word file, or not one that can be trusted.

    """
    with own_file(path) as package:
        refuse_fields(package)
        styles = package.related_xml(package.main_part, "styles")
        if styles is not None and styles.tag != f"{W}styles":  # those of a workbook, say
            raise PackageError(Problem.NO_TEXT)
        theme = package.related_xml(package.main_part, "theme")
    if styles is None:
        raise refusal(path, _NO_STYLES)
    if len(styles) > _MOST_STYLES:
        raise refusal(path, _TOO_MANY)
    return ReferenceStyles(styles, ThemeFonts(theme))


def _read_again(styles: bytes, fonts: ThemeFonts) -> ReferenceStyles:
    return ReferenceStyles(etree.fromstring(styles), fonts)


def _ours(root: Element) -> list[Element]:
    """Return the styles that a document is written in; not those that are Word's own starting points."""
    return [
        element
        for element in root.findall(f"{W}style")
        if _kind(element) == "paragraph" or element.get(f"{W}default") is None
    ]


def _kind(style: Element) -> str:
    return style.get(f"{W}type", "paragraph")


def _id(style: Element) -> str:
    return style.get(f"{W}styleId", "")


def _base(style: Element) -> str:
    return _value(style, "basedOn")


def _name(style: Element) -> str:
    return _shown(style).casefold()


def _shown(style: Element) -> str:
    return _value(style, "name")


def _value(style: Element, name: str) -> str:
    found = style.find(f"{W}{name}")
    return "" if found is None else found.get(f"{W}val", "")


def _defaults(styles: Element) -> Element:
    """Return the defaults of a file in the form of a style."""
    made = etree.Element(f"{W}style")
    for name in ("pPr", "rPr"):
        found = styles.find(f"{W}docDefaults/{W}{name}Default/{W}{name}")
        if found is not None:
            made.append(deepcopy(found))
    return made


def _rest_on(style: Element, normal: Element) -> None:
    """Write into a style what it has from ours, since the Normal of the file is another."""
    for name in ("pPr", "rPr"):
        put(style, name, gathered((normal, style), name, KNOWN[name], ThemeFonts(None)))
    base = style.find(f"{W}basedOn")
    if base is not None:
        style.remove(base)


_NO_STYLES = Message(en="it has no styles", zh="其中没有样式")
_TOO_MANY = Message(en="it has too many styles", zh="其中的样式过多")
