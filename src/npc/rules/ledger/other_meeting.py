"""Matters done at a meeting of another kind than the plan has for them."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.dealings import Dealing, dealings
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC456",
    "other-meeting",
    Severity.WARNING,
    Message("done at a meeting of another kind", "办结的会议与计划不同"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the kind of each session with the meetings of the items that it dealt with."""
    book = facts.book
    if book is None or facts.plan.is_damaged("meetings", "categories"):
        return
    found = list(dealings(book))
    # What comes before 主任会议 first, and before the congress afterwards, is right as well.
    right = {each.tracked.matter.at for each in found if each.is_at_planned_meeting}
    for dealing in found:
        if dealing.tracked.matter.at not in right:
            yield _finding(dealing)


def _finding(dealing: Dealing) -> Finding:
    matter = dealing.planned
    return Finding(
        RULE,
        Message(
            "“{text}” is done at {kind}, the plan has {planned}",
            "“{text}”在{kind}上办结，计划提交{planned}",
        ).format(text=matter.text, kind=dealing.session.kind, planned=dealing.planned_meetings),
        dealing.at,
        spelt(
            Message(
                "correct the reference; where it was put to another meeting, add a “<change>” with “<Change.meetings>”",
                "请核对引用；改由其他会议办理的，写一条调整（<change>，<Change.meetings>）",
            )
        ),
        ((matter.at_of("meetings"), Message("the plan", "计划中的会议")),),
    )
