"""Tasks that get several items ready at once: 调研知识产权审判、检察建议工作情况 goes before two reports."""

import re
from collections.abc import Iterator, Mapping

from npc.facts.tracing.index import Index
from npc.facts.tracing.near_items import NearItem, alike, near
from npc.facts.tracing.rows import acts_of
from npc.genre.lexicon.titles import MATTER_JOINERS
from npc.genre.opening import organ_names
from npc.genre.parts import meant, parts
from npc.genre.words import Words, words
from npc.plan import Item, Matter, Task

_FEWEST = 3
"""Pairs of a part that is a name by itself: 检察建议."""
_AND = re.compile("[和与]")
"""What joins two matters only where there is a row for each: 知识产权审判和检察建议工作."""


def parts_with_items(
    task: Task,
    index: Index[Item],
    about: Mapping[Matter, Words],
    places: tuple[str, ...],
    year: int | None,
) -> dict[str, list[NearItem]]:
    """Return the parts of a task with the items that each is about; nothing where it is of one matter.

    Args:
        task: A task without `prepares`.
        index: The items.
        about: What each item is about.
        places: Names of the organ's place, see `npc.genre.places`.
        year: The plan's year.

    """
    if not any(joiner in task.text for joiner in MATTER_JOINERS):
        return {}
    named = list(_parts(task, places))
    halves = [half for part in named for half in _AND.split(part)]
    for cut in (named, halves) if len(halves) > len(named) else (named,):
        found = {
            part: some for part in cut if (some := _items_of(part, index, about, places, year))
        }
        several = [{candidate.item for candidate in some} for some in found.values()]
        if len(several) > 1 and not set.intersection(*several):  # else one row has them all
            return found
    return {}


def _items_of(
    part: str,
    index: Index[Item],
    about: Mapping[Matter, Words],
    places: tuple[str, ...],
    year: int | None,
) -> list[NearItem]:
    said = words(part, places=places)
    return alike(near(said, index, year), said, about) if len(said.pairs) >= _FEWEST else []


def _parts(task: Task, places: tuple[str, ...]) -> Iterator[str]:
    ours = organ_names(places)
    for action, matter in acts_of(task, places, ours) or [(task.action or "", task.text)]:
        before = ""
        for part in parts(action, matter):
            yield meant(part, before)
            before = part
