"""Five-year plans, counted: the sixth and those after it began in a year that ends in 1 or 6."""

from npc.genre.numerals import chinese_number

_YEARS = 5
_BEFORE_THE_FIRST = 1951
"""The first began in 1953; had all begun on time, it would have been in 1956."""


def number_of_plan(year: int) -> int:
    """Return which five-year plan holds in a year: the fifteenth from 2026 to 2030."""
    return (year - _BEFORE_THE_FIRST) // _YEARS


def short_name(year: int) -> str:
    """Return what the five-year plan of a year is called: 十五五 in 2026."""
    return f"{chinese_number(number_of_plan(year))}五"
