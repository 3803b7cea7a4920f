"""The layout profile of a document: the official format, and what npc.yaml says otherwise.

Measures are asked for by name, in the unit that the writer counts in. Their values, clauses and
labels are in `gbt9704-2012.yaml`; nothing of the format is a constant elsewhere.
"""

from collections.abc import Iterator, Mapping

from npc.layout.measure import Measure, read
from npc.layout.measures import MEASURES
from npc.records import NamedTuple


class Deviation(NamedTuple):
    """A measure that is not as the standard, or usual practice, has it."""

    measure: Measure
    value: float | str


class Area(NamedTuple):
    """The part of a page that text stands in (版心)."""

    profile: "Profile"
    width: int
    """In twips, as the height."""
    height: int


def twips(millimetres: float) -> int:
    """Turn millimetres into twips (1/1440 inch)."""
    return round(millimetres * 1440 / 25.4)


class Profile:
    """The measures of one document.

    `said` is what `format:` of npc.yaml says, by names of measures, already checked.
    """

    __slots__ = ("_values",)

    def __init__(self, said: Mapping[str, str] | None = None) -> None:
        self._values: dict[str, float | str] = {}
        for name, text in (said or {}).items():
            value = read(MEASURES[name], text)
            if value is not None:
                self._values[name] = value

    def number(self, name: str) -> float:
        """Return a measure in its own unit: mm, pt, characters or lines."""
        value = self._value(name)
        if isinstance(value, str):
            raise TypeError(name)
        return value

    def word(self, name: str) -> str:
        """Return a measure that is a word: a font, a colour (RRGGBB), one of several words."""
        value = self._value(name)
        if not isinstance(value, str):
            raise TypeError(name)
        return value

    def says(self, name: str, word: str) -> bool:
        """Return whether a measure is this word."""
        return self.word(name) == word

    def twips(self, name: str) -> int:
        """Return a length in twips; characters and lines are those of the body."""
        value, unit = self.number(name), MEASURES[name].unit
        if unit == "mm":
            return twips(value)
        if unit == "pt":
            return round(value * 20)
        return round(value * self.twips(_PITCHES[unit]))

    def half_points(self, name: str) -> int:
        """Return a size of type in half points, as Word counts it."""
        return round(self.number(name) * 2)

    def eighths(self, name: str) -> int:
        """Return the thickness of a rule in eighths of a point, as Word counts it."""
        points = (
            self.twips(name) / 20
            if MEASURES[name].unit == "pt"
            else self.number(name) * POINTS_PER_MM
        )
        return max(2, round(points * 8))

    @property
    def tightening(self) -> int:
        """What a character of the body gains in twips: less than 0, so that 28 fit into a line."""
        return self.twips("text.character-pitch") - self.twips("body.size")

    def character(self, of: str) -> int:
        """Return the width of a character in twips. Only those of the body's size are moved."""
        size = self.twips(f"{of}.size")
        return size + self.tightening if size == self.twips("body.size") else size

    @property
    def annex_number(self) -> int:
        """The width of 「1. 」 before an annex in twips.

        Its three characters are half as wide as Chinese ones; in a Latin font, stop and blank are a quarter.
        """
        halves = 2 if self.word("latin-font") else 3
        return halves * self.twips("body.size") // 2 + 3 * self.tightening

    def area(self, *, landscape: bool = False) -> "Area":
        """Return the 版心 of an upright page, or of one that is turned."""
        width, height = self.twips("text.width"), self.twips("text.height")
        return Area(self, height, width) if landscape else Area(self, width, height)

    @property
    def fonts(self) -> list[str]:
        """The Chinese fonts, each one once."""
        named = (name for name, measure in MEASURES.items() if measure.unit == "font")
        return list(dict.fromkeys(self.word(name) for name in named if name != "latin-font"))

    @property
    def right_mm(self) -> float:
        """The right margin: what page, left margin and text leave."""
        return self.number("page.width") - self.number("page.left") - self.number("text.width")

    @property
    def bottom_mm(self) -> float:
        """The bottom margin: what page, top margin and text leave."""
        return self.number("page.height") - self.number("page.top") - self.number("text.height")

    @property
    def deviations(self) -> Iterator[Deviation]:
        """Measures that npc.yaml says otherwise, in the order of the profile; a font of the same face is none."""
        for name, measure in MEASURES.items():
            value = self._values.get(name, measure.value)
            if value != measure.value and not is_same_face(measure, value):
                yield Deviation(measure, value)

    def _value(self, name: str) -> float | str:
        return self._values.get(name, MEASURES[name].value)


def is_same_face(measure: Measure, value: float | str) -> bool:
    """Return whether a font is of the face that the standard asks for, from another foundry."""
    if measure.unit != "font" or not measure.value:
        return False
    from npc.layout.fonts import face

    return face(str(value)) == face(str(measure.value))


_PITCHES = {"characters": "text.character-pitch", "lines": "text.line-pitch"}
POINTS_PER_MM = 72 / 25.4
"""Points in a millimetre."""
