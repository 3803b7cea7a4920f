"""The figures of a review beside plan and ledger, up to the day to which each counts."""

from collections.abc import Iterable, Iterator

from npc.diagnostics import Place
from npc.facts.computed_figures import Computed, Computing
from npc.facts.figures import may_be_share
from npc.facts.held import held_kinds, is_related
from npc.facts.review_figures import ReviewAccount, ReviewFigure
from npc.ledger.book import Book
from npc.records import NamedTuple


class FigureCheck(NamedTuple):
    """A figure of a review and what is computed of it."""

    told: ReviewFigure
    computed: Computed | None
    """None where plan and ledger do not tell of it."""

    @property
    def number(self) -> int | None:
        """The number that is computed; of several the nearest one."""
        return self.computed.nearest(self.told.figure.number) if self.computed else None

    @property
    def differs(self) -> bool:
        """Whether the figure can be none of the numbers that are computed."""
        if self.computed is None:
            return False
        figure, computed = self.told.figure, self.computed
        if computed.may_be(figure):
            return False
        if self.told.is_whole or figure.low > computed.most:
            return True
        # What is not said to be of all its time may be of a part of it.
        return figure.kind != "category" and not may_be_share(figure, computed.least)


class CheckedAccount(NamedTuple):
    """What a review tells of a year, and what became of the comparison with that year's plan."""

    account: ReviewAccount
    ledger: Book | None = None
    """All that the ledger of the plan tells; None where there is none to compare with."""
    checks: tuple[FigureCheck, ...] = ()
    """The figures of which plans and ledgers tell, beside these."""
    candidates: tuple[Place, ...] = ()
    """The plans of which it may be, where it must say which."""
    is_planless: bool = False
    """Whether no plan of its committee and year was found."""
    is_missed: bool = False
    """Whether one is missed, as the committee keeps ledgers; where it keeps none nobody expects it."""
    other_year: int | None = None
    """The year of the plan that it names, where that is another."""
    is_unread: bool = False
    """Whether that plan could not be read whole."""


def figure_checks(figures: Iterable[ReviewFigure], ledger: Book) -> Iterator[FigureCheck]:
    """Yield figures of a year with what the ledger of its plan makes of each.

    Args:
        figures: Those of which plans and ledgers tell.
        ledger: All that the ledger of the plan tells.

    """
    computing = Computing(ledger)
    figures = tuple(figures)
    for told in figures:
        days = [told.until]
        if not told.has_day and ledger.last_day:
            days.append(min(told.until, ledger.last_day))
        found = [each for day in days if (each := computing.of(told.figure, day))]
        computed = _either(found)._replace(apart=_apart(told, figures, ledger)) if found else None
        yield FigureCheck(told, computed)


def _apart(told: ReviewFigure, figures: Iterable[ReviewFigure], ledger: Book) -> int:
    """Return how many meetings the review tells by another name, where the ledger has one for both."""
    name = told.figure.name
    if told.figure.kind != "meeting":
        return 0
    others = {
        each.figure.name: each.figure.high
        for each in figures
        if each.figure.kind == "meeting" and is_related(name, each.figure.name)
    }
    kept = {held.name for held in held_kinds(ledger) if held.is_kept} if others else set()
    return sum(number for other, number in others.items() if other not in kept)


def _either(found: list[Computed]) -> Computed:
    """Return what a figure may be where it may count to one day or to another, or between them."""
    first, *others = found
    ranges = tuple(dict.fromkeys(each for one in found for each in one.ranges))
    if others and all(len(one.ranges) == 1 for one in found):
        ranges = ((min(low for low, _ in ranges), max(high for _, high in ranges)),)
    return first._replace(ranges=ranges, is_sure=all(one.is_sure for one in found))
