"""A notice that rests on a plan of another year than its own: 根据县人大常委会2025年代表工作计划."""

import re
from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC486",
    "notice-ground",
    Severity.INFO,
    Message("a notice that rests on a plan of another year", "通知依据的是另一年度的计划"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Look at the plans and work points of a year that notices of the plan's year name as their ground."""
    year = facts.plan.year
    for notice in facts.plan.notices:
        text = notice.text or ""
        for found in _GROUND.finditer(text) if year and "常委会20" in text else ():
            if found["year"] != str(year):
                yield Finding(
                    RULE,
                    Message(
                        "the notice rests on a plan of {year}, and is of {own}",
                        "通知依据的是{year}年的计划，本计划年度是{own}年",
                    ).format(year=found["year"], own=year),
                    notice.at / "text",
                    Message(
                        "correct the year, if it is mistyped",
                        "年份写错的，请改正；确系上一年度安排的，不必改",
                    ),
                    words=found["named"],
                )


_GROUND = re.compile(
    "(?:根据|按照|依照|依据)[^。，；：\\n]{0,16}常委会(?P<named>(?P<year>20[0-9]{2})年度?[^。，；：\\n规—-]{0,8}(?:工作要点|工作计划))"
)
