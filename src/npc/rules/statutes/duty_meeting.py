"""A statutory matter that is not before the standing committee."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import answers, can_be_asked, is_before, meetings_of
from npc.knowledge.duty import Duty
from npc.messages import Message
from npc.plan import Item, Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.examples import GOOD, changed

RULE = Rule(
    "NPC362",
    "duty-meeting",
    Severity.ERROR,
    Message("a statutory matter before the wrong meeting", "法定事项没有列入常委会会议"),
)
PAGE = Page(
    what=Message(
        "Matters that the law puts before the standing committee name 常委会会议 among their meetings.",
        "法律规定由常委会审议、审查的事项，会议一栏应有常委会会议。",
    ),
    why=Message(
        "What 主任会议 hears does not fulfil the duty of the standing committee.",
        "主任会议听取不能代替常委会会议审议。",
    ),
    ground=Message(
        "the articles in statutes.yaml, by plan year", "statutes.yaml 所列各条，按计划年度适用"
    ),
    fails=changed(
        (
            "2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议",
            "2023年本级决算, owners: 财经工委, when: 8月, meetings: 主任会议",
        )
    ),
    passes=GOOD,
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find matters none of whose items comes before a meeting that the law names.

    A plan that names no meetings at all is not asked; nor is an item without one whose action
    needs a meeting, which `no-meeting` speaks of.
    """
    if not can_be_asked(plan) or plan.year is None or plan.is_damaged("meetings"):
        return
    if not any(item.meetings for item in (plan.arrangement.items if plan.arrangement else ())):
        return
    said: set[str] = set()
    for duty, items in answers(plan):
        article = duty.article(plan.year)
        if duty.is_apart or not duty.meetings or article is None or duty.goes_with in said:
            continue
        if any(is_before(one, duty.meetings) for item in items for one in meetings_of(item)):
            continue
        for item in items:
            if item.meetings or item.action is None or "主任" in item.category:
                said.add(duty.id)
                yield _wrong(item, duty, article.name, duty.severity(plan.year))


def _wrong(item: Item, duty: Duty, article: str, severity: Severity) -> Finding:
    message = Message(
        "“{matter}” comes before {meetings} ({article})",
        "“{matter}”应当列入{meetings}（{article}）",
    ).format(
        matter=duty.matter,
        meetings=Message(" or ".join(duty.meetings), "或者".join(duty.meetings)),
        article=article,
    )
    hint = Message("write “meetings: {meeting}”", "请写“meetings: {meeting}”")
    at = item.at / "meetings" if item.at.has("meetings") else item.at / "title"
    return Finding(message, at, hint.format(meeting=duty.meetings[0]), severity=severity)
