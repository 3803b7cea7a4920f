"""The audit report is not heard at the session of the final accounts."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import answers, can_be_asked
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.examples import GOOD, changed

RULE = Rule(
    "NPC364",
    "audit-with-accounts",
    Severity.ERROR,
    Message(
        "audit report and final accounts in different months", "审计工作报告与决算不在同一次会议"
    ),
)
PAGE = Page(
    what=Message(
        "The audit report on the year before is heard in the month of the final accounts.",
        "上年度审计工作报告与审查和批准决算安排在同一个月。",
    ),
    why=Message("The law puts both before one session.", "法律规定两者同时进行。"),
    ground=Message(
        "监督法 article 27(1) (2006: article 19)", "监督法第二十七条第一款（2006年第十九条）"
    ),
    fails=changed(
        ("审计工作报告, owners: 财经工委, when: 8月", "审计工作报告, owners: 财经工委, when: 6月")
    ),
    passes=GOOD,
)


def check(plan: Plan) -> Iterator[Finding]:
    """Compare the months of the two."""
    if not can_be_asked(plan):
        return
    found = {duty.id: items for duty, items in answers(plan)}
    accounts, audits = found.get("final-accounts", ()), found.get("audit-report", ())
    months = [month for month in range(1, 13) if any(one.when.may_be_in(month) for one in accounts)]
    dated = [item for item in audits if item.when.windows]
    if not months or not dated:
        return
    if any(item.when.may_be_in(month) for item in dated for month in months):
        return
    for item in dated:
        yield Finding(
            Message(
                "the audit report is heard at the session of the final accounts, in month {month}",
                "审计工作报告应当与审查和批准决算同时进行（{month}月）",
            ).format(month=months[-1]),
            item.at / "when",
            Message("put both in one month", "请安排在同一个月"),
            ((accounts[0].at / "when", Message("the final accounts are here", "决算在这里")),),
        )
