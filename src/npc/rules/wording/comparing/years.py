"""Years and stretches of years that one plan writes in two ways."""

from collections.abc import Iterator
from itertools import takewhile

from npc.characters import is_han
from npc.diagnostics import Rule
from npc.facts.facts import Facts
from npc.genre.prose import LONGEST_PART, occurrences
from npc.genre.years import YEAR_DIGITS, digits_before, in_digits, is_numeral_of_year
from npc.plan import Location
from npc.rules.base import Finding
from npc.rules.wording.comparing.spelling import Spelling, differing

_NAME = 5
"""Characters that a document's name shares for it to be the same document."""


def mixed_years(rule: Rule, facts: Facts) -> Iterator[Finding]:
    """Compare 2021-2035年 with 2021年-2035年, 二〇二五年 with 2025年, 2025年度决算 with 2025年决算."""
    documents: dict[str, list[Spelling]] = {}
    spelt_out: list[Spelling] = []
    arabic: Spelling | None = None
    for text, at in facts.texts:
        for place in occurrences(text, "年"):
            year = digits_before(text, place)
            if len(year) == YEAR_DIGITS:
                arabic = arabic or Spelling("", f"{year}年", place - YEAR_DIGITS, text, at)
                _add(documents, _document(text, place, year, at))
            elif is_numeral_of_year(text[max(0, place - 1) : place]):
                spelt_out += _spelt_out(text, place, at)
    for stretches in facts.year_stretches.values():
        yield from differing(rule, [Spelling(*each[1:]) for each in stretches])
    for found in documents.values():
        if len({place.form for place in found}) > 1:
            yield from differing(rule, _cut_alike(found), certain=False)
    for spelling in spelt_out if arabic else ():
        yield from differing(rule, [spelling], standard=spelling.form, other=arabic)


def _add(found: dict[str, list[Spelling]], made: tuple[str, Spelling] | None) -> None:
    if made:
        found.setdefault(made[0], []).append(made[1])


def _document(text: str, place: int, year: str, at: Location) -> tuple[str, Spelling] | None:
    """Return the document that is named after a year, by its name: 2022年度决算草案."""
    form = "年度" if text.startswith("年度", place) else "年"
    begins = place + len(form)
    name = text[begins : begins + _NAME]
    if len(name) < _NAME or not all(map(is_han, name)):
        return None
    start = place - YEAR_DIGITS
    return year + name, Spelling(form, text[start : begins + _NAME], start, text, at)


def _cut_alike(found: list[Spelling]) -> list[Spelling]:
    """Let the words of all end where their names begin to differ."""
    starts = [spelling.start + YEAR_DIGITS + len(spelling.form) for spelling in found]
    names = [
        spelling.text[start : start + LONGEST_PART]
        for spelling, start in zip(found, starts, strict=True)
    ]
    shared = len(list(takewhile(lambda beside: len(set(beside)) == 1, zip(*names, strict=False))))
    return [
        spelling._replace(
            words=spelling.text[
                spelling.start : spelling.start + YEAR_DIGITS + len(spelling.form) + shared
            ]
        )
        for spelling in found
    ]


def _spelt_out(text: str, place: int, at: Location) -> Iterator[Spelling]:
    """Yield a year in Chinese numerals, with the arabic one as its form."""
    words = text[max(0, place - YEAR_DIGITS) : place]
    year = in_digits(words)
    if year.startswith("20"):
        yield Spelling(f"{year}年", f"{words}年", place - YEAR_DIGITS, text, at)
