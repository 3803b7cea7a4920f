"""Sentences in which a meeting decides what it has no power to decide: 主任会议审查批准计划调整方案."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice

from npc.facts.known import Known
from npc.genre.deciding import Decisiveness, decisiveness_of
from npc.genre.prose import bounds, occurrences
from npc.genre.titles import fold
from npc.kinds.entries.competences import Competence
from npc.plan import Location, Plan
from npc.records import NamedTuple

_MOST = 20
"""Places of a text that are looked at."""


class ToldDecision(NamedTuple):
    """A sentence by which a meeting decides what it has no power to."""

    at: Location
    meeting: str
    competence: Competence


def told_decisions(
    plan: Plan, known: Known, texts: Iterable[tuple[str, Location]], meeting: str
) -> Iterator[ToldDecision]:
    """Find sentences in which a meeting itself decides: 主任会议审查批准计划调整方案.

    Args:
        plan: The plan.
        known: Of which the competences are asked.
        texts: The texts in which the meeting is named; not those of rows, which name their meetings.
        meeting: 主任会议, 党组会议.

    """
    day = date(plan.year, 1, 1) if plan.year else None
    asked = [each for each in known.of(Competence) if each.is_surely_for(plan.level)]
    for text, at in texts if day else ():
        for said in _said_of(text, meeting):
            if decisiveness_of(said) is not Decisiveness.DECIDED:
                continue
            for competence in asked:
                is_powerless = not competence.may_be_decided_by(meeting)
                if is_powerless and day and competence.holds_on(day) and competence.is_in(said):
                    yield ToldDecision(at, meeting, competence)
                    break


def _said_of(text: str, meeting: str) -> Iterator[str]:
    """Yield what a meeting does in each of the first sentences that name it and no other one, folded."""
    for place in islice(occurrences(text, meeting), _MOST):
        start, end = bounds(text, place, signs="。；\n")
        if not any(word in text[start:end] for word in _OTHER_STEPS):
            behind = fold(text[place + len(meeting) : end]).lstrip("，、")
            yield behind.partition("，")[0]


_OTHER_STEPS = ("常委会会议", "常务委员会会议", "提请", "提交", "报请", "人代会", "大会")
"""Words of a sentence that tells what goes on after 主任会议."""
