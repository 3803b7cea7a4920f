"""Which texts of a plan tell of work done, of which year, and to which day."""

import datetime as dt
import re
from collections.abc import Iterator

from npc.facts.review_parts import part_at, year_of
from npc.genre.figure_records import Figure
from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.genre.lexicon.figures import PERIODS, SEVERAL_YEARS
from npc.genre.lexicon.papers import HALF_YEARS
from npc.genre.years import all_years_in, years_in
from npc.kinds.review import Review, ReviewPart
from npc.plan import Location, Paper, Plan
from npc.records import NamedTuple

_FIRST_HALF, _ = HALF_YEARS
LAST_MONTH = 12
_HALF = 6
_HALF_YEAR = f"(?:{_FIRST_HALF}|1[{RANGE_SIGNS}至到]6月(?!份))"
_ALL_OF_IT = {3: "一年来", 4: "今年以来"}
"""What an account says of all its time, by its length: offsets in the text stay right."""


class Account(NamedTuple):
    """Texts that tell of a year."""

    paper: Paper
    texts: tuple[tuple[str, Location], ...]
    year: int | None = None
    """The year where a sentence names none; None where it must name one."""
    until: dt.date | None = None
    """The day to which it counts, if not that year's last."""
    before: int | None = None
    """The year for which the text plans: what it tells of earlier ones is done."""

    def year_of(self, figure: Figure) -> int | None:
        """Return the year of which a figure is told as done; None where that is not certain."""
        year = figure.year or self.year
        if not year or any(named != year for named in figure.years):
            return None
        if self.year:
            return year if max(year, figure.last_year or year) <= self.year else None
        return year if self.before and year < self.before else None

    def as_of_its_time(self, text: str) -> str:
        """Return a text, as long as it was, where 上半年 of a half-year's account is all of its time."""
        if not (self.until and self.until.month == _HALF):
            return text
        own = re.compile(rf"(?<!\d年){_HALF_YEAR}|(?<={self.year}年){_HALF_YEAR}")
        return own.sub(lambda match: _ALL_OF_IT[len(match[0])], text)

    def last_day(self, year: int) -> dt.date:
        """Return the day to which its figures of a year count."""
        until = self.until
        is_within = until and until.year == year and until.month < LAST_MONTH
        return until if until and is_within else _end_of(year)


def accounts_in(paper: Paper, plan: Plan) -> Iterator[Account]:
    """Yield the texts of a paper, those of each part of a review by themselves."""
    texts = tuple((text, at) for text, at in paper.texts() if text and at.document.holds(at.path))
    if not isinstance(paper, Review):
        yield Account(paper, texts, before=paper.year or plan.year)
        return
    by_part: dict[tuple[str | int, bool], list[tuple[str, Location]]] = {}
    for text, at in texts:
        if at.path[0] == "parts":
            found = part_at(paper, at)
            by_part.setdefault((at.path[1], found.may_plan), []).append((text, at))
    for (index, may_plan), own in by_part.items():
        part = paper.parts[int(index)]
        year = year_of(part, paper)
        until = until_of(part, paper, year)
        if may_plan:
            yield Account(paper, tuple(own), before=year)
        elif until:
            yield Account(paper, tuple(own), year, until)


def until_of(part: ReviewPart, review: Review, year: int | None) -> dt.date | None:
    """Return the day to which a part counts; None where it is of a time that is not known."""
    if not year or _is_unread(part) or _is_of_several_years(part.title or review.title):
        return None
    if part.as_of:
        return part.as_of
    if _FIRST_HALF in part.title:
        return dt.date(year, 6, 30)
    return None if any(word in part.title for word in PERIODS) else _end_of(year)


def _is_unread(part: ReviewPart) -> bool:
    """Whether something is written of its time that could not be read."""
    told = {"title": part.title, "year": part.year, "as-of": part.as_of}
    return any(not value and part.at.has(key) for key, value in told.items())


def _is_of_several_years(title: str) -> bool:
    """Whether a title is that of a term or of some years, 五年工作总结, and of no single one."""
    if any(years_in(title)):
        return False
    return bool(all_years_in(title)) or any(word in title for word in SEVERAL_YEARS)


def _end_of(year: int) -> dt.date:
    return dt.date(year, LAST_MONTH, 31)
