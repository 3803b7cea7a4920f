"""Congresses and plenums that a text names before their time, after it, or not to the last."""

import datetime as dt
from collections.abc import Iterator

from npc.diagnostics import Rule
from npc.facts.facts import Facts
from npc.facts.national_calendar import NationalCalendar, is_one
from npc.genre.lexicon.formulations import GUIDING, ON_A_MATTER
from npc.genre.national_meetings import CONGRESS, SESSION, MeetingRow, NamedMeeting, meeting_rows
from npc.kinds.entries.events import NationalEvent
from npc.knowledge import KNOWN_UNTIL
from npc.messages import Message
from npc.records import NamedTuple
from npc.rules.base import Finding
from npc.rules.language.judging.coming import not_held
from npc.rules.language.judging.speech import Speech, in_words, speeches

_SOON = dt.timedelta(days=30)
"""What is adopted sooner after a meeting may have been drafted before it."""


class _Named(NamedTuple):
    """A row of meetings in a text."""

    rule: Rule
    speech: Speech
    row: MeetingRow
    calendar: NationalCalendar
    everywhere: str
    """All words of the plan."""

    @property
    def words(self) -> str:
        return self.speech.text[self.row.start : self.row.end]

    @property
    def is_guiding(self) -> bool:
        """Whether work is to follow it: 深入学习贯彻党的二十大精神."""
        before = self.speech.clause_before(self.row.start)
        return (
            self.speech.text.startswith("精神", self.row.end)
            and any(word in before for word in GUIDING)
            and not any(word in before for word in ON_A_MATTER)
        )


def of_meetings(rule: Rule, facts: Facts) -> Iterator[Finding]:
    """Judge each row of meetings that a plan names."""
    calendar = NationalCalendar(facts.known.of(NationalEvent))
    for speech in speeches(facts):
        may_name = "大" in speech.text or "届" in speech.text
        for row in meeting_rows(speech.text) if may_name else ():
            if not speech.is_in_title(row.start):
                named = _Named(rule, speech, row, calendar, facts.all_words)
                found = next(not_held(rule, speech, row, calendar, KNOWN_UNTIL), None)
                yield from [found] if found else _behind(named)


def _behind(named: _Named) -> Iterator[Finding]:
    """Find what the newest meeting is missing from."""
    if not named.is_guiding or named.speech.looks_back(named.row.start):
        return
    newest = named.calendar.newest_congress(named.speech.days.first)
    terms = [each.term for each in named.row.meetings if each.series != SESSION]
    if newest and terms and max(terms) < newest.term:
        yield from _outdated(named, newest)
    elif newest and terms and max(terms) == newest.term:
        yield from _ends_early(named, newest.term)
    elif not terms:
        yield from _old_session(named)


def _outdated(named: _Named, newest: NationalEvent) -> Iterator[Finding]:
    """Find 十九大精神 that stands alone after 二十大."""
    speech = named.speech
    if newest.id in speech.sentence(named.row.start):
        return
    has_congress = any(each.series == CONGRESS for each in named.row.meetings)
    is_sure = has_congress and newest.id not in speech.text and _is_long_since(newest, speech)
    yield _finding(named, newest, _OUTDATED, _WRITE_NEWEST, is_sure=is_sure)


def _ends_early(named: _Named, term: int) -> Iterator[Finding]:
    """Find 二十大和二十届二中、三中全会 after the fourth; one plenum alone may be meant for its subject."""
    plenums = [each for each in named.row.of(term) if each.series != CONGRESS]
    last = max(plenums, key=lambda each: each.number, default=None)
    if last is None or not all(map(is_one, plenums)):
        return
    speech = named.speech
    newest = _newest(named, last)
    if newest is None or newest.number <= last.number or _is_named(newest, speech.text):
        return
    is_row = len(named.row.of(term)) > 1
    is_elsewhere = _is_named(newest, named.everywhere)
    if is_row or (speech.is_prose and not is_elsewhere):
        is_sure = is_row and not is_elsewhere and _is_long_since(newest, speech)
        yield _finding(named, newest, _ENDS_EARLY, _ADD_NEWEST, is_sure=is_sure)


def _newest(named: _Named, last: NamedMeeting) -> NationalEvent | None:
    """Return the newest plenum before the words; where their day is not said, before their year."""
    days = named.speech.days
    before = (
        days.first if days.is_known or not named.speech.is_plan else dt.date(days.last.year, 1, 1)
    )
    return named.calendar.newest_of(last, before)


def _is_named(event: NationalEvent, words: str) -> bool:
    """Whether a plenum is named anywhere, also in a row, or all plenums of its committee are."""
    name = event.id.removesuffix("全会")[-2:]
    return f"{name}全会" in words or f"{name}、" in words or "历次全会" in words


def _old_session(named: _Named) -> Iterator[Finding]:
    """Find the spirit of a session of the National People's Congress after the next one."""
    last = named.row.meetings[-1]
    newest = named.calendar.newest_of(last, named.speech.days.first)
    if newest and newest.number > last.number and newest.id not in named.everywhere:
        yield _finding(named, newest, _OUTDATED, _WRITE_NEWEST, is_sure=False)


def _is_long_since(newest: NationalEvent, speech: Speech) -> bool:
    ended = dt.date.fromisoformat(newest.until or newest.since)
    return not newest.is_unverified and ended + _SOON <= speech.days.first


def _finding(
    named: _Named, newest: NationalEvent, message: Message, hint: Message, *, is_sure: bool
) -> Finding:
    return Finding(
        named.rule,
        message.format(
            words=named.words, newest=newest.id, day=in_words(newest.until or newest.since)
        ),
        named.speech.at,
        hint.format(newest=newest.id),
        words=named.words,
        severity=named.speech.worst(is_sure=is_sure),
        grounds=newest.grounds,
    )


_OUTDATED = Message(
    "“{words}” is out of date: {newest} ended on {day}",
    "“{words}精神”已不是最新的提法：{newest}已于{day}闭幕",
)
_WRITE_NEWEST = Message(
    "name {newest}; what is told of earlier years may stay",
    "请改写为“{newest}”；回顾从前工作的除外",
)
_ENDS_EARLY = Message(
    "“{words}” does not go on to {newest}, which ended on {day}",
    "“{words}”没有列到{newest}（{day}闭幕）",
)
_ADD_NEWEST = Message("add {newest}, or write 历次全会", "请补充“{newest}”，或者写“历次全会”")
