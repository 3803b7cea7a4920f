"""Differences of matters, written as changes of an adjustment."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from npc.differing.records import DiffChange, DiffSubject, PlanDifference, PlanDifferences
from npc.kinds.ledger_changes import ADD, CHANGE, DROP, MOVE, OF_MATTERS
from npc.ledger.lookup import Lookup
from npc.plan import Matter, Plan
from npc.records import NamedTuple
from npc.source.wanted import Wanted

Changes: TypeAlias = Mapping[str, Wanted]
"""A change as a ledger has it, by its English keys."""
_NAMES = {declared.attribute: name for name, declared in OF_MATTERS.items()}
"""The keys of a change by the attributes of matters: `content` of a task is `title`."""


class MatterGroup(NamedTuple):
    """All that is otherwise in one matter."""

    have: Matter | None
    found: Matter | None
    all: Sequence[PlanDifference]


def grouped(
    differences: PlanDifferences,
) -> tuple[Sequence[MatterGroup], Sequence[PlanDifference]]:
    """Return the differences of matters together for each, and those that are of no matter itself."""
    groups: dict[tuple[int, int], list[PlanDifference]] = {}
    others: list[PlanDifference] = []
    for each in differences.found:
        is_row = each.change in (DiffChange.LISTED, DiffChange.UNLISTED)
        if each.subject is not DiffSubject.MATTER or is_row:
            others.append(each)
        else:
            groups.setdefault((id(each.have), id(each.found)), []).append(each)
    return [_group(all_) for all_ in groups.values()], others


def _group(found: Sequence[PlanDifference]) -> MatterGroup:
    have, now = found[0].have, found[0].found
    return MatterGroup(
        have if isinstance(have, Matter) else None, now if isinstance(now, Matter) else None, found
    )


class WritesChanges:
    """Writes what became of matters as changes; what cannot be said so is left out."""

    def __init__(self, adopted: Plan) -> None:
        """Take the plan to whose rows the changes refer, with its ledgers."""
        if adopted.ledgers:
            from npc.ledger.book import Book

            self._lookup = Book(adopted).lookup
        else:
            self._lookup = Lookup(adopted)

    def changes(self, group: MatterGroup, *, by_sentence: bool = False) -> Iterator[Changes]:
        """Yield the changes that say what became of a matter.

        Args:
            group: The matter.
            by_sentence: Whether a sentence is written anew, and not key by key what it says.

        """
        if group.have is None:
            yield from self._added(group.found, group.all[0])
            return
        reference = self._reference(group.have)
        if not reference:
            return
        if group.found is None:
            yield {DROP: reference}
            return
        values = dict(_values(group, by_sentence=by_sentence))
        if not by_sentence and "when" in values:
            yield {MOVE: reference, "to": values.pop("when")}
        if values:
            yield {CHANGE: reference, **values}

    def _reference(self, matter: Matter) -> str:
        """Return by what a ledger refers to a row; nothing where it cannot for sure."""
        named = (self._lookup.reference(matter), matter.id or "", matter.text)
        return next((name for name in named if name and self._means(name, matter)), "")

    def _means(self, name: str, matter: Matter) -> bool:
        found = self._lookup.find(name).matter
        return found is not None and found.at == matter.at

    def _added(self, matter: Matter | None, of: PlanDifference) -> Iterator[Changes]:
        place = self._category(of)
        if matter and place:
            yield {ADD: place, **dict(_typed(matter))}

    def _category(self, of: PlanDifference) -> str:
        """Return by what a ledger refers to the category or month in which a matter stands now."""
        if not of.place or of.paper is None:
            return ""
        for name in (of.place, f"{of.paper.name}·{of.place}"):
            found = self._lookup.category(name)
            if found.place and found.paper and found.paper.kind == of.paper.kind:
                return name
        return ""


def _values(group: MatterGroup, *, by_sentence: bool) -> Iterator[tuple[str, Wanted]]:
    """Yield the keys of a change that give a matter what it says now."""
    found = group.found
    for each in group.all:
        name = _NAMES.get(each.key.attribute, "") if each.key else ""
        if found is None or each.key is None or not name or not each.after:
            continue
        is_typed = found.at.has(each.key.name)
        if not by_sentence or is_typed:
            yield (
                name,
                found.at.document.value((*found.at.path, each.key.name))
                if is_typed
                else each.after,
            )
    sentence = getattr(found, "sentence", None)
    if by_sentence and sentence:
        yield "text", sentence


def _typed(matter: Matter) -> Iterator[tuple[str, Wanted]]:
    """Yield the keys that are typed of a matter, as a ledger has them."""
    raw = matter.at.value
    for name, value in raw.items() if isinstance(raw, dict) else ():
        declared = matter.keys.get(name)
        own = _NAMES.get(declared.attribute) if declared else None
        if own and value:
            yield own, value
