"""The figures of reviews that a plan and its ledger may be asked for, small enough to go between processes."""

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

from npc.facts.facts import Facts
from npc.facts.figure_owners import owner_of
from npc.facts.figures import ToldFigure
from npc.facts.review_parts import part_at
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

    organ: str
    """The committee whose year it is."""
    writer: str
    """Who writes it: the committee, or its office."""
    year: int
    years: frozenset[int]
    """Every year of which the review tells."""
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
    writer = "".join((review.organ or facts.plan.organ or "").split())
    by_year: dict[int, list[ReviewFigure]] = {}
    for told in facts.figures:
        if told.at.document is review.at.document:
            found = part_at(review, told.at)
            if found.part and found.year == told.key.year and not found.may_plan:
                figure = _figure(told, found.part.as_of)
                by_year.setdefault(told.key.year, []).append(figure)
    of = review.reviewed if isinstance(review.reviewed, PlanFiles) else None
    is_astray = review.of is not None and of is None
    for year, figures in by_year.items():
        yield ReviewAccount(organ, writer, year, frozenset(by_year), of, is_astray, tuple(figures))


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
