"""A measure of the official format, and how `format:` of npc.yaml may say it otherwise."""

from npc.messages import Message
from npc.records import NamedTuple


class Measure(NamedTuple):
    """One measure, as `gbt9704-2012.yaml` gives it."""

    name: str
    label: Message
    value: float | str
    """A number in its unit; of fonts, colours and words the name."""
    unit: str
    """mm, pt (1/72 inch), characters, lines, font, color or word."""
    strength: str
    """demanded, usual or practice."""
    clause: str = ""
    """Of GB/T 9704-2012; nothing where it does not say."""
    least: float | None = None
    most: float | None = None
    """What npc.yaml may say: nothing where there is no range."""
    tolerance: float = 0
    words: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether npc.yaml may say another value."""
        return self.least is not None or bool(self.words) or self.unit == "font"


UNITS = {"mm": ("mm", "毫米"), "pt": ("pt", "磅"), "characters": ("字",), "lines": ("行",)}
"""What may stand behind a number, by unit."""
SIZES = {
    "初号": 42.0,
    "小初": 36.0,
    "一号": 26.0,
    "小一": 24.0,
    "二号": 22.0,
    "小二": 18.0,
    "三号": 16.0,
    "小三": 15.0,
    "四号": 14.0,
    "小四": 12.0,
    "五号": 10.5,
    "小五": 9.0,
}
"""Points of the sizes that have names."""
_LONGEST_FONT_NAME = 31
"""Characters; Windows keeps no longer names."""
_NOT_IN_FONT_NAMES = frozenset("\"'“”‘’<>&;,，；{}\\/")


def read(measure: Measure, text: str) -> float | str | None:
    """Read what npc.yaml says of an open measure: 10.5pt, 五号 or 仿宋. None if it is nothing such.

    Whether a number is in range is not asked here.
    """
    text = text.strip()
    if measure.unit == "pt" and text in SIZES:
        return SIZES[text]
    if measure.words:
        return text if text in measure.words else None
    if measure.unit == "font":
        return text if _is_font_name(text) else None
    for unit in UNITS[measure.unit]:
        if text.lower().endswith(unit):
            text = text[: -len(unit)].rstrip()
            break
    return _number(text)


def _number(text: str) -> float | None:
    whole, _, part = text.partition(".")
    if not whole.isascii() or not (whole + part).isdecimal() or not whole or text.endswith("."):
        return None
    return float(text)


def _is_font_name(text: str) -> bool:
    return (
        0 < len(text) <= _LONGEST_FONT_NAME
        and text.isprintable()
        and _NOT_IN_FONT_NAMES.isdisjoint(text)
    )


def written(measure: Measure, value: float | str) -> str:
    """Write a value as npc.yaml would: 10.5pt, 1字, 仿宋."""
    if isinstance(value, str):
        return value
    return f"{value:g}{UNITS[measure.unit][0]}"
