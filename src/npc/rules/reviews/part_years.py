"""The years of a review's parts: a day that lies in another, a title that names another."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.review_parts import year_of
from npc.genre.years import all_years_in, years_in
from npc.kinds.review import Review, ReviewPart
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding

_OUTSIDE = Rule(
    "NPC440",
    "as-of-outside-year",
    Severity.WARNING,
    Message("a part of a review that counts to a day of another year", "截止日期不在所总结的年度"),
)
_OTHER_TITLE = Rule(
    "NPC447",
    "part-title-year",
    Severity.ERROR,
    spelt(
        Message("the title of a part names another year", "总结各部分标题中的年度与 <year> 不符")
    ),
)
RULES = (_OUTSIDE, _OTHER_TITLE)
_MARCH = 3
"""Accounts are written until the congress meets at the beginning of the next year."""


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the year of each part with its last day and with its title."""
    for review in facts.plan.of_kind(Review):
        for part in review.parts:
            yield from _outside(part, year_of(part, review))
            years = all_years_in(part.title)
            if part.year and years and part.year not in years:
                yield _other_title(part, years[0], part.year)
        yield from _of_no_part(review)


def _outside(part: ReviewPart, year: int | None) -> Iterator[Finding]:
    day = part.as_of
    if day is None or year is None or day.year == year:
        return
    at = part.at / "as-of"
    if day.year == year + 1 and day.month <= _MARCH and not part.looks_ahead:
        message = _NEXT_YEAR.format(day=day, year=year)
        yield Finding(_OUTSIDE, message, at, _YEARS_END.format(year=year), severity=Severity.INFO)
    else:
        message = Message("{day} is not in {year}", "{day}不在{year}年内")
        hint = _PLANNED if part.looks_ahead else _CORRECT
        yield Finding(_OUTSIDE, message.format(day=day, year=year), at, hint)


def _other_title(part: ReviewPart, named: int, year: int) -> Finding:
    return Finding(
        _OTHER_TITLE,
        Message(
            "the title says {named}, the year of this part is {year}",
            "标题写{named}年，这一部分的年度是{year}年",
        ).format(named=named, year=year),
        part.title_at,
        Message("make them the same", "请改为一致"),
        ((part.at / "year", Message("the year is here", "年度写在这里")),),
        words=str(named),
    )


def _of_no_part(review: Review) -> Iterator[Finding]:
    """Find a year in the title of the whole that no part is of, where each part says its own."""
    if not review.at.document.holds(review.title_at.path) or not all(
        part.year for part in review.parts
    ):
        return
    known = {review.year, *review.years}
    years = tuple(dict.fromkeys(years_in(review.title)))
    for named in () if known.isdisjoint(years) else years:  # of none at all NPC306 tells
        if named not in known:
            message = Message(
                "the title says {named}, and no part is of that year",
                "总标题写{named}年，而没有这一年的部分",
            ).format(named=named)
            hint = Message("correct the title, or the year of the part", "请改正标题或者年度")
            yield Finding(_OTHER_TITLE, message, review.title_at, hint, words=str(named))


_NEXT_YEAR = Message(
    "{day} is after {year}: what is counted after 31 December is of the next year",
    "{day}在{year}年之后：12月31日以后的数字属于下一年",
)
_YEARS_END = Message(
    "write {year}-12-31 where the figures are those of the year",
    "数字只算到年底的，请写 {year}-12-31；文中确要写到下一年的，可以不改",
)
_CORRECT = Message(
    "correct the date, or the year of this part", "请改正日期，或者改正这一部分的年度"
)
_PLANNED = spelt(
    Message(
        "leave “<as-of>” out: a plan for a year has nothing to count yet",
        "请删去 <as-of>：下一年的计划还没有可以统计的数字",
    )
)
