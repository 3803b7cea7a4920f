"""One paper in short: how much is in it, and its sections, categories, months or topics."""

from collections.abc import Iterable

from npc.genre.numerals import chinese_number
from npc.kinds.agenda import Agenda
from npc.kinds.notice import Notice
from npc.kinds.review import Review
from npc.kinds.text import Text as FreeText
from npc.messages import Message
from npc.plan import (
    Arrangement,
    Category,
    Item,
    Month,
    MonthlyPlan,
    Paper,
)
from npc.views.counting import items, number_of
from npc.views.entries import is_unscheduled
from npc.views.phrases import CLAUSE, joined, labelled, long, month_name
from npc.views.review_outline import review_outline
from npc.views.table import Cell, Row, Text, in_language
from npc.views.text_outline import PaperOutline, in_short, text_outline


def paper_outline(paper: Paper) -> PaperOutline:
    """Return a paper in short, by what its kind holds; of one that holds rows only, their number."""
    if isinstance(paper, Arrangement):
        return _arrangement(paper)
    if isinstance(paper, MonthlyPlan):
        return _monthly_plan(paper)
    if isinstance(paper, Agenda):
        return _agenda(paper)
    return _of_text(paper) or PaperOutline(items(len(list(paper.matters))))


def _of_text(paper: Paper) -> PaperOutline | None:
    """Return a paper that is a text in short; None of others."""
    if isinstance(paper, FreeText):
        return text_outline(paper.sections, indent="  ")
    if isinstance(paper, Review):
        return review_outline(paper)
    if isinstance(paper, Notice):
        return PaperOutline(labelled(_TO, joined(paper.to, CLAUSE)) if paper.to else _NOTICE)
    return None


_CATEGORY, _MONTH = Message("category", "个类别"), Message("month", "个月")
_TO, _NOTICE = Message("to", "主送"), Message("notice", "通知")


def _arrangement(table: Arrangement) -> PaperOutline:
    categories = [category for category in table.all_categories if category.name]
    outer, found = sum(category.level == 1 for category in categories), table.items
    counts = [
        number_of(outer, _CATEGORY, "categories") if outer or not found else None,
        items(len(found)),
        _UNSCHEDULED.format(n=sum(map(is_unscheduled, found))),
        _SHOWN_HERE.format(n=shown) if (shown := _number_shown(found)) else None,
        _PUBLISHED.format(day=long(table.published)) if table.published else None,
    ]
    rows: list[Row[Text]] = [
        Row((Cell(category.number), Cell(category.name), Cell(len(category.all_items))))
        for category in categories
    ]
    return PaperOutline(joined(counts, CLAUSE), rows, list(map(_category, categories)))


def _number_shown(rows: Iterable[Item]) -> int:
    return sum(row.shown is not None for row in rows)


def _category(category: Category) -> Message:
    indent, count = "  " * (category.level + 1), len(category.all_items)
    return Message(
        f"{indent}{category.name} ({count})",
        f"{indent}{category.name}（{count}项）",
    )


_UNSCHEDULED = Message("{n} of them without a set time", "其中未定时间{n}项")
_SHOWN_HERE = Message("{n} of another paper", "引自其他文件{n}项")
_PUBLISHED = Message("made public {day}", "{day}公布")


def _agenda(agenda: Agenda) -> PaperOutline:
    session = agenda.session
    counts = (
        session.name or session.kind,
        long(session.date),
        items(len(agenda.items)),
        _SHOWN_HERE.format(n=shown) if (shown := _number_shown(agenda.items)) else None,
    )
    rows: list[Row[Text]] = [
        Row((Cell(item.number), Cell(item.text), Cell(None))) for item in agenda.items
    ]
    return PaperOutline(joined(counts, CLAUSE), rows, list(map(_topic, agenda.items)))


def _topic(item: Item) -> str:
    same = f" [{item.same}]" if item.same else ""
    return f"    {chinese_number(item.number)}、{in_short(item.text)}{same}"


def _monthly_plan(table: MonthlyPlan) -> PaperOutline:
    counts = _OF_MONTHLY_PLAN.format(
        months=number_of(len(table.months), _MONTH), tasks=items(sum(1 for _ in table.tasks))
    )
    rows: list[Row[Text]] = [
        Row((Cell(number), Cell(_month(month)), Cell(len(month.tasks))))
        for number, month in enumerate(table.months, 1)
    ]
    months = joined(map(_month_count, table.months), CLAUSE)
    line = Message(f"    {in_language(months, 'en')}", f"    {in_language(months, 'zh')}")
    return PaperOutline(counts, rows, [line])


_OF_MONTHLY_PLAN = Message("{months}, {tasks}", "{months}，{tasks}")


def _month(month: Month) -> Message:
    written = f"{month.text.removesuffix('份').removesuffix('月')}月"
    is_known = month.number in range(1, 13)
    return Message(month_name(month.number or 1).en if is_known else written, written)


def _month_count(month: Month) -> Message:
    name, count = _month(month), len(month.tasks)
    return Message(f"{name.en} {count}", f"{name.zh}{count}项")
