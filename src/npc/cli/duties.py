"""`npc plan duties`: the year's checklist of statutory matters."""

from collections.abc import Iterator

from npc.errors import UsageError
from npc.model.plan import Plan
from npc.report.width import padded, width
from npc.rules.statutes.duties import Answer, answers, can_be_asked
from npc.text import Text, visible

HEADINGS = ("事项", "依据", "法定月份", "会议", "对应项目", "时间")


def checklist(plan: Plan) -> Iterator[str]:
    """Give the lines of the checklist. Plans are Chinese, and so is what is said of them.

    Raises:
        UsageError: The plan does not say its year and level, or has no arrangement.

    """
    if not can_be_asked(plan) or plan.year is None:
        raise UsageError(
            Text("the law's demands cannot be put to this plan", "无法对这份计划核对法定事项"),
            hint=Text(
                "write “year” and “level” (province, city or county), and add the arrangement",
                "写明 year 和 level（province、city 或 county），并补上安排表",
            ),
        )
    rows: list[tuple[str, ...]] = [HEADINGS]
    missing = 0
    for answer in answers(plan):
        if answer.items or answer.duty.is_demanded(plan.year):
            missing += not answer.items
            rows.append(_row(answer, plan.year))
    yield visible(f"{plan.title}：法定事项{len(rows) - 1}项，缺{missing}项")
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (padded(cell, columns) for cell, columns in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()
    for exemption in plan.exemptions:
        yield visible(f"不适用：{exemption.duty}（{exemption.reason}）")


def _row(answer: Answer, year: int) -> tuple[str, ...]:
    duty = answer.duty
    return (
        duty.matter.zh,
        duty.article_name(year),
        f"{duty.months[0]}—{duty.months[1]}月" if duty.months else "不限",
        "、".join(duty.meetings) or "不限",
        visible("；".join(item.text for item in answer.items)) or "缺",
        visible("；".join(item.when.text or "未定" for item in answer.items)),
    )
