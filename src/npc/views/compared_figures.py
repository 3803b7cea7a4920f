"""The figures of a review, each beside what plan and ledger make of it."""

from collections.abc import Iterable, Iterator

from npc.diagnostics import Place
from npc.facts.counted import CountKind, YearCount, counts_of
from npc.facts.figure_checks import CheckedAccount, FigureCheck
from npc.facts.review_figures import ReviewFigure
from npc.genre.figure_records import Figure
from npc.ledger.book import Book
from npc.messages import Message
from npc.plan import Plan
from npc.records import NamedTuple
from npc.views.count_words import called, how_counted, unit_of
from npc.views.table import Text

_SAME, _OTHER = Message("the same", "一致"), Message("differs", "不同")
_PERHAPS = Message("differs; perhaps not all are listed", "不同，台账可能没有记全")
_UNKNOWN = Message("not in the ledger", "台账没有记")
_UNTOLD = Message("not in the text", "文中没有写")
_OWN = Message("the writer's own, not compared", "本单位自有数字，不核对")
_UNCOMPARED = Message("not compared", "没有核对")


class ComparedFigure(NamedTuple):
    """A figure that is told or counted, and how the two compare."""

    name: Text
    told: str = ""
    number: int | None = None
    unit: Text = ""
    how: Text = ""
    state: Message = _UNCOMPARED
    alarm: int = 0
    place: Place | None = None


def compared_figures(compared: CheckedAccount) -> Iterator[ComparedFigure]:
    """Yield what the text tells and can be compared, what it does not tell, then its own figures."""
    book, account = compared.ledger, compared.account
    counts = counts_of(book.until(account.until)) if book else ()
    checks = compared.checks or tuple(FigureCheck(told, None) for told in account.known)
    told: set[int] = set()
    for check in checks:
        count = _count_of(check, counts)
        if count:
            told.add(id(count))
        yield _checked(check, count, book)
    for count in counts:
        if id(count) not in told and book:
            yield _of_count(count, book)
    for figure in account.figures:
        if not figure.is_known:
            yield _own(figure)


def _checked(check: FigureCheck, count: YearCount | None, book: Book | None) -> ComparedFigure:
    state, alarm = _state(check, book)
    return ComparedFigure(
        _name_of(check.told.figure, is_counted=check.computed is not None),
        check.told.words,
        check.number,
        _unit_said(check, count),
        _how(check, count, book.adopted) if count and book else "",
        state,
        alarm,
        check.told.place,
    )


def _name_of(figure: Figure, *, is_counted: bool) -> str:
    """Return what is counted; of what ledgers do not tell also what was done with it: 代表建议（督办）."""
    if is_counted or figure.kind != "paper" or not figure.act:
        return figure.name
    return f"{figure.name}（{figure.act}）"


def _how(check: FigureCheck, count: YearCount, plan: Plan) -> Text:
    """Say how a number is counted, also where the text has it by another way than ours."""
    how = how_counted(count, plan)
    if check.number in {count.number, count.reports or count.number}:
        return how
    return _ANOTHER.format(how=how, number=count.number, unit=count.unit)


_ANOTHER = Message(
    "{how}: {number}; this one is counted in another way", "{how}是{number}{unit}，这里是另一种计法"
)


def _unit_said(check: FigureCheck, count: YearCount | None) -> Text:
    return unit_of(count) if count else check.told.figure.unit


def _state(check: FigureCheck, book: Book | None) -> tuple[Message, int]:
    if check.computed is None:
        return (_UNKNOWN if book else _UNCOMPARED), 0
    if not check.differs:
        return _SAME, 0
    return (_OTHER, 2) if check.computed.is_sure else (_PERHAPS, 1)


def _of_count(count: YearCount, book: Book) -> ComparedFigure:
    how = how_counted(count, book.adopted)
    return ComparedFigure(called(count), "", count.number, unit_of(count), how, _UNTOLD)


def _own(figure: ReviewFigure) -> ComparedFigure:
    return ComparedFigure(figure.figure.name, figure.words, state=_OWN, place=figure.place)


def _count_of(check: FigureCheck, counts: Iterable[YearCount]) -> YearCount | None:
    """Return the figure of the year that is compared, where it is one of those that are counted."""
    if check.computed is None:
        return None
    figure = check.told.figure
    is_second = figure.act in {"办结", "反馈"}
    for count in counts:
        is_of_list = count.at == check.computed.at
        is_named = count.kind is not CountKind.MEETING or count.name == figure.name
        if is_of_list and is_named and (count.kind in _SECOND) == is_second:
            return count
    return None


_SECOND = frozenset((CountKind.REPLY, CountKind.ANSWER))
