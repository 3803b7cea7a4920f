"""Matters done at a meeting of another kind than the plan has for them."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.dealings import dealings, planned
from npc.facts.duties import meetings_of
from npc.facts.facts import Facts
from npc.genre.meetings import is_before, is_session
from npc.messages import Message
from npc.plan import Item, Session
from npc.rules.base import Finding

RULE = Rule(
    "NPC456",
    "other-meeting",
    Severity.WARNING,
    Message("done at a meeting of another kind", "办结的会议与计划不同"),
)
RULES = (RULE,)
_PARTS = ("联组会议", "分组会议", "全体会议", "询问")
"""How a session of the standing committee meets."""


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the kind of each session with the meetings of the items that it dealt with."""
    book = facts.book
    if book is None or facts.plan.is_damaged("meetings", "categories"):
        return
    for session, at, tracked in dealings(book):
        matter = planned(tracked)
        meetings = meetings_of(matter) if isinstance(matter, Item) else ()
        if meetings and not any(_is_at(session, meeting) for meeting in meetings):
            yield Finding(
                RULE,
                Message(
                    "“{text}” is done at {kind}, the plan has {planned}",
                    "“{text}”在{kind}上办结，计划提交{planned}",
                ).format(text=matter.text, kind=session.kind, planned=meetings),
                at,
                Message(
                    "correct the reference; where it was put to another meeting, add a “change” with “meetings”",
                    "请核对引用；改由其他会议办理的，写一条调整（change，meetings）",
                ),
                ((matter.at_of("meetings"), Message("the plan", "计划中的会议")),),
            )


def _is_at(session: Session, meeting: str) -> bool:
    if is_session(session.kind) and any(part in meeting for part in _PARTS):
        return True
    return is_before(session.kind, (meeting,)) or is_before(meeting, (session.kind,))
