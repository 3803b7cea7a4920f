"""Congresses and plenums that a text names: each row of them is judged by the rules of time, of pairs, of order."""

from collections.abc import Iterator
from itertools import chain, islice

from npc.diagnostics import Rule
from npc.facts.facts import Facts
from npc.facts.national_calendar import NationalCalendar
from npc.genre.named_meetings import MeetingRow, NamedMeeting, may_name_meetings
from npc.genre.national_meetings import meeting_rows
from npc.kinds.entries.events import NationalEvent
from npc.knowledge import KNOWN_UNTIL
from npc.rules.base import Finding
from npc.rules.language.judging.coming import not_held
from npc.rules.language.judging.merging import merged
from npc.rules.language.judging.mismatched import mismatched
from npc.rules.language.judging.outdated import behind
from npc.rules.language.judging.said_rows import SaidRow
from npc.rules.language.judging.speech import speeches


def of_meetings(rule: Rule, facts: Facts) -> Iterator[Finding]:
    """Judge each row of meetings that a plan names; of one row the first fault."""
    calendar = NationalCalendar(facts.known.of(NationalEvent))
    everywhere = _meetings(list(meeting_rows(facts.all_words)))
    for speech in speeches(facts):
        if may_name_meetings(speech.text):
            rows = list(meeting_rows(speech.text))
            here = _meetings(rows)
            said = [SaidRow(rule, speech, row, calendar, here, everywhere) for row in rows]
            yield from merged(chain.from_iterable(map(_faults, said)))


def _meetings(rows: list[MeetingRow]) -> frozenset[NamedMeeting]:
    return frozenset(chain.from_iterable(row.meetings for row in rows))


def _faults(said: SaidRow) -> Iterator[Finding]:
    """Yield the first fault of a row; what stands in 《》 has the name that it has."""
    if not said.speech.is_in_title(said.row.start):
        faults = chain(not_held(said, KNOWN_UNTIL), mismatched(said), behind(said))
        yield from islice(faults, 1)
