"""A report on a period that is heard before the period is over."""

import re
from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.suggestions_answered import Unanswered, unanswered
from npc.genre.actions import MAYBE_REPORTED, read_action
from npc.genre.report_periods import ReportPeriod, period_of
from npc.genre.years import all_years_in
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC312",
    "before-period-ends",
    Severity.WARNING,
    Message("a report heard before its period is over", "报告所涉期间尚未结束"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the months of reports with the periods that they are on."""
    plan = facts.plan
    for item in plan.items:
        heard, report = item.when.last_month, _report(item)
        if heard is None or not report or item in facts.ill_timed:
            continue  # outside the months of the law it is to be moved at any rate
        if _names_other_year(item, plan.year):
            continue
        period = period_of(report, plan.year)
        early = unanswered(item, plan) if "建议" in report else None
        if period and heard <= period.until:
            yield _finding(item, heard, period)
        elif early:
            yield _of_suggestions(item, heard, early)


def _report(item: Item) -> str:
    """Return what a row says of the report that a meeting hears; nothing where it hears none.

    What is done besides, 开展满意度测评, is no other act; a session may hear it: 召开…会议，听取….
    """
    if item.action in MAYBE_REPORTED:
        return item.text
    first, *others = _BESIDE.split(item.text)
    if others and first.endswith("报告") and read_action(first) in _NAMED:
        return first
    heard = (clause for clause in others if read_action(clause) in MAYBE_REPORTED)
    return next((clause for clause in heard if "报告" in clause), "")


_BESIDE = re.compile("[，；]|并(?:开展|进行)")
_NAMED = frozenset((*MAYBE_REPORTED, None))
"""Acts of a row that names a report, which may say none: 县政府关于…的报告，开展满意度测评."""


def _names_other_year(item: Item, year: int | None) -> bool:
    """Whether the title names years, and the plan's is not among them."""
    years = all_years_in(item.text)
    return bool(years) and year not in years


def _finding(item: Item, heard: int, period: ReportPeriod) -> Finding:
    return Finding(
        RULE,
        Message(
            "“{period}” is not over in month {month}",
            "所报告的期间（{period}）到{month}月尚未结束",
        ).format(period=period.name, month=heard),
        item.at_of("when"),
        _later(period.until + 1),
        ((item.text_at, _REPORT),),
    )


def _of_suggestions(item: Item, heard: int, early: Unanswered) -> Finding:
    related = [(item.text_at, _REPORT)]
    if early.handed_over:
        related.append((early.handed_over.text_at, _HANDED_OVER))
    return Finding(
        RULE,
        Message(
            "suggestions handed over this year are answered within three months: in month {month} there "
            "are no results to report",
            "当年的代表建议交办后三个月内答复，{month}月还没有办理结果可以报告",
        ).format(month=heard),
        item.at_of("when"),
        _later(early.until + 1)
        if early.is_sure
        else Message(
            "if they are last year’s, name the year; else hear it later",
            "是上年的代表建议的，请写明年份；是当年的，请改到答复期满之后",
        ),
        tuple(related),
        severity=None if early.is_sure else Severity.INFO,
    )


def _later(month: int) -> Message:
    if month >= _DECEMBER:
        return Message("hear it in December, or early next year", "请改到12月或者次年听取")
    return Message("hear it in month {month} or later", "请改到{month}月以后听取").format(
        month=month
    )


_DECEMBER = 12
_REPORT = Message("the report", "所听取的报告")
_HANDED_OVER = Message("they are handed over here", "代表建议在这里交办")
