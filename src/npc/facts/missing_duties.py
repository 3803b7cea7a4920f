"""Statutory matters that no row of a plan answers, of those that its year must have."""

from collections.abc import Iterator, Sequence

from npc.facts.duties import Answer
from npc.knowledge.duty import Article, Duty
from npc.plan import Item, Plan
from npc.records import NamedTuple


class MissingDuty(NamedTuple):
    """A statutory matter without row, and the article by which it is missed."""

    duty: Duty
    article: Article
    cancelled: tuple[Item, ...]
    """The rows that would answer it if they were not cancelled."""


def missing_duties(
    plan: Plan, year: int | None, answers: Sequence[Answer]
) -> Iterator[MissingDuty]:
    """Find these matters, but for those that go with another one, or have a rule of their own."""
    if year is None or plan.yearly is None:
        return
    missing = {answer.duty.id for answer in answers if not answer.items}
    answered = {answer.duty.id: answer.duty for answer in answers if answer.items}
    for duty, _, cancelled in answers:
        if duty.id not in missing or duty.goes_with in missing or duty.manner in _ELSEWHERE:
            continue
        other = answered.get(duty.other_form or "")
        article = (other or duty).article(year)
        if article and duty.is_demanded(year) and plan.has_list_for(duty.plan):
            yield MissingDuty(duty, article, cancelled)


_ELSEWHERE = ("apart", "together", "listed", "quiet")
"""What other rules say, or none."""
