"""Congresses and plenums that a text names: each row of them is judged by the rules of time, of pairs, of order."""

from collections.abc import Iterator
from itertools import chain

from npc.diagnostics import Rule
from npc.facts.facts import Facts
from npc.facts.national_calendar import NationalCalendar
from npc.genre.national_meetings import meeting_rows
from npc.kinds.entries.events import NationalEvent
from npc.knowledge import KNOWN_UNTIL
from npc.rules.base import Finding
from npc.rules.language.judging.coming import not_held
from npc.rules.language.judging.mismatched import mismatched
from npc.rules.language.judging.outdated import behind
from npc.rules.language.judging.said_rows import SaidRow
from npc.rules.language.judging.speech import speeches


def of_meetings(rule: Rule, facts: Facts) -> Iterator[Finding]:
    """Judge each row of meetings that a plan names; of one row the first fault."""
    calendar = NationalCalendar(facts.known.of(NationalEvent))
    rows = meeting_rows(facts.all_words)
    everywhere = frozenset(chain.from_iterable(row.meetings for row in rows))
    for speech in speeches(facts):
        if "大" not in speech.text and "届" not in speech.text:
            continue
        for row in meeting_rows(speech.text):
            if not speech.is_in_title(row.start):
                said = SaidRow(rule, speech, row, calendar, everywhere)
                faults = chain(not_held(said, KNOWN_UNTIL), mismatched(said), behind(said))
                yield from (found for found in [next(faults, None)] if found)
