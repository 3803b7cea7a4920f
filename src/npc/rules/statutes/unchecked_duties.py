"""A plan to which the law's demands cannot be put: it has no level, or no arrangement."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import LEVELS
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Arrangement, Paper, Plan, WorkPoints, are_of_a_year
from npc.rules.base import Finding

RULE = Rule(
    "NPC376",
    "unchecked-duties",
    Severity.INFO,
    Message("statutory matters were not checked", "法定事项没有核对"),
)
RULES = (RULE,)

_WHOLE_TEXT = 4
"""A text of fewer points is a draft, to which the law's demands are not put yet anyhow."""


def check(facts: Facts) -> Iterator[Finding]:
    """Find a whole plan of a standing committee without a level or without an arrangement."""
    plan = facts.plan
    body, table = plan.work_points, plan.yearly
    if plan.is_damaged("level", "year", "categories"):
        return
    lists = (*plan.arrangements, *plan.agendas)
    if table is None and lists and plan.level in {*LEVELS, None}:
        yield _of_one_purpose(lists[0])
    elif body is None:
        return
    elif table is None:
        yield from _without_table(plan, body)
    elif plan.level is None:
        yield from _without_level(body, table)


def _of_one_purpose(paper: Paper) -> Finding:
    return Finding(
        RULE,
        Message(
            "whether the year has its statutory matters was not checked: “{name}” is not the year's "
            "arrangement",
            "全年法定事项是否齐全未核对：{name}不是全年的安排",
        ).format(name=paper.purpose or paper.name),
        paper.at / "kind",
        spelt(
            Message(
                "put the year's arrangement or plan of supervision (<kind>: <kind=arrangement>) into the "
                "same directory to have them checked",
                "要核对的，请把全年的安排表或者监督工作计划（<kind>: <kind=arrangement>）放在同一目录",
            )
        ),
    )


def _without_table(plan: Plan, body: WorkPoints) -> Iterator[Finding]:
    if plan.level in {*LEVELS, None} and sum(1 for _ in body.points) >= _WHOLE_TEXT:
        texts = (text for point in body.points for text in (point.lead, point.text) if text)
        if any("常委会" in text or "听取" in text for text in texts):
            yield Finding(
                RULE,
                Message(
                    "there is no arrangement, so statutory matters were not checked",
                    "没有安排表，法定事项未核对",
                ),
                body.at / "year",
                spelt(
                    Message(
                        "add the arrangement to the plan (<kind>: <kind=arrangement>)",
                        "请补上安排表（<kind>: <kind=arrangement>）",
                    )
                ),
                on_key=True,
            )


def _without_level(body: WorkPoints, table: Arrangement) -> Iterator[Finding]:
    if are_of_a_year(tuple(table.items)):
        yield Finding(
            RULE,
            Message(
                "the level is not written, so statutory matters were not checked",
                "没有写明层级，未核对法定事项",
            ),
            body.at / "year",
            spelt(
                Message(
                    "write “<level>: <level=county>”, <level=city> or <level=province>",
                    "请写明“<level>: <level=county>”（或 <level=city>、<level=province>）",
                )
            ),
            on_key=True,
        )
