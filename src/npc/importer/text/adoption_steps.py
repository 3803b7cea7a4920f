"""What an adoption (题注) says of each day: 2025年2月27日示例县人大常委会第29次会议通过."""

from collections.abc import Iterator
from itertools import pairwise

from npc.genre.lexicon.documents import ADOPTED_AS, PUBLISHED_AS
from npc.genre.lexicon.numerals import FIGURES
from npc.genre.places import split_at_congress
from npc.importer.text.days import day_at_start
from npc.records import NamedTuple

_BEFORE_DAYS = frozenset("，,；; \u3000、（(）)经据于【在")
_SEPARATORS = "，,；;、 \u3000"
_BEFORE_FIRST = "（(【经由于根据 "
_LEADS = ("根据", "经", "由", "于", "在")
_NO_LEADS = ("经济",)
_BEHIND_LAST = "）)】。"
_OF_PRESIDIUM = "主席团"
_OF_COMMITTEE = ("常务委员会", "常委会")
_MEETING = "会议"
_LONGEST_ACTION = 12
"""Characters behind the meeting: 审议并原则通过."""
_LONGEST_NAME = 40
"""Characters of a meeting with all its numbers."""


class _DayIn(NamedTuple):
    """A day, and where it stands in a text."""

    day: str
    start: int
    end: int


class AdoptionStep(NamedTuple):
    """A step, and where its words stand in the text of the 题注."""

    day: str
    start: int
    day_end: int
    body: str
    session: str
    name: tuple[int, int]
    """Where body and session are named."""
    action: str
    end: int
    is_concluded: bool = False
    """Whether the body is not named."""


class ToldStep(NamedTuple):
    """A stretch of a 题注 about one day."""

    start: int
    end: int
    step: AdoptionStep | None
    """None where it is not understood."""


def told_in_adoption(text: str) -> Iterator[ToldStep]:
    """Yield what a 题注 tells of each day, the meeting before the day or behind it."""
    days = list(_days(text))
    if not days:
        return
    is_named_before = bool(text[: days[0].start].strip(_BEFORE_FIRST))
    starts = [day.start for day in days]
    if is_named_before:
        starts = [0, *(_end_of_action(text, one, two) for one, two in pairwise(days))]
    for start, end, day in zip(starts, (*starts[1:], len(text)), days, strict=True):
        begin, stop = _stripped(text, start, end)
        yield ToldStep(begin, stop, _step(text, start, end, day))


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch without the signs at its ends."""
    words = text[start:end]
    begin = len(words) - len(words.lstrip(_SEPARATORS + _BEFORE_FIRST))
    return start + begin, start + len(words.rstrip(_SEPARATORS + _BEHIND_LAST))


def _end_of_action(text: str, one: _DayIn, two: _DayIn) -> int:
    """Return where the step of one day ends, behind which the meeting of the next is named."""
    ends = (text.find(sign, one.end, two.start) for sign in _SEPARATORS)
    return min((end for end in ends if end >= 0), default=two.start)


def _days(text: str) -> Iterator[_DayIn]:
    """Yield the days that a text names; one without a year is of that of the day before it."""
    at = 0
    year = ""
    while at < len(text):
        is_first = text[at] in FIGURES or text[at] in "１２０〇○"  # noqa: RUF001 - as typed
        span = day_at_start(text[at:], year) if is_first and _is_parted(text, at) else None
        if span:
            yield _DayIn(span.day, at, at + span.end)
            year = span.day[:4]
            at += span.end
        else:
            at += 1


def _is_parted(text: str, at: int) -> bool:
    before = text[:at]
    ends = (*ADOPTED_AS, *PUBLISHED_AS, _MEETING)
    return not before or before[-1] in _BEFORE_DAYS or before.endswith(ends)


def _step(text: str, start: int, end: int, day: _DayIn) -> AdoptionStep | None:
    """Return the step of a day that is told in a stretch of a text; None where it is not understood."""
    words = text[day.end : end]
    bare = words.rstrip(_SEPARATORS + _BEHIND_LAST + _BEFORE_FIRST)
    name, action = _name_and_action(bare)
    name = _without_lead(name)
    before = _without_lead(text[start : day.start]).rstrip(_SEPARATORS + _BEFORE_FIRST)
    if not action or (before and name):
        return None
    begins = text.find(before or name, start if before else day.end)
    name = before or name
    if len(name) > _LONGEST_NAME or ("年" in name and "月" in name):
        return None
    body, session, is_concluded = _body_and_session(name)
    if not body and action not in PUBLISHED_AS:
        return None
    place = (begins, begins + len(name)) if name else (day.end, day.end)
    named = AdoptionStep(
        day.day, day.start, day.end, body, session, place, action, day.end + len(bare)
    )
    return named._replace(is_concluded=is_concluded)


def _without_lead(words: str) -> str:
    """Return words without what leads to the name of a meeting: ，经县人大常委会…."""
    bare = words.lstrip(_SEPARATORS + "（(【")
    for lead in _LEADS:
        if bare.startswith(lead) and not bare.startswith(_NO_LEADS):
            bare = bare.removeprefix(lead)
    return bare


def _name_and_action(words: str) -> tuple[str, str]:
    """Return the meeting that is named, and what it did: 审议并原则通过; nothing where it is no step."""
    known = (*ADOPTED_AS, *PUBLISHED_AS)
    at = words.partition("《")[0].rfind(_MEETING) + len(_MEETING)
    behind = words[at:].strip("，, 上") if at >= len(_MEETING) else ""
    is_short = len(behind.rpartition("》")[2]) <= _LONGEST_ACTION
    if is_short and behind.endswith(known) and ("》" not in behind or behind.startswith("《")):
        return words[:at], behind
    action = next((word for word in known if words.endswith(word)), "")
    return words.removesuffix(action).strip("，, ") if action else "", action


def _body_and_session(name: str) -> tuple[str, str, bool]:
    """Return the meeting and its number of what a step names, and whether the meeting is concluded.

    第38次主任会议: 主任会议, 第38次. 示例县第十八届人大常委会第二十九次会议: 常委会会议, all of it.
    """
    before, sign, behind = name.rpartition("次")
    if not sign:
        return name, "", False
    if behind not in {"会议", "全体会议", "全会", ""}:
        return behind, before + sign, False
    if any(word in name for word in _OF_COMMITTEE):
        return ("主任会议" if "主任" in name else "常委会会议"), name, False
    if _OF_PRESIDIUM in name:
        return "主席团会议", name, False
    if split_at_congress(name) is not None:
        return "人代会", name, False
    return "常委会会议", name, True
