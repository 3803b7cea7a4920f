"""Which items of a plan some rules find something in."""

from collections.abc import Container, Mapping

from npc.facts.facts import Facts
from npc.plan import Item
from npc.rules.registry import PLAN_RULES


def faults(facts: Facts, codes: Container[str]) -> Mapping[Item, tuple[str, ...]]:
    """Return the items in which rules of some codes find something, with these codes in order."""
    by_path = {item.at: item for item in facts.plan.items}
    found: dict[Item, list[str]] = {}
    for module in PLAN_RULES:
        if any(rule.code in codes for rule in module.RULES):
            for finding in module.check(facts):
                item = by_path.get(finding.at._replace(path=finding.at.path[:_OF_ITEM]))
                if item and finding.rule.code in codes:
                    found.setdefault(item, []).append(finding.rule.code)
    return {item: tuple(sorted(set(some))) for item, some in found.items()}


_OF_ITEM = len(("categories", 0, "items", 0))
"""Steps of the path to an item."""
