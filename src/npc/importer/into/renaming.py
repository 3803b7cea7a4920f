"""Categories that a workbook calls otherwise: all of their rows have another name there, which no other category has."""

from collections.abc import Iterator, Mapping, Sequence

from npc.importer.into.homes import Label
from npc.plan import Arrangement, Category, Paper
from npc.records import NamedTuple
from npc.source.document import Path


class LabelledRow(NamedTuple):
    """A row of the plan, and where the workbook has it."""

    path: Path
    label: Label


class RenamedCategory(NamedTuple):
    """A category of the plan, and what it is called now."""

    category: Category
    before: Label
    now: Label


def renamed_categories(paper: Paper, rows: Sequence[LabelledRow]) -> Iterator[RenamedCategory]:
    """Yield the categories of a paper that have other names, the outer ones first.

    Args:
        paper: The paper of the plan.
        rows: Those of its rows that the workbook has.

    """
    if isinstance(paper, Arrangement):
        yield from _among(paper.categories, (), (), rows)


def _among(
    categories: Sequence[Category], before: Label, now: Label, rows: Sequence[LabelledRow]
) -> Iterator[RenamedCategory]:
    """Yield those among the categories of a list, and within them."""
    names = {category.name for category in categories}
    inner = _by_category(categories, rows)
    for category in categories:
        own = inner.get(category.at.path, ())
        after = now
        if category.name:
            called = {row.label[len(now)] if _is_in(row.label, now) else "" for row in own}
            name = called.pop() if len(called) == 1 else ""
            is_renamed = name not in names | {""}
            after = (*now, name if is_renamed else category.name)
            if is_renamed:
                names.add(name)
                yield RenamedCategory(category, (*before, category.name), after)
        own_before = (*before, category.name) if category.name else before
        yield from _among(category.categories, own_before, after, own)


def _by_category(
    categories: Sequence[Category], rows: Sequence[LabelledRow]
) -> Mapping[Path, Sequence[LabelledRow]]:
    found: dict[Path, list[LabelledRow]] = {category.at.path: [] for category in categories}
    length = max((len(path) for path in found), default=0)
    for row in rows:
        if row.path[:length] in found:
            found[row.path[:length]].append(row)
    return found


def _is_in(label: Label, outer: Label) -> bool:
    return len(label) > len(outer) and label[: len(outer)] == outer
