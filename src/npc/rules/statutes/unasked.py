"""A plan to which the law's demands cannot be put, because it does not say its level."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.duties import is_session
from npc.rules.statutes.examples import GOOD
from npc.text import Text

RULE = Rule(
    "NPC376",
    "unchecked-duties",
    Severity.INFO,
    Text("statutory matters were not checked", "法定事项没有核对"),
)
PAGE = Page(
    what=Text(
        "A plan of a standing committee with work points and an arrangement says its level, in its own files or in npc.yaml: province, city or county.",
        "既有正文又有安排表的常委会计划，应当在计划文件或者 npc.yaml 中写明层级：province、city 或 county。",
    ),
    why=Text(
        "The law demands different things of different levels; without one, nothing is checked, and silence would look like approval.",
        "法律对不同层级的要求不同；没有写明层级就不核对法定事项，没有问题不等于已经核对。",
    ),
    ground=Text("the plan format", "计划文件格式"),
    fails=GOOD.replace("level: county\n", ""),
    passes=GOOD,
)

_WHOLE = 8
"""A table of fewer rows is a draft, to which the law's demands are not put yet anyhow."""


def check(plan: Plan) -> Iterator[Finding]:
    """Find a whole plan with sessions of a standing committee and no level."""
    if plan.level is not None or plan.is_damaged("level", "year"):
        return
    body, table = plan.work_points, plan.arrangement
    if body is None or table is None:
        return
    items = list(table.items)
    if len(items) >= _WHOLE and any(is_session(one) for item in items for one in item.meetings):
        yield Finding(
            Text(
                "the level is not written, so statutory matters were not checked",
                "没有写明层级，未核对法定事项",
            ),
            body.at / "year",
            Text(
                "write “level: county”, city or province",
                "请写明“level: county”（或 city、province）",
            ),
            on_key=True,
        )
