"""What is kept of plans for the rules that compare them, and the plans beside those named."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from npc.diagnostics import Place, SourceText
from npc.facts.duties import rectified_year
from npc.facts.facts import Facts
from npc.facts.following import facts_of
from npc.genre.years import year_in
from npc.plan import Item
from npc.reading.plans import Reading
from npc.reading.settings import SettingsReader
from npc.records import NamedTuple
from npc.rules.base import Crossing, Dated, PlanHead, Succession
from npc.source.plan_files import PlanFiles

if TYPE_CHECKING:
    from npc.facts.review_figures import ReviewAccount
    from npc.facts.year_ordinals import YearOrdinals

_SPRING = 4
"""With no session before April, it matters when the last one of the year before was."""


class Named(NamedTuple):
    """A plan that is checked: its files, and what is kept of it."""

    files: PlanFiles
    head: PlanHead


def head_of(reading: Reading, facts: Facts) -> PlanHead:
    """Keep what rules about several plans need."""
    plan = facts.plan
    document = next((document for document in plan.documents if document.value(("year",))), None)
    if document:
        place = document.place(("year",))
    else:
        place = plan.documents[0].place() if plan.documents else Place(reading.sources[0].path)
    return PlanHead(
        plan.name,
        plan.year,
        plan.organ,
        place,
        _crossing(facts),
        None if plan.is_account else _ordinals(facts),
        has_work_points=plan.work_points is not None,
        is_account=plan.is_account,
        has_ledger=bool(plan.ledgers),
        accounts=_accounts(facts) if plan.has_reviews else (),
        successions=tuple(
            Succession(matter.succeeds, matter.at_of("succeeds").place)
            for matter in plan.matters
            if matter.succeeds
        ),
    )


def _ordinals(facts: Facts) -> "YearOrdinals":
    from npc.facts.year_ordinals import year_ordinals

    return year_ordinals(facts)


def _accounts(facts: Facts) -> "tuple[ReviewAccount, ...]":
    from npc.facts.review_figures import review_accounts

    return review_accounts(facts)


def _crossing(facts: Facts) -> Crossing | None:
    """Return what the neighbouring years' rules need; None where a plan cannot be asked."""
    plan = facts.plan
    if facts.statutory_year is None or plan.yearly is None or plan.is_damaged("meetings"):
        return None
    return Crossing(
        sessions=facts.session_months if plan.is_whole else (),
        audits=tuple(_dated(facts.items_for("audit-report"), year_in)),
        corrections=tuple(_dated(facts.items_for("audit-rectification"), rectified_year)),
        is_exempted="audit-rectification" in plan.exempted,
    )


def _dated(items: tuple[Item, ...], about: Callable[[str], int | None]) -> Iterator[Dated]:
    for item in items:
        first = min((window.first for window in item.when.possible), default=None)
        last = max((window.last for window in item.when.windows), default=None)
        at = item.at_of("when") if item.says("when") else item.text_at
        yield Dated(first, last, about(item.text), at.place)


def neighbours(
    named: Sequence[Named],
    *,
    show: Callable[[Path], str],
    settings: SettingsReader,
    sources: dict[str, SourceText],
) -> Iterator[PlanHead]:
    """Read plans of the year before or after that lie beside those named, where they are needed.

    A neighbour has the same name but for its year: plans/2026 beside plans/2025. What is wrong
    with its files is not said: nobody asked.

    Args:
        named: The plans that are checked, with their files.
        show: Gives a file's path as findings show it.
        settings: Reads the `npc.yaml` that holds for a plan.
        sources: The texts of files by path as shown; those of neighbours are added.

    """
    known = {(head.organ, head.year) for _, head in named if not head.is_account}
    for files, head in named:
        for year in _wanted(head):
            if (head.organ, year) in known or head.year is None:
                continue
            from npc.reading.neighbours import readings_beside  # few plans want theirs

            for reading in readings_beside(
                files.path, head.year, year, show=show, settings=settings
            ):
                known.add((head.organ, year))
                neighbour = head_of(reading, facts_of(reading.plan))
                if (neighbour.organ, neighbour.year) == (head.organ, year):
                    sources |= {source.path: source for source in reading.sources}
                    yield neighbour._replace(is_checked=False)


def _wanted(head: PlanHead) -> Iterator[int]:
    """Yield the years of the neighbours without which something cannot be said of a plan."""
    this = head.crossing
    if this is None or head.year is None or head.organ is None:
        return
    if this.audits and not any(
        correction.about != head.year - 2 for correction in this.corrections
    ):
        yield head.year + 1
    if this.sessions and this.sessions[0] >= _SPRING:
        yield head.year - 1
