"""How far matters have come, in words: what has been told of them, and when they were to be done."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from npc.facts.facts import Facts
from npc.messages import Message
from npc.plan import Item, Matter
from npc.views.entries import Entry
from npc.views.lights import Light
from npc.views.phrases import SEMICOLON, joined, short
from npc.views.table import Cell, Text

if TYPE_CHECKING:  # a plan without ledgers does not load them
    from npc.kinds.ledger import ProgressNote
    from npc.ledger.records import Tracked

MOST_NOTES = 2
"""Of what was told of a matter, the newest: lists of a week are no history."""


def told_of(matter: Matter, facts: Facts) -> "Tracked | None":
    """Return what ledgers tell of a matter; None where the plan has none."""
    return facts.book.record(matter) if facts.book else None


def notes_said(told: "Tracked | None", most: int = MOST_NOTES) -> Text:
    """Say how far a matter has come, by its newest notes: 9月8日区发改局材料未齐.

    Args:
        told: What is told of it.
        most: How many notes, the newest; 0 is all of them.

    """
    return joined(map(_note, told.notes[-most:]) if told else (), SEMICOLON)


def _note(note: "ProgressNote") -> Message:
    day, text = short(note.day), note.text
    return Message(f"{day.en}: {text}", f"{day.zh}{text}")


def stretches_said(light: Light) -> Text:
    """Say how much of a matter is done that is to be done several times; nothing where none of it is."""
    if not light.done or light.stretches == 1:
        return ""
    return _STRETCHES.format(done=light.done, stretches=light.stretches)


_STRETCHES = Message("done {done} times of {stretches}", "已办{done}次，共{stretches}次")


def times_said(matter: Matter, told: "Tracked | None") -> Text:
    """Return the time of a matter as written; where it was moved, each time that it had: 7月→9月."""
    times = list(_times(told)) if told else []
    if len(times) < 2:  # noqa: PLR2004 - moved
        return matter.own_time.text
    return Message(" → ".join(times), "→".join(times))


def _times(told: "Tracked") -> Iterator[str]:
    """Yield the times that a matter had, each where it is another than before."""
    before = ""
    for matter in (told.before, *(decided.after for decided in told.changes)):
        time = matter.own_time.text if matter else ""
        if time and time != before:
            yield time
            before = time


def owners_beside(entry: Entry) -> Text:
    """Return the departments as written where others share in a matter with the one that leads it."""
    matter = entry.matter
    assisting = isinstance(matter, Item) and bool(matter.assisting)
    return entry.owners if assisting or len(matter.owners.owners) > 1 else ""


def day_cell(day: date | None, year: int | None) -> Cell[Text]:
    """Return a day as lists have it: people know the year."""
    return Cell(day, brief=f"{day:%m-%d}" if day and day.year == year else "")
