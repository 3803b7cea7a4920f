"""The rows of a table of items, each with the labels of categories that begin beside it."""

from collections.abc import Iterator, Sequence

from npc.plan import Arrangement, Category, Item
from npc.records import NamedTuple


class Label(NamedTuple):
    """The name of a category beside its rows."""

    name: str
    size: int
    """Its items, those of the categories within it as well."""
    rows: int
    """Rows that it reaches down; one for a category without items."""
    columns: int = 1
    """Columns of labels that it takes: those within it too, where it has no categories."""


def label_columns(paper: Arrangement) -> int:
    """Return how many columns of labels a table has: none where no category has a name."""
    return _has_outer(paper) + _has_inner(paper)


def labelled_rows(paper: Arrangement) -> Iterator[tuple[Item | None, tuple[Label, ...]]]:
    """Yield the rows of a table, each with the labels that begin beside it; no item in an empty category."""
    has_outer, has_inner = _has_outer(paper), _has_inner(paper)
    for category in paper.categories:
        groups = tuple(_groups(category))
        height = sum(len(rows) for _, rows in groups)
        outer = Label(category.name, len(category.all_items), height)
        for number, (name, rows) in enumerate(groups):
            begun: list[Label] = []
            if has_outer and not number:
                begun.append(
                    outer if category.categories else outer._replace(columns=1 + has_inner)
                )
            if has_inner and (category.categories or not has_outer):
                begun.append(Label(name, sum(item is not None for item in rows), len(rows)))
            for at, item in enumerate(rows):
                yield item, () if at else tuple(begun)


def _has_outer(paper: Arrangement) -> bool:
    return any(category.name for category in paper.categories)


def _has_inner(paper: Arrangement) -> bool:
    return any(inner.name for category in paper.categories for inner in category.categories)


def _groups(category: Category) -> Iterator[tuple[str, Sequence[Item | None]]]:
    """Yield the items of a category, and of each within it, with the name that stands beside them."""
    if category.items or not category.categories:
        yield "", category.items or (None,)
    for inner in category.categories:
        yield inner.name, inner.all_items or (None,)
