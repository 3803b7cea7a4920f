"""Where a plan names laws, and on which days what it says of them is done."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Protocol

from npc.facts.inspections import is_inspection
from npc.facts.matter_days import MatterDays
from npc.facts.wrong_words import Searched, WrongPlaces
from npc.genre.laws import NamedLaw, bare_laws, quoted_laws
from npc.plan import Item, Location, Matter, Paper
from npc.records import NamedTuple
from npc.source.document import Document


class Lawful(Searched, Protocol):
    """What of a plan's facts is searched for laws."""

    @property
    def paper_of(self) -> Mapping[Document, Paper]:
        """The paper that was read from each document."""

    @property
    def matters_at(self) -> Mapping[Location, Matter]:
        """The matters of the plan by their places."""

    @property
    def days(self) -> MatterDays:
        """On which days the matters are."""

    @property
    def wrong_words(self) -> WrongPlaces:
        """Which characters are surely wrong words."""


class LawMention(NamedTuple):
    """A place at which a law is named."""

    law: NamedLaw
    at: Location
    matter: Matter | None
    """The row in which it is named."""
    first: date
    last: date
    """The days of the row; of what is not dated, the plan's year."""

    @property
    def is_inspected(self) -> bool:
        """Whether the law is inspected there."""
        if isinstance(self.matter, Item) and is_inspection(self.matter):
            return True
        return self.law.is_inspected and not self.law.is_of_the_past

    @property
    def is_carried_out(self) -> bool:
        """Whether the law is inspected, studied or carried out there."""
        if self.law.is_of_the_past:
            return False
        return self.is_inspected or self.law.is_carried_out


def law_mentions(facts: Lawful, bare: Iterator[str]) -> Iterator[LawMention]:
    """Yield the laws in 《》, and those of some names without, in the papers that plan a year.

    Args:
        facts: The plan.
        bare: Names that are looked for without 《》 as well.

    """
    year = facts.plan.year
    if year is None:
        return
    whole = date(year, 1, 1), date(year, 12, 31)
    words = facts.all_words
    wanted = [name for name in bare if name in words]
    for text, at in facts.holding("法"):
        paper = facts.paper_of.get(at.document)
        if paper is None or paper.is_account:
            continue
        named = [*quoted_laws(text)] if "《" in text else []
        for name in wanted:
            named += bare_laws(text, name)
        if named:
            matter = _around(at, facts.matters_at)
            first, last = (_days(facts, matter) if matter else None) or whole
            yield from (LawMention(law, at, matter, first, last) for law in named)


def _around(at: Location, matters: Mapping[Location, Matter]) -> Matter | None:
    """Return the row in which a text stands."""
    for depth in range(len(at.path), 0, -1):
        matter = matters.get(Location(at.document, at.path[:depth]))
        if matter:
            return matter
    return None


def _days(facts: Lawful, matter: Matter) -> tuple[date, date] | None:
    spans = facts.days.spans(matter)
    if not spans:
        return None
    return min(first for first, _ in spans), max(last for _, last in spans)
