"""A plan in short: its parts, sections and categories, with counts."""

from collections.abc import Iterator, Sequence

from npc.genre.numerals import chinese_number
from npc.genre.prose import paragraphs
from npc.messages import Message
from npc.plan import (
    Arrangement,
    Heading,
    Month,
    MonthlyPlan,
    Paper,
    Plan,
    Point,
    Section,
    WorkPoints,
)
from npc.records import NamedTuple
from npc.views.entries import annex_name
from npc.views.phrases import CLAUSE, joined, labelled, month_name
from npc.views.schedule import source_of
from npc.views.view import (
    Block,
    Cell,
    Column,
    Row,
    Text,
    View,
    in_language,
    items,
    number_of,
    sentence,
)

COLUMNS: tuple[Column[Text], ...] = (
    Column("number", Message("no.", "序号")),
    Column("text", Message("contents", "内容"), share=1),
    Column("count", Message("count", "项数")),
)
_SHOWN = 30
"""Characters of a point without a lead that stand for it."""


class _Part(NamedTuple):
    """A part of a plan as a table, and as lines of an outline."""

    block: Block[Text]
    lines: Sequence[Text]


def outline_view(plan: Plan) -> View[Text]:
    """Show what a plan holds: as text an outline, in other forms a table for each part."""
    parts = [
        *([_body(plan.work_points)] if plan.work_points else ()),
        *(_table(plan, table) for table in plan.tables),
    ]
    notice = [labelled(_NOTICE, plan.notice.title)] if plan.notice else []
    return View(
        "outline",
        plan.title,
        None,
        source_of(plan),
        [part.block for part in parts],
        (),
        remarks=notice,
        lines=[plan.title, *notice, *(line for part in parts for line in part.lines)],
    )


_NOTICE = Message("notice", "通知")
_SECTION, _POINT = Message("section", "个部分"), Message("point", "个要点")
_CATEGORY, _MONTH = Message("category", "个类别"), Message("month", "个月")


def _body(work_points: WorkPoints) -> _Part:
    sections, points = work_points.sections, list(work_points.points)
    heading = _COUNTS.format(
        sections=number_of(len(sections), _SECTION), points=number_of(len(points), _POINT)
    )
    rows = [row for section in sections for row in _rows(section)]
    lines = [line for section in sections for line in _lines(section)]
    return _Part(Block("body", heading, COLUMNS, rows), [heading, *lines])


def _rows(section: Section) -> Iterator[Row[Text]]:
    """Write a section, its points and subsections as rows of a table."""
    for heading in section.headings:
        count = sum(1 for _ in heading.all_points)
        yield Row((Cell(_number(section, heading)), Cell(heading.title), Cell(count)))
        for point in heading.points:
            number = point.number if point.is_numbered_through else point.label
            yield Row((Cell(number), Cell(_shown(point)), Cell(None)))


def _number(section: Section, heading: Heading) -> Message:
    number = chinese_number(heading.number)
    if heading is section:
        return Message(f"§ {section.number}", number)
    return Message(f"§ {section.number}.{heading.number}", f"（{number}）")


def _lines(section: Section) -> Iterator[Text]:
    """Write a section, its points and subsections as lines of an outline."""
    for heading in section.headings:
        number, count = chinese_number(heading.number), sum(1 for _ in heading.all_points)
        is_inner, title = heading is not section, heading.title
        yield (
            Message(
                f"    section {section.number}.{heading.number}: {title} ({count})",
                f"    （{number}）{title}（{count}）",
            )
            if is_inner
            else Message(
                f"  section {section.number}: {title} ({count})", f"  {number}、{title}（{count}）"
            )
        )
        indent = "      " if is_inner else "    "
        yield from (f"{indent}{point.mark}{_shown(point)}" for point in heading.points)


_COUNTS = Message("Body text: {sections}, {points}", "正文：{sections}，{points}")


def _shown(point: Point) -> str:
    words = point.lead or next(iter(paragraphs(point.text)), "")
    return words if len(words) <= _SHOWN else words[:_SHOWN] + "…"


def _table(plan: Plan, table: Paper) -> _Part:
    heading: Text = table.title
    if plan.work_points and table in plan.annexes:
        mark = annex_name(plan, table)
        heading = Message(f"{sentence(mark, 'en')} {table.title}", f"{mark.zh} {table.title}")
    counts, rows, lines = _counted(table)
    block: Block[Text] = Block(table.kind, heading, COLUMNS, rows, counts)
    return _Part(block, ["", heading, Message(f"  {counts.en}", f"  {counts.zh}"), *lines])


_Counted = tuple[Message, Sequence[Row[Text]], Sequence[Text]]
"""How much is in a table, in words; its rows; and its lines."""


def _counted(table: Paper) -> _Counted:
    if isinstance(table, Arrangement):
        return _arrangement(table)
    if isinstance(table, MonthlyPlan):
        return _monthly_plan(table)
    return items(len(list(table.matters))), (), ()


def _arrangement(table: Arrangement) -> _Counted:
    found = list(table.items)
    counts = _OF_ARRANGEMENT.format(
        categories=number_of(len(table.categories), _CATEGORY, "categories"),
        items=items(len(found)),
        unscheduled=sum(not item.when.windows for item in found),
    )
    rows: list[Row[Text]] = [
        Row((Cell(category.number), Cell(category.name), Cell(len(category.items))))
        for category in table.categories
    ]
    lines = [
        Message(
            f"    {category.name} ({len(category.items)})",
            f"    {category.name}（{len(category.items)}项）",
        )
        for category in table.categories
    ]
    return counts, rows, lines


_OF_ARRANGEMENT = Message(
    "{categories}, {items}, {unscheduled} of them without a set time",
    "{categories}，{items}，其中未定时间{unscheduled}项",
)


def _monthly_plan(table: MonthlyPlan) -> _Counted:
    counts = _OF_MONTHLY_PLAN.format(
        months=number_of(len(table.months), _MONTH), tasks=items(sum(1 for _ in table.tasks))
    )
    rows: list[Row[Text]] = [
        Row((Cell(number), Cell(_month(month)), Cell(len(month.tasks))))
        for number, month in enumerate(table.months, 1)
    ]
    months = joined(map(_month_count, table.months), CLAUSE)
    line = Message(f"    {in_language(months, 'en')}", f"    {in_language(months, 'zh')}")
    return counts, rows, [line]


_OF_MONTHLY_PLAN = Message("{months}, {tasks}", "{months}，{tasks}")


def _month(month: Month) -> Message:
    written = f"{month.text.removesuffix('月')}月"
    is_known = month.number in range(1, 13)
    return Message(month_name(month.number or 1).en if is_known else written, written)


def _month_count(month: Month) -> Message:
    name, count = _month(month), len(month.tasks)
    return Message(f"{name.en} {count}", f"{name.zh}{count}项")
