"""Rows that a count means by other names than an act: all of the tables, or a category that it names in part."""

from functools import lru_cache

from npc.genre.actions import SUPERVISING
from npc.genre.counts import Count
from npc.genre.lexicon.counts import OF_OTHER_TABLES, SUMMING_UP, WHOLE_TABLES
from npc.plan import Plan

_NEAR = 3
"""By how much a count of all rows is off at most; one that is further off is of something else."""
_SHORTEST = 4
"""Characters of a category's name that a text may name alone: 继续审议 of 继续审议的法规案."""


def whole_tables(before: str, count: Count, plan: Plan) -> set[int]:
    """Return the numbers that 全年共安排重点工作任务28项 may mean; none where it is perhaps of another list.

    Args:
        before: What stands before the number in its clause.
        count: The number.
        plan: The plan.

    """
    is_of_all = before.endswith(WHOLE_TABLES) and any(word in before for word in SUMMING_UP)
    if count.unit not in "项个件" or not is_of_all or any(w in before for w in OF_OTHER_TABLES):
        return set()
    rows = _numbers(plan)
    return (
        set(rows) if min((abs(row - count.number) for row in rows), default=99) <= _NEAR else set()
    )


@lru_cache(maxsize=1)
def _numbers(plan: Plan) -> frozenset[int]:
    """Count all rows, with and without what is cancelled, of each paper and together, and all tasks."""
    items, tasks = list(plan.items), list(plan.tasks)
    standing = [item for item in items if not item.is_cancelled]
    found = {len(items), len(tasks), len(items) + len(tasks), len(standing)}
    found |= {len([*paper.items]) for paper in plan.arrangements}
    found.add(sum(item.action in SUPERVISING for item in items))
    return frozenset(found - {0})


def category_begun(before: str, plan: Plan) -> set[int]:
    """Return the rows of the one category whose name begins with what is counted: 其中继续审议2件."""
    name = before
    for word in SUMMING_UP:
        name = name.removeprefix(word)
    if len(name) < _SHORTEST:
        return set()
    named = [category for category in plan.categories if _begins(category.name, name)]
    return {len(named[0].all_items)} if len(named) == 1 else set()


def _begins(category: str, name: str) -> bool:
    return category.startswith(
        (f"{name}的", f"{name}法规", f"{name}事项", f"{name}项目", f"{name}议题")
    )
