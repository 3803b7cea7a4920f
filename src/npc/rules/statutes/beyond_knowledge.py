"""A plan of a year that begins after the day until which npc knows what happened."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.paper import Paper
from npc.knowledge import KNOWN_UNTIL
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC388",
    "beyond-knowledge",
    Severity.INFO,
    Message("a year of which npc does not know what changed", "计划年度在收录的情况之后"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Say once that laws, formulations and organs may have changed since."""
    plan = facts.plan
    paper = next((paper for paper in plan.papers if _says_year(paper)), None)
    if paper and plan.year is not None and plan.year > KNOWN_UNTIL.year:
        message = _BEYOND.format(year=plan.year, day=KNOWN_UNTIL.isoformat())
        yield Finding(RULE, message, paper.at / "year", _HINT)


def _says_year(paper: Paper) -> bool:
    return bool(paper.at.document.value(("year",)))


_BEYOND = Message(
    "the plan is of {year}; npc knows laws, formulations, organs and holidays until {day}, and concludes "
    "nothing from what it does not know of later days",
    "计划年度是{year}年；法律、提法、机关、放假安排等收录到{day}为止，此后的变化没有据以检查",
)
_HINT = Message(
    "update npc (pip install -U npc), or write what changed into npc.yaml (docs/knowledge.md)",
    "请更新 npc（pip install -U npc），或者把新的规定写进 npc.yaml（见 docs/knowledge.md）",
)
