"""Numbers that Word writes by itself in front of paragraphs."""

from collections import defaultdict

from lxml.etree import _Element as Element

from npc.genre.numerals import chinese_number, digit_by_digit
from npc.word.formats import Properties
from npc.word.package import W
from npc.word.stylesheet import Stylesheet

_LEVELS = 9


class Numbering:
    """The lists of a file, counted while its paragraphs are read in order."""

    def __init__(self, root: Element | None, sheet: Stylesheet) -> None:
        self._sheet = sheet
        self._lists: dict[str, str] = {}
        """The abstract list that each list counts on in."""
        self._levels: dict[tuple[str, int], Element] = {}
        self._starts: dict[tuple[str, int], int] = {}
        """Numbers from which a list counts anew when it is first used."""
        self._begun: set[tuple[str, int]] = set()
        self._counts: dict[str, list[int]] = defaultdict(lambda: [0] * _LEVELS)
        bases: dict[str, dict[int, Element]] = {}
        for definition in root.iterchildren(f"{W}abstractNum") if root is not None else ():
            bases[definition.get(f"{W}abstractNumId") or ""] = _levels(definition)
        for element in root.iterchildren(f"{W}num") if root is not None else ():
            self._read_list(element, bases)

    def _read_list(self, element: Element, bases: dict[str, dict[int, Element]]) -> None:
        """Read a list: the levels of the abstract one, and what it has otherwise."""
        key, base = element.get(f"{W}numId") or "", _value(element, "abstractNumId")
        if base in bases:
            self._lists[key] = base
        for depth, level in bases.get(base, {}).items():
            self._levels[key, depth] = level
        for other in element.iterchildren(f"{W}lvlOverride"):
            depth, start = _number(other.get(f"{W}ilvl")), _value(other, "startOverride")
            for level in other.iterchildren(f"{W}lvl"):
                self._levels[key, depth] = level
            if start:
                self._starts[key, depth] = _number(start)

    def properties(self, found: Properties) -> Properties:
        """Return what the list of a paragraph sets for it."""
        level = self._level(found)
        return {} if level is None else self._sheet.of_paragraph(level.find(f"{W}pPr"))

    def label(self, found: Properties) -> str:
        """Count a paragraph, and give the number that stands in front of it."""
        level = self._level(found)
        if level is None:
            return ""
        key, depth = found["numId"], _depth(found)
        counts = self._counts[self._lists[key]]
        self._count(counts, key, depth, level)
        text = _value(level, "lvlText")
        for number in range(_LEVELS if len(text) <= _LONGEST else 0):
            if f"%{number + 1}" in text:
                above = self._levels.get((key, number))
                kind = _value(above, "numFmt") if above is not None else ""
                text = text.replace(f"%{number + 1}", _written(counts[number], kind))
        return "" if _value(level, "numFmt") == "bullet" else text

    def _count(self, counts: list[int], key: str, depth: int, level: Element) -> None:
        """Count on; a list that says where it starts does so when it is first used."""
        start = self._starts.get((key, depth))
        anew = not counts[depth] or (start is not None and (key, depth) not in self._begun)
        if start is None:
            start = _number(_value(level, "start") or "1")
        self._begun.add((key, depth))
        counts[depth] = start if anew else counts[depth] + 1
        counts[depth + 1 :] = [0] * (_LEVELS - depth - 1)

    def _level(self, found: Properties) -> Element | None:
        return self._levels.get((found.get("numId", ""), _depth(found)))


def _levels(base: Element) -> dict[int, Element]:
    return {_number(element.get(f"{W}ilvl")): element for element in base.iterchildren(f"{W}lvl")}


_LONGEST = 100


def _depth(found: Properties) -> int:
    return min(_number(found.get("ilvl")), _LEVELS - 1)


def _value(element: Element, name: str) -> str:
    child = element.find(f"{W}{name}")
    return child.get(f"{W}val") or "" if child is not None else ""


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 6 else 0  # noqa: PLR2004 - no list is longer


def _written(number: int, kind: str) -> str:
    if kind.startswith(("chinese", "japanese", "ideograph", "taiwanese")):
        return chinese(number)
    if kind == "decimalEnclosedCircle" and 0 < number <= 20:  # noqa: PLR2004 - those that there are
        return chr(ord("①") + number - 1)
    return str(number)


def chinese(number: int) -> str:
    """Write a number as 一, 十一, 二十三; from 100 on digit by digit."""
    is_written_out = 0 < number < 100  # noqa: PLR2004 - no heading counts further
    return chinese_number(number) if is_written_out else digit_by_digit(number)
