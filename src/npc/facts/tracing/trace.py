"""The places of every matter: what the body promises, the rows, the tasks, and what joins them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from npc.facts.duties import Answer, answering
from npc.facts.tracing.index import MOST, Index
from npc.facts.tracing.keeping import Link, keeping
from npc.facts.tracing.preparing import TasksOfItems, tasks_of_items
from npc.facts.tracing.promises import BodySentence, Promise, Statement, promises, sentences
from npc.facts.tracing.rows import rows_of
from npc.facts.tracing.speaking import Mention, Speaking
from npc.facts.tracing.telling import Told, told_of
from npc.genre.places import names_of_place
from npc.genre.words import Words, words_of_row
from npc.plan import Item, Matter, Plan
from npc.records import NamedTuple

_Promised: TypeAlias = tuple[tuple[Promise, tuple[Link, ...]], ...]


class Trace(NamedTuple):
    """What of a plan speaks of what."""

    promises: _Promised
    """What the body text promises, with the rows that speak of it, the most alike first."""
    speaking: Speaking
    """The body text, to be asked for what speaks of a task."""
    mentions: Mapping[Item, tuple[Mention, ...]]
    """Points that speak of an item."""
    tasks: TasksOfItems
    about: Mapping[Matter, Words]
    """What each item and task is about."""
    told: Mapping[Statement, Told]
    """Statements that tell more of the one matter that they name: its month, its departments."""


def trace(plan: Plan, statutory: Callable[[], Sequence[Answer]]) -> Trace:
    """Compare body text, arrangement and monthly plan.

    Args:
        plan: The plan.
        statutory: Gives the plan's answers to statutory matters; asked for a promise that no row
            keeps by its words.

    """
    places = names_of_place(plan.organ)
    about: dict[Matter, Words] = {
        matter: words_of_row(matter.text, places=places) for matter in plan.matters
    }
    rows = Index(rows_of(about, places=places))
    body = tuple(sentences(plan))
    speaking = Speaking(body)

    def answering_it(promise: Promise) -> Iterator[Item]:
        found = answering(promise.text, statutory())
        return (item for item in found[:MOST] if promise.words.can_be_one_with(about[item]))

    promised = tuple(
        (promise, tuple(keeping(promise, rows, answering_it)))
        for promise in promises(body, places=places)
    )
    items = plan.items
    spoken_of = {item: speaking.of(item, about[item]) for item in items}
    return Trace(
        promised,
        speaking,
        spoken_of | dict(_kept(promised, spoken_of)),
        tasks_of_items(plan, about),
        about,
        dict(_told(plan, body, promised)),
    )


def _told(
    plan: Plan, body: Iterable[BodySentence], promised: _Promised
) -> Iterator[tuple[Statement, Told]]:
    naming: dict[int, list[Promise]] = {}
    for promise, _ in promised:
        naming.setdefault(id(promise.sentence.statement), []).append(promise)
    statements = {id(sentence.statement): sentence.statement for sentence in body}
    return told_of(statements.values(), naming, plan)


def _kept(
    promised: _Promised, spoken_of: Mapping[Item, tuple[Mention, ...]]
) -> Iterator[tuple[Item, tuple[Mention, ...]]]:
    """Return items of which the body text speaks in fewer words: 医保基金 for 医疗保障基金.

    They keep a promise that no other row keeps.
    """
    for promise, links in promised:
        best = [
            link for link in links if link.is_kept and link.likeness >= links[0].likeness - _AS_GOOD
        ]
        items = [link.matter for link in best if isinstance(link.matter, Item)]
        unspoken = [item for item in items if not spoken_of[item]]
        if unspoken and (len(unspoken) == len(items) or promise.is_of_unnamed_law):
            mention = Mention(promise.sentence.point, best[0].likeness)
            yield from ((item, (mention,)) for item in unspoken)


_AS_GOOD = 0.1
