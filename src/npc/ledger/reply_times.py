"""Within how many months opinions are reported on, as a place says it of single matters (`replies`)."""

from collections.abc import Iterable

from npc.kinds.entries.deadlines import ReplyTime
from npc.plan import Matter, Plan


def months_to_reply(plan: Plan, matters: Iterable[Matter], usual: int) -> int:
    """Return the least months that the place gives for an opinion on some matters; else the usual ones."""
    said = [
        each for each in plan.entries if isinstance(each, ReplyTime) and each.is_for(plan.level)
    ]
    found = (each.months for each in said for matter in matters if each.is_of(matter.text))
    return min(found, default=usual)
