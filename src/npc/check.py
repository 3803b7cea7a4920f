"""Read, shape, rules, sort: from paths to a `Report`."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from npc.diagnostics import Diagnostic, Place, Report, SourceText
from npc.model.plan import Plan
from npc.model.reading import Reading, read_plans
from npc.model.settings import SettingsReader
from npc.rules.base import PlanHead
from npc.rules.registry import PLAN_RULES, REPO_RULES
from npc.source.repo import PlanFiles


def check(
    plans: Sequence[PlanFiles],
    *,
    show: Callable[[Path], str],
    on_plan: Callable[[], None] = lambda: None,
) -> Report:
    """Check plans one after the other, and then against one another.

    A plan is let go once it is checked; of a thousand only the texts stay, for findings to show.

    Args:
        plans: The files of each plan.
        show: Gives a file's path as findings show it.
        on_plan: Called when the files of a plan have been checked.

    """
    settings = SettingsReader(show)
    diagnostics: list[Diagnostic] = []
    sources: dict[str, SourceText] = {}
    heads: list[PlanHead] = []
    for plan_files in plans:
        for reading in read_plans(plan_files, show=show, settings=settings):
            diagnostics += (*reading.diagnostics, *check_plan(reading.plan))
            sources |= {source.path: source for source in reading.sources}
            heads.append(_head(reading))
        on_plan()
    for rule in REPO_RULES:
        diagnostics += rule.check_all(heads)
    for one in settings.all:
        diagnostics += one.diagnostics
        sources[one.source.path] = one.source
    return Report.of(diagnostics, sources=sources, plan_count=len(heads))


def check_plan(plan: Plan) -> Iterator[Diagnostic]:
    """Run every rule for one plan."""
    for rule in PLAN_RULES:
        for finding in rule.check(plan):
            yield finding.diagnostic(rule.RULE)


def _head(reading: Reading) -> PlanHead:
    plan = reading.plan
    document = next((one for one in plan.documents if one.value(("year",))), None)
    if document:
        place = document.place(("year",))
    else:
        place = plan.documents[0].place() if plan.documents else Place(reading.sources[0].path)
    return PlanHead(plan.name, plan.year, plan.organ, place)
