"""The correction of what the audit found is reported late or too early."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import rectified_year
from npc.facts.facts import Facts
from npc.messages import Message
from npc.plan import Item
from npc.records import NamedTuple
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
    heard = [window for item in facts.items_for("audit-report") for window in item.when.possible]
    items = facts.items_for("audit-rectification")
    years = [rectified_year(item.text) for item in items]
    for item, audited in zip(items, years, strict=True):
        windows = item.when.possible if item.when.windows else ()
        if audited is None or not windows:
            continue
        spans = _Spans(
            min(window.first for window in windows),
            max(window.last for window in windows),
            min((window.first for window in heard), default=-12),
            max((window.last for window in heard), default=24),
        )
        if audited + 1 == year - 1:
            is_alone = bool(heard) and year - 1 not in years
            yield from _of_last_year(item, audited, spans, is_alone=is_alone)
        elif audited + 1 == year:
            yield from _of_this_year(item, spans, year)


class _Spans(NamedTuple):
    """Months, counted from January of the plan's year: of a report, and of the audit's in the plan."""

    first: int
    last: int
    heard_first: int
    heard_last: int


def _of_last_year(item: Item, audited: int, spans: _Spans, *, is_alone: bool) -> Iterator[Finding]:
    """Find one that comes later than six months after the September of last year.

    Where it would be in time for this year's audit, on which no other row reports, its year is
    perhaps a slip: to move it as its title says would move what stands right.
    """
    if spans.last <= _LATEST_OF_LAST_YEAR:
        return
    year = audited + 2
    message = (_LATE_BY_LAW if year >= _BY_LAW else _LATE).format(year=audited + 1)
    # 6月底前 may turn out well.
    severity = _severity(year) if spans.first > _LATEST_OF_LAST_YEAR else Severity.WARNING
    is_slip = is_alone and spans.heard_last < spans.first <= spans.heard_last + _SIX_MONTHS
    hint = _OTHER_YEAR.format(meant=audited + 1, year=audited, month=spans.heard_last)
    yield Finding(
        RULE, message, item.at_of("when"), hint if is_slip else _EARLIER, severity=severity
    )


def _of_this_year(item: Item, spans: _Spans, year: int) -> Iterator[Finding]:
    """Find one that is not within the six months after the audit report of the same plan."""
    if spans.last <= spans.heard_first:
        message, hint = _BEFORE.format(month=spans.heard_first), _LATER
    elif spans.first > spans.heard_last + _SIX_MONTHS:
        message, hint = _AFTER.format(month=spans.heard_last), _EARLIER
    else:
        return
    yield Finding(RULE, message, item.at_of("when"), hint, severity=_severity(year))


def _severity(year: int) -> Severity:
    return Severity.ERROR if year >= _BY_LAW else Severity.WARNING


_LATE_BY_LAW = Message(
    "the audit report was heard in {year} by September; six months are over in March",
    "该审计工作报告最迟在{year}年9月听取，六个月期限到3月为止",
)
_LATE = Message(
    "the audit report was heard in {year} by September; by custom its corrections are reported on "
    "within six months, which are over in March",
    "该审计工作报告最迟在{year}年9月听取；按惯例，整改情况在六个月内报告，到3月为止",
)
_BEFORE = Message(
    "the audit report itself is heard only in month {month}", "审计工作报告{month}月才听取"
)
_AFTER = Message(
    "the audit report is heard in month {month}; six months are over by then",
    "审计工作报告{month}月听取，届时已超过六个月",
)
_OTHER_YEAR = Message(
    "perhaps {meant} is meant, on which the audit report is heard in month {month}; if it is {year}, "
    "choose an earlier month",
    "年份是否应为{meant}年度（其审计工作报告{month}月听取）；确为{year}年度的，请提前",
)
_EARLIER = Message("choose an earlier month", "请提前")
_LATER = Message("choose a month after it, within six months", "请改在其后六个月内")
