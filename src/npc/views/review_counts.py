"""The figures of reviews beside what plan and ledger make of them, and those that the text does not tell."""

from collections.abc import Iterable, Iterator, Sequence

from npc.diagnostics import Place
from npc.facts.counted import CountKind, YearCount, counts_of
from npc.facts.figure_checks import CheckedAccount, FigureCheck
from npc.facts.review_figures import ReviewFigure
from npc.genre.figure_records import Figure
from npc.ledger.book import Book
from npc.messages import Language, Message
from npc.plan import Plan
from npc.records import NamedTuple
from npc.views.count_words import called, how_counted, unit_of
from npc.views.schedule import source_of
from npc.views.table import Block, Cell, Column, Row, Text, in_language
from npc.views.view import View

_COLUMNS: tuple[Column[Text], ...] = (
    Column("name", Message("figure", "名目"), share=3),
    Column("told", Message("in the text", "文中"), share=3),
    Column("number", Message("counted", "台账和计划"), cap=12),
    Column("how", Message("how it is counted", "怎样计"), share=4),
    Column("state", Message("compared", "核对"), cap=12),
    Column("place", Message("place", "位置"), share=2, from_width=120),
)
_SAME, _OTHER = Message("the same", "一致"), Message("differs", "不同")
_PERHAPS = Message("differs; perhaps not all are listed", "不同，台账可能没有记全")
_UNKNOWN = Message("not in the ledger", "台账没有记")
_UNTOLD = Message("not in the text", "文中没有写")
_OWN = Message("the writer's own, not compared", "本单位自有数字，不核对")
_UNCOMPARED = Message("not compared", "没有核对")


class _Figure(NamedTuple):
    """A row of the table."""

    name: Text
    told: str = ""
    number: int | None = None
    unit: Text = ""
    how: Text = ""
    state: Message = _UNCOMPARED
    alarm: int = 0
    place: Place | None = None


def review_counts_view(plan: Plan, compared: Sequence[CheckedAccount]) -> View[Text]:
    """Show the figures of the reviews of a plan.

    Args:
        plan: The plan whose papers they are.
        compared: What they tell of each year, beside the plan and ledger of that year.

    """
    blocks = [_block(each, index) for index, each in enumerate(compared, 1)]
    title = _TITLE.format(title=compared[0].account.title if compared else plan.title)
    return View(
        "review-counts",
        title,
        None,
        source_of(plan),
        blocks,
        (),
        remarks=() if compared else (_NO_YEAR,),
        record=lambda language: {
            "title": title.in_language(language),
            "years": [_record(each, language) for each in compared],
        },
        file=title.zh,
    )


_NO_YEAR = Message(
    "no part looks back on a year that it names, so there is nothing to compare: write “year: 2025”",
    "各部分都没有写明总结的是哪一年，没有可以核对的数；请在部分里写“year: 2025”这样的年度",
)
_TITLE = Message("Figures of {title}", "{title}数字核对表")


def _block(compared: CheckedAccount, index: int) -> Block[Text]:
    account = compared.account
    heading = _HEADING.format(year=account.year, day=account.until)
    rows = tuple(map(_row, _figures(compared)))
    return Block(str(index), heading, _COLUMNS, rows, _why_not(compared))


_HEADING = Message("{year}, as of {day}", "{year}年（截至{day}）")


def _why_not(compared: CheckedAccount) -> Text:
    """Say why figures were not compared, where they were not."""
    account = compared.account
    values = {"organ": account.organ, "year": account.year, "other": compared.other_year}
    values["places"] = [place.path for place in compared.candidates]
    reasons = (
        (account.is_astray, _ASTRAY),
        (compared.is_planless, _PLANLESS),
        (compared.candidates, _SEVERAL),
        (compared.other_year, _OTHER_YEAR),
        (compared.is_unread, _UNREAD),
        (compared.ledger is None, _NO_LEDGER),
    )
    return next((reason.format(**values) for holds, reason in reasons if holds), "")


_ASTRAY = Message(
    "not compared: the plan that the review names is not there", "没有核对：of 所指的计划不存在"
)
_PLANLESS = Message(
    "not compared: no plan of {organ} for {year} was found; name it in the review: “of: PATH”",
    "没有核对：没有找到{organ}{year}年的计划；请在总结里写“of: 路径”",
)
_SEVERAL = Message(
    "not compared: several plans may be meant: {places}; name one in the review: “of: PATH”",
    "没有核对：可以用的计划不止一份：{places}；请在总结里写“of: 路径”",
)
_OTHER_YEAR = Message(
    "not compared: the plan that the review names is of {other}",
    "没有核对：of 所指的是{other}年的计划",
)
_UNREAD = Message(
    "not compared: the plan has errors; validate it first", "没有核对：计划有错误，请先校核"
)
_NO_LEDGER = Message(
    "not compared: the plan of {year} has no ledger", "没有核对：{year}年的计划没有台账"
)


def _figures(compared: CheckedAccount) -> Iterator[_Figure]:
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


def _checked(check: FigureCheck, count: YearCount | None, book: Book | None) -> _Figure:
    state, alarm = _state(check, book)
    return _Figure(
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


def _of_count(count: YearCount, book: Book) -> _Figure:
    how = how_counted(count, book.adopted)
    return _Figure(called(count), "", count.number, unit_of(count), how, _UNTOLD)


def _own(figure: ReviewFigure) -> _Figure:
    return _Figure(figure.figure.name, figure.words, state=_OWN, place=figure.place)


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


def _row(figure: _Figure) -> Row[Text]:
    return Row(
        (
            Cell(figure.name),
            Cell(figure.told),
            Cell(figure.number, "" if figure.number is None else _behind(figure.unit)),
            Cell(figure.how),
            Cell(figure.state, alarm=figure.alarm),
            Cell(_place(figure.place)),
        )
    )


def _behind(unit: Text) -> Text:
    """Return a unit as it stands behind its number: 7次, 7 meetings."""
    return Message(f" {unit.en}", unit.zh) if isinstance(unit, Message) else unit


def _place(place: Place | None) -> str:
    if place is None:
        return ""
    return f"{place.path}:{place.span.line}" if place.span else place.path


def _record(compared: CheckedAccount, language: Language) -> dict[str, object]:
    return {
        "review": compared.account.title,
        "year": compared.account.year,
        "as_of": compared.account.until,
        "why_not": in_language(_why_not(compared), language),
        "figures": [
            {
                "name": in_language(figure.name, language),
                "told": figure.told,
                "number": figure.number,
                "unit": in_language(figure.unit, "zh"),
                "how": in_language(figure.how, language),
                "state": in_language(figure.state, language),
                "place": _place(figure.place),
            }
            for figure in _figures(compared)
        ],
    }
