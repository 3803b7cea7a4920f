"""A plan in short: its parts, sections and categories, with counts."""

from collections.abc import Iterator

from npc.characters import visible
from npc.genre.numerals import chinese_number
from npc.genre.prose import paragraphs
from npc.plan import Arrangement, MonthlyPlan, Paper, Plan, WorkPoints

_SHOWN = 30
"""Characters of a point without a lead that stand for it."""


def outline(plan: Plan) -> Iterator[str]:
    """Give the lines of an outline. Plans are Chinese, and so is their outline."""
    yield visible(plan.title)
    if plan.notice:
        yield visible(f"通知：{plan.notice.title}")
    if plan.work_points:
        yield from _work_points(plan.work_points)
    for table in plan.tables:
        yield ""
        is_annex = plan.work_points and table in plan.annexes
        yield from _table(table, f"附件{plan.annexes.index(table) + 1} " if is_annex else "")


def _work_points(work_points: WorkPoints) -> Iterator[str]:
    points = list(work_points.points)
    yield f"正文：{len(work_points.sections)}个部分，{len(points)}个要点"
    for section in work_points.sections:
        yield visible(
            f"  {chinese_number(section.number)}、{section.title}（{len(section.points)}）"
        )
        for point in section.points:
            said = point.lead or next(iter(paragraphs(point.text)), "")
            shown = said if len(said) <= _SHOWN else said[:_SHOWN] + "…"
            yield visible(f"    {point.number}. {shown}")


def _table(table: Paper, mark: str) -> Iterator[str]:
    yield visible(f"{mark}{table.title}")
    if isinstance(table, Arrangement):
        items = list(table.items)
        unscheduled = sum(1 for item in items if not item.when.windows)
        yield f"  {len(table.categories)}个类别，{len(items)}项，其中未定时间{unscheduled}项"
        for category in table.categories:
            yield visible(f"    {category.name}（{len(category.items)}项）")
    elif isinstance(table, MonthlyPlan):
        yield f"  {len(table.months)}个月，{sum(1 for _ in table.tasks)}项"
        counts = (
            f"{month.text.removesuffix('月')}月{len(month.tasks)}项" for month in table.months
        )
        yield visible("    " + "，".join(counts))
