"""Years as plans write them: 2025年, 2024 年度, 2021—2035年, 二〇二五年."""

from collections.abc import Iterator

from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.genre.lexicon.numerals import DIGITS, ONE_TO_NINE, ZEROS
from npc.genre.numerals import HALF_WIDTH
from npc.genre.prose import occurrences
from npc.records import NamedTuple

YEAR_DIGITS = 4
_RANGE_SIGNS = frozenset(RANGE_SIGNS)
_BEFORE_STRETCH = DIGITS | {"年"}
_DIGITS = {sign: str(value) for value, sign in enumerate(ONE_TO_NINE, 1)} | dict.fromkeys(
    ZEROS, "0"
)


def years_in(text: str) -> Iterator[int]:
    """Yield the years that a text names, in order; a stretch such as 2021-2035年 is none of them."""
    for end in occurrences(text, "年"):
        before = text[:end].rstrip()
        written = digits_before(before, len(before))
        start = len(before) - len(written)
        if len(written) == YEAR_DIGITS and not (
            _ends_stretch(text[:start]) or text[end + 1 : end + 2] in _RANGE_SIGNS
        ):
            yield int(written)


def year_in(text: str) -> int | None:
    """Return the first year that a text names, as 2024年 or 2024 年度; None where there is none."""
    return next(years_in(text), None)


def all_years_in(text: str) -> list[int]:
    """Return every year before a 年, also the last of a stretch: 2035 of 2021—2035年; not 20250年."""
    return [
        int(text[end - YEAR_DIGITS : end])
        for end in occurrences(text, "年")
        if text[max(0, end - YEAR_DIGITS) : end].isdecimal() and _counts_four(text, end)
    ]


def _counts_four(text: str, end: int) -> bool:
    """Whether just four digits, of any width, end at an offset behind some."""
    start = end - YEAR_DIGITS
    return start >= 0 and not text[max(0, start - 1) : start].isdecimal()


def year_at_start(text: str) -> str:
    """Return the digits of the year that a text begins with, 2024 of 2024年度…; nothing if none."""
    digits = text[: text.find("年")]
    return digits if digits.isdecimal() else ""


def digits_before(text: str, end: int) -> str:
    """Return the digits that end at an offset; nothing where there are none."""
    start = end
    while start and text[start - 1] in DIGITS:
        start -= 1
    return text[start:end]


def in_digits(numerals: str) -> str:
    """Return a year in digits that is written in characters: 2025 for 二〇二五; else nothing."""
    digits = "".join(_DIGITS.get(sign, "") for sign in numerals)
    return digits if len(digits) == len(numerals) == YEAR_DIGITS else ""


def is_numeral_of_year(sign: str) -> bool:
    """Return whether years in characters have a sign: 〇 to 九, and ○ and 零 for 〇."""
    return sign in _DIGITS


def _ends_stretch(before: str) -> bool:
    """Return whether what stands before a year makes it the end of a stretch: 2021-, 2021年至."""
    bare = before.rstrip(RANGE_SIGNS)
    return bare != before and bare[-1:] in _BEFORE_STRETCH


class YearSpan(NamedTuple):
    """A year, and where a text names it."""

    year: int
    start: int
    end: int
    """Behind its 年 or 年度."""


def year_spans_in(text: str) -> Iterator[YearSpan]:
    """Yield the years that a text names in digits of any width or in characters: ２０２５年度, 二〇二五年.

    A stretch such as 2021—2025年 is none of them.
    """
    for at in occurrences(text, "年"):
        digits_end = len(text[:at].rstrip())
        start = digits_end
        while start and digits_end - start <= YEAR_DIGITS and _is_digit(text[start - 1]):
            start -= 1
        written = text[start:digits_end].translate(HALF_WIDTH)
        digits = written if written.isdecimal() else in_digits(written)
        if len(digits) == YEAR_DIGITS and digits[0] in "12" and not _ends_stretch(text[:start]):
            end = at + 2 if text[at + 1 : at + 2] == "度" else at + 1
            yield YearSpan(int(digits), start, end)


def _is_digit(sign: str) -> bool:
    return sign.isdecimal() or is_numeral_of_year(sign)
