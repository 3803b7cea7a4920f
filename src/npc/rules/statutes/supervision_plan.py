"""The plan of the year's supervision is not adopted by 主任会议, or not spoken of."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import Answer, answer_to, can_be_asked, is_before, mentions
from npc.knowledge.duty import Duty
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.examples import GOOD

RULE = Rule(
    "NPC369",
    "supervision-plan",
    Severity.WARNING,
    Message("the plan of the year's supervision", "年度监督工作计划的通过与公布"),
)
_ITEM = "      - {{title: 研究2024年度监督工作计划, owners: 办公室, when: 2月, meetings: {}}}\n"
PAGE = Page(
    what=Message(
        "An item on the plan of the year's supervision names 主任会议. From 2025 on, a plan that neither speaks of it nor says when it was itself adopted by 主任会议 or published (“adopted”, “published”) gets an info.",
        "研究年度监督工作计划的项目，会议一栏应有主任会议。2025年起，计划既没有提到年度监督工作计划，也没有写明经主任会议通过或者向社会公布（adopted、published）的，给出提示。",
    ),
    why=Message(
        "主任会议 adopts that plan, and it is made public.",
        "年度监督工作计划由主任会议通过并向社会公布。",
    ),
    ground=Message(
        "监督法 article 63(2) (2006: article 8(2))", "监督法第六十三条第二款（2006年第八条第二款）"
    ),
    fails=GOOD + _ITEM.format("常委会会议"),
    passes=GOOD + _ITEM.format("主任会议"),
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find an item before another meeting, or a plan that says nothing of it."""
    answer = answer_to(plan, "supervision-plan") if can_be_asked(plan) else None
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
