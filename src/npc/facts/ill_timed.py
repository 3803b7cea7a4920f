"""Rows with a statutory matter that are surely outside the months that the law gives.

Their rule tells them; what else is odd about such a month goes when the row is moved.
"""

from collections.abc import Iterable, Iterator

from npc.diagnostics import Severity
from npc.facts.duties import Demand
from npc.plan import Item


def ill_timed(demands: Iterable[Demand]) -> Iterator[Item]:
    """Yield these rows of matters none of whose rows can be within the months, where that is an error."""
    for duty, article, items in demands:
        dated = [item for item in items if item.when.windows]
        if duty.months is None or article.fault is not Severity.ERROR:
            continue
        first, last = duty.months
        possible = [window for item in dated for window in item.when.possible]
        if not any(window.first <= last and window.last >= first for window in possible):
            yield from dated
