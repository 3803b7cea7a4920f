"""The year's checklist of statutory matters, row by row."""

from collections.abc import Mapping, Sequence

from npc.checking.faults import faults
from npc.errors import UsageError
from npc.facts.duties import (
    Answer,
    can_be_asked,
    candidates,
    is_adopted,
    is_passed,
    mentions,
    paper_for,
    rectified_year,
)
from npc.facts.facts import Facts
from npc.facts.silent_duties import shown
from npc.kinds.spelling import spelt
from npc.knowledge.duty import Article, Duty
from npc.messages import Message
from npc.plan import Exemption, Item, Plan
from npc.records import NamedTuple
from npc.views.accounts import NAME_PLAN, NOTHING_PLANNED


class CheckedDuty(NamedTuple):
    """One matter, and how the plan answers it."""

    duty: Duty
    article: Article | None = None
    """That of the days of its items; of a matter without items, that of the beginning of the year."""
    state: str = "open"
    """listed, faulty, perhaps, mentioned, missing, unnamed (it may be a document of its own), open
    (not demanded) or exempt."""
    items: tuple[Item, ...] = ()
    codes: tuple[str, ...] = ()
    """Rules that found something in its items."""
    remark: Message | None = None


_ITSELF = Message("these work points, adopted or published", "本要点已经主任会议通过或者公布")
_PUBLISHED = Message(
    "these work points are published; whether 主任会议 passed them is not said",
    "本要点已公布，没有写明经主任会议通过",
)
_IN_BODY = Message("only in the body text", "只在正文提到")
_IN_MONTH = Message("only in the monthly plan, month {month}", "只列入{month}月重点工作计划")
_IN_TEXT = Message("in the plan's text", "计划中已提到")
_CANCELLED = Message("cancelled: “{title}”", "已取消：{title}")
_PAPER = Message("“{title}”", "《{title}》")
LACKING = ("perhaps", "mentioned", "missing")


def checklist(facts: Facts) -> tuple[CheckedDuty, ...]:
    """Put every statutory matter of its year to a plan.

    Raises:
        UsageError: The plan does not say its year and level, or has no arrangement; it is a review.

    """
    plan = facts.plan
    if plan.is_account:
        raise UsageError(NOTHING_PLANNED.format(title=plan.title), hint=NAME_PLAN)
    if not can_be_asked(plan) or plan.year is None or plan.yearly is None:
        raise UsageError(
            Message("the law's demands cannot be put to this plan", "无法对这份计划核对法定事项"),
            hint=_remedy(plan).with_keys(plan.keys),
        )
    codes = faults(facts, _CODES)
    rows = [_row(facts, answer, plan.year, codes) for answer in shown(facts)]
    applying = (row for row in rows if row.article)
    return (*applying, *(_exempt(facts, exemption, plan.year) for exemption in plan.exemptions))


def _remedy(plan: Plan) -> Message:
    """Say what a plan lacks for the law's demands to be put to it."""
    lacking = []
    if plan.year is None:
        lacking.append(spelt(Message("write “<year>”", "写明 <year>")))
    if plan.level is None:
        lacking.append(
            spelt(
                Message(
                    "write “<level>” (<level=province>, <level=city> or <level=county>)",
                    "写明 <level>（<level=province>、<level=city> 或 <level=county>）",
                )
            )
        )
    if plan.yearly is None:
        lacking.append(
            spelt(Message("add the arrangement", "补上安排表（<kind>: <kind=arrangement>）"))
        )
    if not lacking:
        return Message(
            "first correct what “npc plan validate” finds", "先改正 npc plan validate 指出的错误"
        )
    return Message(", ".join(word.en for word in lacking), "，".join(word.zh for word in lacking))


def _row(
    facts: Facts, answer: Answer, year: int, codes: Mapping[Item, tuple[str, ...]]
) -> CheckedDuty:
    duty, items, cancelled = answer
    items = _of_its_year(duty, items, year)
    asked = duty.article(year)
    if items:
        found = tuple(sorted({code for item in items for code in codes.get(item, ())}))
        article = facts.article_for(duty, *items) or asked
        return CheckedDuty(duty, article, "faulty" if found else "listed", items, found)
    return _without_items(facts.plan, duty, cancelled, year)._replace(article=asked)


def _without_items(plan: Plan, duty: Duty, cancelled: Sequence[Item], year: int) -> CheckedDuty:
    paper = paper_for(plan, duty)
    if paper:
        return CheckedDuty(duty, state="listed", remark=_PAPER.format(title=paper.title))
    if not duty.is_demanded(year) or not plan.has_list_for(duty.plan):
        return CheckedDuty(duty, state="open")
    if cancelled:
        return CheckedDuty(duty, state="missing", remark=_CANCELLED.format(title=cancelled[0].text))
    if duty.manner in {"together", "listed"}:
        return CheckedDuty(duty, state="unnamed")
    return _unanswered_plan(plan, duty) if duty.is_apart else _unanswered(plan, duty)


def _of_its_year(duty: Duty, items: tuple[Item, ...], year: int) -> tuple[Item, ...]:
    """Leave out corrections of an older audit beside those of the one that is due this year."""
    if duty.id != "audit-rectification":
        return items
    due = tuple(item for item in items if rectified_year(item.text) in {year - 1, None})
    return due or items


def _unanswered(plan: Plan, duty: Duty) -> CheckedDuty:
    perhaps = tuple(candidates(plan, duty))
    if perhaps:
        return CheckedDuty(duty, state="perhaps", items=perhaps)
    mention = None if duty.goes_with else next(mentions(plan, duty), None)
    if mention is None:
        note = duty.said_of_lack
        return CheckedDuty(duty, state="missing", remark=note and note.with_keys(plan.keys))
    if mention.month is None:
        return CheckedDuty(duty, state="mentioned", remark=_IN_BODY)
    return CheckedDuty(duty, state="mentioned", remark=_IN_MONTH.format(month=mention.month))


def _unanswered_plan(plan: Plan, duty: Duty) -> CheckedDuty:
    """Say of a plan that 主任会议 adopts what is known: it may be a document of its own."""
    if duty.id == "supervision-plan" and is_adopted(plan):
        if is_passed(plan):
            return CheckedDuty(duty, state="listed", remark=_ITSELF)
        return CheckedDuty(duty, state="perhaps", remark=_PUBLISHED)
    if next(mentions(plan, duty), None):
        return CheckedDuty(duty, state="listed", remark=_IN_TEXT)
    return CheckedDuty(duty, state="unnamed")


def _exempt(facts: Facts, exemption: Exemption, year: int) -> CheckedDuty:
    named = (duty for duty in facts.duties if exemption.duty in {duty.id, *duty.called})
    known = next(named, None)
    name = Message(exemption.duty, exemption.duty)
    reason = Message(exemption.reason, exemption.reason)
    duty = known or Duty(exemption.duty, (), name, (), (), ())
    return CheckedDuty(duty, duty.article(year), "exempt", remark=reason)


_CODES = frozenset(("NPC361", "NPC362", "NPC363", "NPC364", "NPC365", "NPC375"))
"""Rules on what may be wrong with an item that answers a statutory matter."""
