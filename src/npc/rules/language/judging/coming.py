"""Meetings that a text speaks of as held, and that had not been held when it was decided."""

import datetime as dt
from collections.abc import Iterator

from npc.facts.national_calendar import is_one
from npc.genre.lexicon.formulations import AWAITING, TO_COME
from npc.genre.named_meetings import CONGRESS, PLENUM, SESSION, NamedMeeting
from npc.genre.numerals import chinese_number
from npc.kinds.entries.events import NationalEvent
from npc.messages import Message
from npc.rules.base import Finding
from npc.rules.language.judging.said_rows import SaidRow
from npc.rules.language.judging.speech import Speech, in_words

_OCTOBER = 10


def not_held(said: SaidRow, known_until: dt.date) -> Iterator[Finding]:
    """Yield what is wrong with a row of meetings that a text names before their time, or that are none."""
    for meeting in said.row.meetings:
        event = said.calendar.event(meeting)
        if event:
            yield from (*_early(said, event), *_over(said, event))
        elif is_one(meeting) and meeting.series != SESSION:
            yield from _unknown(said, meeting, known_until)


def _early(said: SaidRow, event: NationalEvent) -> Iterator[Finding]:
    """Find a meeting of which nobody could know; in a table as well, where it was not in the plan's year."""
    speech = said.speech
    if _may_name(event, speech) or speech.looks_ahead(said.row.start):
        return
    last = speech.days.last
    planned_up_to = last.year + (speech.days.is_known and last.month >= _OCTOBER)
    is_next_year = int(event.since[:4]) > planned_up_to
    message = _EARLY.format(name=event.id, held=in_words(event.since), said=_day_of(speech))
    is_sure = not event.is_unverified
    yield said.finding(message, _CHECK, event.grounds, is_sure=is_sure, in_rows=is_next_year)


def _over(said: SaidRow, event: NationalEvent) -> Iterator[Finding]:
    """Find 迎接党的二十大胜利召开 in what was written after it."""
    speech, (start, end) = said.speech, said.row[:2]
    is_awaited = said.before.endswith(AWAITING) or speech.text.startswith(TO_COME, end)
    until = event.until or event.since
    if is_awaited and until < speech.days.first.isoformat() and not speech.looks_back(start):
        message = _OVER.format(name=event.id, day=in_words(until))
        yield said.finding(message, _CHECK, event.grounds, is_sure=not event.is_unverified)


def _may_name(event: NationalEvent, speech: Speech) -> bool:
    """Whether a text may speak of a meeting: it is over, or announced; sessions are every spring."""
    first = event.told_from
    if event.series == SESSION:
        first = dt.date(int(event.since[:4]) - 1, _OCTOBER, 1).isoformat()
    return first <= speech.days.last.isoformat()


def _unknown(said: SaidRow, meeting: NamedMeeting, known_until: dt.date) -> Iterator[Finding]:
    """Yield a plenum after the last of its committee, and a meeting that nobody knew of then."""
    name, speech = _name(meeting), said.speech
    if meeting.series == PLENUM and said.calendar.is_over(meeting.term):
        yield said.finding(_NONE.format(name=name), _CHECK, (), is_sure=True, in_rows=True)
        return
    is_known = speech.days.last <= known_until
    if _is_next(said, meeting) and is_known and not speech.looks_ahead(said.row.start):
        message = _NOT_YET.format(name=name, said=_day_of(speech))
        is_spirit = speech.text.startswith("精神", said.row.end)
        yield said.finding(message, _CHECK, (), is_sure=is_spirit)


def _is_next(said: SaidRow, meeting: NamedMeeting) -> bool:
    """Whether a meeting that is not known comes after those that are, and not before them."""
    congress = NamedMeeting(CONGRESS, meeting.term)
    before = NamedMeeting(CONGRESS, meeting.term - 1)
    if said.calendar.event(congress):
        return meeting.series == PLENUM
    return said.calendar.event(before) is not None


def _name(meeting: NamedMeeting) -> str:
    term = chinese_number(meeting.term)
    if meeting.series == CONGRESS:
        return f"{term}大"
    return f"{term}届{chinese_number(meeting.number)}中全会"


def _day_of(speech: Speech) -> Message:
    return in_words(speech.days.last.isoformat())


_EARLY = Message(
    "{name} was held from {held} on: words of {said} at the latest cannot know it",
    "{name}{held}才召开，不晚于{said}的文稿不应写到",
)
_OVER = Message(
    "{name} is looked forward to, and ended on {day}", "{name}已于{day}闭幕，这里还写作将要召开"
)
_NONE = Message("there was no {name}", "没有召开过{name}")
_NOT_YET = Message(
    "{name} had not been held by {said}", "{name}到{said}还没有召开，文稿不应作为已经召开来写"
)
_CHECK = Message("check which meeting is meant", "请核对是哪一次会议")
