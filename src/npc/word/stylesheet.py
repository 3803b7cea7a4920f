"""Which properties hold for a paragraph or run: defaults, styles and what they are based on."""

from collections.abc import Iterator

from lxml.etree import _Element as Element

from npc.word.formats import Properties, letters
from npc.word.package import A, W

_DEEPEST = 32
"""Styles that one may be based on in a chain; Word itself allows eleven."""

_ROOM = frozenset(f"{W}{name}" for name in ("spacing", "ind"))
_PLAIN = frozenset(
    f"{W}{name}" for name in ("jc", "pageBreakBefore", "snapToGrid", "outlineLvl", "keepNext")
)
_OF_LETTERS = frozenset(
    f"{W}{name}"
    for name in ("sz", "b", "i", "spacing", "vanish", "u", "strike", "dstrike", "highlight")
)
_BORDERS = frozenset(f"{W}{name}" for name in ("top", "bottom", "between"))


class Fonts:
    """The fonts of the theme, which styles may name by their part in it."""

    def __init__(self, theme: Element | None) -> None:
        self._fonts: dict[str, str] = {}
        for part in ("major", "minor") if theme is not None else ():
            group = theme.find(f".//{A}{part}Font") if theme is not None else None
            if group is not None:
                self._fonts[f"{part}HAnsi"] = self._fonts[f"{part}Ascii"] = _face(group, "latin")
                self._fonts[f"{part}EastAsia"] = _face(group, "ea") or _for_chinese(group)

    def named(self, part: str) -> str:
        """Return the font that has a part in the theme; nothing where there is none."""
        return self._fonts.get(part, "")


def _face(group: Element, name: str) -> str:
    child = group.find(f"{A}{name}")
    return child.get("typeface") or "" if child is not None else ""


def _for_chinese(group: Element) -> str:
    fonts = (child.get("typeface") or "" for child in group if child.get("script") == "Hans")
    return next(fonts, "")


class Stylesheet:
    """The styles of a file; one without styles has Word's own defaults."""

    def __init__(self, styles: Element | None, fonts: Fonts) -> None:
        self._fonts = fonts
        self._styles: dict[str, Element] = {}
        self._default: dict[str, str] = {}
        self._of_text: Properties = {}
        self._of_letters: Properties = {}
        self._paragraphs: dict[str, Properties] = {}
        self._letters: dict[str, Properties] = {}
        for element in styles.iterchildren(f"{W}style") if styles is not None else ():
            style_id, kind = (
                element.get(f"{W}styleId") or "",
                element.get(f"{W}type") or "paragraph",
            )
            self._styles.setdefault(style_id, element)
            if element.get(f"{W}default") in {"1", "true", "on"}:
                self._default[kind] = style_id
        if styles is not None:
            self._read_defaults(styles)

    def _read_defaults(self, styles: Element) -> None:
        text = styles.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr")
        run = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self._of_text = self.of_paragraph(text)
        self._of_letters = self.of_letters(run)

    @property
    def normal(self) -> float:
        """The size of the style taken where none is named, which indents in characters count in."""
        return letters(self.letters(None, None)).size

    def name(self, style_id: str | None) -> str:
        """Return the name of a paragraph style, in lower case."""
        style = self._styles.get(style_id or self._default.get("paragraph", ""))
        name = style.find(f"{W}name") if style is not None else None
        return (name.get(f"{W}val") or "").lower() if name is not None else ""

    def paragraph(self, style_id: str | None, table: str | None = None) -> Properties:
        """Return what a paragraph style, or the one taken where none is named, sets in the end."""
        key = f"{style_id}\0{table}"
        if key not in self._paragraphs:
            found = dict(self._of_text)
            for style in (*self._chain(table), *self._chain(self._known(style_id, "paragraph"))):
                found |= self.of_paragraph(style.find(f"{W}pPr"))
            self._paragraphs[key] = found
        return self._paragraphs[key]

    def letters(
        self, style_id: str | None, character: str | None, table: str | None = None
    ) -> Properties:
        """Return what the styles of a run set: of the table, the paragraph and the run itself."""
        key = f"{style_id}\0{character}\0{table}"
        if key not in self._letters:
            found = dict(self._of_letters)
            styles = (table, self._known(style_id, "paragraph"), character)
            for style in (each for named in styles for each in self._chain(named)):
                found |= self.of_letters(style.find(f"{W}rPr"))
            self._letters[key] = found
        return self._letters[key]

    def has_rules(self, table: str | None) -> bool:
        """Return whether a table style draws lines above, below or between rows."""
        borders = (style.find(f"{W}tblPr/{W}tblBorders") for style in self._chain(table))
        return any(draws_rules(each) for each in borders if each is not None)

    def _known(self, style_id: str | None, kind: str) -> str | None:
        """Take the default where a style is not named, or not there."""
        return style_id if style_id in self._styles else self._default.get(kind)

    def _chain(self, style_id: str | None) -> list[Element]:
        """Return a style and those it is based on, the first of them first."""
        chain: list[Element] = []
        style = self._styles.get(style_id) if style_id is not None else None
        while style is not None and len(chain) < _DEEPEST and style not in chain:
            chain.append(style)
            base = style.find(f"{W}basedOn")
            style = self._styles.get(base.get(f"{W}val") or "") if base is not None else None
        return chain[::-1]

    def of_paragraph(self, properties: Element | None) -> Properties:
        """Read the properties that one element sets for a paragraph."""
        found: Properties = {}
        for child in properties if properties is not None else ():
            if child.tag in _ROOM:
                found.update(_room(child))
            elif child.tag in _PLAIN:
                found[_short(child)] = child.get(f"{W}val") or "on"
            elif child.tag == f"{W}numPr":
                for part in child:
                    found[_short(part)] = part.get(f"{W}val") or ""
            elif child.tag == f"{W}framePr" and child.get(f"{W}dropCap") in {None, "none"}:
                found["frame"] = child.get(f"{W}xAlign") or "framed"
            elif child.tag == f"{W}pBdr":
                found["rules"] = "on" if draws_rules(child) else "off"
        return found

    def of_letters(self, properties: Element | None) -> Properties:
        """Read the properties that one element sets for characters."""
        found: Properties = {}
        for child in properties if properties is not None else ():
            if child.tag == f"{W}rFonts":
                found.update(self._named_fonts(child))
            elif child.tag in _OF_LETTERS:
                found[_short(child)] = child.get(f"{W}val") or "on"
            elif child.tag == f"{W}color":
                found["color"] = child.get(f"{W}val") or ""
            elif child.tag == f"{W}shd":
                found["shade"] = child.get(f"{W}fill") or ""
        return found

    def _named_fonts(self, fonts: Element) -> Iterator[tuple[str, str]]:
        """Yield the fonts that an element names; of one slot, the theme's goes first."""
        for slot, name in (("east", "eastAsia"), ("latin", "ascii"), ("signs", "hAnsi")):
            theme = fonts.get(f"{W}{name}Theme")
            font = self._fonts.named(theme) if theme else fonts.get(f"{W}{name}")
            if font is not None:
                yield slot, font
        hint = fonts.get(f"{W}hint")
        if hint is not None:
            yield "hint", hint


def draws_rules(borders: Element | None) -> bool:
    """Return whether borders have a line above, below or between."""
    lines = (child for child in borders if child.tag in _BORDERS) if borders is not None else ()
    return any(line.get(f"{W}val") not in {None, "none", "nil"} for line in lines)


def _short(element: Element) -> str:
    return str(element.tag)[len(W) :]


def _room(element: Element) -> Iterator[tuple[str, str]]:
    """Yield spacing and indents; one that hangs is a negative first line."""
    for attribute in element.keys():  # noqa: SIM118 - an element is a list of its children
        name, value = str(attribute), element.get(attribute) or ""
        if not name.startswith(W):
            continue
        short = _SIDES.get(name[len(W) :], name[len(W) :])
        if short.startswith("hanging"):
            yield short.replace("hanging", "firstLine"), f"-{value}"
        else:
            yield short, value
            if short in {"leftChars", "rightChars"}:
                side = short.removesuffix("Chars")
                yield f"{side}Beside", _beside(element, side)


def _beside(element: Element, side: str) -> str:
    """Return the indent in twips that stands beside the same in characters; nothing for none."""
    names = (f"{W}{side}", f"{W}{_LOGICAL[side]}")
    return next((found for found in map(element.get, names) if found), "")


_LOGICAL = {"left": "start", "right": "end"}

_SIDES = {"start": "left", "end": "right", "startChars": "leftChars", "endChars": "rightChars"}


def style_of(properties: Element | None) -> str | None:
    """Return the id of the style that an element's properties name."""
    if properties is None:
        return None
    # It should come first, and LibreOffice writes the section before it.
    return next((child.get(f"{W}val") for child in properties if child.tag in _STYLES), None)


_STYLES = frozenset(f"{W}{name}" for name in ("pStyle", "rStyle", "tblStyle"))
