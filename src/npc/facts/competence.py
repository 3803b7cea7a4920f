"""Rows that decide, or are about to decide, what their meetings have no power to decide.

主任会议 settles whether a matter is put before the standing committee, and the everyday work; what
is decided of a matter itself, a session decides (地方组织法第五十条、第五十四条).
"""

from collections.abc import Callable, Collection, Iterator
from datetime import date

from npc.diagnostics import Severity
from npc.facts.duties import meetings_of
from npc.facts.known import Known
from npc.genre.deciding import Decisiveness, decisiveness_of, matter_of
from npc.genre.meetings import is_session
from npc.genre.titles import fold
from npc.genre.when_days import Span
from npc.kinds.entries.competences import Competence
from npc.plan import Item, Matter, Plan
from npc.records import NamedTuple

_ALIKE = 0.75
"""The share of the pairs of characters of the shorter of two matters that the other has as well."""
_MOST = 100
"""Rows with one matter that are compared; plans have five."""


class Overstepped(NamedTuple):
    """A row, the matter that it decides, and the meeting that may not."""

    item: Item
    competence: Competence
    meeting: str
    severity: Severity


def overstepped(
    plan: Plan,
    known: Known,
    spans: Callable[[Matter], tuple[Span, ...]],
    elsewhere: Collection[Item],
) -> Iterator[Overstepped]:
    """Find these rows.

    Args:
        plan: The plan; where it says no year, no law can be put to it.
        known: Of which the competences are asked.
        spans: Gives the days of a row.
        elsewhere: Rows of which it is told already that their meeting is another.

    """
    if plan.year is None or plan.is_damaged("meetings", "categories"):
        return
    whole_year = ((date(plan.year, 1, 1), date(plan.year, 12, 31)),)
    decided = _Decided(plan)
    asked = [each for each in known.of(Competence) if each.is_surely_for(plan.level)]
    barred: dict[tuple[str, ...], list[Competence]] = {}
    for item in plan.items:
        meetings = meetings_of(item)
        if not meetings or item.is_cancelled or item in elsewhere:
            continue
        if meetings not in barred:
            barred[meetings] = [each for each in asked if not _is_competent(each, meetings)]
        title = _title(item) if barred[meetings] else ""
        for competence in barred[meetings]:
            if not competence.is_in(title) or not _holds(competence, spans(item) or whole_year):
                continue
            severity = _severity(title, competence, meetings)
            if severity and (severity is Severity.ERROR or not decided.has(title, competence)):
                yield Overstepped(item, competence, meetings[0], severity)
                break


def _is_competent(competence: Competence, meetings: tuple[str, ...]) -> bool:
    return any(map(competence.may_be_decided_by, meetings))


def _severity(title: str, competence: Competence, meetings: tuple[str, ...]) -> Severity | None:
    """Return how sure it is that a row decides a matter; None where it may well not."""
    step = decisiveness_of(title, competence.decided)
    if competence.is_unverified or competence.is_of_town:  # presidiums hear some of it in the year
        return Severity.INFO if step > Decisiveness.NAMED else None
    if any(map(is_session, meetings)):  # what is the congress's, which may leave some of it to them
        return Severity.WARNING if step is Decisiveness.DECIDED else None
    if step is Decisiveness.NAMED and competence.is_decision:
        return Severity.WARNING
    return _SEVERITIES.get(step)


_SEVERITIES = {
    Decisiveness.DECIDED: Severity.ERROR,
    Decisiveness.NEARLY_DECIDED: Severity.WARNING,
    Decisiveness.DELIBERATED: Severity.INFO,
}


def _holds(competence: Competence, spans: tuple[Span, ...]) -> bool:
    return all(competence.holds_on(day) for span in spans for day in span)


class _Decided:
    """Which matters a plan brings before a meeting that may decide them."""

    def __init__(self, plan: Plan) -> None:
        self._items = plan.items
        self._found: dict[str, list[frozenset[str]]] = {}

    def has(self, title: str, competence: Competence) -> bool:
        """Return whether a row brings the matter of a title before such a meeting; of very many, perhaps."""
        if competence.id not in self._found:
            self._found[competence.id] = [
                _pairs(other, competence) for other in self._before_competent(competence)
            ]
        rows, own = self._found[competence.id], _pairs(title, competence)
        return len(rows) > _MOST or any(
            len(own & pairs) >= _ALIKE * min(len(own), len(pairs)) for pairs in rows
        )

    def _before_competent(self, competence: Competence) -> Iterator[str]:
        for item in self._items:
            meetings = meetings_of(item)
            if item.is_cancelled or not any(map(competence.may_be_decided_by, meetings)):
                continue
            title = _title(item)
            if competence.is_in(title):
                yield title


def _title(item: Item) -> str:
    """Return what a row says, folded; of a sentence all of it, as readings stand in its brackets."""
    return fold(item.sentence or item.text)


def _pairs(title: str, competence: Competence) -> frozenset[str]:
    """Return the pairs of characters of the matter of a title, without its verb, readings and notes."""
    clause = next((each for each in title.split("，") if competence.is_in(each)), title)
    matter = matter_of(clause)
    return frozenset(matter[at : at + 2] for at in range(len(matter) - 1))
