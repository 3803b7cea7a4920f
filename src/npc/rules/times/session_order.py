"""Sessions whose numbers and dates run against one another."""

from collections.abc import Iterator
from itertools import pairwise

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.meetings import is_same_kind
from npc.genre.sessions import number_in
from npc.messages import Message
from npc.plan import Session
from npc.rules.base import Finding

RULE = Rule(
    "NPC354",
    "session-order",
    Severity.WARNING,
    Message("sessions out of order", "会议届次与日期先后不一"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare sessions of one kind and term in the order of their numbers."""
    plan = facts.plan
    groups: list[list[tuple[str, int, Session]]] = []
    for session in plan.sessions:
        number = number_in(session.name)
        if number is None:
            continue
        found = (*number, session)
        group = next((one for one in groups if _is_of(one[0], found)), None)
        if group is None:
            groups.append([found])
        else:
            group.append(found)
    for group in groups:
        for earlier, later in pairwise(sorted(group, key=lambda one: one[1])):
            if earlier[1] < later[1] and later[2].date < earlier[2].date:
                yield _finding(earlier[2], later[2])


def _is_of(one: tuple[str, int, Session], other: tuple[str, int, Session]) -> bool:
    return one[0] == other[0] and is_same_kind(one[2].kind, other[2].kind)


def _finding(earlier: Session, later: Session) -> Finding:
    return Finding(
        RULE,
        Message(
            "{later} ({day}) is dated before {earlier} ({other})",
            "{later}（{day}）早于{earlier}（{other}）",
        ).format(later=later.name, day=later.date, earlier=earlier.name, other=earlier.date),
        later.at / "date",
        Message("correct the date or the number", "请改正日期或者届次"),
        ((earlier.at / "date", Message("the other one", "另一次")),),
    )
