"""What is otherwise in a second state of a plan, as adjustments of a ledger (调整) of the first.

They are tried at once: folded into the first state, they give the second but for what is named as left.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from npc.differing.adjusting import Changes, MatterGroup, WritesChanges, grouped
from npc.differing.of_matters import said_otherwise
from npc.differing.records import DiffChange, PlanDifference, PlanDifferences
from npc.differing.trial import Trial
from npc.plan import Plan
from npc.records import NamedTuple


class AdjustmentTexts(NamedTuple):
    """The changes of an adjustment as a ledger has them, and what cannot be said so."""

    changes: Sequence[Changes]
    left: Sequence[PlanDifference]


def adjustments(differences: PlanDifferences, adopted: Plan, day: date) -> AdjustmentTexts:
    """Say differences as an adjustment.

    Args:
        differences: Those of two states of a plan.
        adopted: The first state as it was adopted, with the ledgers that are folded into it.
        day: That of the adjustment.

    """
    groups, others = grouped(differences)
    writes = WritesChanges(adopted)
    said = [[*writes.changes(group)] for group in groups]
    trial = Trial(adopted, day, said)
    for number, group in enumerate(groups):
        if any(
            each.key and each.key.attribute == "sentence" for each in _left(group, number, trial)
        ):
            said[number] = [*writes.changes(group, by_sentence=True)]
    trial = Trial(adopted, day, said)
    left = [each for number, group in enumerate(groups) for each in _left(group, number, trial)]
    return AdjustmentTexts([change for changes in said for change in changes], [*others, *left])


def _left(group: MatterGroup, number: int, trial: Trial) -> Iterator[PlanDifference]:
    """Yield what the trial has not made of a matter."""
    now = trial.matter(number, group.have)
    if now is None:
        yield from group.all
        return
    if group.found is None:
        yield from () if now.is_cancelled else group.all
        return
    yield from (each for each in group.all if each.change is DiffChange.RELOCATED)
    yield from said_otherwise(group.all[0], now, group.found)
