"""Every matter of a plan once, with its places in body text, arrangement and monthly plan."""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from npc.facts.tracing.covering import Unasked, is_asked_of_lists
from npc.facts.tracing.preparing import Companion
from npc.facts.tracing.promises import Promise
from npc.facts.tracing.speaking import Mention
from npc.facts.tracing.trace import Trace
from npc.plan import Item, Location, Paper, Plan, Task
from npc.records import NamedTuple


class State(Enum):
    """Where a matter stands; in the order of a matrix, holes first."""

    NO_ROW = "no-row"
    """Promised in the body text, and in no table."""
    NO_POINT = "no-point"
    """In the arrangement, and nowhere in the body text."""
    COMPLETE = "complete"
    """In the body text and a table."""
    NOT_COMPARED = "not-compared"
    """With too few words of its own, or in a plan without body text or without tables."""
    PAPER_ONLY = "paper-only"
    """In a plan for one purpose only (监督工作计划 …), a paper of its own that the body need not repeat."""
    TASK_ONLY = "task-only"
    """In the monthly plan only: departments have work that the body text need not name."""

    @property
    def is_hole(self) -> bool:
        """Whether something is missing."""
        return self in {State.NO_ROW, State.NO_POINT}


class ItemPlace(NamedTuple):
    """A row in which an item stands: where it is typed, or where `same` shows it."""

    paper: Paper
    row: Item


class MatterRow(NamedTuple):
    """One matter and its places. It has an item, or a task of its own, or a promise alone."""

    state: State
    promise: Promise | None = None
    item: Item | None = None
    task: Task | None = None
    mentions: tuple[Mention, ...] = ()
    """What of the body text speaks of it."""
    companions: tuple[Companion, ...] = ()
    """Tasks that are about the item."""
    places: tuple[ItemPlace, ...] = ()
    """The rows of the item, in the order of the papers."""

    @property
    def text(self) -> str:
        """The matter as its first place calls it."""
        if self.promise:
            return self.promise.action + self.promise.text
        matter = self.item or self.task
        return matter.text if matter else ""


def matrix(plan: Plan, found: Trace, unasked: Mapping[Item, Unasked]) -> tuple[MatterRow, ...]:
    """Return every matter, holes first, and otherwise in the order of the plan.

    Args:
        plan: The plan.
        found: What of it speaks of what.
        unasked: The rows of which the body text does not speak and need not, and why.

    """
    rows = (*_promises(plan, found), *_items(plan, found, unasked), *_tasks(plan, found))
    order = list(State)
    return tuple(sorted(rows, key=lambda row: order.index(row.state)))


def _promises(plan: Plan, found: Trace) -> Iterator[MatterRow]:
    has_tables, has_lists = bool(plan.tables), bool(plan.arrangements)
    for promise, links in found.promises:
        if not any(link.is_kept for link in links):
            is_asked = has_tables and (not has_lists or is_asked_of_lists(promise, plan))
            state = State.NO_ROW if is_asked else State.NOT_COMPARED
            mention = Mention(promise.sentence.point, 1.0)
            yield MatterRow(state, promise, mentions=(mention,))


def places_of_items(plan: Plan) -> Mapping[Location, Sequence[ItemPlace]]:
    """Return the rows of every item, by where it is typed."""
    found: dict[Location, list[ItemPlace]] = {}
    for paper in plan.papers:
        for row in paper.matters:
            if isinstance(row, Item):
                found.setdefault((row.shown or row).at, []).append(ItemPlace(paper, row))
    return found


def _items(plan: Plan, found: Trace, unasked: Mapping[Item, Unasked]) -> Iterator[MatterRow]:
    places = places_of_items(plan)
    for item in plan.items:
        mentions = found.mentions[item]
        if mentions:
            state = State.COMPLETE
        elif plan.work_points and unasked.get(item) is Unasked.OTHER_PAPER:
            state = State.PAPER_ONLY
        elif plan.work_points and not found.about[item].is_common:
            state = State.NO_POINT
        else:
            state = State.NOT_COMPARED
        companions = found.tasks.companions.get(item, ())
        rows = tuple(places.get(item.at, ()))
        yield MatterRow(state, None, item, None, mentions, companions, rows)


def _tasks(plan: Plan, found: Trace) -> Iterator[MatterRow]:
    placed = {
        companion.task for companions in found.tasks.companions.values() for companion in companions
    }
    for task in plan.tasks:
        if task not in placed:
            mentions = found.speaking.of(task, found.about[task])
            state = State.COMPLETE if mentions else State.TASK_ONLY
            yield MatterRow(state, task=task, mentions=mentions)
