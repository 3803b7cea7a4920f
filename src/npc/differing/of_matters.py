"""What became of the matters of a plan in a second state of it."""

from collections.abc import Iterator

from npc.differing.key_changes import KeyChange, key_changes
from npc.differing.parts import text_of
from npc.differing.plan_pairs import PlacedRow, PlanPairs
from npc.differing.records import DiffChange, DiffSubject, PlanDifference
from npc.differing.row_pairs import PairedRows
from npc.differing.written import is_same
from npc.kinds.item import Item
from npc.plan import Matter, Task

_CHANGES = {
    "title": DiffChange.RETITLED,
    "content": DiffChange.RETITLED,
    "text": DiffChange.REWORDED,
    "when": DiffChange.MOVED,
    "owners": DiffChange.GIVEN,
    "with": DiffChange.GIVEN,
    "meetings": DiffChange.MEETINGS,
}
"""What a change of a key is called; that of any other is one of the key."""


def matter_differences(pairs: PlanPairs) -> Iterator[PlanDifference]:
    """Yield what became of matters in the order in which they stand now; then those that do no more."""
    for key, placed in pairs.others.items():
        row, pair = placed.row, pairs.rows.get(key)
        if pair:
            yield from _changes(pair, placed, pairs)
        elif isinstance(row, Matter):
            change = DiffChange.LISTED if row.same else DiffChange.ADDED
            yield _of(placed, change)._replace(found=row)
    for placed in pairs.gone:
        if isinstance(placed.row, Matter):
            change = DiffChange.UNLISTED if placed.row.same else DiffChange.DROPPED
            yield _of(placed, change)._replace(have=placed.row)


def _changes(pair: PairedRows, placed: PlacedRow, pairs: PlanPairs) -> Iterator[PlanDifference]:
    """Yield what became of a matter that both states have."""
    have, found = pair.have, pair.found
    if not (isinstance(have, Matter) and isinstance(found, Matter)):
        return
    of = _of(placed, DiffChange.CHANGED)._replace(is_alike=_is_alike(pair))
    yield from said_otherwise(of, have, found)
    was = pairs.own[id(have)]
    if not _stays(was, placed, pairs, pair):
        yield of._replace(
            change=DiffChange.RELOCATED,
            have=have,
            found=found,
            before=_place(was, beside=placed),
            after=_place(placed, beside=was),
        )


def said_otherwise(of: PlanDifference, have: Matter, found: Matter) -> Iterator[PlanDifference]:
    """Yield what a matter says otherwise.

    Args:
        of: What is known of each difference: where the matter stands.
        have: The matter as it was.
        found: As it is.

    """
    for said in matter_changes(have, found):
        if not said.is_respelt:
            yield of._replace(
                change=_CHANGES.get(said.key.name, DiffChange.CHANGED),
                have=have,
                found=found,
                before=said.before,
                after=said.after,
                key=said.key,
                at=said.at,
            )


def matter_changes(have: Matter, found: Matter) -> Iterator[KeyChange]:
    """Yield the keys of a matter that are otherwise; a sentence only where all that it says is the same."""
    changes = list(key_changes(have, found))
    if isinstance(found, Task) and have.when.text != found.when.text:
        at = found.at_of("when") if found.says("when") else found.at
        is_respelt = is_same(have.when, found.when)
        when = KeyChange(Item.keys["when"], have.when.text, found.when.text, at, is_respelt)
        changes.append(when)
    others = [each for each in changes if each.key.attribute != "sentence"]
    yield from others or changes


def _stays(was: PlacedRow, placed: PlacedRow, pairs: PlanPairs, pair: PairedRows) -> bool:
    """Whether a matter stands where it stood; of a task the month is its time, and no place."""
    if isinstance(placed.row, Task):
        return any(was.paper is have and placed.paper is now for have, now in pairs.papers.same)
    return pairs.stays(pair)


def _is_alike(pair: PairedRows) -> bool:
    """Whether nothing but the words says that two rows are one, and these are others now."""
    have, found = pair.have, pair.found
    same_id = (
        isinstance(have, Matter) and isinstance(found, Matter) and have.id and have.id == found.id
    )
    return not same_id and text_of(have) != text_of(found)


def _of(placed: PlacedRow, change: DiffChange) -> PlanDifference:
    row = placed.row
    title = text_of(row) if not isinstance(row, Matter) else row.text
    return PlanDifference(
        DiffSubject.MATTER, change, title, row.at, paper=placed.paper, place=placed.place
    )


def _place(placed: PlacedRow, *, beside: PlacedRow) -> str:
    """Return where a matter stands; where the other place is of another paper, that too."""
    place, paper = placed.place, placed.paper.name
    return place if beside.paper.id == placed.paper.id else f"{paper}·{place}" if place else paper
