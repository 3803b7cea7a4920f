"""Which items of a plan some rules find something in."""

from collections.abc import Container, Mapping

from npc.facts.facts import Facts
from npc.plan import Item, Location
from npc.rules.registry import rules_for


def faults(facts: Facts, codes: Container[str]) -> Mapping[Item, tuple[str, ...]]:
    """Return the items in which rules of some codes find something, with these codes in order."""
    by_path = {item.at: item for item in facts.plan.items}
    found: dict[Item, list[str]] = {}
    for module in rules_for(facts.plan):
        if any(rule.code in codes for rule in module.RULES):
            for finding in module.check(facts):
                item = _around(finding.at, by_path)
                if item and finding.rule.code in codes:
                    found.setdefault(item, []).append(finding.rule.code)
    return {item: tuple(sorted(set(some))) for item, some in found.items()}


def _around(at: Location, by_path: Mapping[Location, Item]) -> Item | None:
    """Return the item that a place is in; items stand at several depths."""
    places = (at._replace(path=at.path[:steps]) for steps in range(len(at.path), 1, -1))
    return next((by_path[place] for place in places if place in by_path), None)
