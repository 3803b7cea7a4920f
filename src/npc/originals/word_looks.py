"""How runs of a Word file look, as far as that says something of their words."""

from collections.abc import Mapping

from lxml.etree import _Element as Element

from npc.layout.fonts import face
from npc.records import NamedTuple
from npc.word.formats import POINT, is_on, letters, twips
from npc.word.package import W
from npc.word.stylesheet import Stylesheet
from npc.word.symbols import is_symbol_font


class RunLooks(NamedTuple):
    """What is asked of how a run looks."""

    is_bold: bool
    size: float
    is_hidden: bool
    is_struck: bool
    font: str
    """Of its signs, where that is one of symbols."""
    is_of_leads: bool = False
    """Whether its Chinese characters have a face in which headings and leads stand: 楷体, 黑体."""


class LooksReader:
    """Reads how runs look; each way is worked out once."""

    def __init__(self, sheet: Stylesheet) -> None:
        self._sheet = sheet
        self._known: dict[tuple[object, ...], RunLooks] = {}

    def of(self, properties: Element | None, style_id: str | None, table: str | None) -> RunLooks:
        """Return how a run looks: by the styles around it, and by its own properties."""
        character: str | None = None
        own: dict[str, str | None] = {}
        for child in properties if properties is not None else ():
            tag = child.tag
            if tag in _OWN:
                own[_OWN[tag]] = child.get(_VALUE)
            elif tag == _FONTS:
                own["font"] = child.get(_ASCII) or child.get(_HIGH) or ""
                own["east"] = child.get(_EAST)
            elif tag == _STYLE:
                character = child.get(_VALUE)
        key = (style_id, table, character, *own.items())
        if key not in self._known:
            looks = self._of_styles(style_id, table, character)
            self._known[key] = _changed(looks, own) if own else looks
        return self._known[key]

    def _of_styles(self, style: str | None, table: str | None, character: str | None) -> RunLooks:
        found = self._sheet.letters(style, character, table)
        read = letters(found)
        font = read.latin or ""
        return RunLooks(
            read.is_bold,
            read.size,
            is_on(found.get("vanish", "0")),
            is_on(found.get("strike", "0")) or is_on(found.get("dstrike", "0")),
            font if is_symbol_font(font) else "",
            face(read.east or "") in _OF_LEADS,
        )


_OF_LEADS = frozenset(("楷体", "黑体"))
_OWN = {f"{W}{name}": name for name in ("b", "sz", "vanish", "strike", "dstrike")}
_FONTS, _STYLE, _VALUE = f"{W}rFonts", f"{W}rStyle", f"{W}val"
_ASCII, _HIGH, _EAST = f"{W}ascii", f"{W}hAnsi", f"{W}eastAsia"


def _changed(looks: RunLooks, own: Mapping[str, str | None]) -> RunLooks:
    """Return how a run looks that says something itself."""
    points = twips(own.get("sz"), POINT / 2)
    font = own.get("font")
    return RunLooks(
        is_on(own["b"]) if "b" in own else looks.is_bold,
        round(points / POINT, 2) if points else looks.size,
        is_on(own["vanish"]) if "vanish" in own else looks.is_hidden,
        any(is_on(own[name]) for name in ("strike", "dstrike") if name in own)
        or (looks.is_struck and "strike" not in own),
        looks.font if font is None else font if is_symbol_font(font) else "",
        face(own["east"] or "") in _OF_LEADS if own.get("east") else looks.is_of_leads,
    )
