"""Which tasks of the monthly plan are about a row of the arrangement, and which prepare it."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from npc.model.plan import Item, Plan, Task
from npc.rules.tracing.index import Index
from npc.rules.tracing.promises import HEARD
from npc.rules.tracing.words import Words

ALIKE = 0.75
"""Share of words from which on a task and an item are taken to be of one matter."""
CLOSE = 0.5
"""Share of the words of both from which on they can be of one matter, though one says more."""
_AS_GOOD = 0.1
_PREPARING = (
    "调研",
    "初步审查",
    "研究提出意见",
    "提出意见",
    "梳理",
    "起草",
    "筹备",
    "预审",
    "征集",
)
BEFOREHAND = ("筹备", "征集", "制定", "起草", "准备", "拟定", "研究", "做好")
"""Beginnings of tasks that come before what they name."""
_FOLLOWING = ("审议意见", "回头看", "落实情况", "跟踪", "督办", "整改", "总结")
_AT_SESSIONS = HEARD | {"审议", "专题询问", "审查"}


class Companion(NamedTuple):
    """A task that is about the matter of an item."""

    task: Task
    likeness: float
    """Share of words, 0–1; 1 where the plan says so itself."""
    is_written: bool
    """Whether the plan says so itself, by `prepares`."""
    prepares: bool
    """Whether it goes before what a meeting does with the item."""


def companions(plan: Plan, about: Mapping[Item | Task, Words]) -> dict[Item, tuple[Companion, ...]]:
    """Give the tasks of each item that has any."""
    if not plan.arrangement or not plan.monthly_plan:
        return {}
    items = tuple(plan.arrangement.items)
    by_id = {item.id: item for item in items if item.id}
    index = Index((item, about[item]) for item in items)
    found: dict[Item, list[Companion]] = {}
    for task in plan.monthly_plan.tasks:
        if task.prepares:
            for item in (by_id[one.text] for one in task.prepares if one.text in by_id):
                found.setdefault(item, []).append(
                    Companion(task, 1.0, is_written=True, prepares=True)
                )
        else:
            for item, likeness in _alike(about[task], index):
                companion = Companion(
                    task, likeness, is_written=False, prepares=_prepares(task, item)
                )
                found.setdefault(item, []).append(companion)
    return {item: tuple(some) for item, some in found.items()}


def _alike(about: Words, index: Index[Item]) -> list[tuple[Item, float]]:
    """Give the items that are most like a task; those less like it are of other matters."""
    found = [
        (item, about.likeness(words), about.closeness(words))
        for item, words in index.sharing(about)
        if about.can_be_one_with(words)
    ]
    best = max((close for _, likeness, close in found if likeness >= ALIKE), default=0.0)
    return [
        (item, likeness)
        for item, likeness, close in found
        if likeness >= ALIKE and close >= max(CLOSE, best - _AS_GOOD)
    ]


def strays(
    plan: Plan, about: Mapping[Item | Task, Words], joined: Mapping[Item, tuple[Companion, ...]]
) -> Iterator[tuple[Task, Item]]:
    """Give tasks that seem to prepare an item which they call by another name.

    Task and item are alone, have the department that leads in common, half of their words, and
    at most three months between them.
    """
    if not plan.arrangement or not plan.monthly_plan:
        return
    placed = {one.task for companions in joined.values() for one in companions}
    alone = [item for item in plan.arrangement.items if item not in joined]
    index = Index((item, about[item]) for item in alone)
    for task in plan.monthly_plan.tasks:
        if task not in placed and not task.prepares:
            for item, words in index.sharing(about[task]):
                if about[task].likeness(words) >= CLOSE and _could_prepare(task, item):
                    yield task, item


def touched(plan: Plan, about: Mapping[Item | Task, Words]) -> frozenset[Item]:
    """Give the items that some task is at least half like, whichever it belongs to."""
    if not plan.arrangement or not plan.monthly_plan:
        return frozenset()
    index = Index((item, about[item]) for item in plan.arrangement.items)
    return frozenset(
        item
        for task in plan.monthly_plan.tasks
        for item, words in index.sharing(about[task])
        if about[task].likeness(words) >= CLOSE
    )


def _could_prepare(task: Task, item: Item) -> bool:
    if not _prepares(task, item) or not task.when.windows or not item.when.windows:
        return False
    lead, other = task.owners.lead, item.owners.lead
    months = item.when.windows[-1].last - task.when.windows[0].first
    same = lead is not None and other is not None and lead.department == other.department
    return same and 0 <= months <= _LONGEST_BEFORE


_LONGEST_BEFORE = 3
"""Months by which a preparation usually goes before its meeting, at most."""


def _prepares(task: Task, item: Item) -> bool:
    """Tell whether a task is what goes before a meeting, not what follows it."""
    if any(word in task.text for word in _FOLLOWING):
        return False
    begins = task.action == "专题调研" or any(word in task.text for word in _PREPARING)
    at_session = item.action in _AT_SESSIONS or (item.action is None and bool(item.meetings))
    return begins and at_session
