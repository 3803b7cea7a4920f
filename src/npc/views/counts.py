"""The year in figures up to a day (半年、年终统计): meetings, work by category, opinions, suggestions."""

from datetime import date

from npc.facts.counted import CountKind, YearCount, counts_of
from npc.ledger.book import Book
from npc.messages import Language, Message
from npc.plan import Plan
from npc.views.count_words import called, how_counted, unit_of
from npc.views.filters import Filters
from npc.views.no_ledger import NO_LEDGER
from npc.views.schedule import source_of, title
from npc.views.table import Block, Cell, Column, Row, Text, in_language
from npc.views.view import View

_COLUMNS: tuple[Column[Text], ...] = (
    Column("name", Message("figure", "名目"), share=3),
    Column("number", Message("number", "数")),
    Column("unit", Message("unit", "单位")),
    Column("planned", Message("planned", "计划")),
    Column("added", Message("added", "新增"), from_width=60),
    Column("moved", Message("moved", "改期"), from_width=60),
    Column("dropped", Message("dropped", "取消"), from_width=60),
    Column("how", Message("how it is counted", "怎样计"), share=4),
)
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
    return View(
        "counts",
        titled,
        None,
        source_of(plan),
        (Block("counts", "", _COLUMNS, tuple(_row(count, plan) for count in counts)),),
        (),
        remarks=(_REMARK,) if plan.ledgers else (NO_LEDGER, _REMARK),
        as_of=day,
        record=lambda language: {
            "title": whole.zh,
            "as_of": day,
            "counts": [_record(count, plan, language) for count in counts],
        },
        file=titled.zh,
    )


_REMARK = Message(
    "work is counted by the categories of the tables; of planned rows, those that were adopted",
    "各项工作按附件的类别计；计划为通过时的项数",
)


def _row(count: YearCount, plan: Plan) -> Row[Text]:
    is_of_rows = count.kind in _OF_ROWS
    changes = (count.added, count.moved, count.dropped)
    return Row(
        (
            Cell(called(count)),
            Cell(count.number),
            Cell(unit_of(count)),
            Cell(count.planned if is_of_rows else None),
            *(Cell(number or None) for number in changes),
            Cell(how_counted(count, plan), alarm=0 if count.is_sure else 1),
        )
    )


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
