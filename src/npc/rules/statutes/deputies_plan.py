"""The plan of the year's work with deputies is not adopted by 主任会议, or not spoken of."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import answer_to, can_be_asked, mentions
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.examples import THIS_YEAR
from npc.rules.statutes.supervision_plan import unmentioned, wrong_meeting

RULE = Rule(
    "NPC370",
    "deputies-plan",
    Severity.WARNING,
    Message("the plan of the year's work with deputies", "年度代表工作计划的通过与公布"),
)
PAGE = Page(
    what=Message(
        "From 2026 on, an item on the plan of the year's work with deputies names 主任会议. A plan that does not speak of it gets an info.",
        "2026年起，研究年度代表工作计划的项目，会议一栏应有主任会议。计划没有提到年度代表工作计划的，给出提示。",
    ),
    why=Message(
        "主任会议 adopts that plan; the deputies are told, and it is made public.",
        "年度代表工作计划由主任会议通过，向代表通报，并向社会公布。",
    ),
    ground=Message("代表法 article 43(2)", "代表法第四十三条第二款"),
    fails=THIS_YEAR.replace(
        "研究2026年度代表工作计划, owners: 财经工委, when: 2月, meetings: 主任会议",
        "研究2026年度代表工作计划, owners: 财经工委, when: 2月, meetings: 常委会会议",
    ),
    passes=THIS_YEAR,
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find an item before another meeting, or a plan that says nothing of it."""
    answer = answer_to(plan, "deputies-plan") if can_be_asked(plan) else None
    if answer is None or plan.year is None or plan.arrangement is None:
        return
    yield from wrong_meeting(answer, plan.year)
    if answer.items or not answer.duty.is_demanded(plan.year):
        return
    if next(mentions(plan, answer.duty), None) is None:
        yield unmentioned(plan.arrangement.at, answer.duty, plan.year)
