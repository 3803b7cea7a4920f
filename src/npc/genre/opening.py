"""What a clause of the body text has before its verb: a number, a time, who acts, adverbs.

一是6月底前听取…, 拟于二季度对…开展视察, 县人大常委会将听取… all say the same as 听取….
"""

from npc.genre.lexicon.clauses import ADVERBS, JOINTLY, PARTNERS
from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.genre.lexicon.numerals import FIGURES
from npc.genre.numerals import number_of
from npc.genre.places import own_words
from npc.genre.timing import Timing
from npc.genre.when import When
from npc.records import NamedTuple

_OURS = ("常委会会议", "人大常委会", "常委会", "主任会议")
"""Who acts where a plan does not say whose plan it is."""
_OF_TIMES = FIGURES | frozenset(f"第上中下半年月份季度旬日底末初前后左右起、{RANGE_SIGNS}")
_FIRST_OF_TIMES = FIGURES | frozenset("第上下年")
_UNITS = frozenset("月季年")
_AT = ("在", "举行的", "召开的")
_LONGEST_TIME = 16
_LONGEST_MEETING = 30
"""Characters of 在6月份举行的市十五届人大常委会第十八次."""


class Opening(NamedTuple):
    """What is before the verb, and the rest."""

    when: When | None
    """The time, where it names months of the plan's year."""
    rest: str


def organ_names(places: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names by which the standing committee of a place calls itself, the longest first.

    In the plan of a district 区人大常委会 is this one, and 市人大常委会 is another.
    """
    if not places:
        return _OURS
    named = (*places, *own_words(places[-1]))
    return (*(f"{place}人大常委会" for place in named), *_OURS)


def opening(clause: str, ours: tuple[str, ...] = _OURS) -> Opening:
    """Take off what a clause has before its verb."""
    when: When | None = None
    rest, before = unnumbered(clause), ""
    while rest != before:
        before = rest
        named, rest = _at_meeting(_alone(without(ours, without(ADVERBS, rest)), ours))
        when = named or when
        if rest and rest[0] in _FIRST_OF_TIMES:
            named, rest = _time(rest)
            when = named or when
    return Opening(when, rest)


def _alone(text: str, ours: tuple[str, ...]) -> str:
    """Take off with whom a committee inspects: 州、县（市）联动检查…, 上下联动开展…执法检查.

    What begins with a higher level, or with 与, is led by others.
    """
    if "检查" not in text:
        return text
    for word in JOINTLY:
        before, found, rest = text.partition(word)
        if found and PARTNERS.issuperset(before) and _is_led(before, ours):
            return rest.removeprefix("，")
    return text


def _is_led(before: str, ours: tuple[str, ...]) -> bool:
    own = before.removeprefix("全")[:1]
    return own in {"", "上", "两", "三", "四"} or f"{own}人大常委会" in ours


def _at_meeting(text: str) -> tuple[When | None, str]:
    """Take off the meeting that a text begins with: 在6月举行的常委会第八次会议上听取….

    Returns the time that it names, if any, and the rest.
    """
    before, found, rest = text.partition("会议上")
    if not found or not before.startswith(_AT) or len(before) > _LONGEST_MEETING or "，" in before:
        return None, text
    when, _ = _time(before[1:]) if before[1:2] in _FIRST_OF_TIMES else (None, "")
    return when, rest


def _time(text: str) -> tuple[When | None, str]:
    """Take off the time that a text begins with; one that cannot be read gives None for it."""
    end = next((at for at, sign in enumerate(text) if sign not in _OF_TIMES), len(text))
    written = text[:end]
    if end > _LONGEST_TIME or _UNITS.isdisjoint(written):
        return None, text
    when = When.parse(written.rstrip("、"))
    if when.names_year:
        return None, text  # 2024年听取…: it may have been
    is_known = when.timing is Timing.MONTHS and not when.faults
    return (when if is_known else None), text[end:]


def unnumbered(text: str) -> str:
    """Take off a number of a list: 一是, （1）, 1., ①."""
    first = text[:1]
    if first not in _FIRST_OF_MARKS:
        return text
    if ord(first) in _CIRCLED:
        return text[1:]
    is_bracketed = first in _BRACKETS
    for closing in _BEHIND_BRACKETED if is_bracketed else _BEHIND:
        number, found, rest = text[is_bracketed:].partition(closing)
        if found and len(number) <= 2 and number_of(number):  # noqa: PLR2004 - 一是 to 十二是
            # 3、4月听取… begins with a time.
            return text if closing == "、" and rest[:1] in _FIRST_OF_TIMES else rest
    return text


_CIRCLED = range(0x2460, 0x2474)
"""① to ⑳."""
_BRACKETS = frozenset("（(")
_BEHIND_BRACKETED = ("）", ")")
_BEHIND = ("是", "、", ".", "\uff0e", "）", ")")
_FIRST_OF_MARKS = _BRACKETS | FIGURES | frozenset(map(chr, _CIRCLED))


def without(beginnings: tuple[str, ...], text: str) -> str:
    """Take off all of some words that a text begins with."""
    while text.startswith(beginnings):
        text = next(
            text[len(beginning) :] for beginning in beginnings if text.startswith(beginning)
        )
    return text
