"""A department or a session with more matters in a month than it can do."""

from collections.abc import Iterator
from typing import TypeAlias

from npc.diagnostics import Rule, Severity
from npc.genre.when import is_month
from npc.messages import Message
from npc.plan import Item, Matter, Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC344", "overloaded-month", Severity.WARNING, Message("too much in one month", "当月事项过多")
)
USUAL = 18
"""More than this is too much anywhere; `limits` in npc.yaml says what is too much here."""

_ROWS = [
    f"      - {{title: 视察第{number}片区建设情况, owners: 城建环资工委, when: 9月}}\n"
    for number in range(1, USUAL + 2)
]
_HEAD = "kind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n"
PAGE = Page(
    what=Message(
        f"No department leads, and no kind of meeting deals with, more matters in a month than “limits: {{department: …, session: …}}” of npc.yaml says; without it, more than {USUAL}. Only matters of that month alone are counted, not those of several months.",
        f"一个部门一个月牵头的事项、一种会议一个月的议题，不超过 npc.yaml 中 limits（department、session）的数目；没有写的，不超过{USUAL}项。只计时间仅在当月的事项，跨月的不计。",
    ),
    why=Message("What is crowded into one month is put off.", "集中在一个月的事项往往完不成。"),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails=_HEAD + "".join(_ROWS),
    passes=_HEAD + "".join(_ROWS[:-1]),
)


Load: TypeAlias = dict[tuple[str, int], list[Matter]]


def check(plan: Plan) -> Iterator[Finding]:
    """Count the matters of each month."""
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
                Message(
                    "{name} has {count} matters in month {month}, more than {limit}",
                    "{name}{month}月有{count}项，超过{limit}项",
                ).format(name=name, count=len(matters), month=month, limit=limit),
                first_beyond.at / key,
                Message("move some to another month", "请将部分事项调整到其他月份"),
            )
