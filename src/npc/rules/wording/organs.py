"""Organs that one table names in two ways: 县政府 and 县人民政府."""

from collections.abc import Iterable, Iterator

from npc.model.plan import Plan
from npc.rules.base import Finding
from npc.rules.texts import places
from npc.rules.wording.spelling import Spelling, differing

_PLACES = "省市县区州旗盟"
_ORGANS = (
    ("政府", "人民政府"),
    ("监委", "监察委", "监察委员会"),
    ("法院", "人民法院", "中级人民法院"),
    ("检察院", "人民检察院"),
)
_BEHIND = "关于"
"""Before it stands whoever reports; 全县政府债务 names no organ."""
_OF_SEVERAL = "县市区）)、各"
"""What stands before 市人民法院 where it is not that of the plan's own place: 各县市人民法院."""

ForOrgan = tuple[str, ...]


def are_mixed(words: str, level: str | None) -> bool:
    """Tell quickly whether texts may name an organ in two ways."""
    return any(
        sum(form + _BEHIND in words for form in forms) > 1 for forms in _forms()
    ) or _may_be_of_another_level(words, level)


def mixed_organs(plan: Plan) -> Iterator[Finding]:
    """Compare the titles of each table; the body text may name organs otherwise than a table."""
    for table in _tables(plan):
        for forms in _forms():
            yield from differing(list(_found(table, forms)), certain=False)
    if plan.level == "city":
        for table in _tables(plan):
            yield from _of_another_level(table)


def _forms() -> Iterator[ForOrgan]:
    for place in _PLACES:
        for names in _ORGANS:
            yield tuple(place + name for name in names)


def _tables(plan: Plan) -> Iterator[list[tuple[str, At]]]:
    ...
