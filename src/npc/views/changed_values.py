"""What a change of the plan says of its matter: as it was planned, and as it is now."""

from collections.abc import Iterator

from npc.genre.departments import Owners
from npc.genre.when import When
from npc.kinds.ledger_changes import ADD, CHANGE, DROP, MOVE, OF_MATTERS, Change
from npc.ledger.records import Decided
from npc.messages import Message
from npc.plan import Item, Matter, Task
from npc.records import NamedTuple
from npc.views.phrases import CLAUSE, PAUSE, SEMICOLON, UNSET, joined, labelled
from npc.views.table import Text

VERBS = {
    MOVE: Message("moved", "改期"),
    CHANGE: Message("changed", "更改"),
    ADD: Message("added", "新增"),
    DROP: Message("dropped", "取消"),
}
"""What may become of a matter, in the order in which it is counted."""


class ChangedValues(NamedTuple):
    """What was planned, and what is planned now."""

    before: Text = ""
    after: Text = ""


def changed_values(decided: Decided) -> ChangedValues:
    """Return what a change says of its matter."""
    before, after = decided.before, decided.after
    if decided.verb == ADD:
        return ChangedValues("", _added(decided.change, after))
    if before is None or after is None:
        return ChangedValues()
    if decided.verb == DROP:
        return ChangedValues(time_of(before), VERBS[DROP])
    if decided.verb == MOVE:
        return ChangedValues(time_of(before), time_of(after))
    differing = tuple(_differing(before, after, decided.change))
    return ChangedValues(
        joined((labelled(each.name, each.before) for each in differing), SEMICOLON),
        joined((labelled(each.name, each.after) for each in differing), SEMICOLON),
    )


def title_of(decided: Decided) -> str:
    """Return the title of the matter as it was; as the ledger refers to it, where that names no row."""
    matter = decided.before or decided.after
    return matter.text if matter else decided.change.text or decided.change.reference


def time_of(matter: Matter) -> Text:
    """Return the time of a matter as written."""
    return matter.own_time.text or matter.when.text or UNSET


def _added(change: Change, matter: Matter | None) -> Text:
    """Say where a matter is added, and what is known of it."""
    pattern = _AMONG_TASKS if isinstance(matter, Task) else _AMONG
    place = pattern.format(place=change.reference)
    if not isinstance(matter, Item):
        owners = (matter or change).owners.text
        return joined((place, change.time.text, joined(change.meetings, PAUSE), owners), CLAUSE)
    meetings = joined(matter.meetings, PAUSE)
    return joined((place, matter.own_time.text, meetings, matter.owners.text), CLAUSE)


_AMONG = Message("among “{place}”", "列入“{place}”")
_AMONG_TASKS = Message("among the work of {place}", "列入{place}工作")


class _Differing(NamedTuple):
    name: Message
    """What the key is called."""
    before: Text
    after: Text


def _differing(before: Matter, after: Matter, change: Change) -> Iterator[_Differing]:
    """Yield what is otherwise than it was; the action only where it is given, as titles tell it.

    A new sentence in place of another says it all, but for the keys beside it.
    """
    is_said = change.sentence and isinstance(before, Item) and before.sentence
    for declared in OF_MATTERS.values():
        name = declared.attribute
        if name not in before.attributes or (name == "action" and not change.action):
            continue
        if not change.at.has(declared.name) if is_said else name == "sentence":
            continue
        old, new = _written(before, name), _written(after, name)
        if old != new:
            label = Message(declared.name, declared.chinese)
            nothing = UNSET if name == "when" else _NOTHING
            yield _Differing(label, old or nothing, new or nothing)


_NOTHING = Message("none", "无")


def _written(matter: Matter, name: str) -> str:
    """Return what a key of a matter says, as it is written."""
    value = matter.own_time if name == "when" else getattr(matter, name)
    if isinstance(value, When | Owners):
        return value.text
    return "、".join(value) if isinstance(value, tuple) else value or ""
