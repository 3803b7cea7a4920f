"""Congresses and plenums of the party, sessions of the National People's Congress, as texts name them.

党的二十大和二十届二中、三中全会精神 names three in one row. Who else has congresses and plenums (共青团十九届
二中全会, 县第十五次党代会) is left out: what stands before the number must be of the party, or of a row.
"""

import re
from collections.abc import Iterator

from npc.genre.lexicon.formulations import OTHER_BODIES
from npc.genre.lexicon.numerals import ONE_TO_NINE, ONE_TO_TEN
from npc.genre.named_meetings import ALL, CONGRESS, PLENUM, SESSION, MeetingRow, NamedMeeting
from npc.genre.numerals import number_of
from npc.records import NamedTuple

_ONE = f"[{ONE_TO_NINE}]"
_MORE = f"(?:全会)?(?:(?:以及|[、和及与])?{_ONE}中(?:全会)?){{0,8}}"
_NAMED = re.compile(
    rf"(?<![{ONE_TO_TEN}])(?P<term>十{_ONE}|二十{_ONE}?)(?:"
    rf"(?P<congress>大(?![{ONE_TO_TEN}类项个工])|次全国代表大会)|届(?:"
    rf"全国(?:人大|人民代表大会)第?(?P<session>{_ONE})次会议"
    rf"|中央委员会第(?P<number>{_ONE})次全体会议"
    rf"|(?:中央)?(?P<plenums>历次|{_ONE}中{_MORE})(?:全会)?))"
)
_NUMBER = re.compile(rf"({_ONE})中")
_OF_PARTY = ("党的", "中共", "中国共产党", "中国共产党第", "党的第", "中共第", "我们党的")
_CONNECTED = re.compile(r"(?:、|，|和|及|与|以及|特别是|尤其是|精神|党的|中共|第)*")
_MAY_FOLLOW = (
    "精神",
    "报告",
    "以来",
    "召开",
    "胜利",
    "部署",
    "提出",
    "作出",
    "关于",
    "闭幕",
    "决策",
    "要求",
    "代表",
)
_VERBS = (
    "贯彻",
    "落实",
    "学习",
    "宣传",
    "领会",
    "把握",
    "迎接",
    "传达",
    "围绕",
    "按照",
    "实施",
    "自",
)


class _NamedAt(NamedTuple):
    start: int
    end: int
    meetings: tuple[NamedMeeting, ...]


def meeting_rows(text: str) -> Iterator[MeetingRow]:
    """Yield the rows of meetings that a text names, in order."""
    row: MeetingRow | None = None
    for found in _named(text):
        if row and _CONNECTED.fullmatch(text, row.end, found.start):
            row = row._replace(end=found.end, meetings=(*row.meetings, *found.meetings))
        else:
            yield from _certain(text, row)
            row = MeetingRow(*found)
    yield from _certain(text, row)


def _certain(text: str, row: MeetingRow | None) -> Iterator[MeetingRow]:
    """Yield a row that is surely of the party or the state."""
    if row is None:
        return
    before = text[max(0, row.start - _NEAR) : row.start].rstrip("“‘第")
    is_of_state = any(each.series == SESSION for each in row.meetings)
    follows = text.startswith(_MAY_FOLLOW, row.end) and before.endswith(_VERBS)
    is_of_others = any(body in before for body in OTHER_BODIES)
    if is_of_state or before.endswith(_OF_PARTY) or (follows and not is_of_others):
        yield row


_NEAR = 16
"""Characters before a row in which it says of whom it is."""


def _named(text: str) -> Iterator[_NamedAt]:
    for match in _NAMED.finditer(text):
        meetings = tuple(_meetings(match))
        if meetings:
            yield _NamedAt(match.start(), match.end(), meetings)


def _meetings(match: "re.Match[str]") -> Iterator[NamedMeeting]:
    term = number_of(match["term"]) or 0
    if match["congress"]:
        yield NamedMeeting(CONGRESS, term)
    elif match["session"]:
        yield NamedMeeting(SESSION, term, number_of(match["session"]) or 0)
    elif match["number"]:
        yield NamedMeeting(PLENUM, term, number_of(match["number"]) or 0)
    elif match[0].endswith("全会"):
        numbers = [number_of(each) or 0 for each in _NUMBER.findall(match["plenums"])]
        yield from (NamedMeeting(PLENUM, term, number) for number in numbers or [ALL])
