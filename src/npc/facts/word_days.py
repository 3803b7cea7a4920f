"""On which days the words of a paper were decided: from then on nobody wrote them anew."""

import datetime as dt

from npc.facts.adoption import adoption_day
from npc.plan import Paper, Plan
from npc.records import NamedTuple

_OCTOBER = 10
_ONCE_A_YEAR = ("work-points", "arrangement", "notice")
"""Kinds whose words stand when the plan is adopted; months and agendas may be written later."""


class WordDays(NamedTuple):
    """The first and the last day on which words may have been decided."""

    first: dt.date
    last: dt.date
    is_known: bool = False
    """Whether the paper says the day: the first, after which words are mended at most until the last."""


def word_days(plan: Plan, paper: Paper) -> WordDays | None:
    """Return when the words of a paper were decided; None where neither a day nor a year is said.

    That is the last step of its adoption, also one that amended it; until a paper is published, it may be
    mended. Without a day it is from October of the year before on, or within the years of which a review
    tells and the next.
    """
    published = [paper.published] if paper.published else []
    own = [step.date for step in paper.adopted] or published
    if own:
        return WordDays(max(own), max([*own, *published]), is_known=True)
    if paper.is_account:
        return _of_account(plan, paper)
    adopted = adoption_day(plan)
    if adopted and paper.kind in _ONCE_A_YEAR:
        return WordDays(adopted.day, adopted.day, is_known=True)
    year = paper.year or plan.year
    if year is None:
        return None
    first = adopted.day if adopted else dt.date(year - 1, _OCTOBER, 1)
    last = dt.date(year, 12, 31)
    return WordDays(min(first, last), last)


def _of_account(plan: Plan, paper: Paper) -> WordDays | None:
    years = sorted(paper.years) or ([plan.year] if plan.year else [])
    if not years:
        return None
    return WordDays(dt.date(years[0], 1, 1), dt.date(years[-1] + 1, 12, 31))
