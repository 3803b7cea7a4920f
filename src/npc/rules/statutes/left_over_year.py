"""A year that was left from last year's plan: in an opening, in papers to be drafted, in a date."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.openings import first_text
from npc.genre.lexicon.stages import DRAFTING, LAST_YEAR, REVIEWING
from npc.genre.years import years_in
from npc.messages import Message
from npc.plan import Location, Matter, Paper, Plan
from npc.rules.base import Finding

if TYPE_CHECKING:
    from npc.kinds.review import ReviewPart

RULE = Rule(
    "NPC379",
    "left-over-year",
    Severity.WARNING,
    Message("a year left from another plan", "沿用旧稿未改的年份"),
)
RULES = (RULE,)

_PAPERS = ("工作要点", "工作计划", "监督计划", "立法计划")
_OF_THE_YEAR = ("工作要点", "监督工作计划", "代表工作计划")
_OTHERS = ("、", "，", "和", "及", "与", "；", "。", "并", "季", "月", "半年")
"""Between a year and a paper, these make it another paper: 2024年工作总结和工作计划."""
_NOVEMBER = 11
_OCTOBER = 10


def check(facts: Facts) -> Iterator[Finding]:
    """Find the years in the openings, in what is to be drafted, and in the dates of publication."""
    plan = facts.plan
    if plan.year is None:
        return
    for at in facts.old_openings:
        severity = Severity.INFO if "今年" in str(at.value) else None
        yield _finding(_OPENS, plan.year - 1, plan.year, at)._replace(severity=severity)
    for paper in plan.papers:
        if not paper.is_account:
            yield from _published(paper, plan.year)
    if plan.has_reviews:
        yield from _of_reviews(plan)
    for matter in plan.matters:
        if any(paper in matter.text for paper in _PAPERS):
            yield from _drafted(matter, plan.year)


def _of_reviews(plan: Plan) -> Iterator[Finding]:
    """Look at how each part opens, and when it is published: an account also in the year after."""
    from npc.facts.review_parts import year_of
    from npc.kinds.review import Review

    for review in plan.of_kind(Review):
        years = [(part, year_of(part, review)) for part in review.parts]
        for part, year in years:
            if year:
                yield from _opening_of_part(part, year)
        day = review.published
        last = max((year for _, year in years if year), default=plan.year)
        if day and last and all(day.year != year for _, year in years) and day.year != last + 1:
            yield _finding(_PUBLISHED, day.year, last, review.at / "published")


def _opening_of_part(part: "ReviewPart", year: int) -> Iterator[Finding]:
    """Find a part that opens with the year before or after, and nowhere names its own."""
    text, at = first_text(part)
    if str(year) in text or any(word in text for word in LAST_YEAR):
        return
    for other in (year - 1, year + 1):
        sentence = text.partition("。")[0]
        if sentence.startswith((f"{other}年，", f"{other}年是")) and (
            "将" in sentence or not part.looks_ahead
        ):
            yield _finding(_OPENS, other, year, at)


def _drafted(matter: Matter, year: int) -> Iterator[Finding]:
    is_made = any(verb in matter.text for verb in DRAFTING)
    if not is_made or any(word in matter.text for word in REVIEWING):
        return
    firsts = [window.first for window in matter.when.windows]
    next_years = min(firsts, default=1) >= _NOVEMBER and not matter.when.is_deadline
    for paper in _PAPERS:
        named = _year_of(matter.text, paper)
        if named is None:
            continue
        is_late = next_years and named == year and any(name in matter.text for name in _OF_THE_YEAR)
        if is_late or named < year:
            at = matter.text_at
            of = Message("the paper is that of", "文稿写的是")
            yield _finding(of, named, year + next_years, at)
            return


def _year_of(text: str, paper: str) -> int | None:
    """Return the year of a paper, where nothing else stands between the two."""
    before, found, _ = text.partition(paper)
    named, _, between = before.rpartition("年")
    if not found or any(sign in between for sign in (*_OTHERS, *DRAFTING)):
        return None
    years = [named_year for named_year in years_in(before) if named.endswith(str(named_year))]
    return years[-1] if years else None


def _published(paper: Paper, year: int) -> Iterator[Finding]:
    day = paper.published
    if day and not (day.year == year or (day.year == year - 1 and day.month >= _OCTOBER)):
        yield _finding(_PUBLISHED, day.year, year, paper.at / "published")


_OPENS = Message("the text opens with", "正文开头写")
_PUBLISHED = Message("the date of publication is of", "公布日期是")


def _finding(what: Message, named: int, year: int, at: Location) -> Finding:
    return Finding(
        RULE,
        Message("{what} {named}, where {year} is meant", "{what}{named}年，似应为{year}年").format(
            what=what, named=named, year=year
        ),
        at,
        Message("correct the year", "请改正年份"),
        words=str(named),
    )
