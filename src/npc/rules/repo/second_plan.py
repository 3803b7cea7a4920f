"""Several plans of one organ and year: copies, or papers of a year that are read apart."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Diagnostic, Related, Rule, Severity
from npc.messages import Message
from npc.rules.base import PlanHead

RULE = Rule(
    "NPC380",
    "second-plan",
    Severity.ERROR,
    Message("several plans of one organ and year", "同一机关同一年度有多份计划"),
)
RULES = (RULE,)


def check_all(plans: Sequence[PlanHead]) -> Iterator[Diagnostic]:
    """Find second work points of an organ and year, and what could be read with the first."""
    years: dict[tuple[str, int], list[PlanHead]] = {}
    for plan in plans:
        if plan.organ and plan.year and plan.is_checked and not plan.is_account:
            years.setdefault((plan.organ, plan.year), []).append(plan)
    for year in years.values():
        yield from _in(year)


def _in(year: Sequence[PlanHead]) -> Iterator[Diagnostic]:
    bodies = [plan for plan in year if plan.has_work_points]
    for second in bodies[1:]:
        message = _SECOND.format(organ=second.organ, year=second.year)
        yield Diagnostic(RULE, message, second.place, _ONE, (Related(bodies[0].place, _OTHER),))
    alone = [plan for plan in year if not plan.has_work_points]
    if alone and len(year) > 1:
        yield _apart((*alone, *bodies[:1]))


def _apart(plans: Sequence[PlanHead]) -> Diagnostic:
    """Say once of all plans of a year that they could be one."""
    first, *others = plans
    return Diagnostic(
        RULE._replace(severity=Severity.INFO),
        _APART.format(organ=first.organ, year=first.year, n=len(plans)),
        first.place,
        _JOIN,
        tuple(Related(plan.place, _WITH) for plan in others),
    )


_SECOND = Message("second work points of {organ} for {year}", "{organ}{year}年的工作要点不止一份")
_OTHER = Message("the other plan is here", "另一份在这里")
_ONE = Message(
    "keep one, correct the year or organ, or put all papers of the year into one directory, with one "
    "document of work points",
    "请保留一份，或改正年份、机关名称；同一年的文件应放在一个目录里，工作要点只有一份",
)
_APART = Message(
    "papers of {organ} for {year} are read as {n} plans",
    "{organ}{year}年的文件分在{n}处，按{n}份计划分别读取",
)
_JOIN = Message(
    "put the files of the year into one directory: counts, schedules and statutory matters are then of "
    "the whole year",
    "请把同一年的文件放进一个目录；项数、日程、法定事项就按全年文件一起核对",
)
_WITH = Message("another is here", "另一处在这里")
