"""The items that a task of the monthly plan may be about, by its words."""

from collections.abc import Mapping, Sequence

from npc.facts.tracing.index import Index
from npc.genre.words import Words
from npc.plan import Item, Matter
from npc.records import NamedTuple

ALIKE = 0.75
"""Share of words from which on a task and an item are taken to be of one matter."""
CLOSE = 0.5
"""Share of the words of both from which on they can be of one matter, though one says more."""
_AS_GOOD = 0.1


class NearItem(NamedTuple):
    """An item that a task may be about, and how like the two are, see `Words`."""

    item: Item
    likeness: float
    closeness: float


def near(about: Words, index: Index[Item], year: int | None) -> list[NearItem]:
    """Return the items that have half of a task's words, or it half of theirs.

    Args:
        about: What the task is about, or a part of it.
        index: The items.
        year: The plan's year.

    """
    found = (
        NearItem(item, about.likeness(words), about.closeness(words))
        for item, words in index.sharing(about)
        if not _is_of_later(about, words, year)
    )
    return [candidate for candidate in found if candidate.likeness >= CLOSE]


def _is_of_later(task: Words, item: Words, year: int | None) -> bool:
    """Whether a task looks to years to come, and the item does not: 征集2026年民生实事项目."""
    return bool(task.years and year and not item.years and max(task.years) > str(year))


def alike(found: Sequence[NearItem], task: Words, about: Mapping[Matter, Words]) -> list[NearItem]:
    """Return the items that are most like a task; those less like it are of other matters."""
    one = [
        candidate
        for candidate in found
        if candidate.likeness >= ALIKE and task.can_be_one_with(about[candidate.item])
    ]
    best = max((candidate.closeness for candidate in one), default=0.0)
    return [candidate for candidate in one if candidate.closeness >= max(CLOSE, best - _AS_GOOD)]
