"""What the law wants done so many days before a session.

All the articles count in days (日), not in working days (工作日), and so does this.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import chain

from npc.facts.facts import Facts
from npc.facts.reporting import reporters_of
from npc.genre.actions import MAYBE_REPORTED
from npc.genre.meetings import is_session
from npc.genre.reporters import is_of_the_law
from npc.kinds.entries.deadlines import REPORTER, REPORTS, StatutoryDeadline
from npc.messages import Message
from npc.plan import Item
from npc.records import NamedTuple
from npc.views.table import Text


class BackDate(NamedTuple):
    """One thing to be done before a session."""

    days: int
    """Days before the session's first day."""
    what: Message
    who: Text
    ground: Text
    """The article; names of laws stay Chinese."""


_GOVERNMENT = Message("the government", "政府")
_ENVIRONMENT = "environment"
"""The government reports on it, whether or not a title names it, as on the matters of chapter 3 of 监督法."""


class BackDates:
    """What the law, and the place, want before a session for the items of one plan."""

    def __init__(self, facts: Facts) -> None:
        self._year = facts.plan.year
        self._is_level_known = facts.plan.level is not None
        known = facts.known.of(StatutoryDeadline)
        self._known = [each for each in known if each.event == "session" and each.before]
        by_analogy = (each.analogy for each in self._known if REPORTS in each.of)
        self._of_government = frozenset((_ENVIRONMENT, *chain.from_iterable(by_analogy)))
        self._duties: dict[Item, set[str]] = {}
        for duty, items, cancelled in facts.answers:
            for item in (*items, *cancelled):
                self._duties.setdefault(item, set()).add(duty.id)

    def of(self, item: Item, meeting: str, day: dt.date | None) -> Iterator[BackDate]:
        """Yield what is due before a session that deals with an item, the earliest first.

        Args:
            item: The item.
            meeting: The kind of meeting.
            day: The day from which is counted back; None where not even the month is known: then the
                law is that of the beginning of the year.

        """
        if not is_session(meeting):
            return
        when = day or (dt.date(self._year, 1, 1) if self._year else dt.date.max)
        duties = frozenset(self._duties.get(item, ()))
        organs = [organ for organ in self.organs(item) if is_of_the_law(organ)]
        is_reported = bool(organs) and item.action in MAYBE_REPORTED
        for entry in self._in_force(when):
            if REPORTS in entry.of and is_reported:
                yield from _of_reports(entry, organs, duties)
            elif entry.is_of(duties, item.text):
                yield self._once(entry)

    def organs(self, item: Item) -> tuple[str, ...]:
        """Return the organs that report on an item: those named, else 政府 where it must."""
        named = reporters_of(item)
        must = not self._of_government.isdisjoint(self._duties.get(item, ()))
        if not named and must and item.action in MAYBE_REPORTED:
            return (_GOVERNMENT.zh,)
        return named

    def _in_force(self, when: dt.date) -> Iterable[StatutoryDeadline]:
        """Return what holds on a day; where the level is not known, of each matter that of cities.

        They have both ways: a first review, or an opinion.
        """
        found = [each for each in self._known if each.holds_on(when)]
        if self._is_level_known:
            return found
        return [each for each in found if not each.levels or "city" in each.levels]

    def _once(self, entry: StatutoryDeadline) -> BackDate:
        cited = entry.grounds[0].cited if entry.grounds else _OWN
        if not self._is_level_known:  # the paragraphs are of levels
            cited = Message(*(f"{words.partition('条')[0]}条" for words in (cited.en, cited.zh)))
        return BackDate(entry.before or 0, entry.told, entry.by_whom, cited)


def _of_reports(
    entry: StatutoryDeadline, organs: Iterable[str], duties: frozenset[str]
) -> Iterator[BackDate]:
    """Yield what is due of reports: each organ sends its own, the office sends out all."""
    cited = entry.grounds[0].cited if entry.grounds else _OWN
    is_by_analogy = not duties.isdisjoint(entry.analogy)
    if entry.who != REPORTER:
        is_named = not all(_is_one_of(organ, entry.not_of) for organ in organs)
        ground = _BY_ANALOGY.format(article=cited) if is_by_analogy or not is_named else cited
        yield BackDate(entry.before or 0, entry.told, entry.by_whom, ground)
        return
    for organ in organs:
        who = _GOVERNMENT if organ == _GOVERNMENT.zh else organ
        is_named = not _is_one_of(organ, entry.not_of)
        ground = _BY_ANALOGY.format(article=cited) if is_by_analogy or not is_named else cited
        yield BackDate(entry.before or 0, entry.told, who, ground)


def _is_one_of(organ: str, words: Iterable[str]) -> bool:
    return any(word in organ for word in words)


_OWN = Message("the place's own rule (npc.yaml)", "本地规定（npc.yaml）")
_BY_ANALOGY = Message("as in {article}", "参照{article}")
