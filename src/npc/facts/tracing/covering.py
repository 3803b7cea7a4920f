"""Which rows the body text is expected to speak of, which of its promises need a row, and why not.

The body text need not name every row: one that has no time yet, or what the government has still to
submit. The plans for one purpose (监督工作计划 …) are papers of their own, adopted beside it.
"""

from collections.abc import Mapping
from enum import Enum

from npc.facts.tracing.promises import Promise
from npc.facts.tracing.trace import Trace
from npc.genre.actions import SUPERVISING
from npc.genre.lexicon.matters import OWN_PAPERS, UPON_SUBMISSION
from npc.genre.timing import Timing
from npc.plan import Item, Location, Plan
from npc.records import NamedTuple

MOST = 2 / 3
"""Share of such rows that the body text covers, from which on the others are missed."""


class Unasked(Enum):
    """Why a row of which the body text does not speak is not asked for."""

    OTHER_PAPER = "other-paper"
    """It stands in a plan for one purpose, not in the table of the year's main work."""
    NOT_SUPERVISING = "not-supervising"
    """It is no means of supervision: 培训, 代表活动."""
    OWN_PAPER = "own-paper"
    """It is about the standing committee's own papers: 起草工作要点."""
    UPON_SUBMISSION = "upon-submission"
    """It comes up when the government submits it: 预算调整方案."""
    NO_TIME = "no-time"
    """It is bound to no time yet."""
    FEW_COVERED = "few-covered"
    """The body text speaks of fewer than two thirds of the rows, so it is not meant to name each."""


class Coverage(NamedTuple):
    """What the body text leaves out."""

    asked: tuple[Item, ...]
    """Rows of which it should speak, wherever it speaks of most of them."""
    missed: tuple[Item, ...]
    """Rows that it should speak of and does not."""
    unasked: Mapping[Item, Unasked]
    """Rows of which it does not speak and need not, and why."""


def coverage(plan: Plan, found: Trace) -> Coverage:
    """Return which rows the body text should speak of and does not, and which it need not."""
    listed = _of_main_work(plan)
    reasons = {item: _why_unasked(item, listed) for item in plan.items}
    unspoken = [
        item for item in plan.items if not found.mentions[item] and not found.about[item].is_common
    ]
    missed = [item for item in unspoken if reasons[item] is None]
    asked = tuple(item for item, reason in reasons.items() if reason is None)
    is_few = len(missed) > len(asked) * (1 - MOST)
    unasked = {
        item: reason or Unasked.FEW_COVERED
        for item in unspoken
        if (reason := reasons[item]) or is_few
    }
    return Coverage(asked, () if is_few else tuple(missed), unasked)


def is_asked_of_lists(promise: Promise, plan: Plan) -> bool:
    """Return whether a promise is to have a row in the lists of a plan.

    An agenda or a plan of decisions alone is not the year's list; where there is none for
    everything, what the supervision plan does not hold may be in a plan that is not there.
    """
    return plan.yearly is not None and plan.has_list_for(_ELSEWHERE.get(promise.action))


_ELSEWHERE = {"讨论决定": "重大事项", "专题调研": "调研"}
"""What plans for one purpose hold beside that of supervision."""


def _of_main_work(plan: Plan) -> frozenset[Location]:
    """Return where the items are typed that the tables of the year's main work have or show."""
    return frozenset(
        (item.shown or item).at
        for paper in plan.arrangements
        if paper.paper is None
        for item in paper.items
    )


def _why_unasked(item: Item, listed: frozenset[Location]) -> Unasked | None:
    if item.at not in listed:
        return Unasked.OTHER_PAPER
    if item.action not in SUPERVISING:
        return Unasked.NOT_SUPERVISING
    text = item.text
    if any([word in text for word in OWN_PAPERS]):  # noqa: C419 - twice as fast
        return Unasked.OWN_PAPER
    if any([word in text for word in UPON_SUBMISSION]):  # noqa: C419 - twice as fast
        return Unasked.UPON_SUBMISSION
    return Unasked.NO_TIME if item.when.timing is Timing.UNSCHEDULED else None
