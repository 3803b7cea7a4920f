"""Nothing on the correction of what the audit found, in this year's plan or the next one's."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Diagnostic, Place, Related, Rule, Severity
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Crossing, Dated, PlanHead, by_organ_and_year

RULE = Rule(
    "NPC373",
    "missing-rectification",
    Severity.ERROR,
    Message(
        "no report on the correction of what the audit found", "没有安排审计查出问题整改情况的报告"
    ),
)
RULES = (RULE,)

_SINCE = 2025
_SIX_MONTHS = 6
_SEPTEMBER_AND_SIX = 3  # a report after March is found by `audit-rectification`


def check_all(plans: Sequence[PlanHead]) -> Iterator[Diagnostic]:
    """Compare each plan with that of the next year."""
    known = by_organ_and_year(plans)
    for plan in plans:
        if plan.crossing and plan.is_checked and plan.year and plan.year >= _SINCE:
            later = known.get((plan.organ or "", plan.year + 1))
            yield from _of(plan.crossing, plan.year, later)


def _of(this: Crossing, year: int, later: PlanHead | None) -> Iterator[Diagnostic]:
    audits = [report for report in this.audits if report.last is not None]
    if not audits or this.is_exempted or _of_audit(this.corrections, year - 1):
        return
    if later is None or later.crossing is None:
        if not this.corrections:  # with one of last year's audit, this year's follows next year
            yield _finding(audits[0].place, _NOT_YET, _SAY_SO, Severity.WARNING)
        return
    if later.crossing.is_exempted:
        return
    corrections = [report for report in later.crossing.corrections if _may_be_of(report, year - 1)]
    if not corrections:
        related = Related(
            later.place, Message("nor in the next year's plan", "下一年的计划中也没有")
        )
        yield _finding(audits[0].place, _NEITHER, _ADD, Severity.ERROR, related)
        return
    until = max(report.last or 0 for report in audits) + _SIX_MONTHS - 12
    latest = min(report.last or 0 for report in corrections)
    if until < latest <= _SEPTEMBER_AND_SIX:
        message = _LATE.format(months=max(report.last or 0 for report in audits))
        related = Related(corrections[0].place, Message("the report is here", "整改报告在这里"))
        is_sure = all(
            (report.first or 0) > until for report in corrections
        )  # 3月底前 may be in time
        severity = Severity.ERROR if is_sure else Severity.WARNING
        yield _finding(audits[0].place, message, _EARLIER, severity, related)


def _of_audit(corrections: Sequence[Dated], year: int) -> list[Dated]:
    """Return the reports on the audit of a year; one that names no year may be it."""
    return [report for report in corrections if report.about in {None, year, year + 1}]


def _may_be_of(report: Dated, year: int) -> bool:
    """Whether a report in the next year's plan is on the audit of a year.

    One that names another year or none, and comes in autumn, is on that plan's own audit.
    """
    if report.about == year:
        return True
    return report.about in {None, year + 1} and (report.last or 0) <= _SEPTEMBER_AND_SIX


def _finding(
    place: Place, message: Message, hint: Message, severity: Severity, *related: Related
) -> Diagnostic:
    return Diagnostic(RULE._replace(severity=severity), message, place, hint, related)


_NOT_YET = Message(
    "no report on the correction of what the audit found (监督法第二十七条第二款)",
    "没有安排审计查出问题整改情况的报告（监督法第二十七条第二款）",
)
_NEITHER = Message(
    "no report on the correction of what the audit found, this year or the next (监督法第二十七条第二款)",
    "本年和下一年的计划都没有安排审计查出问题整改情况的报告（监督法第二十七条第二款）",
)
_LATE = Message(
    "the audit report is heard in month {months}; six months are over when the report on corrections comes (监督法第二十七条第二款)",
    "审计工作报告{months}月听取，下一年听取整改情况的报告时已超过六个月（监督法第二十七条第二款）",
)
_SAY_SO = spelt(
    Message(
        "it is due within six months; if it comes in the next year, say so under “<duties>: {<duty=audit-rectification>: …}”",
        "应当在六个月内听取；安排在下一年的，请在 <duties> 的 <duty=audit-rectification> 中说明",
    )
)
_ADD = Message("add it within six months of the audit report", "请在听取审计工作报告后六个月内安排")
_EARLIER = Message("choose an earlier month", "请提前")
