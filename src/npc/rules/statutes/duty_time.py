"""A statutory matter outside the months that the law gives."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.duties import answers, can_be_asked
from npc.rules.statutes.examples import GOOD, changed
from npc.text import Text

RULE = Rule(
    "NPC361",
    "duty-time",
    Severity.ERROR,
    Text("a statutory matter outside its months", "法定事项不在法定月份"),
)
PAGE = Page(
    what=Text(
        "Final accounts, and the execution of plan and budget, come before the standing committee from June to September.",
        "决算、计划和预算执行情况在6月至9月提请常委会会议。",
    ),
    why=Text("The months are fixed by law.", "月份由法律规定。"),
    ground=Text(
        "the articles in statutes.yaml, by plan year", "statutes.yaml 所列各条，按计划年度适用"
    ),
    fails=changed(
        (
            "2023年本级决算, owners: 财经工委, when: 8月",
            "2023年本级决算, owners: 财经工委, when: 10月",
        ),
        ("审计工作报告, owners: 财经工委, when: 8月", "审计工作报告, owners: 财经工委, when: 10月"),
    ),
    passes=GOOD,
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find matters none of whose items lies in the months allowed."""
    if not can_be_asked(plan) or plan.year is None:
        return
    for duty, items in answers(plan):
        dated = [item for item in items if item.when.windows]
        article = duty.article(plan.year)
        if duty.months is None or not dated or article is None:
            continue
        first, last = duty.months
        windows = [window for item in dated for window in item.when.windows]
        if any(first <= one.first and one.last <= last for one in windows):
            continue
        # 5-6月 may turn out well; 10月 cannot.
        may_be = any(one.first <= last and one.last >= first for one in windows)
        message = (_PARTLY if may_be else _OUTSIDE).format(
            matter=duty.matter, first=first, last=last, article=article.name
        )
        severity = Severity.WARNING if may_be else duty.severity(plan.year)
        for item in dated:
            yield Finding(message, item.at / "when", _HINT, severity=severity)


_OUTSIDE = Text(
    "“{matter}” belongs in months {first} to {last} ({article})",
    "“{matter}”应当在{first}月至{last}月（{article}）",
)
_PARTLY = Text(
    "“{matter}” may fall outside months {first} to {last} ({article})",
    "“{matter}”应当在{first}月至{last}月，所写时间有一部分在此之外（{article}）",
)
_HINT = Text("choose a month between them", "请改在这几个月内")
