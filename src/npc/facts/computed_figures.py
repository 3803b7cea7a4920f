"""What plan and ledger make of a figure of a review, up to a day: the numbers that it may be."""

import datetime as dt
from collections.abc import Callable, Sequence

from npc.facts.counted import have_gaps, work_of
from npc.facts.done_rows import rows_done
from npc.facts.held import held_kinds, is_related
from npc.facts.row_counts import category_meant
from npc.genre.counts import OF_OCCASIONS
from npc.genre.figure_records import Figure
from npc.kinds.category import Category
from npc.ledger.book import Book
from npc.ledger.records import FollowedBatch, FollowedOpinion
from npc.plan import Location
from npc.records import NamedTuple

_Range = tuple[int, int]
"""The least and the greatest number of a run of numbers."""


class Computed(NamedTuple):
    """What plan and ledger make of a figure."""

    ranges: tuple[_Range, ...]
    """The numbers that it may be: rows are counted in several ways."""
    at: Location
    """The list in which stands what is counted."""
    is_sure: bool = True
    """Whether nothing shows that some are not listed."""
    usual: tuple[int, ...] = ()
    """The numbers of the office's own way of counting, where rows are counted in others as well."""
    apart: int = 0
    """How many of them the review tells by another name: 扩大会议 that the ledger lists with the others."""

    @property
    def least(self) -> int:
        """The least number that it may be."""
        return min(low for low, _ in self.ranges)

    @property
    def most(self) -> int:
        """The greatest number that it may be."""
        return max(high for _, high in self.ranges)

    def nearest(self, number: int) -> int:
        """Return which number that was counted is nearest to one: the ends of what it may be."""
        ends = {end for each in self.ranges for end in each}
        known = ends if number in ends or not self.usual else self.usual
        return min(sorted(known), key=lambda each: abs(each - number))

    def may_be(self, figure: Figure) -> bool:
        """Return whether a figure may be one of its numbers, with or without extended meetings."""
        without = figure.without_extended
        return any(
            (figure.low <= high and low - self.apart <= figure.high)
            or (without is not None and low <= without <= high)
            for low, high in self.ranges
        )


_MOST_DAYS = 24
"""Days to which the accounts of one year may count: real ones have one or two, and each folds the plan anew."""
_MOST_WAYS = 1000
"""Figures of one year that are computed; beyond, only recipients that somebody made up differ."""


class Computing:
    """What plan and ledger make of figures, each worked out once."""

    def __init__(self, ledger: Book) -> None:
        self._ledger = ledger
        self._books: dict[dt.date, Book] = {}
        self._known: dict[object, Computed | None] = {}

    def of(self, figure: Figure, day: dt.date) -> Computed | None:
        """Return what they make of a figure by a day; None where they do not tell of it."""
        asked = (figure.name, figure.kind, figure.act, figure.unit)
        key = (day, *asked, figure.sessions, figure.recipient)
        if key not in self._known:
            if len(self._known) >= _MOST_WAYS or not self._may_ask(day):
                return None
            self._known[key] = _computed(figure, self._books[day])
        return self._known[key]

    def _may_ask(self, day: dt.date) -> bool:
        """Have the book of a day at hand, unless there are too many."""
        if day not in self._books and len(self._books) < _MOST_DAYS:
            self._books[day] = self._ledger.until(day)
        return day in self._books


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
    return Computed(((least, least + others),), own.at, is_sure=not own.has_gaps)


def _opinions(figure: Figure, book: Book) -> Computed | None:
    """Count the opinions that were issued, or those that were reported on."""
    found = [each for each in book.opinions if _is_sent_to(each, figure.recipient)]
    if figure.unit != "份" or figure.act not in {"发出", "反馈", "办结"} or not found:
        return None
    issued = [each for each in found if each.opinion.issued]
    counted = issued if figure.act == "发出" else [each for each in issued if each.done_on]
    # One without a day may have been issued all the same.
    most = len(found) if figure.act == "发出" else len(counted)
    at = found[0].opinion.at.parent
    is_sure = not have_gaps(each.opinion.name for each in book.opinions)
    return Computed(((len(counted), most),), at, is_sure=is_sure)


def _is_sent_to(followed: FollowedOpinion, recipient: str) -> bool:
    return not recipient or any(recipient in to for to in followed.opinion.to)


def _suggestions(figure: Figure, book: Book) -> Computed | None:
    """Count the suggestions of all batches, or of those that came in when the figure says."""
    if figure.unit != "件" or figure.act not in _OF_SUGGESTIONS:
        return None
    found = [each for each in book.suggestions if _came_in(each, figure)]
    # Those of the congress alone, or with those that came in later, where it does not say which.
    of_congress = [each for each in found if _CLOSED not in each.batch.name]
    ways = [found]
    if not figure.sessions and _CLOSED not in figure.name:
        ways += [of_congress] if of_congress else []
        # Behind 闭会期间收到9件 it may be those that were answered.
        later = [each for each in found if _CLOSED in each.batch.name]
        ways += [later] if later and figure.act == "办结" else []
    ranges = tuple(dict.fromkeys(_range(batches, figure.act) for batches in ways))
    return Computed(ranges, found[0].batch.at.parent) if found else None


def _range(batches: Sequence[FollowedBatch], act: str) -> _Range:
    """Return how many came in, were answered, or were dealt with: between the two."""
    count = sum(each.batch.count for each in batches)
    answered = min(count, sum(each.answered for each in batches))
    return (count if act in {"收到", "发出"} else answered), (answered if act == "办结" else count)


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
    ranges = tuple((number, number) for number in sorted(numbers))
    usual = _by_category(category, book) if category and figure.unit not in OF_OCCASIONS else ()
    return Computed(ranges, at, is_sure=is_sure, usual=usual) if at else None


def _by_category(category: Category, book: Book) -> tuple[int, ...]:
    """Return how many rows of a category are done, and how many reports these have."""
    count = next((each for each in work_of(book) if each.at == category.at / "name"), None)
    return (count.number, max(count.number, count.reports)) if count else ()


_WAYS: dict[str, Callable[[Figure, Book], Computed | None]] = {
    "meeting": _meetings,
    "category": _rows,
    "审议意见": _opinions,
    "代表建议": _suggestions,
    "闭会期间代表建议": _suggestions,
}
