"""The audit report is not heard at the session of the final accounts."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC364",
    "audit-with-accounts",
    Severity.ERROR,
    Message(
        "audit report and final accounts in different months", "审计工作报告与决算不在同一次会议"
    ),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the months of the two."""
    if facts.statutory_year is None:
        return
    accounts, audits = facts.items_for("final-accounts"), facts.items_for("audit-report")
    months = [
        month
        for month in range(1, 13)
        if any(account.when.may_be_in(month) for account in accounts)
    ]
    dated = [item for item in audits if item.when.windows]
    if not months or not dated:
        return
    if any(item.when.may_be_in(month) for item in dated for month in months):
        return
    for item in dated:
        yield Finding(
            RULE,
            Message(
                "the audit report is heard at the session of the final accounts, in month {month}",
                "审计工作报告应当与审查和批准决算同时进行（{month}月）",
            ).format(month=months[-1]),
            item.at_of("when"),
            Message("put both in one month", "请安排在同一个月"),
            ((accounts[0].at / "when", Message("the final accounts are here", "决算在这里")),),
        )
