"""A number that is typed where npc numbers by itself: it is printed twice."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.prose import joined
from npc.genre.typed_numbers import end_of_number, is_list
from npc.messages import Message
from npc.plan import Heading, Location, Plan
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC412",
    "typed-number",
    Severity.WARNING,
    Message("a number typed where npc puts one", "手工输入了序号"),
    is_fixable=True,
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find numbers at the beginning of what is printed with one."""
    plan = facts.plan
    for text, at in _numbered(plan):
        end = end_of_number(text)
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
                fix=Fix(text, ((0, end, ""),), sure=not is_list(text)),
            )


def _numbered(plan: Plan) -> Iterator[tuple[str, Location]]:
    """Yield the texts that are printed behind a number."""
    for heading in (heading for paper in plan.papers for heading in paper.headings):
        if heading.label:
            yield heading.title, heading.title_at
        yield from _points(heading)
    for item in plan.items:
        yield item.text, item.text_at
    for month in plan.months:
        # A single task of a month is printed without a number.
        for task in month.tasks if len(month.tasks) > 1 else ():
            yield task.text, task.at / "content"


def _points(heading: Heading) -> Iterator[tuple[str, Location]]:
    for point in heading.points:
        if not point.label:
            continue
        if point.lead:
            yield point.lead, point.at / "lead"
        elif point.text and not is_list(point.text):
            yield joined(point.text), point.at / "text"
