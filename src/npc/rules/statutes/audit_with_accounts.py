"""The audit report is not heard at the session of the final accounts."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.plan import Item
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
    accounts, audits = _dated(facts, "final-accounts"), _dated(facts, "audit-report")
    if not accounts or not audits or _months(accounts) & _months(audits):
        return
    if any(item in misfits.items for misfits in facts.category_misfits for item in audits):
        return  # the heading says another month than the row: NPC347
    # Whose month the law does not allow is to be moved, not what goes with it.
    if _is_early_or_late(facts, accounts) and not _is_early_or_late(facts, audits):
        if facts.ill_timed.isdisjoint(accounts):  # else NPC361 tells, and names this month
            said, month = _ACCOUNTS, max(_months(audits))
            yield from _beside(facts, accounts, said.format(month=month), audits[0], _AUDIT_HERE)
    elif _months(accounts):  # in another year they are found by other rules
        month = max(_months(accounts))
        yield from _beside(facts, audits, _AUDIT.format(month=month), accounts[0], _ACCOUNTS_HERE)


def _dated(facts: Facts, duty: str) -> list[Item]:
    return [item for item in facts.items_for(duty) if item.when.windows]


def _months(items: list[Item]) -> frozenset[int]:
    """Return the months of the plan's year in which any of them may be."""
    return frozenset(
        month for month in range(1, 13) if any(item.when.may_be_in(month) for item in items)
    )


def _is_early_or_late(facts: Facts, items: list[Item]) -> bool:
    """Whether all of them are outside the months that the law gives final accounts."""
    allowed = next(
        (duty.months for duty, _, _ in facts.demands if duty.id == "final-accounts"), None
    )
    return allowed is not None and _months(items).isdisjoint(range(allowed[0], allowed[1] + 1))


def _beside(
    facts: Facts, items: list[Item], message: Message, other: Item, here: Message
) -> Iterator[Finding]:
    related = ((other.at_of("when"), here),)
    found = (demand.article for demand in facts.demands if demand.duty.id == "audit-report")
    grounds = [ground for article in found for ground in article.grounds]
    for item in items:
        at = item.at_of("when")
        yield Finding(RULE, message, at, _TOGETHER, related, grounds=tuple(grounds))


_AUDIT = Message(
    "the audit report is heard at the session of the final accounts, in month {month}",
    "审计工作报告应当与审查和批准决算同时进行（{month}月）",
)
_ACCOUNTS = Message(
    "the final accounts are approved at the session of the audit report, in month {month}",
    "审查和批准决算应当与听取审计工作报告同时进行（{month}月）",
)
_ACCOUNTS_HERE = Message("the final accounts are here", "决算在这里")
_AUDIT_HERE = Message("the audit report is here", "审计工作报告在这里")
_TOGETHER = Message("put both in one month", "请安排在同一个月")
