"""Rows whose meetings do not go together: 十九大和二十届二中全会, 二十大和十九届四中全会, 三中、二中全会."""

from collections.abc import Iterator
from itertools import pairwise

from npc.genre.named_meetings import ALL, CONGRESS, PLENUM, NamedMeeting
from npc.genre.numerals import chinese_number
from npc.messages import Message
from npc.rules.base import Finding
from npc.rules.language.judging.said_rows import SaidRow


def mismatched(said: SaidRow) -> Iterator[Finding]:
    """Find plenums of another committee than the congress before them elected, then what is out of order."""
    meetings = said.row.meetings
    congresses = {each.term for each in meetings if each.series == CONGRESS}
    for first, then in pairwise(meetings):
        if _is_pair(first, then) and then.term not in congresses:
            is_sure = abs(first.term - then.term) == 1 and said.is_guiding
            message = _OTHER.format(
                congress=f"{chinese_number(first.term)}大", term=chinese_number(then.term)
            )
            yield said.finding(message, _MATCH, (), is_sure=is_sure)
    for first, then in pairwise(meetings):
        if first.series == then.series == PLENUM and first.term == then.term:
            yield from _order(said, first, then)


def _is_pair(first: NamedMeeting, then: NamedMeeting) -> bool:
    """Whether a plenum stands right behind a congress that did not elect its committee."""
    return first.series == CONGRESS and then.series == PLENUM and first.term != then.term


def _order(said: SaidRow, first: NamedMeeting, then: NamedMeeting) -> Iterator[Finding]:
    if ALL in {first.number, then.number}:
        return
    if then.number <= first.number:
        yield said.finding(_ORDER.format(words=said.words), _IN_ORDER, (), is_sure=False)
    elif then.number > first.number + 1:
        missing = f"{chinese_number(first.number + 1)}中"
        yield said.finding(
            _GAP.format(words=said.words, missing=missing), _IN_ORDER, (), is_sure=False
        )


_OTHER = Message(
    "plenums of committee {term} stand behind {congress}", "“{congress}”后面列的是“{term}届”的全会"
)
_MATCH = Message("check both numbers", "请核对大会和全会的届次")
_ORDER = Message("“{words}” is out of order", "“{words}”次序有误")
_GAP = Message("“{words}” leaves out {missing}", "“{words}”漏列{missing}全会")
_IN_ORDER = Message("list the plenums in their order", "请按召开的先后列举")
