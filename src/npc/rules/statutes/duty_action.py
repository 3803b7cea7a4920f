"""A report that the law wants deliberated is only heard."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.duties import answers, can_be_asked
from npc.rules.statutes.examples import GOOD, changed
from npc.text import Text

RULE = Rule(
    "NPC363",
    "duty-action",
    Severity.WARNING,
    Text("a report is heard but not deliberated", "应当听取和审议的只写了听取"),
)
PAGE = Page(
    what=Text(
        "Reports on the environment and on the review of filed documents are 听取和审议, not only 听取.",
        "环境状况报告、备案审查工作情况报告应当“听取和审议”，不只是“听取”。",
    ),
    why=Text(
        "A report that is only heard brings forth no deliberation opinions.",
        "只听取不审议，就不会形成审议意见。",
    ),
    ground=Text(
        "the articles in statutes.yaml, by plan year", "statutes.yaml 所列各条，按计划年度适用"
    ),
    fails=changed(("听取和审议县人大常委会法制工委", "听取县人大常委会法制工委")),
    passes=GOOD,
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find reports whose titles say 听取 alone."""
    if not can_be_asked(plan) or plan.year is None:
        return
    for duty, items in answers(plan):
        article = duty.article(plan.year)
        if not duty.is_deliberated or article is None:
            continue
        if any(item.action != "听取" for item in items):
            continue
        for item in items:
            yield Finding(
                Text(
                    "“{matter}” is to be heard and deliberated ({article})",
                    "“{matter}”应当“听取和审议”（{article}）",
                ).format(matter=duty.matter, article=article.name),
                item.at / "title",
                Text("write 听取和审议", "把“听取”改为“听取和审议”"),
            )
