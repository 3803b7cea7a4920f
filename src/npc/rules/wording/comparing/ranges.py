"""Ranges of times in texts, and the dashes that join them."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule
from npc.genre.lexicon.dashes import DASHES, USABLE
from npc.genre.prose import occurrences
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding, Fix
from npc.rules.wording.comparing.spelling import Spelling

_DASHES = frozenset(DASHES)
_BY_THE_STANDARD = "—"
_UNITS = frozenset("年月日")
_OF_CODES = frozenset("/.第")
"""What goes before the numbers of codes, addresses and clauses."""


def mixed_ranges(
    rule: Rule, given: Sequence[tuple[str, Location]], told: frozenset[str] = frozenset()
) -> Iterator[Finding]:
    """Point at the ranges whose dash is not the usual one.

    Args:
        rule: What finds it.
        given: The texts.
        told: The digits of stretches of years that are told to be written in two ways: their dash is one of these.

    """
    found = list(_ranges(given))
    count: dict[str, int] = {}
    for spelling in found:
        count[spelling.form] = count.get(spelling.form, 0) + 1
    if len(count) < 2:  # noqa: PLR2004 - one form is none to compare
        return
    usual = max(count, key=lambda dash: (count[dash], dash == _BY_THE_STANDARD))
    if list(count.values()).count(count[usual]) > 1 or usual not in USABLE:
        usual = _BY_THE_STANDARD  # no majority, or none to follow
    first = next((each for each in found if each.form == usual), None)
    for spelling in found:
        if spelling.form != usual and _digits(spelling.words) not in told:
            yield _finding(rule, spelling, usual, first)


def _finding(rule: Rule, spelling: Spelling, usual: str, first: Spelling | None) -> Finding:
    end = spelling.start + len(spelling.form)
    right = spelling.words.replace(spelling.form, usual)
    message = Message("“{words}”: ranges have different dashes", "“{words}”的连接号与他处不一致")
    related: tuple[tuple[Location, Message], ...] = ()
    if first:
        message = Message(
            "“{words}”: other ranges have “{dash}”", "“{words}”的连接号与他处不一致，他处用“{dash}”"
        )
        related = ((first.at, Message("“{words}”", "“{words}”").format(words=first.words)),)
    return Finding(
        rule,
        message.format(words=spelling.words, dash=usual),
        spelling.at,
        Message("write “{right}”", "改为“{right}”").format(right=right),
        related,
        fix=Fix(spelling.text, ((spelling.start, end, usual),)),
    )


def _ranges(found: Sequence[tuple[str, Location]]) -> Iterator[Spelling]:
    dashes = _DASHES.intersection("".join([text for text, _ in found]))
    for text, at in found:
        if any(dash in text for dash in dashes):
            yield from _in(text, at)


def _in(text: str, at: Location) -> Iterator[Spelling]:
    for place in sorted(
        place for dash in _DASHES.intersection(text) for place in occurrences(text, dash)
    ):
        if text[place - 1 : place] in _DASHES and place:
            continue  # the second half of ——
        end = place + 1
        while end < len(text) and text[end] in _DASHES:
            end += 1
        left, right = _left(text, place), _right(text, end)
        if left < place and right > end and _is_range(text, left, place, end, right):
            yield Spelling(text[place:end], text[left:right], place, text, at)


def _left(text: str, place: int) -> int:
    """Return where the number before a dash begins; its unit may stand between."""
    at = place - 1 if text[place - 1 : place] in _UNITS and place else place
    start = at
    while start and _is_digit(text[start - 1]):
        start -= 1
    return start if start < at else place


def _right(text: str, place: int) -> int:
    """Return where the number behind a dash ends, with its unit."""
    end = place
    while end < len(text) and _is_digit(text[end]):
        end += 1
    if end == place:
        return place
    return end + 1 if text[end : end + 1] in _UNITS and end < len(text) else end


def _is_range(text: str, left: int, place: int, end: int, right: int) -> bool:
    """Whether it is a range of times, and no code, telephone number or date."""
    before = text[left - 1] if left else ""
    if before in _OF_CODES or before in _DASHES or _is_latin(before):
        return False
    if text[right - 1] in _UNITS:
        return True
    years = right - end == len("2035") and place - left >= len("2021")
    return years and text[right : right + 1] in {")", "）"} and before in {"(", "（"}


def _digits(words: str) -> str:
    return "".join(filter(_is_digit, words))


def _is_digit(character: str) -> bool:
    return "0" <= character <= "9" or "０" <= character <= "９"


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalpha()
