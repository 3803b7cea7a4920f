"""The lists of a paper in which rows stand, by what a clerk calls them: a category, the category within it, a month."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from npc.kinds.monthly_plan import month_number
from npc.plan import Arrangement, Category, MonthlyPlan, Paper
from npc.source.document import Path

Label: TypeAlias = tuple[str, ...]
"""The names of the categories in which a row stands, the outer one first; or the number of its month."""


def homes_of(paper: Paper) -> Mapping[Label, Path]:
    """Return the ways to the lists of rows; of several that are called the same, the first."""
    found: dict[Label, Path] = {}
    for label, path in _homes(paper):
        found.setdefault(label, path)
    return found


def _homes(paper: Paper) -> Iterator[tuple[Label, Path]]:
    if isinstance(paper, Arrangement):
        for category in paper.categories:
            yield from _of_category(category, ())
    elif isinstance(paper, MonthlyPlan):
        for month in paper.months:
            yield month_label(month.text), ("months", str(month.at.path[-1]))


def _of_category(category: Category, outer: Label) -> Iterator[tuple[Label, Path]]:
    label = (*outer, category.name) if category.name else outer
    if category.items or not category.categories:
        yield label, (*category.at.path, "items")
    for inner in category.categories:
        yield from _of_category(inner, label)
    yield label, (*category.at.path, "items")


def month_label(written: str) -> Label:
    """Return the label of a month, however it is written."""
    number = month_number(written)
    return (str(number) if number else written.strip(),)
