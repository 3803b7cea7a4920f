"""Numbers that Word writes by itself in front of paragraphs."""

from collections import defaultdict

from lxml.etree import _Element as Element

from npc.word.formats import Properties, is_set
from npc.word.number_forms import written
from npc.word.package import W
from npc.word.stylesheet import Stylesheet
from npc.word.whole_numbers import whole_number

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
        self._counts: dict[str, list[int | None]] = defaultdict(lambda: [None] * _LEVELS)
        bases: dict[str, dict[int, Element]] = {}
        named: dict[str, str] = {}
        """Abstract lists by the list style that they are."""
        definitions = [*root.iterchildren(f"{W}abstractNum")] if root is not None else []
        for definition in definitions:
            key = definition.get(f"{W}abstractNumId") or ""
            bases[key] = _levels(definition)
            named[_value(definition, "styleLink")] = key
        # One that only names a list style is the list that this style is.
        shared = {
            each.get(f"{W}abstractNumId") or "": named.get(_value(each, "numStyleLink"))
            for each in definitions
        }
        for element in root.iterchildren(f"{W}num") if root is not None else ():
            base = _value(element, "abstractNumId")
            is_named = base in bases and not bases[base]
            self._read_list(element, (shared.get(base) if is_named else None) or base, bases)

    def _read_list(self, element: Element, base: str, bases: dict[str, dict[int, Element]]) -> None:
        """Read a list: the levels of the abstract one, and what it has otherwise."""
        key = element.get(f"{W}numId") or ""
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
        counts = self._counts[self._lists.get(key, key)]
        self._count(counts, key, depth, level)
        text = _value(level, "lvlText")
        in_digits = is_set(level, "isLgl")
        for number in range(_LEVELS if len(text) <= _LONGEST else 0):
            if f"%{number + 1}" in text:
                above = self._levels.get((key, number))
                form = _value(above, "numFmt") if above is not None and not in_digits else ""
                count = counts[number]
                if count is None:
                    count = _start(above)  # a level that was passed over counts as begun
                text = text.replace(f"%{number + 1}", written(count, form))
        return "" if _value(level, "numFmt") == "bullet" else text

    def gap(self, found: Properties) -> str:
        """Return what stands between the number of a paragraph and its text."""
        level = self._level(found)
        behind = _value(level, "suff") if level is not None else ""
        return {"nothing": "", "space": " "}.get(behind, "\t")

    def _count(self, counts: list[int | None], key: str, depth: int, level: Element) -> None:
        """Count on; a list that says where it starts does so when it is first used."""
        start = self._starts.get((key, depth))
        before = counts[depth]
        anew = before is None or (start is not None and (key, depth) not in self._begun)
        self._begun.add((key, depth))
        counts[depth] = (_start(level) if start is None else start) if anew else (before or 0) + 1
        for deeper in range(depth + 1, _LEVELS):
            if self._begins_anew(key, deeper, depth):
                counts[deeper] = None

    def _begins_anew(self, key: str, deeper: int, depth: int) -> bool:
        """Return whether a level is counted anew behind a number of one above; 0 is never."""
        level = self._levels.get((key, deeper))
        since = _value(level, "lvlRestart") if level is not None else ""
        return not since or depth < _number(since)

    def _level(self, found: Properties) -> Element | None:
        return self._levels.get((found.get("numId", ""), _depth(found)))


def _levels(base: Element) -> dict[int, Element]:
    return {_number(element.get(f"{W}ilvl")): element for element in base.iterchildren(f"{W}lvl")}


_LONGEST = 100


def _depth(found: Properties) -> int:
    return min(_number(found.get("ilvl")), _LEVELS - 1)


def _start(level: Element | None) -> int:
    return _number((_value(level, "start") if level is not None else "") or "1")


def _value(element: Element, name: str) -> str:
    child = element.find(f"{W}{name}")
    return child.get(f"{W}val") or "" if child is not None else ""


def _number(text: str | None) -> int:
    return whole_number(text, longest=5) or 0  # no list is longer
