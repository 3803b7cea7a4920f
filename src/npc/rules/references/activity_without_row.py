"""An activity that the body text organises and no row or task has: 组织代表向选民述职."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.silent_duties import is_filled
from npc.genre.lexicon.matters import ACTIVITIES, NOT_ORGANISED, ORGANISING
from npc.genre.prose import bounds
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding

RULE = Rule(
    "NPC482",
    "activity-without-row",
    Severity.INFO,
    Message("an activity of the body text that no table has", "正文的活动未列入附表"),
)
RULES = (RULE,)
_LISTED = 2
"""Rows on activities from which on a table is taken to list them."""
_SIGNS = "，。；：\n"


def check(facts: Facts) -> Iterator[Finding]:
    """Ask the tables of a whole year that list activities for those that the points organise."""
    plan = facts.plan
    asked = [word for word in ACTIVITIES if word in facts.all_words]
    if not asked or not is_filled(plan) or not _lists_activities(plan):
        return
    rows = "\n".join([*(matter.text for matter in plan.matters), *_names(plan)])
    missing = [word for word in asked if word not in rows]
    for text, at in _points(plan) if missing else ():
        for word in missing:
            clause = _organised(text, word)
            if clause:
                yield _finding(clause, at)
                break


def _lists_activities(plan: Plan) -> bool:
    return sum(item.text.startswith(ORGANISING) for item in plan.items) >= _LISTED


def _names(plan: Plan) -> Iterator[str]:
    yield from (category.name for category in plan.categories)


def _points(plan: Plan) -> Iterator[tuple[str, Location]]:
    for point in plan.points:
        if point.text:
            yield point.text, point.at / "text"


def _organised(text: str, word: str) -> str:
    """Return the clause that organises an activity; nothing where none does."""
    at = text.find(word)
    if at < 0:
        return ""
    start, end = bounds(text, at, signs=_SIGNS)
    clause = text[start:end]
    is_vague = any(sign in clause for sign in NOT_ORGANISED)
    return clause if clause.startswith(ORGANISING) and not is_vague else ""


def _finding(clause: str, at: Location) -> Finding:
    return Finding(
        RULE,
        Message(
            "“{clause}” is in the body text; the tables list activities, and not this one",
            "正文写有“{clause}”，附表列有各项活动，没有这一项",
        ).format(clause=clause),
        at,
        Message("add the row, if the year has it", "今年安排的，请在附表中补列"),
        words=clause,
    )
