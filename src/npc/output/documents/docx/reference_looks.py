"""How styles of a Word file look beside those of the official format, and which of them nobody has set."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from lxml.etree import _Element as Element

from npc.layout.measures import MEASURES
from npc.layout.profile import Deviation, is_same_face
from npc.word.package import W

Properties: TypeAlias = Mapping[str, Element]
"""Properties of a style with all that it has from others, by their tags."""

_FACES: Mapping[str, tuple[str, ...]] = {
    "normal": ("body.font", "body.size", "text.line-pitch", "text.color"),
    "title": ("title.font", "title.size", "text.color"),
    "heading 1": ("heading-1.font", "heading-1.size", "text.color"),
    "heading 2": ("heading-2.font", "heading-2.size", "text.color"),
    "body text": ("body.font", "body.size", "text.line-pitch", "text.color"),
    "通过题注": ("adoption.font", "adoption.size", "text.color"),
    "附件标识": ("annex-mark.font", "annex-mark.size"),
    "部分标题": ("part-title.size",),
    "发文机关标志": ("issuer.font", "issuer.size", "issuer.color"),
    "版记抄送": ("imprint.font", "imprint.size", "imprint.line-pitch"),
    "表格正文": ("table.font", "table.size", "table.line-pitch"),
    "表头": ("table.head-font",),
    "footer": ("page-number.font", "page-number.size"),
    "footnote text": ("note.size", "note.line-pitch"),
}
"""The measures that a style shows, by its name."""
_ALWAYS_THERE = frozenset(
    ("normal", "title", "heading 1", "heading 2", "heading 3", "footer", "header")
)
"""Styles that every Word file has, whether anybody uses them or not."""
_PLACES = ("left", "right", "hanging", "firstLine")


def is_untouched(name: str, own: Element, defaults: Element) -> bool:
    """Return whether a style is as Word makes it: nobody has given it a Chinese font.

    Args:
        name: Its name, in small letters.
        own: The style, without what it has from others.
        defaults: Those of its file.

    """
    if name == "body text":
        return not _set_in(own) - {"spacing"} and not _has(own, "spacing", "line")
    if name == "normal" and _names_font(defaults):
        return False
    return name in _ALWAYS_THERE and not _names_font(own)


def _names_font(style: Element) -> bool:
    """Return whether a style names a Chinese font; one beside that of the theme is the theme's, as programs say it."""
    fonts = style.iterfind(f".//{W}rFonts")
    return any(each.get(f"{W}eastAsia") and not each.get(f"{W}eastAsiaTheme") for each in fonts)


def _set_in(style: Element) -> set[str]:
    return {
        str(one.tag).removeprefix(W)
        for kind in ("pPr", "rPr")
        for one in style.iterfind(f"{W}{kind}/*")
    }


def _has(style: Element, tag: str, attribute: str) -> bool:
    found = style.iterfind(f".//{W}{tag}")
    return any(each.get(f"{W}{attribute}") for each in found)


def deviations_of(name: str, look: Properties) -> Iterator[Deviation]:
    """Yield the measures that a style shows otherwise than the standard or usual practice has them."""
    for measure in map(MEASURES.__getitem__, _FACES.get(name, ())):
        value = _value(measure.name, look)
        if value is not None and value != measure.value and not is_same_face(measure, value):
            yield Deviation(measure, value)


def _value(measure: str, look: Properties) -> float | str | None:
    """Return a measure as properties say it; None where they say nothing."""
    kind = measure.rpartition("-" if measure.endswith("-font") else ".")[2]
    if kind == "font":
        return _attribute(look, "rFonts", "eastAsia")
    if kind == "color":
        color = (_attribute(look, "color", "val") or "").upper()
        return None if color in {"", "AUTO"} else color
    if kind == "size":
        return _number(_attribute(look, "sz", "val"), 2)
    line = _number(_attribute(look, "spacing", "line"), 1)
    if line is None or _attribute(look, "spacing", "lineRule") == "exact":
        return line and line / 20
    return f"×{line / 240:.3g}"


def is_placed_alike(ours: Properties, theirs: Properties) -> bool:
    """Return whether lines stand where ours do, with as much space around them, and are as bold."""
    return _place(ours) == _place(theirs)


def _place(look: Properties) -> tuple[object, ...]:
    align = _attribute(look, "jc", "val") or "left"
    indents = tuple(
        _number(_attribute(look, "ind", f"{side}Chars"), 100)
        or _number(_attribute(look, "ind", side), 1)
        or 0
        for side in _PLACES
    )
    spaces = tuple(
        _number(_attribute(look, "spacing", side), 1) or 0 for side in ("before", "after")
    )
    is_bold = "b" in look and look["b"].get(f"{W}val", "1") not in {"0", "false", "off"}
    return {"start": "left", "end": "right"}.get(align, align), indents, spaces, is_bold


def _attribute(look: Properties, tag: str, name: str) -> str | None:
    return look[tag].get(f"{W}{name}") if tag in look else None


def _number(text: str | None, parts: int) -> float | None:
    return (
        int(text) / parts
        if text and text.isascii() and text.isdigit() and len(text) < _LONG
        else None
    )


_LONG = 7
"""Digits that no measure of Word has."""
