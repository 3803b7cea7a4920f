"""The figures of a review beside plan and ledger, up to the day to which each counts."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from npc.diagnostics import Place
from npc.facts.counted import have_gaps
from npc.facts.done_rows import rows_done
from npc.facts.figures import may_be_share
from npc.facts.held import held_kinds, is_related
from npc.facts.review_figures import ReviewAccount, ReviewFigure
from npc.facts.row_counts import category_meant
from npc.genre.figure_records import Figure
from npc.ledger.book import Book
from npc.ledger.records import FollowedBatch, FollowedOpinion
from npc.plan import Location
from npc.records import NamedTuple

if TYPE_CHECKING:
    import datetime as dt


class Computed(NamedTuple):
    """What plan and ledger make of a figure."""

    numbers: frozenset[int]
    """Each number that it may be: rows are counted in several ways."""
    at: Location
    """The list in which stands what is counted."""
    is_sure: bool = True
    """Whether nothing shows that some are not listed."""

    def nearest(self, number: int) -> int:
        """Return which of its numbers is nearest to one."""
        return min(sorted(self.numbers), key=lambda each: abs(each - number))


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
        figure, numbers = self.told.figure, self.computed.numbers
        extended = figure.without_extended
        if extended in numbers or any(figure.is_in_range(number) for number in numbers):
            return False
        if self.told.is_whole or figure.low > max(numbers):
            return True
        # What is not said to be of all its time may be of a part of it.
        return figure.kind != "category" and not may_be_share(figure, min(numbers))


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
    other_year: int | None = None
    """The year of the plan that it names, where that is another."""
    is_unread: bool = False
    """Whether that plan could not be read whole."""

    @property
    def is_compared(self) -> bool:
        """Whether its figures were compared, or there is no ledger."""
        return not (self.candidates or self.is_planless or self.other_year or self.is_unread)


def figure_checks(figures: Iterable[ReviewFigure], ledger: Book) -> Iterator[FigureCheck]:
    """Yield figures of a year with what the ledger of its plan makes of each.

    Args:
        figures: Those of which plans and ledgers tell.
        ledger: All that the ledger of the plan tells.

    """
    books: dict[dt.date, Book] = {}
    for told in figures:
        days = [told.until]
        if not told.has_day and ledger.last_day:
            days.append(min(told.until, ledger.last_day))
        for day in days:
            books.setdefault(day, ledger.until(day))
        found = [each for day in days if (each := _computed(told.figure, books[day]))]
        yield FigureCheck(told, _either(found) if found else None)


def _either(found: list[Computed]) -> Computed:
    """Return what a figure may be where it may count to one day or to another."""
    numbers = {number for each in found for number in each.numbers}
    if len(found) > 1:
        numbers |= set(range(min(numbers), max(numbers)))
    return Computed(frozenset(numbers), found[0].at, is_sure=all(each.is_sure for each in found))


def _computed(figure: Figure, book: Book) -> Computed | None:
    count = _WAYS.get(figure.name if figure.kind == "paper" else figure.kind)
    return count(figure, book) if count else None


def _meetings(figure: Figure, book: Book) -> Computed | None:
    """Count the meetings of a kind, with or without those that are counted with it by some."""
    kinds = {held.name: held for held in held_kinds(book)}
    own = kinds.get(figure.name)
    if own is None or not own.is_kept:
        return None
    least = len(own.meetings)
    others = sum(len(each.meetings) for each in kinds.values() if is_related(own.name, each.name))
    return Computed(_range(least, least + others), own.at, is_sure=not own.has_gaps)


def _opinions(figure: Figure, book: Book) -> Computed | None:
    """Count the opinions that were issued, or those that were reported on."""
    found = [each for each in book.opinions if _is_sent_to(each, figure.recipient)]
    if figure.unit != "份" or figure.act not in {"发出", "反馈", "办结"} or not found:
        return None
    issued = [each.opinion for each in found if each.opinion.issued]
    counted = issued if figure.act == "发出" else [each for each in issued if each.replied]
    # One without a day may have been issued all the same.
    most = len(found) if figure.act == "发出" else len(counted)
    at = _list_of(found[0].opinion.at)
    is_sure = not have_gaps(each.opinion.name for each in book.opinions)
    return Computed(_range(len(counted), most), at, is_sure=is_sure)


def _is_sent_to(followed: FollowedOpinion, recipient: str) -> bool:
    return not recipient or any(recipient in to for to in followed.opinion.to)


def _suggestions(figure: Figure, book: Book) -> Computed | None:
    """Count the suggestions of all batches, or of those that came in when the figure says."""
    found = [each for each in book.suggestions if _came_in(each, figure)]
    if figure.unit != "件" or figure.act not in _OF_SUGGESTIONS or not found:
        return None
    count, answered = sum(each.batch.count for each in found), sum(each.answered for each in found)
    least = count if figure.act in {"收到", "发出"} else answered
    most = answered if figure.act == "办结" else count
    return Computed(_range(least, most), _list_of(found[0].batch.at))


_OF_SUGGESTIONS = frozenset(("收到", "发出", "办结", "办理"))
_CLOSED = "闭会"


def _came_in(followed: FollowedBatch, figure: Figure) -> bool:
    is_closed = _CLOSED in followed.batch.name
    if _CLOSED in figure.name or figure.sessions == {_CLOSED}:
        return is_closed
    return not (is_closed and figure.sessions == {"会议"})


def _rows(figure: Figure, book: Book) -> Computed | None:
    """Count the rows of a category that are done, in each way in which that may be meant."""
    numbers = rows_done(figure, book)
    if not numbers:
        return None
    category = category_meant(figure, book.plan)
    lists = (paper.at / "categories" for paper in book.plan.arrangements)
    at = category.at / "name" if category else next(lists, None)
    is_sure = numbers != {0} and not book.faults
    return Computed(numbers, at, is_sure=is_sure) if at else None


_WAYS: dict[str, Callable[[Figure, Book], Computed | None]] = {
    "meeting": _meetings,
    "category": _rows,
    "审议意见": _opinions,
    "代表建议": _suggestions,
    "闭会期间代表建议": _suggestions,
}


def _range(least: int, most: int) -> frozenset[int]:
    return frozenset(range(least, most + 1))


def _list_of(at: Location) -> Location:
    """Return the list in which something stands."""
    return Location(at.document, at.path[:-1])
