"""Rows whose sentence contradicts itself, which is told of them before all else."""

from npc.genre.sentence_faults import FaultKind
from npc.plan import Item


def has_two_actions(item: Item) -> bool:
    """Whether a sentence says two actions of one thing: 听取…的报告。…会议上听取和审议."""
    faults = item.said.faults if item.said else ()
    return any(fault.kind is FaultKind.TWO_ACTIONS for fault in faults)
