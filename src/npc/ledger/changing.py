"""What an adjustment makes of a matter."""

from typing import TYPE_CHECKING

from npc.genre.actions import read_action
from npc.genre.progress import Progress, Status
from npc.kinds.context import Context
from npc.kinds.item import SAYABLE, Item, is_filled
from npc.kinds.ledger_changes import CHANGE, DROP, MOVE, OF_MATTERS, Change
from npc.kinds.matter import Matter
from npc.ledger.moving import moved

if TYPE_CHECKING:
    from npc.plan import Location

_CANCELLED = Progress(Status.CANCELLED, None, is_written=True)
_READ_BEFORE = ("text", "sentence", "when")
"""What is read before the other keys of a change."""


def changed(matter: Matter, change: Change, context: Context, *, done: int = 0) -> Matter:
    """Return a matter as one change of an adjustment leaves it.

    Args:
        matter: Until then.
        change: What becomes of it.
        context: What the papers of the plan say first.
        done: How many of its stretches were done by then; a move is of the others.

    """
    if change.verb == DROP:
        dropped = {**matter.changed_at, "status": change.reference_at}
        return matter._replace(progress=_CANCELLED, changed_at=dropped, is_amended=True)
    values: dict[str, object] = {}
    places: dict[str, Location] = {}
    if change.verb == CHANGE and change.sentence:
        values = _said_anew(matter, change.sentence, context)
        places = {matter.name_of(name): change.at / "text" for name in values if name != "said"}
    if change.time.text:
        is_move = change.verb == MOVE
        values["when"] = moved(matter.own_time, change.time, done) if is_move else change.time
        places["when"] = change.time_at
    if "when" in values and isinstance(matter, Item) and matter.sittings:
        values["planned"] = values["when"]
    if change.verb == CHANGE:
        for name, value, at in _said(matter, change):
            values[name] = value
            places[matter.name_of(name)] = at
    if not values:
        return matter
    return matter._replace(**values, changed_at={**matter.changed_at, **places}, is_amended=True)


def _said_anew(matter: Matter, sentence: str, context: Context) -> dict[str, object]:
    """Return the attributes that a new sentence gives to a matter: what it does not say, keys may."""
    if not isinstance(matter, Item):
        return {"text": sentence}
    found = Item(at=matter.at, sentence=sentence).finished(context)
    read = {name: getattr(found, name) for name in SAYABLE}
    told = {
        name: value
        for name, value in read.items()
        if is_filled(value) or not matter.says(matter.name_of(name))
    }
    return {**told, "sentence": sentence, "said": found.said}


def _said(matter: Matter, change: Change) -> "list[tuple[str, object, Location]]":
    """Return the attributes that a change gives to a matter, with their values and places."""
    found: list[tuple[str, object, Location]] = []
    if change.text:
        found.append(("text", change.text, change.at / "title"))
        if not matter.says("action") and not change.action:
            found.append(("action", read_action(change.text) or matter.action, change.at / "title"))
    for key, declared in OF_MATTERS.items():
        name = declared.attribute
        value = getattr(change, name)
        if name not in _READ_BEFORE and is_filled(value) and name in matter.attributes:
            found.append((name, value, change.at / key))
    return found
