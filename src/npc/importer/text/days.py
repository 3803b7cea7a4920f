"""Days as documents write them: 2025年3月3日, 二〇二五年三月三日, 2025-03-03."""

from npc.genre.day_texts import day_named
from npc.genre.lexicon.numerals import COUNTING, DIGITS, ZEROS
from npc.genre.numerals import HALF_WIDTH, number_of
from npc.genre.years import in_digits
from npc.records import NamedTuple

_LONGEST = 16
"""Characters of a day in Chinese numerals: 二〇二五年十二月三十一日."""
_SIGNS = (
    DIGITS | frozenset(map(chr, HALF_WIDTH)) | COUNTING | frozenset((*ZEROS, "年", "月", "日", " "))
)


class DaySpan(NamedTuple):
    """A day at the beginning of a text, and where it ends."""

    day: str
    """2025-03-03."""
    end: int


def iso_day(text: str) -> str | None:
    """Return a day as plans have it; None where a text is none, or none that is in the calendar."""
    bare = "".join(text.split()).strip("（）()").translate(HALF_WIDTH)
    named = day_named(bare, year=None) or day_named(_in_figures(bare), year=None)
    return named.isoformat() if named else None


def day_at_start(text: str, year: str = "") -> DaySpan | None:
    """Return the day that a text begins with: 2025年2月27日; of a year that was said before: 2月27日."""
    end = 0
    while end < min(len(text), _LONGEST) and text[end] in _SIGNS:
        end += 1
        if text[end - 1] == "日":
            break
    written = text[:end]
    if not written.endswith("日"):
        return None
    day = iso_day(written if "年" in written else f"{year}年{written}")
    return DaySpan(day, end) if day else None


def _in_figures(text: str) -> str:
    """Return a day in Chinese numerals in figures: 2025年3月3日 for 二〇二五年三月三日."""
    year, _, rest = text.partition("年")
    month, _, day = rest.partition("月")
    numbers = (number_of(month), number_of(day.rstrip("日")))
    return f"{in_digits(year)}年{numbers[0]}月{numbers[1]}日" if all(numbers) else ""
