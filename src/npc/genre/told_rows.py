"""Counts that name what rows they are of: 对《某条例（草案）》进行两次审议, 共三类12项."""

import re
from collections.abc import Iterator

from npc.genre.lexicon.counts import OF_OTHER_TABLES
from npc.genre.lexicon.numerals import COUNTING
from npc.genre.numerals import number_of
from npc.genre.prose import bounds
from npc.records import NamedTuple

_NUMBER = rf"(?:\d{{1,3}}|[{''.join(sorted(COUNTING))}]{{1,3}})"
_READINGS = re.compile(
    rf"《(?P<name>[^《》\n]{{2,60}})》(?P<between>[^。；\n《》]{{0,12}}?)"
    rf"(?P<count>(?<!第)(?P<number>{_NUMBER})次审议)"
)
_CLASSES = re.compile(
    rf"(?P<count>(?<![第\d])(?P<classes>{_NUMBER})个?大?类，?[共计]?(?P<rows>{_NUMBER})[项件])"
)


class ToldReadings(NamedTuple):
    """How often a draft is to be deliberated, as a text says."""

    name: str
    """What stands between 《》: 城市供水条例（草案）."""
    number: int
    written: str


class ToldClasses(NamedTuple):
    """How many classes with how many rows, as a text says of a whole table."""

    classes: int
    rows: int
    written: str


def readings_in(text: str) -> Iterator[ToldReadings]:
    """Yield how often drafts are to be deliberated."""
    for found in _READINGS.finditer(text):
        number = number_of(found["number"])
        if number:
            yield ToldReadings(found["name"], number, found["count"])


def classes_in(text: str) -> Iterator[ToldClasses]:
    """Yield 三类12项 where the clause does not speak of others' lists."""
    for found in _CLASSES.finditer(text):
        start, end = bounds(text, found.start(), signs="。；\n")
        classes, rows = number_of(found["classes"]), number_of(found["rows"])
        if classes and rows and not any(word in text[start:end] for word in OF_OTHER_TABLES):
            yield ToldClasses(classes, rows, found["count"])
