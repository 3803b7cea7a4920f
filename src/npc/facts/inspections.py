"""Which items are law inspections (执法检查), and of which law."""

from npc.genre.actions import is_of_inspection
from npc.plan import Item

_OTHERS = (
    *("方案", "动员", "部署", "整改", "落实", "审议意见", "跟踪", "回头看", "后续"),
    *("配合", "协助", "联动", "上级", "全国人大", "省人大", "委托"),
)
"""Words of what goes before or follows an inspection, or is another congress's."""


def is_inspection(item: Item) -> bool:
    """Whether an item is an inspection of this year or what comes of it, not what follows."""
    if any(word in item.text for word in _OTHERS):
        return False
    return "执法检查" in item.category or is_of_inspection(item.text)


def law_of(title: str) -> str | None:
    """Return the law that a title names in 《》, without the name of the country."""
    start, end = title.find("《"), title.find("》")
    return title[start + 1 : end].removeprefix("中华人民共和国") if 0 <= start < end else None
