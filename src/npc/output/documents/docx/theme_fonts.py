"""Fonts that a Word file names by their part in its theme."""

from collections.abc import Mapping

from lxml.etree import _Element as Element

from npc.word.package import A, W

_SLOTS = {
    "asciiTheme": "ascii",
    "hAnsiTheme": "hAnsi",
    "eastAsiaTheme": "eastAsia",
    "cstheme": "cs",
}
_SCRIPTS = {"EastAsia": "ea", "Ascii": "latin", "HAnsi": "latin", "Bidi": "cs"}


class ThemeFonts:
    """The fonts of a theme: `minorEastAsia` may be 等线."""

    def __init__(self, theme: Element | None) -> None:
        self._names = {} if theme is None else _names(theme)

    def resolve(self, properties: Element) -> None:
        """Name fonts by their own names; what else leans on the theme keeps its plain value."""
        if properties.tag == f"{W}rFonts":
            for by_theme, slot in _SLOTS.items():
                name = self._names.get(properties.get(f"{W}{by_theme}", ""))
                if name:
                    properties.set(f"{W}{slot}", name)
        for element in properties.iter():
            for attribute in list(element.attrib):
                if "theme" in str(attribute).lower():
                    del element.attrib[attribute]


def _names(theme: Element) -> Mapping[str, str]:
    found = {}
    for size in ("major", "minor"):
        fonts = theme.find(f".//{A}fontScheme/{A}{size}Font")
        if fonts is None:
            continue
        for part, tag in _SCRIPTS.items():
            named = fonts.find(f"{A}{tag}")
            name = "" if named is None else named.get("typeface", "")
            if not name and tag == "ea":
                chinese = fonts.find(f"{A}font[@script='Hans']")
                name = "" if chinese is None else chinese.get("typeface", "")
            found[f"{size}{part}"] = name
    return found
