"""Rows whose times do not fit the time that their category names: 12月 under 第四十四次会议（11月）."""

from collections.abc import Iterator

from npc.genre.category_times import time_of_category
from npc.genre.when import When
from npc.plan import Category, Item, Plan
from npc.records import NamedTuple


class Misfits(NamedTuple):
    """The rows of a category that have one time, which is not that of the category."""

    category: Category
    items: tuple[Item, ...]


def category_misfits(plan: Plan) -> Iterator[Misfits]:
    """Find these rows, those of one time together."""
    for category in plan.categories:
        named = time_of_category(category.name, plan.year)
        if named is None:
            continue
        by_time: dict[str, list[Item]] = {}
        for item in category.items:
            if item.when.windows and not _meet(item.when, named):
                by_time.setdefault(item.when.text, []).append(item)
        yield from (Misfits(category, tuple(items)) for items in by_time.values())


def _meet(when: When, named: When) -> bool:
    return any(
        window.first <= other.last and other.first <= window.last
        for window in when.possible
        for other in named.possible
    )
