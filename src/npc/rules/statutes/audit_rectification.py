"""The correction of what the audit found is reported late or too early."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import rectified_year
from npc.facts.facts import Facts
from npc.genre.timing import Window
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC365",
    "audit-rectification",
    Severity.ERROR,
    Message("correction of the audit's findings not within six months", "审计整改报告不在六个月内"),
)
RULES = (RULE,)

_SIX_MONTHS = 6
_BY_LAW = 2025
_LATEST_OF_LAST_YEAR = 3


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the months of audit reports and of the reports on corrections."""
    year = facts.statutory_year
    if year is None:
        return
    severity = Severity.ERROR if year >= _BY_LAW else Severity.WARNING
    heard = [window for item in facts.items_for("audit-report") for window in item.when.possible]
    for item in facts.items_for("audit-rectification"):
        yield from _of(item, year, heard, severity)


def _of(item: Item, year: int, heard: list[Window], severity: Severity) -> Iterator[Finding]:
    audited = rectified_year(item.text)
    if audited is None or not item.when.windows:
        return
    first = min(window.first for window in item.when.possible)
    last = max(window.last for window in item.when.possible)
    heard_first = min((window.first for window in heard), default=-12)
    heard_last = max((window.last for window in heard), default=24)
    heard_in = audited + 1
    if heard_in == year - 1 and last > _LATEST_OF_LAST_YEAR:
        message = Message(
            "the audit report was heard in {year} by September; six months are over in March",
            "该审计工作报告最迟在{year}年9月听取，六个月期限到3月为止",
        ).format(year=heard_in)
        # 6月底前 may turn out well.
        severity = Severity.WARNING if first <= _LATEST_OF_LAST_YEAR else severity
        yield Finding(RULE, message, item.at_of("when"), _EARLIER, severity=severity)
    elif heard_in == year and last <= heard_first:
        message = Message(
            "the audit report itself is heard only in month {month}", "审计工作报告{month}月才听取"
        ).format(month=heard_first)
        yield Finding(RULE, message, item.at_of("when"), _LATER, severity=severity)
    elif heard_in == year and first > heard_last + _SIX_MONTHS:
        message = Message(
            "the audit report is heard in month {month}; six months are over by then",
            "审计工作报告{month}月听取，届时已超过六个月",
        ).format(month=heard_last)
        yield Finding(RULE, message, item.at_of("when"), _EARLIER, severity=severity)


_EARLIER = Message("choose an earlier month", "请提前")
_LATER = Message("choose a month after it, within six months", "请改在其后六个月内")
