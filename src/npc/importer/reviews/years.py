"""Of which year each part of a review is, and up to which day it counts."""

import re
from calendar import monthrange

from npc.genre.lexicon.papers import HALF_YEARS, LOOKING_AHEAD, LOOKING_BACK
from npc.genre.timing import is_month
from npc.genre.years import year_spans_in
from npc.importer.clippings import whole
from npc.importer.found import FoundMapping
from npc.importer.reviews.parts import ReviewStretch
from npc.messages import Message

_UP_TO = re.compile(r"截[至止]到?(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日|(底|末))")
_HALF = Message("the end of the half-year that its title names", "按标题写的上半年填写")
_JUNE = "06-30"
_YEAR_OF_TEXT = Message(
    "no title names a year; the text tells of this one", "标题没有写年度，按正文所说的年份填写"
)
_BEGINNING = 12
_IS_TOLD_OF = ("，", ",", "是", "以来", "度", *"全县市区镇乡来")
"""Behind the year of which an account tells: 2025年，…; 2025年全县…."""
_MOST_LOOKED_AT = 8
"""Paragraphs at the beginning of a text."""


class PartYears:
    """The years of the parts of a review, one after the other."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._years = [span.year for span in year_spans_in(title)]
        self._number = 0
        self._last: int | None = None

    def put(self, part: FoundMapping, stretch: ReviewStretch) -> None:
        """Set the year of the next part, and the day up to which it counts."""
        clippings = tuple(map(whole, stretch.title.passages)) if stretch.title else ()
        year = self._year(_title_of(stretch))
        if year:
            part.put("year", *clippings, text=year)
        elif self._number == 0 and not self._years:
            year = _put_year_of_text(part, stretch)
        if year:
            self._last = year
            self._put_day(part, stretch, year)
        self._number += 1

    def _year(self, title: str) -> int | None:
        own = next(year_spans_in(title), None)
        if own:
            return own.year
        is_ahead = any(word in title for word in LOOKING_AHEAD) and not any(
            word in title for word in LOOKING_BACK
        )
        if self._number == 0 or not title:
            number = min(self._number, len(self._years) - 1)
            is_known = self._number < len(self._years)
            return self._years[number] if is_known else None
        if any(half in title for half in HALF_YEARS):
            return self._last
        if not is_ahead:
            return self._last
        return self._years[-1] if len(self._years) > 1 else None

    def _put_day(self, part: FoundMapping, stretch: ReviewStretch, year: int) -> None:
        title = _title_of(stretch) or (self._title if self._number == 0 else "")
        is_half = HALF_YEARS[0] in title
        for paragraph in stretch.paragraphs:
            if paragraph.style is not None and not is_half:
                return
            match = _UP_TO.search(paragraph.words)
            day = match and _day(match, year)
            if match and day and (not is_half or day.endswith(_JUNE)):
                part.put("as-of", *paragraph.cut(match.start(), match.end()), text=day)
                return
        if is_half:
            part.put_known("as-of", f"{year}-{_JUNE}")
            part.check("as-of", _HALF)


def _put_year_of_text(part: FoundMapping, stretch: ReviewStretch) -> int | None:
    """Set the year of which the beginning of a text tells, where no title does; it is marked."""
    for paragraph in stretch.paragraphs[:_MOST_LOOKED_AT]:
        first = next(year_spans_in(paragraph.words), None)
        if first is None or first.start > _BEGINNING:
            continue
        if not paragraph.words.startswith(_IS_TOLD_OF, first.end):
            continue  # ——2026年1月15日在…会议上; 2021年至2025年
        part.put("year", *paragraph.cut(first.start, first.end), text=first.year)
        part.check("year", _YEAR_OF_TEXT, paragraph.first.place)
        return first.year
    return None


def _title_of(stretch: ReviewStretch) -> str:
    return stretch.title.text if stretch.title else ""


def _day(match: re.Match[str], year: int) -> str:
    """Return the day that 截至11月底 names; nothing where there is none such."""
    of_year, month, day, end = match.groups()
    if not is_month(int(month)):
        return ""
    _, last = monthrange(int(of_year or year), int(month))
    number = last if end else int(day)
    return f"{of_year or year}-{int(month):02}-{number:02}" if 1 <= number <= last else ""
