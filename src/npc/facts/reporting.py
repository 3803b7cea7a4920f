"""Which organs report on an item."""

from npc.genre.reporters import reporters
from npc.plan import Item


def reporters_of(item: Item) -> tuple[str, ...]:
    """Return the organs that an item names, else those of its title, else that of its category."""
    return item.reporters or reporters(item.text, item.category)
