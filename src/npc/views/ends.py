"""What is to be done by a time of its own (完成时限), without a session from which it is counted back."""

from collections.abc import Iterable, Iterator
from datetime import date

from npc.messages import Message
from npc.plan import Item
from npc.records import NamedTuple
from npc.views.entries import Entry
from npc.views.phrases import SEMICOLON, joined, labelled
from npc.views.schedule import Schedule
from npc.views.table import Text
from npc.views.view import Event


class End(NamedTuple):
    """An item and the last day on which it is to be done."""

    entry: Entry
    item: Item
    day: date


def ends(schedule: Schedule) -> tuple[End, ...]:
    """Return the items that are to be done by a time of their own, by day; none without a year."""
    days = schedule.facts.days
    found = [
        End(entry, entry.matter, day)
        for entry in schedule.entries
        if isinstance(entry.matter, Item) and (day := days.due(entry.matter))
    ]
    return tuple(sorted(found, key=lambda end: end.day))


def end_days(found: Iterable[End], schedule: Schedule) -> Iterator[Event[Text]]:
    """Yield them as days of a calendar."""
    for end in found:
        yield Event(
            f"{schedule.key(end.item)}-due",
            labelled(DONE, end.item.text),
            end.day,
            is_deadline=True,
            about=joined((end.item.due.text, end.entry.owners), SEMICOLON),
            is_past=schedule.filters.finds_past(end.item, end.day),
        )


DONE = Message("done", "完成")
