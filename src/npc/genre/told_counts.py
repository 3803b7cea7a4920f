"""Counts of what has one number in a year: 举办2期代表履职培训班, 代表履职培训班（2期）, 督办10件民生实事项目."""

import re
from collections.abc import Iterator

from npc.genre.lexicon.counts import BEFORE_NOUNS, OF_A_PART, OF_ONE_NUMBER, TRAINING
from npc.genre.lexicon.numerals import COUNTING
from npc.genre.numerals import number_of
from npc.genre.prose import bounds, occurrences
from npc.genre.years import all_years_in
from npc.records import NamedTuple

_NUMBER = (
    rf"(?<![第\d.])(?P<number>\d{{1,3}}|[{''.join(sorted(COUNTING))}]{{1,3}})(?P<unit>[期件项个家])"
)
_BEFORE = re.compile(_NUMBER + r"(?P<rest>[^，。；：、（）\d]{0,14})$")
_BEHIND = re.compile(r"[（，]?[共分]?(?:举办)?" + _NUMBER)
_LONGEST = 20
"""Characters before a noun that may belong to its name, with its number."""
_LEVELS = re.compile(r"^(?:全?[省市县区州盟旗镇乡]|本级|人大|人大常委会)+")
_SIGNS = "，。；：\n"
_NOUNS = tuple(dict.fromkeys(noun for noun, _, _ in OF_ONE_NUMBER))


class ToldCount(NamedTuple):
    """A number, what it is of, and where the text has it."""

    name: str
    """What is counted, without whose it is: 代表履职培训班."""
    number: int
    start: int
    end: int
    """Behind its unit."""


def told_counts(text: str, year: int | None) -> Iterator[ToldCount]:
    """Yield the counts of a text that are of the whole year; of each stretch the longest noun is read.

    Args:
        text: Any text of a plan.
        year: The plan's year; a clause that names another is of that.

    """
    if not any(noun in text for noun in _NOUNS):
        return
    read: set[int] = set()
    for noun, units, beside in sorted(OF_ONE_NUMBER, key=lambda row: -len(row[0])):
        for at in occurrences(text, noun):
            if at in read or not _is_of_the_year(text, at, beside, year):
                continue
            read.update(range(at, at + len(noun)))
            found = _count(text, at, noun)
            if found and text[found.end - 1] in units:
                yield found


def classes_in(text: str, year: int | None) -> Iterator[ToldCount]:
    """Yield how many classes of a training a row has: 举办培训班2期, 分4期轮训市人大代表."""
    if not any(word in text for word in TRAINING):
        return
    for found in _CLASSES.finditer(text):
        number = number_of(found["number"])
        if number and _is_of_the_year(text, found.start(), "", year):
            yield ToldCount(_TRAINING, number, found.start("number"), found.end())


_CLASSES = re.compile(
    rf"(?<![第\d.])(?P<number>\d{{1,3}}|[{''.join(sorted(COUNTING))}]{{1,3}})期(?!工程|项目|建设)"
)
_TRAINING = "培训"


def _is_of_the_year(text: str, at: int, beside: str, year: int | None) -> bool:
    start, end = bounds(text, at, signs=_SIGNS)
    clause = text[start:end]
    if beside not in clause or any(word in clause for word in OF_A_PART):
        return False
    return all(named == year for named in all_years_in(clause))


def _count(text: str, at: int, noun: str) -> ToldCount | None:
    """Return the count beside a noun: before it and what it is called by, or right behind it."""
    start = max(0, at - _LONGEST)
    before = _BEFORE.search(text[start:at])
    behind = _BEHIND.match(text, at + len(noun))
    if before:
        name, found, offset = before["rest"], before, start
    elif behind:
        name, found, offset = text[start:at], behind, 0
    else:
        return None
    number = number_of(found["number"])
    if number is None:
        return None
    first, last = found.start("number") + offset, found.end("unit") + offset
    return ToldCount(_name(name) + noun, number, first, last)


def _name(words: str) -> str:
    """Take off the verb and whose it is: 举办州人大代表履职 is 代表履职."""
    piece = re.split("[，。；：、（）]", words)[-1]
    start = max(
        (piece.rfind(word) + len(word) for word in BEFORE_NOUNS if word in piece), default=0
    )
    return _LEVELS.sub("", piece[start:].removeprefix("的"))
