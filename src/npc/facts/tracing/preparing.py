"""Which tasks of the monthly plan are about a row of the arrangement, and which prepare it."""

from collections.abc import Mapping

from npc.facts.tracing.combining import parts_with_items
from npc.facts.tracing.index import Index
from npc.facts.tracing.near_items import NearItem, alike, near
from npc.genre.actions import AT_MEETING, ON_PAPER
from npc.genre.lexicon.stages import BEFOREHAND, FOLLOWING, PREPARING
from npc.genre.meetings import is_before
from npc.genre.places import names_of_place
from npc.genre.words import Words
from npc.plan import Item, Matter, Plan, Task
from npc.records import NamedTuple


class Companion(NamedTuple):
    """A task that is about the matter of an item."""

    task: Task
    likeness: float
    """Share of words, 0–1; 1 where the plan says so itself."""
    is_written: bool
    """Whether the plan says so itself, by `prepares`."""
    prepares: bool
    """Whether it goes before what a meeting does with the item."""
    part: str = ""
    """Which of the several matters that the task names this is; nothing where it names one."""


class TasksOfItems(NamedTuple):
    """What of the monthly plan has to do with the arrangement."""

    companions: Mapping[Item, tuple[Companion, ...]]
    """Tasks that are about the matter of an item."""
    strays: tuple[tuple[Task, Item], ...] = ()
    """Tasks that are about no item, each with one that it perhaps prepares by another name."""
    touched: frozenset[Item] = frozenset()
    """Items that some task is at least half like, whichever it belongs to."""


def tasks_of_items(plan: Plan, about: Mapping[Matter, Words]) -> TasksOfItems:
    """Join tasks and items, by `prepares` where a task has it, and otherwise by words."""
    if not plan.items or not plan.tasks:
        return TasksOfItems({})
    by_id = {item.id: item for item in plan.items if item.id}
    index = Index((item, about[item]) for item in plan.items)
    places = names_of_place(plan.organ)
    joined: dict[Item, list[Companion]] = {}
    alone: list[tuple[Task, Item]] = []
    touched: set[Item] = set()
    for task in plan.tasks:
        if task.prepares:
            written = Companion(task, 1.0, is_written=True, prepares=True)
            named = (by_id.get(reference.text) for reference in task.prepares)
            found = [(item, written) for item in named if item]
        else:
            found_near = near(about[task], index, plan.year)
            candidates = [each for each in found_near if not _is_beside(task, each.item)]
            touched.update(candidate.item for candidate in found_near)
            of_parts = parts_with_items(task, index, about, places, plan.year)
            one = {"": alike(candidates, about[task], about)}
            found = [
                (candidate.item, _by_words(task, candidate, part))
                for part, some in (of_parts or one).items()
                for candidate in some
            ]
            alone += () if found else ((task, candidate.item) for candidate in candidates)
        for item, companion in found:
            joined.setdefault(item, []).append(companion)
    strays = ((task, item) for task, item in alone if item not in joined)
    return TasksOfItems(
        {item: tuple(some) for item, some in joined.items()},
        tuple((task, item) for task, item in strays if _could_prepare(task, item)),
        frozenset(touched),
    )


def _by_words(task: Task, candidate: NearItem, part: str) -> Companion:
    prepares = _prepares(task, candidate.item)
    return Companion(task, candidate.likeness, is_written=False, prepares=prepares, part=part)


def _could_prepare(task: Task, item: Item) -> bool:
    """Whether department and month fit; the words do not fit well enough by themselves."""
    if not _prepares(task, item) or not task.when.windows or not item.when.windows:
        return False
    lead, other = task.owners.lead, item.owners.lead
    months = item.when.windows[-1].last - task.when.windows[0].first
    same = lead is not None and other is not None and lead.department == other.department
    return same and 0 <= months <= _LONGEST_BEFORE


_LONGEST_BEFORE = 3
"""Months by which a preparation usually goes before its meeting, at most."""


def _is_beside(task: Task, item: Item) -> bool:
    """Whether a task reviews what a session decides, and a row only hears of it beforehand.

    初步审查 of a 决算草案 goes before 审查和批准, not before 主任会议 hears how the draft was made.
    """
    if "初步审查" not in task.text or not item.meetings:
        return False
    return all(is_before(meeting, ("主任会议",)) for meeting in item.meetings)


def goes_before(task: Task, item: Item) -> bool:
    """Whether a task gets ready what the item is: 筹备…视察, where the item is the 视察."""
    return task.text.startswith(BEFOREHAND) and not item.text.startswith(BEFOREHAND)


def _prepares(task: Task, item: Item) -> bool:
    """Whether a task is what goes before a meeting, not what follows it."""
    if any(word in task.text for word in FOLLOWING):
        return False
    if "征集" in task.text and "候选" not in item.text and item.action != "专题询问":
        return False  # what is asked for is not what is reported on
    begins = task.action == "专题调研" or any(word in task.text for word in PREPARING)
    at_session = item.action in AT_MEETING | ON_PAPER or (
        item.action is None and bool(item.meetings)
    )
    return begins and at_session
