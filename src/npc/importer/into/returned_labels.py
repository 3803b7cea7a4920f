"""Where the rows of a workbook that came back stand: the categories or the month that each of them names."""

from collections.abc import Iterator, Mapping, Sequence

from npc.importer.into.edits import place_in_list
from npc.importer.into.homes import Label
from npc.importer.into.returned_rows import KnownPlanRow, MetRow, label_in
from npc.output.workbook.clerk_tables import CATEGORY
from npc.records import NamedTuple
from npc.source.document import Path


class StandingRow(NamedTuple):
    """A row, and where it stands."""

    row: MetRow
    label: Label
    is_sure: bool = True
    """Whether it says so itself, or stands among rows of one category."""


def labelled(rows: Sequence[MetRow]) -> list[StandingRow]:
    """Return the rows with where they stand: one that does not say so stands where the one above it does."""
    found = list(_from_above(rows))
    after: Label = ()
    for at in range(len(found) - 1, -1, -1):
        row, label, _ = found[at]
        is_sure = row.known is not None or bool(_written(row)) or label == after
        found[at] = StandingRow(row, label, is_sure)
        after = label
    return found


def _from_above(rows: Sequence[MetRow]) -> Iterator[StandingRow]:
    above: Label = ()
    for row in rows:
        label = _written(row)
        around = label_in(row.known.cells) if row.known is not None else above
        if not label:
            label = around
        elif _is_inner(row):
            label = (*around[:1], *label)
        above = label or above
        yield StandingRow(row, label)


def _written(row: MetRow) -> Label:
    label = label_in(row.cells)
    return label if any(label) else ()


def _is_inner(row: MetRow) -> bool:
    """Return whether a row names an inner category only."""
    return any(key == CATEGORY and not text for (key, _), text in row.cells.items())


def are_in_order(rows: Sequence[MetRow]) -> bool:
    """Return whether the rows of each list of the plan come in the order that they have there."""
    last: dict[tuple[str | int, ...], int] = {}
    for row in rows:
        if row.known is None:
            continue
        *home, step = row.known.matter.at.path
        number = step if isinstance(step, int) else 0
        if number < last.get(tuple(home), 0):
            return False
        last[tuple(home)] = number
    return True


def places_behind(
    places: Sequence[StandingRow], homes: Mapping[Label, Path]
) -> Iterator[int | None]:
    """Yield behind which row each row stands, by the nearest known one; None where that is in another list.

    That is the row above it, else the one below, in front of which it stands.
    """
    above: KnownPlanRow | None = None
    below = _below([each.row for each in places])
    for place, after in zip(places, below, strict=True):
        home = homes.get(place.label)
        if place.row.known is not None:
            above = place.row.known
            yield None
        elif above is not None and above.matter.at.path[:-1] == home:
            yield place_in_list(above.matter.at.path)
        elif after is not None and after.matter.at.path[:-1] == home:
            yield place_in_list(after.matter.at.path) - 1
        else:
            yield None


def _below(rows: Sequence[MetRow]) -> list[KnownPlanRow | None]:
    """Return for each row the next known one below it."""
    found: list[KnownPlanRow | None] = []
    after: KnownPlanRow | None = None
    for row in reversed(rows):
        found.append(after)
        after = row.known or after
    return found[::-1]
