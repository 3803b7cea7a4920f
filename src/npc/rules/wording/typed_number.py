"""A number that is typed where npc numbers by itself: it is printed twice."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.numerals import DIGITS, FIGURES, NUMERALS
from npc.genre.numerals import number_of
from npc.genre.prose import joined
from npc.messages import Message
from npc.plan import Heading, Location, Plan
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC412",
    "typed-number",
    Severity.WARNING,
    Message("a number typed where npc puts one", "手工输入了序号"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find numbers at the beginning of what is printed with one."""
    plan = facts.plan
    for text, at in _numbered(plan):
        end = _end_of_number(text)
        if end:
            typed = text[:end].rstrip()
            yield Finding(
                RULE,
                Message(
                    "“{typed}” would stand behind the number that npc puts",
                    "程序会编序号，这里又写了“{typed}”",
                ).format(typed=typed),
                at,
                Message("delete it", "请删去，序号由程序编排"),
                fix=Fix(text, ((0, end, ""),), sure=not _is_list(text)),
            )


def _numbered(plan: Plan) -> Iterator[tuple[str, Location]]:
    """Yield the texts that are printed behind a number."""
    for part in (heading for paper in plan.papers for heading in paper.headings):
        yield part.title, part.at / "title"
        yield from _points(part)
    for item in plan.items:
        yield item.text, item.text_at
    for month in plan.months:
        # A single task of a month is printed without a number.
        for task in month.tasks if len(month.tasks) > 1 else ():
            yield task.text, task.at / "content"


def _points(part: Heading) -> Iterator[tuple[str, Location]]:
    for point in part.points:
        if point.lead:
            yield point.lead, point.at / "lead"
        elif point.text and not _is_list(point.text):
            yield joined(point.text), point.at / "text"


def _is_list(text: str) -> bool:
    """Whether a text is nothing but a list of its own: 1. …；2. …."""
    behind = text[len("12.") :]  # 12. is no second number
    return any(mark in behind for mark in _SECOND)


_SECOND = ("2.", "2\uff0e", "2、", "（2）", "(2)", "（二）", "(二)", "二、")
_BEHIND = frozenset("、.\uff0e")
_OPENING, _CLOSING = frozenset("(（"), frozenset(")）")
_MOST = 99


def _end_of_number(text: str) -> int:
    """Return where a typed number and the blanks behind it end; 0 where there is none.

    一府一委两院 and 2025年 have no sign behind the number; 一、二审 and 1.5 go on with another.
    """
    start = 1 if text[:1] in _OPENING and text else 0
    digits = DIGITS if text[start : start + 1] in DIGITS else NUMERALS
    end = start
    while end < len(text) and text[end] in digits:
        end += 1
    sign = text[end : end + 1]
    right = _CLOSING if start or sign in _CLOSING else _BEHIND
    number = number_of(text[start:end]) if start < end else None  # 十五五 is none
    if not number or number > _MOST or sign not in right:
        return 0
    goes_on = text[end + 1 : end + 2] in FIGURES
    rest = text[end + 1 :].lstrip(" \t\u3000\u00a0")
    return len(text) - len(rest) if rest and not (goes_on and sign in _BEHIND) else 0
