"""Rows between two categories stand in the one whose count says so, where its name stands on a later page."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from npc.importer.tables.category_rows import ItemRow


def counted_rows(items: Sequence[ItemRow]) -> list[ItemRow]:
    """Return items, of which the last of a category are the next one's where both counts say it (3项, 16项).

    Args:
        items: Those of a table, in order.

    """
    runs = [list(run) for _, run in groupby(items, lambda item: tuple(map(id, item.path)))]
    for before, after in pairwise(runs):
        surplus = _surplus(before, after)
        if surplus:
            path = after[0].path
            after[:0] = [item._replace(path=path) for item in before[-surplus:]]
            del before[-surplus:]
    return [item for run in runs for item in run]


def _surplus(before: Sequence[ItemRow], after: Sequence[ItemRow]) -> int:
    """Return how many rows a category has too many, if the next one lacks as many, and no cell says whose they are."""
    wanted, wanted_after = (
        run[0].path[-1].size if run[0].path else None for run in (before, after)
    )
    if wanted is None or wanted_after is None or not 0 < wanted < len(before):
        return 0
    surplus = len(before) - wanted
    is_told = surplus == wanted_after - len(after)
    return surplus if is_told and all(map(is_beside_nothing, before[wanted:])) else 0


def is_beside_nothing(item: ItemRow) -> bool:
    """Return whether the cells of categories beside an item are its own and empty."""
    row = item.rows[0]
    columns = row.columns.of("category")
    return bool(columns) and not any(row.cells[column.at].passages for column in columns)
