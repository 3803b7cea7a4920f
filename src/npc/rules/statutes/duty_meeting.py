"""A statutory matter that is not before the standing committee."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import meetings_of
from npc.facts.facts import Facts
from npc.genre.meetings import is_before
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
    """Find matters none of whose items comes before a meeting that the law names.

    A plan that names no meetings at all is not asked; nor is an item without one whose action
    needs a meeting, which `no-meeting` speaks of.
    """
    plan = facts.plan
    if plan.is_damaged("meetings") or not any(item.meetings for item in plan.items):
        return
    said: set[str] = set()
    for duty, article, items in facts.demands:
        if duty.is_apart or not duty.meetings or duty.goes_with in said:
            continue
        if any(
            is_before(meeting, duty.meetings) for item in items for meeting in meetings_of(item)
        ):
            continue
        for item in items:
            if item.meetings or item.action is None or "主任" in item.category:
                said.add(duty.id)
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
    return Finding(RULE, message, at, hint.format(meeting=duty.meetings[0]), severity=article.fault)
