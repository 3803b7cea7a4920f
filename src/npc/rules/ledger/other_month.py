"""Matters that came before a session in another month than planned, and were not moved."""

from collections.abc import Iterator
from datetime import date, timedelta

from npc.diagnostics import Rule, Severity
from npc.facts.dealings import Dealing, dealings
from npc.facts.facts import Facts
from npc.kinds.meeting import plan_month
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Item, Location
from npc.rules.base import Finding

RULE = Rule(
    "NPC457",
    "other-month",
    Severity.WARNING,
    Message("before a session in another month", "上会的月份与计划不同"),
)
RULES = (RULE,)
_LONGEST = timedelta(days=4)
"""Time that a session goes on after its first day, at most."""


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the day of each session with the time of the items that it dealt with."""
    book, year = facts.book, facts.plan.year
    if book is None or year is None or facts.plan.is_damaged("categories", "adjustments"):
        return
    in_time: dict[Location, bool] = {}
    for dealing in dealings(book):
        matter = dealing.tracked.matter
        if not isinstance(matter, Item):
            continue  # what a department did in May may be told to a meeting in July
        if not dealing.is_at_planned_meeting or dealing.session.at in facts.doubtful_sessions:
            continue  # another row is meant, or another day: of that other rules tell
        if matter.at not in in_time:
            in_time[matter.at] = _is_in_time(dealing, year)
        if not in_time[matter.at]:
            yield _finding(dealing, year)


def _is_in_time(dealing: Dealing, year: int) -> bool:
    """Whether one session of a matter may be in its time; what is deliberated again was so once."""
    when = dealing.planned.own_time
    first = [each.date for each in dealing.tracked.sessions]
    days = (*first, *(min(day, date.max - _LONGEST) + _LONGEST for day in first))
    return not when.windows or any(when.may_be_in(plan_month(day, year)) for day in days)


def _finding(dealing: Dealing, year: int) -> Finding:
    session, matter = dealing.session, dealing.planned
    day = session.date
    month = f"{day.month}月" if day.year == year else f"{day.year}年{day.month}月"
    return Finding(
        RULE,
        Message(
            "“{text}” is before a session on {day}, the plan has {when}",
            "“{text}”{day}上会，计划时间是{when}",
        ).format(text=matter.text, day=session.date, when=matter.own_time.text),
        dealing.at,
        spelt(
            Message(
                "write an adjustment: <move>: …, <Change.to>: {month}, <why>: …, with the meeting that decided (“<by>”)",
                "请写一条改期：<move>: …, <Change.to>: {month}, <why>: …，并写明由哪次会议决定（<by>）；引错了的，改正引用",
            )
        ).format(month=month),
        ((matter.at_of("when"), Message("the plan", "计划中的时间")),),
    )
