"""The year in figures up to a day (半年、年终统计): meetings, work by category, opinions, suggestions."""

from collections.abc import Iterator
from datetime import date

from npc.facts.counted import CountKind, YearCount, counts_of
from npc.ledger.book import Book
from npc.messages import Language, Message
from npc.plan import Plan
from npc.views.count_words import called, how_counted, in_short, unit_of
from npc.views.filters import Filters
from npc.views.judged import plan_and_day
from npc.views.no_ledger import NO_LEDGER
from npc.views.schedule import source_of, title
from npc.views.table import Block, Cell, Column, Row, Text, in_language
from npc.views.view import View

_NAME: Column[Text] = Column("name", Message("figure", "名目"), share=3)
_NUMBER: Column[Text] = Column("number", Message("number", "数"))
_CHANGES: tuple[Column[Text], ...] = (
    Column("planned", Message("planned", "计划")),
    Column("added", Message("added", "新增")),
    Column("moved", Message("moved", "改期")),
    Column("dropped", Message("dropped", "取消")),
)
_UNIT: Column[Text] = Column("unit", Message("unit", "单位"))
_HOW: Column[Text] = Column("how", Message("how it is counted", "怎样计"), cap=16)
_COLUMNS = (_NAME, _NUMBER, _UNIT, *_CHANGES, _HOW)
"""What programs are given."""
_READ = (_NAME, _NUMBER, *_CHANGES, _HOW)
"""What people read: the unit stands behind the number, what all rows have in common above them."""
_WHAT = Message("figures", "履职统计")
_AS_OF = Message("{title} as of {day}", "{title}（截至{day}）")
_OF_ROWS = frozenset((CountKind.CATEGORY, CountKind.MONTHLY, CountKind.ALL))


def counts_view(book: Book, day: date) -> View[Text]:
    """Show the figures of a year.

    Args:
        book: What plan and ledger tell up to the day.
        day: The day.

    """
    plan, counts = book.adopted, counts_of(book)
    whole = title(plan, Filters(), _WHAT)
    titled = _AS_OF.format(title=whole, day=day)
    remarks = [
        plan_and_day(plan, day),
        *([] if plan.ledgers else [NO_LEDGER.with_keys(plan.keys)]),
        _REMARK,
    ]
    return View(
        "counts",
        whole,
        None,
        source_of(plan),
        (Block("counts", "", _COLUMNS, tuple(_row(count, plan) for count in counts)),),
        (),
        remarks=remarks,
        as_of=day,
        record=lambda language: {
            "title": whole.zh,
            "as_of": day,
            "counts": [_record(count, plan, language) for count in counts],
        },
        file=titled.zh,
        read=(Block("counts", "", _READ, tuple(_row_read(count, plan) for count in counts)),),
    )


_REMARK = Message(
    "work is counted by the categories of the tables, row by row; of planned rows, those adopted",
    "各项工作按附件的类别计，一行为一项；计划为通过时的项数",
)


def _row(count: YearCount, plan: Plan) -> Row[Text]:
    number = (Cell(called(count)), Cell(count.number), Cell(unit_of(count)))
    return Row((*number, *_changes(count), Cell(how_counted(count, plan), alarm=_alarm(count))))


def _row_read(count: YearCount, plan: Plan) -> Row[Text]:
    number = (Cell(called(count)), _with_unit(count))
    return Row((*number, *_changes(count), Cell(in_short(count, plan), alarm=_alarm(count))))


def _with_unit(count: YearCount) -> Cell[Text]:
    """Return a number with its unit: 3次; in English the words beside it say what it counts."""
    return Cell(count.number, Message("", in_language(unit_of(count), "zh")))


def _changes(count: YearCount) -> Iterator[Cell[Text]]:
    yield Cell(count.planned if count.kind in _OF_ROWS else None)
    for number in (count.added, count.moved, count.dropped):
        yield Cell(number or None)


def _alarm(count: YearCount) -> int:
    return 0 if count.is_sure else 1


def _record(count: YearCount, plan: Plan, language: Language) -> dict[str, object]:
    known = {
        "kind": count.kind.value,
        "name": count.name,
        "number": count.number,
        "unit": count.unit,
        "planned": count.planned,
    }
    if count.kind in _OF_ROWS:
        known |= {name: getattr(count, name) for name in ("added", "moved", "dropped", "begun")}
    if count.reports:
        known["reports"] = count.reports
    return {
        **known,
        "is_sure": count.is_sure,
        "how": in_language(how_counted(count, plan), language),
    }
