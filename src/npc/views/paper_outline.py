"""One paper in short: how much is in it, and its sections, categories, months or topics."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from npc.genre.numerals import chinese_number
from npc.genre.prose import paragraphs
from npc.kinds.agenda import Agenda
from npc.kinds.notice import Notice
from npc.kinds.text import Text as FreeText
from npc.messages import Message
from npc.plan import (
    Arrangement,
    Category,
    Heading,
    Item,
    Month,
    MonthlyPlan,
    Paper,
    Point,
    Section,
)
from npc.records import NamedTuple
from npc.views.phrases import CLAUSE, joined, labelled, month_name
from npc.views.view import Cell, Row, Text, in_language, items, number_of

_SHOWN = 30
"""Characters of a text that stand for it."""


class PaperOutline(NamedTuple):
    """How much is in a paper, in words; its rows as a table; and its lines as an outline."""

    counts: Text
    rows: Sequence[Row[Text]] = ()
    lines: Sequence[Text] = ()


def paper_outline(paper: Paper) -> PaperOutline:
    """Return a paper in short, by what its kind holds; of one that holds rows only, their number."""
    if isinstance(paper, Arrangement):
        return _arrangement(paper)
    if isinstance(paper, MonthlyPlan):
        return _monthly_plan(paper)
    if isinstance(paper, Agenda):
        return _agenda(paper)
    if isinstance(paper, FreeText):
        return text_outline(paper.sections, indent="  ")
    if isinstance(paper, Notice):
        return PaperOutline(labelled(_TO, joined(paper.to, CLAUSE)) if paper.to else _NOTICE)
    return PaperOutline(items(len(list(paper.matters))))


_TO, _NOTICE = Message("to", "主送"), Message("notice", "通知")


def text_outline(sections: Sequence[Section], *, indent: str = "") -> PaperOutline:
    """Return sections in short, with their points."""
    count = sum(len(list(section.all_points)) for section in sections)
    return PaperOutline(
        _OF_TEXT.format(
            sections=number_of(len(sections), _SECTION), points=number_of(count, _POINT)
        ),
        [row for section in sections for row in _rows(section)],
        [line for section in sections for line in _lines(section, indent)],
    )


_OF_TEXT = Message("{sections}, {points}", "{sections}，{points}")
_SECTION, _POINT = Message("section", "个部分"), Message("point", "个要点")
_CATEGORY, _MONTH = Message("category", "个类别"), Message("month", "个月")


def _rows(section: Section) -> Iterator[Row[Text]]:
    """Write a section, its points and subsections as rows of a table."""
    for heading in section.headings:
        count = sum(1 for _ in heading.all_points)
        yield Row((Cell(_number(section, heading)), Cell(heading.title), Cell(count)))
        for point in heading.points:
            number = point.number if point.is_numbered_through else point.label
            yield Row((Cell(number), Cell(_point(point)), Cell(None)))


def _number(section: Section, heading: Heading) -> Message:
    number = chinese_number(heading.number)
    if heading is section:
        return Message(f"§ {section.number}", number)
    return Message(f"§ {section.number}.{heading.number}", f"（{number}）")


def _lines(section: Section, indent: str) -> Iterator[Text]:
    """Write a section, its points and subsections as lines of an outline."""
    for heading in section.headings:
        number, count = chinese_number(heading.number), sum(1 for _ in heading.all_points)
        is_inner, title = heading is not section, heading.title
        yield (
            Message(
                f"{indent}    section {section.number}.{heading.number}: {title} ({count})",
                f"{indent}    （{number}）{title}（{count}）",
            )
            if is_inner
            else Message(
                f"{indent}  section {section.number}: {title} ({count})",
                f"{indent}  {number}、{title}（{count}）",
            )
        )
        inner = "      " if is_inner else "    "
        yield from (f"{indent}{inner}{point.mark}{_point(point)}" for point in heading.points)


def _point(point: Point) -> str:
    return _shown(point.lead or next(iter(paragraphs(point.text)), ""))


def _shown(words: str) -> str:
    return words if len(words) <= _SHOWN else words[:_SHOWN] + "…"


def _arrangement(table: Arrangement) -> PaperOutline:
    categories = [category for category in table.all_categories if category.name]
    outer, found = sum(category.level == 1 for category in categories), table.items
    counts = [
        number_of(outer, _CATEGORY, "categories") if outer or not found else None,
        items(len(found)),
        _UNSCHEDULED.format(n=sum(not item.when.windows for item in found)),
        _SHOWN_HERE.format(n=shown) if (shown := _number_shown(found)) else None,
        _PUBLISHED.format(day=_day(table.published)) if table.published else None,
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


def _day(day: dt.date) -> Message:
    return Message(day.isoformat(), f"{day.year}年{day.month}月{day.day}日")


def _agenda(agenda: Agenda) -> PaperOutline:
    session = agenda.session
    counts = (
        session.name or session.kind,
        _day(session.date),
        items(len(agenda.items)),
        _SHOWN_HERE.format(n=shown) if (shown := _number_shown(agenda.items)) else None,
    )
    rows: list[Row[Text]] = [
        Row((Cell(item.number), Cell(item.text), Cell(None))) for item in agenda.items
    ]
    return PaperOutline(joined(counts, CLAUSE), rows, list(map(_topic, agenda.items)))


def _topic(item: Item) -> str:
    same = f" [{item.same}]" if item.same else ""
    return f"    {chinese_number(item.number)}、{_shown(item.text)}{same}"


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
    written = f"{month.text.removesuffix('月')}月"
    is_known = month.number in range(1, 13)
    return Message(month_name(month.number or 1).en if is_known else written, written)


def _month_count(month: Month) -> Message:
    name, count = _month(month), len(month.tasks)
    return Message(f"{name.en} {count}", f"{name.zh}{count}项")
