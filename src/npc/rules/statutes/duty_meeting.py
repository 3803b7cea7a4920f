"""A statutory matter that is not before the standing committee."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.knowledge.duty import Article, Duty
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC362",
    "duty-meeting",
    Severity.ERROR,
    Message("a statutory matter before the wrong meeting", "法定事项没有列入常委会会议"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find matters none of whose items comes before a meeting that the law names."""
    for item, duty, article in facts.misplaced:
        yield _wrong(item, duty, article)


def _wrong(item: Item, duty: Duty, article: Article) -> Finding:
    message = Message(
        "“{matter}” comes before {meetings} ({article})",
        "“{matter}”应当列入{meetings}（{article}）",
    ).format(
        matter=duty.matter,
        meetings=Message(" or ".join(duty.meetings), "或者".join(duty.meetings)),
        article=article.name,
    )
    hint = spelt(Message("write “<meetings>: {meeting}”", "请写“<meetings>: {meeting}”"))
    at = item.at_of("meetings") if item.says("meetings") else item.text_at
    return Finding(
        RULE,
        message,
        at,
        hint.format(meeting=duty.meetings[0]),
        severity=article.fault,
        grounds=article.grounds,
    )
