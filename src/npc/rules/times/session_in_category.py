"""Categories that are sessions, 第三十九次会议（6月）, whose numbers do not go with each other or with their months."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.session_categories import SessionCategory, session_categories
from npc.genre.meetings import kind_of
from npc.genre.numerals import chinese_number
from npc.kinds.meeting import plan_month
from npc.messages import Message
from npc.plan import Session
from npc.rules.base import Finding

RULE = Rule(
    "NPC427",
    "session-in-category",
    Severity.WARNING,
    Message("numbers of sessions in categories do not fit", "类别所写会次不符"),
)
RULES = (RULE,)
_ALL = 3
"""Numbered categories from which on a list may be one of all sessions."""


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the sessions that stand beside each other, and each with the list of sessions."""
    plan = facts.plan
    for group in session_categories(plan):
        slips = [*_twice(group), *_misplaced(group)]
        yield from slips
        if not slips and not plan.is_damaged("categories"):
            yield from _left_out(group)
        yield from _dated_otherwise(group, plan.sessions, plan.year)


def _twice(group: Sequence[SessionCategory]) -> Iterator[Finding]:
    """Find a number that two have; in one month, they may be parts of one session."""
    first_of: dict[int, SessionCategory] = {}
    for each in group:
        first = first_of.setdefault(each.number, each)
        if first is each or (each.month and each.month == first.month):
            continue
        yield _finding(
            each,
            Message("the number of “{name}” is already there", "“{name}”的会次与前面重复").format(
                name=each.name
            ),
            first,
            None if each.month and first.month else Severity.INFO,
        )


def _misplaced(group: Sequence[SessionCategory]) -> Iterator[Finding]:
    """Find a session whose month is before that of one with a lower number."""
    in_order = sorted((each for each in group if each.month), key=lambda each: each.number)
    for lower, higher in pairwise(in_order):
        if lower.number < higher.number and (higher.month or 0) < (lower.month or 0):
            yield _finding(
                higher,
                Message("“{name}” is before “{other}”", "“{name}”早于“{other}”").format(
                    name=higher.name, other=lower.name
                ),
                lower,
            )


def _left_out(group: Sequence[SessionCategory]) -> Iterator[Finding]:
    """Tell of the one number that is missing, where all others are there."""
    by_number = {each.number: each for each in group}
    missing = [
        number
        for before, behind in pairwise(sorted(by_number))
        for number in range(before + 1, min(behind, before + _ALL))
    ]
    if len(by_number) >= _ALL and len(missing) == 1:
        before = by_number[missing[0] - 1]
        yield _finding(
            by_number[missing[0] + 1],
            Message("第{number}次 is not listed", "第{number}次会议没有列出").format(
                number=chinese_number(missing[0])
            ),
            before,
            Severity.INFO,
        )


def _dated_otherwise(
    group: Sequence[SessionCategory], sessions: Sequence[Session], year: int | None
) -> Iterator[Finding]:
    """Find a session that the list has in another month."""
    listed = {session.kind_and_number: session for session in sessions}
    for each in group:
        session = listed.get((kind_of(each.kind), each.number))
        if session is None or each.named_month is None or session.is_of_ledger:
            continue
        if plan_month(session.date, year) != each.named_month:
            yield Finding(
                RULE,
                Message(
                    "“{name}” here, its session is on {day}", "这里写“{name}”，会议日期是{day}"
                ).format(name=each.name, day=session.date),
                each.at,
                _HINT,
                ((session.at / "date", Message("the date", "会议日期")),),
            )


def _finding(
    found: SessionCategory, message: Message, other: SessionCategory, bad: Severity | None = None
) -> Finding:
    related = ((other.at, Message("the other one", "另一处")),)
    return Finding(RULE, message, found.at, _HINT, related, severity=bad)


_HINT = Message("check the number and the month", "请核对会次和月份")
