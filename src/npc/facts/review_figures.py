"""The figures of reviews that a plan and its ledger may be asked for, small enough to go between processes."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from npc.facts.accounts import LAST_MONTH, until_of
from npc.facts.facts import Facts
from npc.facts.figure_owners import owner_of
from npc.facts.figures import ToldFigure
from npc.facts.review_parts import part_at, year_of
from npc.genre.figure_records import Figure
from npc.kinds.review import Review
from npc.records import NamedTuple
from npc.source.plan_files import PlanFiles

if TYPE_CHECKING:
    from npc.diagnostics import Place


class ReviewFigure(NamedTuple):
    """A figure of a review, and up to which day it counts."""

    figure: Figure
    words: str
    place: "Place"
    until: dt.date
    """The day that its part says; else the last one of its time."""
    has_day: bool
    """Whether its part says to which day it counts; else its writer may have stopped earlier."""
    is_whole: bool
    """Whether it is surely of all the time of its part."""
    is_known: bool
    """Whether it is the committee's, and of what plans and ledgers tell."""


class ReviewAccount(NamedTuple):
    """What a review tells of one year."""

    title: str
    """That of the review."""
    organ: str
    """The committee whose year it is."""
    writer: str
    """Who writes it: the committee, or its office."""
    year: int
    years: frozenset[int]
    """Every year of which the review tells."""
    until: dt.date
    """The last day of which it tells."""
    has_day: bool
    """Whether it says so; else it is the year's end."""
    of: PlanFiles | None
    """The plan that it names."""
    is_astray: bool
    """Whether the plan that it names is not there."""
    figures: tuple[ReviewFigure, ...]

    @property
    def known(self) -> tuple[ReviewFigure, ...]:
        """The figures of which plans and ledgers tell."""
        return tuple(each for each in self.figures if each.is_known)


def review_accounts(facts: Facts) -> tuple[ReviewAccount, ...]:
    """Return what the reviews of a plan tell of each year that they look back on."""
    reviews = facts.plan.of_kind(Review)
    return tuple(account for review in reviews for account in _accounts(review, facts))


def _accounts(review: Review, facts: Facts) -> Iterator[ReviewAccount]:
    organ, _ = owner_of(review, facts.plan)
    of = review.reviewed if isinstance(review.reviewed, PlanFiles) else None
    days = _days(review)
    told = [each for each in facts.figures if each.at.document is review.at.document]
    for year, (until, has_day) in days.items():
        yield ReviewAccount(
            review.title,
            organ,
            "".join((review.organ or facts.plan.organ or "").split()),
            year,
            frozenset(days),
            until,
            has_day=has_day,
            of=of,
            is_astray=review.of is not None and of is None,
            figures=tuple(_figures(told, review, year)),
        )


def _days(review: Review) -> dict[int, tuple[dt.date, bool]]:
    """Return the years on which a review looks back, each with its last day and whether that is said.

    Of several parts on a year, those that say to which day they count are asked first.
    """
    found: dict[int, tuple[dt.date, bool]] = {}
    for part in review.parts:
        year = year_of(part, review)
        until = None if part.looks_ahead else until_of(part, review, year)
        if year and until:
            day = min(until, dt.date(year, LAST_MONTH, 31))
            has_day = part.as_of is not None or day.month < LAST_MONTH
            known = found.get(year, (day, has_day))
            found[year] = max(known, (day, has_day), key=lambda each: (each[1], each[0]))
    return found


def _figures(told: Iterable[ToldFigure], review: Review, year: int) -> Iterator[ReviewFigure]:
    for each in told:
        found = part_at(review, each.at)
        if found.part and found.year == each.key.year == year and not found.may_plan:
            yield _figure(each, found.part.as_of)


def _figure(told: ToldFigure, as_of: dt.date | None) -> ReviewFigure:
    day = as_of if as_of and as_of.year == told.key.year else None
    return ReviewFigure(
        told.figure,
        told.words,
        told.at.place,
        day or told.until,
        has_day=day is not None or not told.is_to_years_end,
        is_whole=told.is_whole,
        is_known=not told.is_of_department and _is_known(told.figure),
    )


def _is_known(figure: Figure) -> bool:
    return figure.kind in {"meeting", "category"} or figure.name in _OF_LEDGERS


_OF_LEDGERS = frozenset(("审议意见", "代表建议", "闭会期间代表建议"))
