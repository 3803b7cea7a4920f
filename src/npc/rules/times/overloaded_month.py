"""A department or a session with more matters in a month than it can do."""

from collections.abc import Iterator
from typing import TypeAlias

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.when import is_month
from npc.messages import Message
from npc.plan import Item, Matter
from npc.rules.base import Finding

RULE = Rule(
    "NPC344", "overloaded-month", Severity.WARNING, Message("too much in one month", "当月事项过多")
)
RULES = (RULE,)
USUAL = 18
"""More than this is too much anywhere; `limits` in npc.yaml says what is too much here."""


Load: TypeAlias = dict[tuple[str, int], list[Matter]]


def check(facts: Facts) -> Iterator[Finding]:
    """Count the matters of each month."""
    plan = facts.plan
    departments: Load = {}
    sessions: Load = {}
    for matter in plan.matters:
        month = only_month(matter)
        if month is None:
            continue
        leader = matter.owners.lead
        if leader and leader.placeholder is None:
            name = leader.department.name if leader.department else leader.text
            departments.setdefault((name, month), []).append(matter)
        for meeting in matter.meetings if isinstance(matter, Item) else ():
            sessions.setdefault((meeting, month), []).append(matter)
    yield from _over(departments, plan.limits.get("department", USUAL))
    yield from _over(sessions, plan.limits.get("session", USUAL))


def only_month(matter: Matter) -> int | None:
    """Give the month (1–12) that a matter alone lies in; None where it lies in more, or in none."""
    windows = matter.when.windows
    if len(windows) != 1 or windows[0].first != windows[0].last or not is_month(windows[0].first):
        return None
    if matter.when.is_deadline:
        return None
    return windows[0].first


def _over(load: Load, limit: int) -> Iterator[Finding]:
    for (name, month), matters in load.items():
        if len(matters) > limit:
            first_beyond = matters[limit]
            key = "title" if first_beyond.at.has("title") else "content"
            yield Finding(
                RULE,
                Message(
                    "{name} has {count} matters in month {month}, more than {limit}",
                    "{name}{month}月有{count}项，超过{limit}项",
                ).format(name=name, count=len(matters), month=month, limit=limit),
                first_beyond.at / key,
                Message("move some to another month", "请将部分事项调整到其他月份"),
            )
