"""Which items are law inspections (执法检查), and of which law."""

from npc.genre.actions import is_of_inspection
from npc.genre.lexicon.stages import BESIDE_INSPECTION
from npc.plan import Item


def is_inspection(item: Item) -> bool:
    """Whether an item is an inspection of this year or what comes of it, not what follows."""
    if any(word in item.text for word in BESIDE_INSPECTION):
        return False
    return "执法检查" in item.category or is_of_inspection(item.text)


def law_of(title: str) -> str | None:
    """Return the law that a title names in 《》, without the name of the country."""
    start, end = title.find("《"), title.find("》")
    return title[start + 1 : end].removeprefix("中华人民共和国") if 0 <= start < end else None
