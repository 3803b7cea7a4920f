"""In what two places that speak of one matter contradict each other."""

from collections.abc import Iterator

from npc.genre.meetings import is_same_kind
from npc.genre.when import When
from npc.plan import Item, Matter


def differences(row: Matter, other: Matter) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the keys in which two contradict each other, with the words of both."""
    yield from _times("when", row.when, other.when)
    if row.owners.is_apart_from(other.owners):
        yield "owners", (row.owners.text, other.owners.text)
    if row.action and other.action and row.action != other.action:
        yield "action", (row.action, other.action)
    if isinstance(row, Item) and isinstance(other, Item):
        yield from _of_items(row, other)


def _of_items(row: Item, other: Item) -> Iterator[tuple[str, tuple[str, str]]]:
    for name, named, others, is_same in (
        ("meetings", row.meetings, other.meetings, is_same_kind),
        ("reporters", row.reporters, other.reporters, _is_same_organ),
    ):
        if named and others and not any(is_same(here, there) for here in named for there in others):
            yield name, ("、".join(named), "、".join(others))
    yield from _times("due", row.due, other.due)
    yield from _times("research", row.research, other.research)
    if row.assisting.is_apart_from(other.assisting):
        yield "with", (row.assisting.text, other.assisting.text)
    if row.leader and other.leader and row.leader != other.leader:
        yield "leader", (row.leader, other.leader)


def _times(name: str, when: When, other: When) -> Iterator[tuple[str, tuple[str, str]]]:
    if when.windows and other.windows and not when.may_agree_with(other):
        yield name, (when.text, other.text)


def _is_same_organ(organ: str, other: str) -> bool:
    """Whether two names are of one organ: 县政府, 县人民政府."""
    return organ.replace("人民", "") == other.replace("人民", "")
