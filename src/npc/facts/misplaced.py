"""Rows with a statutory matter none of whose rows comes before a meeting that the law names."""

from collections.abc import Iterable, Iterator

from npc.diagnostics import Severity
from npc.facts.duties import Demand, meetings_of
from npc.genre.meetings import is_before
from npc.knowledge.duty import Article, Duty
from npc.plan import Item, Plan
from npc.records import NamedTuple


class Misplaced(NamedTuple):
    """A row before another meeting, and the matter and article by which it is."""

    item: Item
    duty: Duty
    article: Article

    @property
    def severity(self) -> Severity:
        """How bad it is; of what no year must have, a row that names no meeting at all is no contradiction."""
        if self.article.lack is Severity.INFO and not self.item.meetings:
            return Severity.INFO
        return self.article.fault


def misplaced(plan: Plan, demands: Iterable[Demand]) -> Iterator[Misplaced]:
    """Find these rows.

    A plan that names no meetings at all is not asked; nor is an item without one whose action
    needs a meeting, which `no-meeting` speaks of.
    """
    if plan.is_damaged("meetings") or not any(item.meetings for item in plan.items):
        return
    said: set[str] = set()
    for duty, article, items in demands:
        if duty.is_apart or not duty.meetings or duty.goes_with in said:
            continue
        if any(
            is_before(meeting, duty.meetings) for item in items for meeting in meetings_of(item)
        ):
            continue
        for item in items:
            if item.meetings or item.action is None or "主任" in item.category:
                said.add(duty.id)
                yield Misplaced(item, duty, article)
