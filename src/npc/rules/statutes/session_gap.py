"""More than two months between sessions of the standing committee."""

from collections.abc import Iterator
from itertools import pairwise

from npc.diagnostics import Rule, Severity
from npc.facts.duties import can_be_asked, meetings_of
from npc.facts.facts import Facts
from npc.genre.meetings import is_session
from npc.genre.when import Timing, is_month
from npc.messages import Message
from npc.plan import Item, Plan
from npc.rules.base import Finding

RULE = Rule(
    "NPC366",
    "session-gap",
    Severity.WARNING,
    Message("too long between two sessions", "常委会会议间隔过长"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Look for gaps between the months in which items come before the standing committee.

    Before the first and after the last of them, other business may have its sessions.
    """
    plan = facts.plan
    if not can_be_asked(plan) or plan.arrangement is None or plan.is_damaged("meetings"):
        return
    months = [month for month in session_months(plan) if is_month(month)]
    for before, after in pairwise(months):
        if after - before > 2:  # noqa: PLR2004 - at least every two months
            yield Finding(
                RULE,
                Message(
                    "no session of the standing committee between months {before} and {after}",
                    "{before}月与{after}月之间没有安排常委会会议",
                ).format(before=before, after=after),
                plan.arrangement.at / "categories",
                Message("one is due at least every two months", "每两个月至少举行一次，请补上"),
                on_key=True,
            )


def session_months(plan: Plan) -> Iterator[int]:
    """Give the months with a session of the standing committee, in order.

    They count from January of the plan's year. An item of several months may come up in any of
    them, so may one with a deadline before it; one of the whole year comes up in no certain one.
    A session that adopted the work points counts.
    """
    items = plan.items
    months = {month for item in items for month in _months_of(item)}
    for one in plan.adopted:
        if one.date.year == plan.year and is_session(one.body):
            months.add(one.date.month)
    yield from sorted(months)


def _months_of(item: Item) -> Iterator[int]:
    if item.when.timing is Timing.YEAR_ROUND:
        return
    if any(map(is_session, meetings_of(item))) or _is_series(item):
        for window in item.when.possible:
            yield from range(window.first, window.last + 1)


def _is_series(item: Item) -> bool:
    """Tell whether a row is the sessions themselves: 召开常委会会议，每两个月."""
    return "召开" in item.text and "常委会会议" in item.text
