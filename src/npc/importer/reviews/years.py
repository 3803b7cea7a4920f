"""Whose review it is, and of which year each of its parts is, up to which day."""

import re

from npc.genre.lexicon.papers import HALF_YEARS, LOOKING_AHEAD, LOOKING_BACK
from npc.genre.years import year_spans_in
from npc.importer.clippings import whole
from npc.importer.found import FoundMapping
from npc.importer.reviews.parts import ReviewStretch
from npc.importer.segment import Segment
from npc.importer.text.titles import organ_in, title_clippings, title_of
from npc.messages import Message

_OF_ORGANS = ("人大", "人民代表大会", "常委会", "常务委员会", "主席团")
_UP_TO = re.compile(r"截[至止]到?(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日|(底|末))")
_LAST_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_HALF = Message("the end of the half-year that its title names", "按标题写的上半年填写")
_JUNE = "06-30"


def put_organ(segment: Segment, mapping: FoundMapping) -> None:
    """Set whose review it is, as its title says: 南海区人大常委会办公室."""
    title = title_of(segment)
    first = next(year_spans_in(title), None)
    before = title[: first.start].strip() if first else ""
    organ = before if any(word in before for word in _OF_ORGANS) else organ_in(title)
    if organ:
        mapping.put("organ", *title_clippings(segment), text=organ)


def put_signing_organ(mapping: FoundMapping) -> None:
    """Take the name with which a review is signed for its organ, where both are one: the full name."""
    signature = mapping.values.get("signature")
    if not isinstance(signature, FoundMapping):
        return
    signed, named = signature.text("organ"), mapping.text("organ")
    if signed and named and _short(signed) == _short(named):
        mapping.values["organ"] = signature.values.pop("organ")


def _short(organ: str) -> str:
    return organ.replace("人民代表大会", "人大").replace("常务委员会", "常委会")


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


def _title_of(stretch: ReviewStretch) -> str:
    return stretch.title.text if stretch.title else ""


def _day(match: re.Match[str], year: int) -> str:
    """Return the day that 截至11月底 names; nothing where there is none such."""
    of_year, month, day, end = match.groups()
    if not 1 <= int(month) <= len(_LAST_DAYS):
        return ""
    last = _LAST_DAYS[int(month) - 1]
    number = last if end else int(day)
    return f"{of_year or year}-{int(month):02}-{number:02}" if 1 <= number <= last else ""
