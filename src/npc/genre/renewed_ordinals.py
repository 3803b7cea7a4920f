"""What a text of one year's plan counts by years: sessions of congresses, five-year plans, events of every year.

A congress meets once a year: 第三次会议 is 第四次会议 a year later, up to the last year of its term. Whether there
is another session, or a new term, nobody knows from the text: what was counted on is marked, too.
"""

import re
from collections.abc import Iterator

from npc.genre.five_year_plans import number_of_plan
from npc.genre.lexicon.numerals import ONE_TO_TEN
from npc.genre.lexicon.renewal import NO_EVENTS
from npc.genre.numerals import chinese_number, number_of, start_of_ordinal
from npc.genre.prose import occurrences
from npc.genre.renewed_years import Turn, YearMove
from npc.genre.sessions import SessionName, session_in
from npc.messages import Message

_TERM = 5
"""Years of the term of a congress."""
_LONGEST, _ENDING = 32, 5
"""Characters of a session's name before 次, and from it on: 次全体会议."""
_FIVE_YEARS = re.compile(rf"[{ONE_TO_TEN}]{{1,3}}五(?=[”’规时期])")
_DOCUMENT = ("精神", "决定", "决议")
"""What is of the session of a year that is over: 二次会议精神."""


def ordinal_moves(text: str, turn: Turn) -> Iterator[YearMove]:
    """Yield what of a text counts by years and changes, or may change, with the year, in order."""
    found = [
        *_sessions(text, turn),
        *_five_year_plans(text, turn),
        *_events(text, turn),
        *_days(text),
    ]
    yield from sorted(found, key=lambda move: move.start)


def _sessions(text: str, turn: Turn) -> Iterator[YearMove]:
    """Count sessions of congresses on; those of committees and parties stay."""
    read = 0
    for at in occurrences(text, "次"):
        start = max(read, at - _LONGEST)
        name = session_in(text[start : at + _ENDING])
        if name is None:
            continue
        read = start + name.end
        if not text.startswith(_DOCUMENT, read):
            yield from _session(text, start + name.start, name, turn)


def _session(text: str, start: int, name: SessionName, turn: Turn) -> Iterator[YearMove]:
    end = start + len(name.text)
    at = text.rfind("次", start, end)
    number_at = start_of_ordinal(text, at)
    number_at += text.startswith("第", number_at)
    written, number = text[number_at:at], name.number + turn.years
    if not name.is_of_congress:
        yield YearMove(start, end, name.text, _OTHER_SESSION)
    elif number > _TERM:
        yield YearMove(start, end, name.text, _NEW_TERM)
    else:
        counted = str(number) if written.isdecimal() else chinese_number(number)
        yield YearMove(number_at, at, counted, _COUNTED)


def _five_year_plans(text: str, turn: Turn) -> Iterator[YearMove]:
    """Find names of five-year plans where the new year is of another one than the old."""
    if number_of_plan(turn.old) == number_of_plan(turn.new):
        return
    for match in _FIVE_YEARS.finditer(text):
        yield YearMove(match.start(), match.end(), match[0], _FIVE_YEAR_PLAN)


def _events(text: str, turn: Turn) -> Iterator[YearMove]:
    """Count events of every year on: 第三届代表运动会; terms of congresses and organs are none."""
    for at in occurrences(text, "届"):
        start = start_of_ordinal(text, at)
        number = number_of(text[start + 1 : at]) if text.startswith("第", start) else None
        if number is None or text.startswith(NO_EVENTS, at + 1):
            continue
        counted = number + turn.years
        written = str(counted) if text[start + 1 : at].isdecimal() else chinese_number(counted)
        yield YearMove(start + 1, at, written, _EVENT)


def _days(text: str) -> Iterator[YearMove]:
    """Find days that name no year: 报告拟安排在4月28日举行的会议上听取; days of years are told with these."""
    for match in _DAY.finditer(text):
        yield YearMove(match.start(), match.end(), match[0], _DATED)


_DAY = re.compile(r"(?<![0-9年])[0-9]{1,2}月[0-9]{1,2}[日号]")
_DATED = Message("a day", "写有具体日期，照旧")
_COUNTED = Message(
    "the session is counted on by the years", "会次按每年一次推算，换届、增加会议的请改正"
)
_NEW_TERM = Message(
    "a new term has begun by then: which session it is cannot be said",
    "届时已经换届，届次、会次请写明",
)
_OTHER_SESSION = Message("which session it is is not known yet", "会次未定，照旧，请写明")
_FIVE_YEAR_PLAN = Message(
    "the new year is of another five-year plan", "新年度已不在同一个五年规划时期，照旧"
)
_EVENT = Message("counted on by the years", "届次按每年一届推算")
