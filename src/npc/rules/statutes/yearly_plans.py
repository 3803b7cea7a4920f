"""The plans that 主任会议 adopts each year: not adopted by it, or not spoken of."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import Answer, is_adopted, mentions, paper_for
from npc.facts.facts import Facts
from npc.genre.meetings import is_before
from npc.kinds.spelling import spelt
from npc.knowledge.duty import Duty
from npc.messages import Message
from npc.plan import Location, Paper, Plan
from npc.rules.base import Finding

_OF_SUPERVISION = Rule(
    "NPC369",
    "supervision-plan",
    Severity.WARNING,
    Message("the plan of the year's supervision", "年度监督工作计划的通过与公布"),
)
_OF_DEPUTIES = Rule(
    "NPC370",
    "deputies-plan",
    Severity.WARNING,
    Message("the plan of the year's work with deputies", "年度代表工作计划的通过与公布"),
)
RULES = (_OF_SUPERVISION, _OF_DEPUTIES)


def check(facts: Facts) -> Iterator[Finding]:
    """Find an item before another meeting, or a plan that says nothing of it."""
    plan, year = facts.plan, facts.statutory_year
    if year is None or plan.yearly is None:
        return
    for rule in RULES:  # a rule has the name of its statutory matter
        answer = facts.answer_to(rule.name)
        if answer:
            yield from _wrong_meeting(rule, facts)
            paper = paper_for(plan, answer.duty)
            if paper:
                yield from _of_paper(rule, paper, answer.duty, year)
            elif _is_missed(plan, year, answer):
                yield _unmentioned(rule, plan.yearly.at, answer.duty, year)


def _of_paper(rule: Rule, paper: Paper, duty: Duty, year: int) -> Iterator[Finding]:
    """Say of the plan itself where it was not 主任会议 that adopted it, or nothing is said of it."""
    days = [step.date for step in paper.adopted]
    held = duty.article_on(days[-1].isoformat()) if days else duty.article(year)
    if held is None:
        return
    article = held.name
    if not paper.adopted and paper.published is None:
        yield Finding(
            rule,
            Message(
                "nothing is said of the adoption of “{title}” by 主任会议, and of its publication "
                "({article})",
                "没有写明《{title}》经主任会议通过、向社会公布的情况（{article}）",
            ).format(title=paper.title, article=article),
            paper.at / "kind",
            spelt(
                Message(
                    "once it is adopted, write “<adopted>” and “<published>”",
                    "通过、公布后，请写明 <adopted> 和 <published>",
                )
            ),
            severity=Severity.INFO,
            grounds=held.grounds,
        )
    elif paper.adopted and not any(is_before(step.body, duty.meetings) for step in paper.adopted):
        yield Finding(
            rule,
            Message(
                "“{matter}” is adopted by 主任会议 ({article})",
                "“{matter}”由主任会议通过（{article}）",
            ).format(matter=duty.matter, article=article),
            paper.adopted[-1].at / "body",
            Message("add the step of 主任会议", "请补上主任会议通过的一步"),
            grounds=held.grounds,
        )


def _is_missed(plan: Plan, year: int, answer: Answer) -> bool:
    duty, items, cancelled = answer
    if (
        items
        or cancelled
        or not duty.is_demanded(year)
        or (duty.id == "supervision-plan" and is_adopted(plan))
    ):
        return False
    return next(mentions(plan, duty), None) is None


def _wrong_meeting(rule: Rule, facts: Facts) -> Iterator[Finding]:
    """Find items whose meetings are named, none of them 主任会议."""
    demand = next((demand for demand in facts.demands if demand.duty.id == rule.name), None)
    if demand is None:
        return
    duty, article, items = demand
    if any(is_before(meeting, duty.meetings) for item in items for meeting in item.meetings):
        return
    for item in items:
        if item.meetings:
            yield Finding(
                rule,
                Message(
                    "“{matter}” is adopted by 主任会议 ({article})",
                    "“{matter}”由主任会议通过（{article}）",
                ).format(matter=duty.matter, article=article.name),
                item.at_of("meetings"),
                Message("add 主任会议 to its meetings", "请在会议一栏写上“主任会议”"),
                grounds=article.grounds,
            )


def _unmentioned(rule: Rule, at: Location, duty: Duty, year: int) -> Finding:
    """Say that nothing in a plan speaks of one; it may be a document of its own."""
    return Finding(
        rule,
        Message(
            "nothing speaks of “{matter}”, which 主任会议 adopts and makes public ({article})",
            "没有提到“{matter}”；该计划应当由主任会议通过并向社会公布（{article}）",
        ).format(matter=duty.matter, article=duty.article_name(year)),
        at / "categories",
        spelt(
            Message(
                "add its adoption as an item, or say under “<duties>: {{{duty}: …}}” where it is",
                "请列入安排，或在 <duties> 的{duty}中说明已另行制定",
            )
        ).format(duty=duty.embedded),
        on_key=True,
        severity=Severity.INFO,
        grounds=duty.grounds(year),
    )
