"""In how many rows a year's papers have an action: each number that a count in a text may mean."""

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from npc.genre.actions import COUNTED, REPORTED
from npc.genre.counts import OF_OCCASIONS
from npc.plan import Item, Plan

if TYPE_CHECKING:
    from npc.genre.figure_records import Figure
    from npc.kinds.category import Category

_MOST = 64
"""Counts that are kept, more than there are actions: a text may name each of them a thousand times."""


def sign_of(action: str) -> str:
    """Return the word by which categories and titles say an action: 调研 for 专题调研."""
    return action if action == "专题询问" else action.removeprefix("专题")


def times(items: Iterable[Item]) -> int:
    """Count how often rows are done: one of 4月、10月 twice."""
    return sum(max(1, len(item.when.windows)) for item in items)


@lru_cache(maxsize=_MOST)
def occasions(action: str, plan: Plan) -> frozenset[int]:
    """Count how often the rows of an action are done, by title, by action and by category."""
    sign, categories = sign_of(action), plan.categories
    items = list(plan.items)
    found = {times(category.all_items) for category in categories if sign in category.name}
    found.add(times(item for item in items if sign in item.text))
    found.add(times(item for item in items if sign in (item.action or "")))
    return frozenset(found - {0})


@lru_cache(maxsize=_MOST)
def done(action: str, plan: Plan) -> frozenset[int]:
    """Count the rows of an action: by title, by category, with and without the monthly plan's."""
    sign, categories = sign_of(action), plan.categories
    listed = {len(category.all_items) for category in categories if sign in category.name}
    items = list(plan.items)
    found = {
        sum(sign in item.text for item in items),
        sum(sign in matter.text for matter in plan.matters),
        sum(sign in (item.action or "") for item in items),
        sum(item.text.count("《") or 1 for item in items if sign in (item.action or "")),
    }
    return frozenset(found | listed if any(found) else ())


@lru_cache(maxsize=_MOST)
def heard(action: str, plan: Plan) -> frozenset[int]:
    """Count reports: deliberated, heard, written; of the reports on plan and budget, or without."""
    categories = plan.categories
    listed = [category for category in categories if "报告" in category.name]
    counts = {len(category.all_items) for category in listed} | {
        sum(len(category.all_items) for category in listed)
    }
    for items in (list(plan.items), *(category.all_items for category in listed)):
        deliberated = sum(item.action == "听取和审议" for item in items)
        heard_alone = sum(item.action == "听取" for item in items)
        written = sum(item.action == "书面审议" for item in items)
        reports = sum(item.text.count("报告") for item in items if item.action in REPORTED)
        own = heard_alone if action == "听取" else deliberated
        both = deliberated + heard_alone
        counts |= {own, own + written, both, both + written, reports}
    return frozenset(counts if any(counts) else ())


def rows_meant(figure: "Figure", plan: Plan) -> frozenset[int]:
    """Return the numbers of rows that the figure of a category may mean; none where there are none."""
    if figure.act in {"听取和审议", "听取"}:
        return heard(figure.act, plan) - {0}
    action = COUNTED[figure.name]
    rows = done(action, plan)
    return (rows | occasions(action, plan) if rows and figure.unit in OF_OCCASIONS else rows) - {0}


def category_meant(figure: "Figure", plan: Plan) -> "Category | None":
    """Return the category with rows that is named as a figure is."""
    name = figure.name
    sign = "报告" if "报告" in name else sign_of(COUNTED[name])
    named = (each for each in plan.categories if sign in each.name and each.all_items)
    return next(named, None)
