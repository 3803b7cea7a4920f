"""Which items are law inspections (执法检查), and of which law."""

from npc.genre.actions import KINDS, action_of_category, is_of_inspection, read_action
from npc.genre.lexicon.stages import BESIDE_INSPECTION
from npc.plan import Item


def is_inspection(item: Item) -> bool:
    """Whether an item is an inspection of this year or what comes of it, not what follows."""
    if any(word in item.text for word in BESIDE_INSPECTION):
        return False
    if is_of_inspection(item.text):
        return True
    is_checked = "检查" in item.category and action_of_category(item.category) == _INSPECTION
    if not is_checked:
        return item.action == _INSPECTION
    # 立法调研 under 执法检查 is none, and 执法检查、视察、调研 says nothing of one row.
    own = item.action if item.says("action") else read_action(item.text)
    if KINDS.get(own or "") in _OTHERS:
        return False
    return own in {None, _INSPECTION} or _names_law(item.text)  # 听取 is of any report


_INSPECTION = "执法检查"
_OTHERS = frozenset(("visit", "research", "inquiry", "follow-up"))
"""Kinds of work that are no inspection, whatever heading they stand under."""


def _names_law(title: str) -> bool:
    return any(sign in title for sign in ("检查", "法", "条例"))


def law_of(title: str) -> str | None:
    """Return the law that a title names in 《》, without the name of the country."""
    start, end = title.find("《"), title.find("》")
    return title[start + 1 : end].removeprefix("中华人民共和国") if 0 <= start < end else None


def names_its_law(item: Item) -> bool:
    """Whether an inspection says of which law it is: 听取两项执法检查报告 may be of any."""
    title = item.text
    if "《" in title or "条例" in title:
        return True
    return "法" in title.replace("执法", "").replace("办法", "")
