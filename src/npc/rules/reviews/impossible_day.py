"""A day in the text of a review that its month does not have: 9月31日."""

import re
from collections.abc import Iterator
from datetime import date

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding, at_place

RULE = Rule(
    "NPC448",
    "impossible-day",
    Severity.ERROR,
    Message("a day that no calendar has", "日期不存在"),
)
RULES = (RULE,)
_DAY = re.compile(r"(?:(?P<year>(?<!\d)\d{4})年)?(?P<month>(?<!\d)\d{1,2})月(?P<day>\d{1,2})日")
_LEAP_YEAR = 2024
"""A day without its year may be of one in which February has 29 days."""


def check(facts: Facts) -> Iterator[Finding]:
    """Look at each day with its month."""
    for text, at in facts.holding("月"):
        if facts.review_at(at):
            for found in _DAY.finditer(text):
                if not _is_day(int(found["year"] or _LEAP_YEAR), found["month"], found["day"]):
                    yield _finding(text, at, found)


def _is_day(year: int, month: str, day: str) -> bool:
    try:
        date(year, int(month), int(day))
    except ValueError:
        return False
    return True


def _finding(text: str, at: Location, found: re.Match[str]) -> Finding:
    return Finding(
        RULE,
        Message("there is no “{day}”", "没有“{day}”这一天").format(day=found[0]),
        at,
        Message("correct the day", "请改正日期"),
        fix=at_place(text, *found.span()),
    )
