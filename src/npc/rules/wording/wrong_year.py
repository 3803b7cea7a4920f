"""A year that is none: 2O25年 with a letter, 202年, 20025年."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.numerals import DIGITS, ZEROS
from npc.genre.prose import occurrences
from npc.genre.years import YEAR_DIGITS
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC415",
    "wrong-year",
    Severity.WARNING,
    Message("a year that is none", "年份有误"),
    is_fixable=True,
)
RULES = (RULE,)
_LOOK_ALIKE = str.maketrans(dict.fromkeys(f"OoQ{ZEROS}", "0") | dict.fromkeys("lI", "1"))
_MAY_STAND = DIGITS | frozenset(map(chr, _LOOK_ALIKE))
_LAST = 2100


def check(facts: Facts) -> Iterator[Finding]:
    """Look at what stands before each 年."""
    for text, at in (*facts.texts, *facts.times):
        for place in occurrences(text, "年"):
            start = _start(text, place)
            written = text[start:place]
            if len(written) >= YEAR_DIGITS - 1 and not DIGITS.isdisjoint(written):
                right = written.translate(_LOOK_ALIKE)
                if right != written and _is_year(right):
                    yield _finding(text, start, written, right, at)
                elif right == written and _is_slip(written):
                    yield _finding(text, start, written, None, at)


def _start(text: str, end: int) -> int:
    while end > 0 and text[end - 1] in _MAY_STAND:
        end -= 1
    return end


def _is_year(digits: str) -> bool:
    return len(digits) == YEAR_DIGITS and digits.startswith(("19", "20"))


def _is_slip(digits: str) -> bool:
    """Whether a figure is left out or put in: 202, 20025, 2205; 100年 and 2500年 are times."""
    if len(digits) == YEAR_DIGITS:
        return digits[0] == "2" and int(digits) > _LAST and digits[-1] != "0"
    return (
        digits.startswith(("201", "202", "203"))
        if len(digits) < YEAR_DIGITS
        else _is_longer(digits)
    )


def _is_longer(digits: str) -> bool:
    return len(digits) == YEAR_DIGITS + 1 and digits.startswith("20")


def _finding(text: str, start: int, written: str, right: str | None, at: Location) -> Finding:
    end = start + len(written)
    return Finding(
        RULE,
        Message("“{written}年” is no year", "“{written}年”不是年份").format(written=written),
        at,
        Message("write “{right}年”", "改为“{right}年”").format(right=right)
        if right
        else Message("correct the year", "请改正年份"),
        fix=Fix(text, ((start, end, right or ""),), sure=right is not None),
    )
