"""Meetings that a text speaks of as held, and that had not been held when it was decided."""

import datetime as dt
from collections.abc import Iterator

from npc.diagnostics import Ground, Rule
from npc.facts.national_calendar import NationalCalendar, is_one
from npc.genre.national_meetings import CONGRESS, PLENUM, SESSION, MeetingRow, NamedMeeting
from npc.genre.numerals import chinese_number
from npc.kinds.entries.events import NationalEvent
from npc.messages import Message
from npc.rules.base import Finding
from npc.rules.language.judging.speech import Speech, in_words

_OCTOBER = 10


def not_held(
    rule: Rule, speech: Speech, row: MeetingRow, calendar: NationalCalendar, known_until: dt.date
) -> Iterator[Finding]:
    """Yield what is wrong with a row of meetings that a text names before their time, or that are none."""
    for meeting in row.meetings:
        event = calendar.event(meeting)
        if event and not _may_name(event, speech) and not speech.looks_ahead(row.start):
            is_sure = not event.is_unverified
            message = _EARLY.format(name=event.id, held=in_words(event.since), said=_said(speech))
            yield _finding(rule, speech, row, message, event.grounds, is_sure=is_sure)
        elif event is None and is_one(meeting) and meeting.series != SESSION:
            yield from _unknown(rule, speech, row, meeting, calendar, known_until)


def _may_name(event: NationalEvent, speech: Speech) -> bool:
    """Whether a text may speak of a meeting: it is over, or announced; sessions are every spring."""
    first = event.told_from
    if event.series == SESSION:
        first = dt.date(int(event.since[:4]) - 1, _OCTOBER, 1).isoformat()
    return first <= speech.days.last.isoformat()


def _unknown(  # noqa: PLR0913, PLR0917 - as above, and the meeting
    rule: Rule,
    speech: Speech,
    row: MeetingRow,
    meeting: NamedMeeting,
    calendar: NationalCalendar,
    known_until: dt.date,
) -> Iterator[Finding]:
    """Yield a plenum after the last of its committee, and a meeting that nobody knew of then."""
    name = _name(meeting)
    if meeting.series == PLENUM and calendar.is_over(meeting.term):
        yield _finding(rule, speech, row, _NONE.format(name=name), (), is_sure=True)
        return
    is_next = _is_next(meeting, calendar)
    is_known = speech.days.last <= known_until
    if is_next and is_known and not speech.looks_ahead(row.start):
        message = _NOT_YET.format(name=name, said=_said(speech))
        is_spirit = speech.text.startswith("精神", row.end)
        yield _finding(rule, speech, row, message, (), is_sure=is_spirit)


def _is_next(meeting: NamedMeeting, calendar: NationalCalendar) -> bool:
    """Whether a meeting that is not known comes after those that are, and not before them."""
    congress = NamedMeeting(CONGRESS, meeting.term)
    before = NamedMeeting(CONGRESS, meeting.term - 1)
    if calendar.event(congress):
        return meeting.series == PLENUM
    return calendar.event(before) is not None


def _name(meeting: NamedMeeting) -> str:
    term = chinese_number(meeting.term)
    if meeting.series == CONGRESS:
        return f"{term}大"
    return f"{term}届{chinese_number(meeting.number)}中全会"


def _said(speech: Speech) -> Message:
    return in_words(speech.days.last.isoformat())


def _finding(  # noqa: PLR0913 - what and where
    rule: Rule,
    speech: Speech,
    row: MeetingRow,
    message: Message,
    grounds: tuple[Ground, ...],
    *,
    is_sure: bool,
) -> Finding:
    words = speech.text[row.start : row.end]
    severity = speech.worst(is_sure=is_sure)
    return Finding(
        rule, message, speech.at, _CHECK, words=words, severity=severity, grounds=grounds
    )


_EARLY = Message(
    "{name} was held from {held} on: words of {said} at the latest cannot know it",
    "{name}{held}才召开，不晚于{said}的文稿不应写到",
)
_NONE = Message("there was no {name}", "没有召开过{name}")
_NOT_YET = Message(
    "{name} had not been held by {said}", "{name}到{said}还没有召开，文稿不应作为已经召开来写"
)
_CHECK = Message("check which meeting is meant", "请核对是哪一次会议")
