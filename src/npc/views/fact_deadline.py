"""Something that an organ owes by a day, by facts after the adoption."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import blake2s

from npc.messages import Message
from npc.plan import Matter
from npc.records import NamedTuple
from npc.views.entries import owners_of
from npc.views.phrases import SEMICOLON, joined, labelled
from npc.views.schedule import Schedule
from npc.views.table import Text, as_message
from npc.views.view import Event

OPINION = "opinion"
SUGGESTIONS = ("suggestions", "hard-suggestions")
"""What deadlines are of, by the first part of their identities."""


class FactDeadline(NamedTuple):
    """Something that an organ owes by a day."""

    identity: tuple[str, ...]
    """What it stays the same by, whatever day it is moved to."""
    day: date
    what: Message
    """What is to be done: 提出书面报告."""
    name: Text
    """What it is called in a list: 审议意见2号."""
    about: Text
    """The matters that it is about, or how many suggestions."""
    who: Text
    """The organs that owe it, as written."""
    ground: str
    """The article; empty where no law asks for it."""
    note: Text
    """From when it is counted, and how far it has come."""
    matters: tuple[Matter, ...] = ()
    """Those of the plan that it is about; their departments keep contact."""

    @property
    def text(self) -> Text:
        """What it is of, in one cell."""
        return labelled(as_message(self.name), self.about) if self.about else self.name

    def of_year(self, year: int | None) -> "FactDeadline":
        """Return it as it is called beside those of another year: 2023年审议意见8号."""
        name = as_message(self.name)
        return self._replace(name=Message(f"{year} {name.en}", f"{year}年{name.zh}"))

    @property
    def owners(self) -> Text:
        """The departments that keep contact, as written."""
        return owners_of(self.matters)


def fact_days(found: Iterable[FactDeadline], schedule: Schedule) -> Iterator[Event[Text]]:
    """Yield deadlines as days of a calendar."""
    plan, as_of = schedule.plan, schedule.filters.as_of
    seen: Counter[tuple[str, ...]] = Counter()
    for each in found:
        seen[each.identity] += 1
        # A number that was given twice is two deadlines all the same.
        number = str(seen[each.identity])
        words = "\0".join((plan.organ or plan.name, str(plan.year), *each.identity, number))
        yield Event(
            blake2s(words.encode("utf-8", "replace"), digest_size=10).hexdigest(),
            labelled(each.what, each.text),
            each.day,
            is_deadline=True,
            about=joined((each.who, each.owners, each.ground, each.note), SEMICOLON),
            is_past=as_of is not None and each.day < as_of,
        )
