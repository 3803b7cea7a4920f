"""Rows that do not go up to the newest meeting: 十九大精神 alone after 二十大, 二中、三中全会 after the fourth."""

import datetime as dt
from collections.abc import Iterator

from npc.genre.named_meetings import ALL, CONGRESS, PLENUM, SESSION, NamedMeeting
from npc.kinds.entries.events import NationalEvent
from npc.messages import Message
from npc.rules.base import Finding
from npc.rules.language.judging.said_rows import SaidRow
from npc.rules.language.judging.speech import Speech, in_words

_SOON = dt.timedelta(days=30)
"""What is adopted sooner after a meeting may have been drafted before it."""


def behind(said: SaidRow) -> Iterator[Finding]:
    """Find what the newest meeting is missing from."""
    if not said.is_guiding or said.speech.looks_back(said.row.start):
        return
    newest = said.calendar.newest_congress(said.speech.days.first)
    terms = [each.term for each in said.row.meetings if each.series != SESSION]
    if newest and terms and max(terms) < newest.term:
        yield from _outdated(said, newest)
    elif newest and terms and max(terms) == newest.term:
        yield from _ends_early(said, newest.term)
    elif not terms:
        yield from _old_session(said)


def _outdated(said: SaidRow, newest: NationalEvent) -> Iterator[Finding]:
    """Find 十九大精神 that stands alone after 二十大."""
    speech = said.speech
    if newest.id in speech.sentence(said.row.start):
        return
    has_congress = any(each.series == CONGRESS for each in said.row.meetings)
    is_here = NamedMeeting(CONGRESS, newest.term) in said.here
    is_sure = has_congress and not is_here and _is_long_since(newest, speech)
    yield _finding(said, newest, _OUTDATED, _WRITE_NEWEST, is_sure=is_sure)


def _ends_early(said: SaidRow, term: int) -> Iterator[Finding]:
    """Find 二十大和二十届二中、三中全会 after the fourth; one plenum alone may be meant for its subject."""
    plenums = [each for each in said.row.of(term) if each.series != CONGRESS]
    last = max(plenums, key=lambda each: each.number, default=None)
    newest = _newest(said, last) if last else None
    if last is None or newest is None or not last.number < newest.number:
        return
    is_row, speech = len(said.row.of(term)) > 1, said.speech
    if _is_among(newest, said.here) or any(each.number == ALL for each in plenums):
        return
    is_elsewhere = _is_among(newest, said.everywhere)
    if is_row or (speech.is_prose and not is_elsewhere):
        is_sure = is_row and not is_elsewhere and _is_long_since(newest, speech)
        yield _finding(said, newest, _ENDS_EARLY, _ADD_NEWEST, is_sure=is_sure)


def _newest(said: SaidRow, last: NamedMeeting) -> NationalEvent | None:
    """Return the newest plenum before the words; where their day is not said, before their year."""
    days, is_plan = said.speech.days, said.speech.is_plan
    is_open = is_plan and not days.is_known
    return said.calendar.newest_of(last, dt.date(days.last.year, 1, 1) if is_open else days.first)


def _is_among(event: NationalEvent, named: frozenset[NamedMeeting]) -> bool:
    """Whether a plenum is named, or all those of its committee are."""
    return not {
        NamedMeeting(PLENUM, event.term, number) for number in (event.number, ALL)
    }.isdisjoint(named)


def _old_session(said: SaidRow) -> Iterator[Finding]:
    """Find the spirit of a session of the National People's Congress after the next one."""
    last = said.calendar.event(said.row.meetings[-1])
    newest = said.calendar.newest_session(said.speech.days.first)
    if last and newest and newest.since > last.since:
        name = NamedMeeting(SESSION, newest.term, newest.number)
        if name not in said.everywhere:
            yield _finding(said, newest, _OUTDATED, _WRITE_NEWEST, is_sure=False)


def _is_long_since(newest: NationalEvent, speech: Speech) -> bool:
    ended = dt.date.fromisoformat(newest.until or newest.since)
    return not newest.is_unverified and ended + _SOON <= speech.days.first


def _finding(
    said: SaidRow, newest: NationalEvent, message: Message, hint: Message, *, is_sure: bool
) -> Finding:
    day = in_words(newest.until or newest.since)
    told = message.format(words=said.words, newest=newest.id, day=day)
    return said.finding(told, hint.format(newest=newest.id), newest.grounds, is_sure=is_sure)


_OUTDATED = Message(
    "“{words}” is out of date: {newest} ended on {day}",
    "“{words}”已不是最新的提法：{newest}已于{day}闭幕",
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
