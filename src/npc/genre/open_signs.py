"""Whether X, ×, 〇 stand for what is still to be filled in, by what stands beside them.

Not open are numerals (二〇二五年), measures (3×5米), letters (XML), formulas (1+X) and addresses.
"""

import re

from npc.characters import is_han
from npc.genre.lexicon.dashes import DASHES, RANGE_SIGNS
from npc.genre.lexicon.numerals import DIGITS, FIGURES, ONE_TO_NINE, ZEROS
from npc.genre.lexicon.open_places import (
    AMOUNTS,
    CIRCLES,
    COMBINED,
    CROSSES,
    ENUMERATED,
    NOT_ENUMERATED,
)
from npc.genre.prose import is_in_address

_NEAR = 8
"""Characters that are looked at on each side."""
_SPACES = " \u3000"
_OPENERS = frozenset(f"，。、；：！？（《“‘【〔〕）》”(,;:\n{DASHES}")
"""Signs that a number may follow: 走访X人，慰问X户。"""
_PARTS = "分之"
_FORMULA = frozenset("+=*/^<>＋＝")
_MEASURED = re.compile(r"[0-9][^0-9年月日，。、；：（）〔〕《》“”\s]{1,3}$")
"""3厘米×, 210mm×: a × behind it multiplies."""
_SECOND = re.compile(rf"[{re.escape(RANGE_SIGNS)}、及和或][{CROSSES}0-9]+")
"""The other number of X—X月, X至X次, X、X月."""
_YEAR = re.compile("(?:19|20)[0-9]{2}年")
_DECADE = re.compile(rf"(?:20|二[{ZEROS}])[0-9{ONE_TO_NINE}]$")
"""What stands before the X of 202X年."""
_DOMAIN = re.compile(r"@|\.[a-z]{2,}", re.IGNORECASE | re.ASCII)
_ZEROS = FIGURES | frozenset(ZEROS)
"""What makes 〇 a numeral where it stands beside it."""


def is_open(text: str, start: int, end: int) -> bool:
    """Return whether signs stand for something that is to be filled in.

    Args:
        text: Any text.
        start: Where a run of signs begins, with none right before it.
        end: Where it ends (exclusive), with none behind it.

    """
    before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    if _is_latin(before[-1:]) or _is_latin(after[:1]) or _is_address(text, start, after):
        return False
    if text[start] in CIRCLES:
        return _is_open_circle(text[start:end], before, after)
    if end - start > 1:
        return _are_open_crosses(before, after)
    return _is_open_cross(text[start], before.rstrip(_SPACES), after.lstrip(_SPACES))


def is_counted(after: str) -> bool:
    """Return whether what follows a number says what it counts: 人, 万元; not 数 or 次数."""
    if after.startswith(_PARTS):
        return True
    counts = after[:1] in ENUMERATED or after[:1] in AMOUNTS
    return bool(after) and counts and not after.startswith(NOT_ENUMERATED)


def _is_latin(character: str) -> bool:
    """Whether a character is a Latin letter of any width; nothing is none."""
    return "a" <= character.lower() <= "z" or "\uff41" <= character.lower() <= "\uff5a"


def _is_address(text: str, start: int, after: str) -> bool:
    return bool(_DOMAIN.match(after)) or is_in_address(text, start)


def _are_open_crosses(before: str, after: str) -> bool:
    """Whether two or more do: 20XX年, XX区, XX2025年; not those of 1+XX, 3XX5, V2.XX."""
    last, other = before[-1:], before[-2:-1]
    if after[:1] in DIGITS:
        return bool(_YEAR.match(after)) and last not in DIGITS
    if last == "." and other in DIGITS:
        return is_counted(after)
    is_term = last in _FORMULA and other.isascii() and other.isalnum()
    return not is_term and last != "^" and not after.startswith("染色体")


def _is_open_cross(sign: str, before: str, after: str) -> bool:
    """Whether a single one does: it is between letters as well, so only where a number stands."""
    last = before[-1:]
    joined = last in DASHES and before[-2:-1] not in CROSSES and _is_latin(before[-2:-1])
    if _is_latin(last) or after[:1] in DIGITS or joined:
        return False
    if last == "第" or before.endswith(_PARTS):
        return True
    if _DECADE.search(before):
        return after[:1] in RANGE_SIGNS or after[:1] == "年"
    second = _SECOND.match(after)
    counted = is_counted(after[second.end() :].lstrip(_SPACES) if second else after)
    joins = sign == "×" and (_MEASURED.search(before) or after.startswith(COMBINED))
    return counted and not joins and (not last or is_han(last) or last in _OPENERS)


def _is_open_circle(signs: str, before: str, after: str) -> bool:
    """Whether circles do: no zeros of a numeral, and no mark of an item in a list."""
    last, first = before[-1:], after[:1]
    if last in _ZEROS or first in _ZEROS or (first == "点" and after[1:2] in _ZEROS):
        return False
    if len(signs) > 1:
        return not after.startswith(("后", "年代"))
    if not is_counted(after) or first in AMOUNTS:
        return False
    return first in "年月日" or is_han(last) or (signs == "〇" and (not last or last in _OPENERS))
