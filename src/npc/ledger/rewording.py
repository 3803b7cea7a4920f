"""Sentences that are items, with what adjustments changed in place of the words that said it."""

from collections.abc import Callable, Mapping

from npc.genre.sentences import read_sentence
from npc.kinds.item import Item
from npc.plan import Plan

_WORDS: Mapping[str, Callable[[Item], str]] = {
    "title": lambda item: item.text,
    "when": lambda item: item.own_time.text,
    "research": lambda item: item.research.text,
    "due": lambda item: item.due.text,
    "owners": lambda item: item.owners.text,
    "with": lambda item: item.assisting.text,
    "leader": lambda item: item.leader or "",
    "focus": lambda item: item.focus or "",
    "meetings": lambda item: "、".join(item.meetings),
    "reporters": lambda item: "、".join(item.reporters),
}
"""What stands in a sentence for each key; of stretches within each other the first is replaced."""


def reworded(item: Item, plan: Plan) -> Item:
    """Return an item whose sentence says what was changed; what it nowhere says is printed as a key.

    A sentence that was written anew is as it was written.
    """
    if item.said is None or not item.sentence or "text" in item.changed_at:
        return item
    changes: list[tuple[int, int, str]] = []
    for key, words in _WORDS.items():
        stretch = item.said.stretch_of(key) if key in item.changed_at else None
        if stretch and words(item) and not any(_meet(stretch, other) for other in changes):
            changes.append((*stretch, words(item)))
    if not changes:
        return item
    text = item.sentence
    for start, end, words_now in sorted(changes, reverse=True):
        text = text[:start] + words_now + text[end:]
    said = read_sentence(text, year=plan.year, departments=plan.departments)
    return item._replace(sentence=text, said=said)


def _meet(stretch: tuple[int, int], other: tuple[int, int, str]) -> bool:
    return stretch[0] < other[1] and other[0] < stretch[1]
