"""Laws that a plan names wrongly: repealed, not yet in force, misnamed, unknown or cut short.

They are worked out once: a rule tells them, and others are silent where a name in one place that
is no longer that in another surely follows from it.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from enum import Enum

from npc import knowledge
from npc.facts.law_mentions import Lawful, LawMention, law_mentions
from npc.facts.law_names import LawNames
from npc.genre.laws import may_name_laws
from npc.kinds.entries.laws import Law
from npc.plan import Location, Matter
from npc.records import NamedTuple


class LawSlip(Enum):
    """What is wrong with the name of a law."""

    REPEALED = "repealed"
    TO_COME = "to-come"
    """It is inspected before it is in force."""
    MISNAMED = "misnamed"
    """No law has this name, and one nearly has."""
    UNKNOWN = "unknown"
    SHORTENED = "shortened"
    """A short name stands behind that of the country, which full names have alone."""


class LawFault(NamedTuple):
    """What is wrong with a law's name, wherever it stands."""

    slip: LawSlip
    name: str
    """As it is written, without the country's."""
    law: Law | None
    """The law that it is said of, or that is meant."""
    is_sure: bool

    @property
    def ended(self) -> date:
        """The first day on which the law is no longer in force; the last of all days where it is."""
        return _ended(self.law) + timedelta(days=1) if self.law and self.law.until else date.max


class WrongLaws:
    """The laws that a plan names wrongly."""

    def __init__(self, found: Iterable[tuple[LawFault, LawMention]]) -> None:
        """Put together what is found."""
        self._by_fault: dict[LawFault, list[LawMention]] = {}
        self._names: dict[Location, set[str]] = {}
        self._rows: set[Location] = set()
        for fault, mention in found:
            self._by_fault.setdefault(fault, []).append(mention)
            self._names.setdefault(mention.at, set()).add(fault.name)
            if mention.matter:
                self._rows.add(mention.matter.at)

    @property
    def by_fault(self) -> Mapping[LawFault, list[LawMention]]:
        """The places of each fault, in order."""
        return self._by_fault

    def are_in(self, matter: Matter) -> bool:
        """Whether a row names a law wrongly."""
        return matter.at in self._rows

    def stand_in(self, at: Location, words: str) -> bool:
        """Whether words of a text have such a name, or are part of one."""
        return any(name in words or words in name for name in self._names.get(at, ()))


def wrong_laws(plan: Lawful) -> Iterator[tuple[LawFault, LawMention]]:
    """Hold the laws that a plan of a year names against those that there are."""
    year = plan.plan.year
    if year is None or not may_name_laws(plan.all_words):
        return
    names = LawNames(plan.known)
    bare = names.changing(date(year, 1, 1), date(year, 12, 31))
    for mention in law_mentions(plan, bare):
        fault = _fault(mention, names, year)
        if fault and not plan.wrong_words.hold(mention.at, mention.law.start, mention.law.end):
            yield fault, mention


def _fault(mention: LawMention, names: LawNames, year: int) -> LawFault | None:
    name = mention.law.name
    laws = names.laws(name)
    if not laws:
        return _misnamed(mention, names, year) or _unknown(mention, names)
    if all(_ended(law) < mention.first for law in laws) and mention.is_carried_out:
        since = _ended(laws[-1]) + timedelta(days=1)
        # What is repealed within the year may not have been when the plan was adopted.
        is_sure = since.year < year or since == date(year, 1, 1)
        return LawFault(LawSlip.REPEALED, name, laws[-1], is_sure)
    if all(mention.last < _begins(law) for law in laws) and mention.is_inspected:
        return LawFault(LawSlip.TO_COME, name, laws[0], is_sure=True)
    if mention.law.is_full and name != laws[-1].id:
        return LawFault(LawSlip.SHORTENED, name, laws[-1], is_sure=False)
    return None


def _ended(law: Law) -> date:
    return date.fromisoformat(law.until) if law.until else date.max


def _begins(law: Law) -> date:
    return date.fromisoformat(law.since) if law.since else date.min


def _misnamed(mention: LawMention, names: LawNames, year: int) -> LawFault | None:
    """Find a name that no law has and one nearly has, of a law that there is already."""
    law = names.nearest(mention.law.name)
    if law is None or mention.law.is_drafted:
        return None
    if mention.last < _begins(law):
        return None  # it may have been called so when it was a draft
    is_known = date(year, 1, 1) <= knowledge.KNOWN_UNTIL  # later there may be a law of this name
    return LawFault(LawSlip.MISNAMED, mention.law.name, law, is_known)


def _unknown(mention: LawMention, names: LawNames) -> LawFault | None:
    """Remark on a law that none is, where it is inspected or has the country's name."""
    is_known = mention.last <= knowledge.KNOWN_UNTIL  # later there may be a law of this name
    is_meant = mention.law.is_full or mention.is_inspected
    if not is_known or not is_meant or mention.law.is_drafted or mention.law.is_of_the_past:
        return None
    perhaps = names.most_alike(mention.law.name, mention.last)
    return LawFault(LawSlip.UNKNOWN, mention.law.name, perhaps, is_sure=False)
