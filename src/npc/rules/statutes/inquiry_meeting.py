"""专题询问 outside a session of the standing committee."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.meetings import is_session
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC371",
    "inquiry-meeting",
    Severity.WARNING,
    Message("a topical inquiry outside a session", "专题询问没有列入常委会会议"),
)
RULES = (RULE,)
_HELD_IN = ("询问", "联组会议", "分组会议", "全体会议")


def check(facts: Facts) -> Iterator[Finding]:
    """Find inquiries whose meetings are others; one without any is found by `no-meeting`."""
    plan = facts.plan
    if plan.is_damaged("meetings"):
        return
    for item in plan.items:
        if item.action != "专题询问" or not item.meetings:
            continue
        if any(
            is_session(meeting) or any(w in meeting for w in _HELD_IN) for meeting in item.meetings
        ):
            continue
        article = facts.provision("inquiry", item)
        if article:
            yield Finding(
                RULE,
                Message(
                    "a 专题询问 is held by the standing committee ({article})",
                    "专题询问应当在常委会会议期间进行（{article}）",
                ).format(article=article.name),
                item.at_of("meetings"),
                spelt(Message("write “<meetings>: 常委会会议”", "请写“<meetings>: 常委会会议”")),
                grounds=article.grounds,
            )
