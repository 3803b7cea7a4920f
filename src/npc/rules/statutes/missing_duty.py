"""A statutory matter that no item answers."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.duties import answers, can_be_asked
from npc.rules.statutes.examples import GOOD, changed
from npc.text import Text

RULE = Rule(
    "NPC360", "missing-duty", Severity.ERROR, Text("a statutory matter is missing", "缺少法定事项")
)
PAGE = Page(
    what=Text(
        "Each matter that the law demands of every year is answered by an item of the arrangement. An item may say so by “duty: ID”; a plan may say by “duties: {ID: {exempt: …}}” why one does not apply. Plans without a year, a level or an arrangement are not asked.",
        "法律规定每年应当安排的事项，安排表中都有项目与之对应。项目可用“duty: 事项”写明，不适用的可在“duties: {事项: {exempt: 理由}}”中说明。没有写明年度、层级或没有安排表的计划不检查。",
    ),
    why=Text(
        "A statutory matter that is forgotten in spring is missed in autumn.",
        "年初漏列的法定事项，到时往往来不及补。",
    ),
    ground=Text(
        "the articles in statutes.yaml, by plan year", "statutes.yaml 所列各条，按计划年度适用"
    ),
    fails=changed(("环境状况和环境保护目标完成情况", "交通治理情况")),
    passes=GOOD,
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find matters that nothing answers."""
    if not can_be_asked(plan) or plan.year is None or plan.arrangement is None:
        return
    for duty, items in answers(plan):
        if items or not duty.is_demanded(plan.year):
            continue
        yield Finding(
            Text("no item for “{matter}” ({article})", "没有安排“{matter}”（{article}）").format(
                matter=duty.matter, article=duty.article_name(plan.year)
            ),
            plan.arrangement.at / "categories",
            Text(
                "add the item, mark the one that answers it with “duty: {id}”, or say under "
                "“duties” why it does not apply",
                "请补列；已有的请在项目上写“duty: {id}”；不适用的请在 duties 中说明理由",
            ).format(id=duty.id),
            on_key=True,
            severity=duty.severity(plan.year),
        )
