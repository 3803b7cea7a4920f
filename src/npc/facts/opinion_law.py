"""By which article the opinions on a matter are dealt with: what the law asks for, and no more."""

from datetime import date

from npc.facts.facts import Facts
from npc.facts.inspections import is_inspection
from npc.facts.reporting import reporters_of
from npc.genre.actions import actions_in
from npc.genre.reporters import is_of_the_law
from npc.kinds.entries.deadlines import OpinionArticle
from npc.plan import Item, Matter

_FINANCE = ("plan-execution", "budget-execution", "audit-report")
"""Statutory matters of the third chapter of 2006."""
_FURTHER_FINANCE = (
    *("audit-rectification", "state-assets", "state-assets-special"),
    *("government-debt", "mid-term-review"),
)
"""What the third chapter has since 2024."""
_OF_GOVERNMENT = (*_FINANCE, *_FURTHER_FINANCE, "environment")
"""Reports that only the government makes, also where the title does not say so."""
_FOLLOWING = (
    *("审议意见", "研究处理情况", "建议", "议案", "备案审查"),
    *("负责人履职", "履职评议", "述职", "候选项目"),
)
"""Words of reports on what became of opinions and suggestions, and of the committee's own; of those by
which persons are judged, and of proposals that the congress votes on: these are no 专项工作报告."""


def opinion_law(matter: Matter, facts: Facts, day: date) -> OpinionArticle | None:
    """Return the article by which opinions on a matter are handed over; None where none asks for it.

    Args:
        matter: A matter that came before a session of the standing committee.
        facts: What is known of its plan.
        day: That of the session, or of what became of its opinion.

    """
    if not isinstance(matter, Item) or facts.plan.level == "township":
        return None  # the law is that of standing committees
    if is_inspection(matter):
        kind = "inspection"
    elif matter.action == "专题询问":
        kind = INQUIRY
    else:
        kind = _kind_of_report(matter, facts) if _is_deliberated(matter) else ""
    known = facts.known.of(OpinionArticle) if kind else ()
    return next((law for law in known if kind in law.of and law.holds_on(day)), None)


INQUIRY = "inquiry"
"""The kind of what is handed over after 专题询问."""


def _is_deliberated(item: Item) -> bool:
    return (item.action or next(iter(actions_in(item.text)), None)) == "听取和审议"


def _kind_of_report(item: Item, facts: Facts) -> str:
    """Return which kind of report an item is, as `OpinionArticle.of` has it; empty where it is none."""
    if any(word in item.text for word in _FOLLOWING):
        return ""
    answered = facts.answered_at.get(item.at, frozenset())
    if not any(map(is_of_the_law, reporters_of(item))) and answered.isdisjoint(_OF_GOVERNMENT):
        return ""
    if not answered.isdisjoint(_FINANCE):
        return "finance"
    return "report" if answered.isdisjoint(_FURTHER_FINANCE) else "further-finance"
