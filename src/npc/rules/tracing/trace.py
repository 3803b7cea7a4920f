"""The places of every matter: what the body promises, the rows, the tasks, and what joins them."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from npc.model.plan import Item, Matter, Plan
from npc.rules.tracing.index import Index
from npc.rules.tracing.keeping import Link, keeping
from npc.rules.tracing.preparing import TasksOfItems, tasks_of_items
from npc.rules.tracing.promises import Promise, promises, sentences
from npc.rules.tracing.speaking import Mention, Speaking
from npc.rules.tracing.words import Words, places_of, words_of_row


class Trace(NamedTuple):
    """What of a plan speaks of what."""

    promises: tuple[tuple[Promise, tuple[Link, ...]], ...]
    """What the body text promises, with the rows that speak of it, the most alike first."""
    speaking: Speaking
    """The body text, to be asked for what speaks of a task."""
    mentions: Mapping[Item, tuple[Mention, ...]]
    """Points that speak of an item."""
    tasks: TasksOfItems
    about: Mapping[Matter, Words]
    """What each item and task is about."""


@lru_cache(maxsize=1)  # rules and views ask one after the other about one plan
def trace(plan: Plan) -> Trace:
    """Compare body text, arrangement and monthly plan."""
    places = places_of(plan.organ)
    about: dict[Matter, Words] = {
        one: words_of_row(one.text, places=places) for one in plan.matters
    }
    rows = Index(about.items())
    said = tuple(sentences(plan))
    speaking = Speaking(said)
    promised = (promise for one in said for promise in promises(one, places=places))
    items = plan.arrangement.items if plan.arrangement else ()
    return Trace(
        tuple((promise, tuple(keeping(promise, rows))) for promise in promised),
        speaking,
        {item: speaking.of(item, about[item]) for item in items},
        tasks_of_items(plan, about),
        about,
    )
