"""The plan of the year's supervision is not adopted by 主任会议, or not spoken of."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import Answer, answer_to, can_be_asked, is_before, mentions
from npc.facts.facts import Facts
from npc.knowledge.duty import Duty
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding

RULE = Rule(
    "NPC369",
    "supervision-plan",
    Severity.WARNING,
    Message("the plan of the year's supervision", "年度监督工作计划的通过与公布"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find an item before another meeting, or a plan that says nothing of it."""
    plan = facts.plan
    answer = answer_to(facts, "supervision-plan") if can_be_asked(plan) else None
    if answer is None or plan.year is None or plan.arrangement is None:
        return
    yield from wrong_meeting(answer, plan.year)
    if answer.items or not answer.duty.is_demanded(plan.year) or is_adopted(plan):
        return
    if next(mentions(plan, answer.duty), None) is None:
        yield unmentioned(plan.arrangement.at, answer.duty, plan.year)


def is_adopted(plan: Plan) -> bool:
    """Tell whether the work points themselves went the way of that plan: offices often make one."""
    body = plan.work_points
    if body and (body.published or any("主任" in one.body for one in body.adopted)):
        return True
    items = plan.arrangement.items if plan.arrangement else ()
    return any(
        "工作要点" in item.text and any(is_before(one, ("主任会议",)) for one in item.meetings)
        for item in items
    )


def wrong_meeting(answer: Answer, year: int) -> Iterator[Finding]:
    """Find items whose meetings are named, none of them 主任会议."""
    duty, items = answer
    if duty.article(year) is None:
        return
    if any(is_before(one, duty.meetings) for item in items for one in item.meetings):
        return
    for item in items:
        if item.meetings:
            yield Finding(
                RULE,
                Message(
                    "“{matter}” is adopted by 主任会议 ({article})",
                    "“{matter}”由主任会议通过（{article}）",
                ).format(matter=duty.matter, article=duty.article_name(year)),
                item.at / "meetings",
                Message("add 主任会议 to its meetings", "请在会议一栏写上“主任会议”"),
            )


def unmentioned(at: Location, duty: Duty, year: int) -> Finding:
    """Say that nothing in a plan speaks of one; it may be a document of its own."""
    return Finding(
        RULE,
        Message(
            "nothing speaks of “{matter}”, which 主任会议 adopts and makes public ({article})",
            "没有提到“{matter}”；该计划应当由主任会议通过并向社会公布（{article}）",
        ).format(matter=duty.matter, article=duty.article_name(year)),
        at / "categories",
        Message(
            "add its adoption as an item, or say under “duties: {{{id}: …}}” where it is",
            "请列入安排，或在 duties 的 {id} 中说明已另行制定",
        ).format(id=duty.id),
        on_key=True,
        severity=Severity.INFO,
    )
