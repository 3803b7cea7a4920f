"""A statutory matter outside the months that the law gives."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.knowledge.duty import Article, Duty
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC361",
    "duty-time",
    Severity.ERROR,
    Message("a statutory matter outside its months", "法定事项不在法定月份"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find matters none of whose items lies in the months allowed."""
    for duty, article, items in facts.demands:
        dated = [item for item in items if item.when.windows]
        if duty.months is None:
            continue
        first, last = duty.months
        if not dated:
            yield from _left_open(items, duty, article)
            continue
        windows = [window for item in dated for window in item.when.windows]
        if any(first <= window.first and window.last <= last for window in windows):
            continue
        # 5-6月 and 10月底前 may turn out well; 10月 cannot.
        possible = [window for item in dated for window in item.when.possible]
        may_be = any(window.first <= last and window.last >= first for window in possible)
        message = (_PARTLY if may_be else _OUTSIDE).format(
            matter=duty.matter, first=first, last=last, article=article.name
        )
        severity = Severity.WARNING if may_be else article.fault
        hint = _hint(facts, duty)
        for item in dated:
            at = item.at_of("when")
            yield Finding(RULE, message, at, hint, severity=severity, grounds=article.grounds)


def _hint(facts: Facts, duty: Duty) -> Message:
    """Name the months that are right: of the audit report for the accounts, else those with a session."""
    first, last = duty.months or (1, 12)
    allowed = range(first, last + 1)
    audits = facts.items_for("audit-report") if duty.id == "final-accounts" else ()
    heard = [month for month in allowed if any(item.when.may_be_in(month) for item in audits)]
    if len(heard) == 1:
        return _WITH_AUDIT.format(month=heard[0])
    months = [month for month in facts.session_months if month in allowed]
    if not months:
        return _HINT
    return _TO_SESSION.format(
        months=Message(", ".join(map(str, months)), "、".join(f"{month}月" for month in months))
    )


def _left_open(items: Sequence[Item], duty: Duty, article: Article) -> Iterator[Finding]:
    """Say it of a time that is left open; one that is missing or unclear has rules of its own."""
    first, last = duty.months or (1, 12)
    for item in items:
        if item.says("when") and not item.when.faults:
            message = _OPEN.format(matter=duty.matter, first=first, last=last, article=article.name)
            yield Finding(
                RULE,
                message,
                item.at_of("when"),
                _HINT,
                severity=Severity.INFO,
                grounds=article.grounds,
            )


_OPEN = Message(
    "the time of “{matter}” is left open, though the law gives months {first} to {last} ({article})",
    "“{matter}”的时间未定，法律规定在{first}月至{last}月（{article}）",
)
_OUTSIDE = Message(
    "“{matter}” belongs in months {first} to {last} ({article})",
    "“{matter}”应当在{first}月至{last}月（{article}）",
)
_PARTLY = Message(
    "“{matter}” may fall outside months {first} to {last} ({article})",
    "“{matter}”应当在{first}月至{last}月，所写时间有一部分在此之外（{article}）",
)
_WITH_AUDIT = Message(
    "put it in month {month}, in which the audit report is heard: both belong to one session",
    "请改在{month}月，与审计工作报告同一次会议",
)
_TO_SESSION = Message(
    "choose a month of a session between them: {months}",
    "请改在这几个月内，如常委会会议所在的{months}",
)
_HINT = Message("choose a month between them", "请改在这几个月内")
