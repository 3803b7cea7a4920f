"""What paragraphs and characters look like: sizes, fonts, spacing, as they come out in the end."""

from lxml.etree import _Element as Element

from npc.records import NamedTuple
from npc.word.package import W
from npc.word.whole_numbers import whole_number

POINT = 20
"""Twips of a point."""
MM = 1440 / 25.4
"""Twips of a millimetre."""
MM_PER_POINT = 25.4 / 72


class Letters(NamedTuple):
    """What characters look like."""

    east: str | None
    """Font of Chinese characters; None where nothing names one."""
    latin: str | None
    size: float
    """Points."""
    is_bold: bool
    spacing: float
    """Points added to each character."""
    color: str
    """RRGGBB; nothing where it is left to the program, which takes black."""

    @property
    def is_red(self) -> bool:
        """Whether it is the red of letterheads."""
        red, green, blue = channels(self.color)
        return red > 0xA0 and green < 0x60 and blue < 0x60  # noqa: PLR2004 - reds of all offices


def channels(color: str) -> tuple[int, int, int]:
    """Return red, green and blue of RRGGBB, 0 to 255; black for what is none."""
    try:
        red, green, blue = bytes.fromhex(color)
    except ValueError:
        return 0, 0, 0
    return red, green, blue


class LetterMarks(NamedTuple):
    """What is drawn on characters, and the font of the signs that Chinese shares with Latin text."""

    shared: str | None = None
    """Font of “”, —, … and ·; None where nothing names one, and Word takes Times New Roman."""
    is_underlined: bool = False
    is_struck: bool = False
    is_italic: bool = False
    highlight: str = ""
    """Colour behind the characters, by its name or as RRGGBB; nothing for none."""


class ParagraphShape(NamedTuple):
    """What a paragraph looks like. Lengths are in points, indents among them."""

    alignment: str
    """left, right, center, both or distribute."""
    line: float
    rule: str
    """auto: `line` is a multiple; exact or atLeast: points."""
    before: float
    after: float
    first: float
    """Indent of the first line; negative where the others hang."""
    first_characters: float | None
    """The same in characters, which goes before points."""
    left: float
    right: float
    breaks_page: bool
    """Whether the style or the paragraph asks for a new page."""
    snaps: bool
    """Whether it keeps to the grid of the page."""
    outline: int | None
    """Level in the navigation pane, from 0."""
    frame: str = ""
    """Where it stands across the page if it is a frame: left, center, right, inside, outside, or framed."""
    has_rules: bool = False
    """Whether a line is drawn above or below it."""


Properties = dict[str, str]
"""Properties of characters or a paragraph that one style or element sets, by short names."""


def twips(value: str | None, unit: float = 1) -> float | None:
    """Read a measure: a number in twips (or what `unit` makes twips of), or one with its own unit."""
    if not value:
        return None
    text = value.strip()
    scale = _UNITS.get(text[-2:])
    try:
        number = float(text[:-2]) * scale if scale else float(text) * unit
    except (ValueError, OverflowError):
        return None
    # Also keeps out what is no number: nothing compares with it.
    return number if abs(number) < _MOST else None


_UNITS = {"mm": MM, "cm": 10 * MM, "in": 1440, "pt": 20, "pc": 240, "pi": 240}
_MOST = 10_000_000


def is_on(value: str | None) -> bool:
    """Read a switch, which is on where it says nothing."""
    return value not in {"0", "false", "off", "none"}


def is_set(element: Element | None, name: str) -> bool:
    """Read a switch that an element holds, and that is off where it is not there."""
    child = element.find(f"{W}{name}") if element is not None else None
    return child is not None and is_on(child.get(f"{W}val"))


def letters(found: Properties) -> Letters:
    """Return what characters look like, of all properties that hold for them."""
    size = twips(found.get("sz"), POINT / 2) or 10 * POINT  # Word's own default
    return Letters(
        found.get("east") or None,
        found.get("latin") or None,
        round(size / POINT, 2),
        is_on(found.get("b", "0")),
        (twips(found.get("spacing")) or 0) / POINT,
        found.get("color", ""),
    )


def marks(found: Properties) -> LetterMarks:
    """Return what is drawn on characters, of all properties that hold for them.

    Quotes, dashes and dots are drawn in the font of hAnsi, and in that of eastAsia only where the
    hint asks for it, whatever stands beside them ([MS-OI29500] 2.1.88).
    """
    is_hinted = found.get("hint") == "eastAsia"
    highlight, shade = found.get("highlight", "none"), found.get("shade", "")
    return LetterMarks(
        (found.get("east" if is_hinted else "signs")) or None,
        found.get("u", "none") != "none",
        is_on(found.get("strike", "0")) or is_on(found.get("dstrike", "0")),
        is_on(found.get("i", "0")),
        highlight if highlight != "none" else "" if shade in _NO_SHADE else shade,
    )


_NO_SHADE = frozenset(("", "auto", "FFFFFF", "ffffff"))


def shape(found: Properties, size: float, normal: float) -> ParagraphShape:
    """Return what a paragraph looks like, of all properties that hold for it.

    Args:
        found: The properties.
        size: Of its characters, in points, for what is given in lines and characters.
        normal: Of the style that others are based on, which indents of whole paragraphs count in.

    """
    rule = found.get("lineRule", "auto")
    line = twips(found.get("line")) or 240
    first_characters = _hundredths(found.get("firstLineChars"))
    return ParagraphShape(
        _ALIGNMENTS.get(found.get("jc", "left"), found.get("jc", "left")),
        line / (240 if rule == "auto" else POINT),
        rule,
        _space(found, "before", size),
        _space(found, "after", size),
        _points(found.get("firstLine")),
        first_characters or None,
        _left(found, size, normal),
        _side(found, "right", normal),
        is_on(found.get("pageBreakBefore", "0")),
        is_on(found.get("snapToGrid")),
        _level(found.get("outlineLvl")),
        found.get("frame", ""),
        found.get("rules") == "on",
    )


_ALIGNMENTS = {"start": "left", "end": "right", "justify": "both"}


def _space(found: Properties, side: str, size: float) -> float:
    """Return the space above or below; what is given in lines goes before what is given in points."""
    lines = _hundredths(found.get(f"{side}Lines"))
    if lines:
        return lines * max(size * 1.3, 15.6)
    return _points(found.get(side))


def _left(found: Properties, size: float, normal: float) -> float:
    """Return the left indent; in characters alone it is where a hanging first line begins."""
    indent = _side(found, "left", normal)
    if not _hundredths(found.get("leftChars")) or found.get("leftBeside"):
        return indent
    characters = _hundredths(found.get("firstLineChars"))
    first = characters * size if characters else _points(found.get("firstLine"))
    return indent - min(first, 0)


def _side(found: Properties, side: str, normal: float) -> float:
    """Return an indent; characters go before points, which say the same where both are given."""
    characters = _hundredths(found.get(f"{side}Chars"))
    if not characters:
        return _points(found.get(side))
    beside = found.get(f"{side}Beside")
    return _points(beside) if beside else characters * normal


def _points(value: str | None) -> float:
    return (twips(value) or 0) / POINT


def _hundredths(value: str | None) -> float | None:
    number = twips(value)
    return number / 100 if number is not None else None


def _level(value: str | None) -> int | None:
    return whole_number(value, longest=1)
