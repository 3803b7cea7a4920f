"""The day on which a plan was adopted: from then on it is not edited, and what happens is a fact."""

import datetime as dt
from collections.abc import Iterator

from npc.genre.lexicon.levels import LEVELS
from npc.genre.meetings import is_session
from npc.kinds.paper import Paper
from npc.plan import Location, Plan
from npc.records import NamedTuple

_AMENDING = ("修改", "修订", "修正", "调整")
"""What a later step of 题注 says of a plan that was adopted already."""
_OF_THE_PARTY = ("党组", "党委", *(f"{level}委" for level in LEVELS))
"""Bodies that are no meetings of a standing committee: 县委常委会."""


class AdoptionDay(NamedTuple):
    """When a plan was adopted, and where it says so."""

    day: dt.date
    at: Location


def adoption_day(plan: Plan) -> AdoptionDay | None:
    """Return when a plan was adopted; None where it does not say.

    That is the last step of 题注 by a meeting of the organ itself: what the party group or a higher
    body did is another step. Without such a step it is the day of publication.
    """
    main = plan.work_points or plan.yearly
    papers = (main,) if main and (main.adopted or main.published) else plan.papers
    steps = [step for paper in papers for step in _steps(paper)]
    published = [step for paper in papers for step in _published(paper)]
    return max(steps or published, key=lambda step: step.day, default=None)


def _steps(paper: Paper) -> Iterator[AdoptionDay]:
    for index, step in enumerate(paper.adopted):
        is_own = is_session(step.body) or "主任" in step.body
        if (
            is_own
            and not any(word in step.body for word in _OF_THE_PARTY)
            and not any(word in (step.action or "") for word in _AMENDING)
        ):
            yield AdoptionDay(step.date, paper.at / "adopted" / index / "date")


def _published(paper: Paper) -> Iterator[AdoptionDay]:
    if paper.published:
        yield AdoptionDay(paper.published, paper.at / "published")
