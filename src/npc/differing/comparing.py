"""Two states of a plan compared, matter by matter."""

from collections.abc import Iterator

from npc.differing.key_changes import key_changes
from npc.differing.of_matters import matter_changes, matter_differences
from npc.differing.of_plan import paper_differences, plan_differences
from npc.differing.of_texts import text_differences
from npc.differing.plan_pairs import PlanPairs
from npc.differing.records import PlanDifferences
from npc.kinds.record import Record
from npc.plan import Matter, Month, Plan


def compared(before: Plan, after: Plan) -> PlanDifferences:
    """Say what is otherwise in a second state of a plan, by what both say and not by their lines."""
    pairs = PlanPairs(before, after)
    found = (
        *plan_differences(before, after),
        *paper_differences(pairs),
        *text_differences(pairs),
        *matter_differences(pairs),
    )
    return PlanDifferences(before, after, found, sum(_respelt(pairs)))


def _respelt(pairs: PlanPairs) -> Iterator[int]:
    """Yield of each mapping how many keys say the same, written otherwise."""
    for have, found in _both(pairs):
        changes = (
            matter_changes(have, found)
            if isinstance(have, Matter) and isinstance(found, Matter)
            else key_changes(have, found)
        )
        yield sum(each.is_respelt for each in changes)


def _both(pairs: PlanPairs) -> Iterator[tuple[Record, Record]]:
    """Yield all mappings that both states have."""
    for parts in pairs.parts:
        yield from (
            (each.have, each.found) for each in parts.same if not isinstance(each.found, Month)
        )
    yield from ((pair.have, pair.found) for pair in pairs.rows.values())
