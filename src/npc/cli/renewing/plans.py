"""An old plan of a plan repo: the one that is named, or that of last year."""

from collections.abc import Sequence
from pathlib import Path

from npc.cli.console import notify
from npc.cli.paths import show_path
from npc.cli.renewing.source import Predecessor
from npc.cli.selection import candidate, read_all, unsound
from npc.diagnostics import Severity
from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.reading.plans import Reading
from npc.reading.settings import SettingsReader
from npc.source.plan_files import PLANS_FOLDER, SUFFIXES
from npc.starting.renewing.renewing import OldPlan


def of_plan(sources: Sequence[str], year: int, settings: SettingsReader) -> Predecessor | None:
    """Return the plan that is named, or that of last year; None where it has errors, of which is told."""
    reading = _chosen(read_all(sources, settings=settings), year)
    if _is_refused(reading, settings):
        return None
    path, plan = reading.files.path, reading.plan
    return Predecessor(OldPlan(plan, show_path(path)), _folder(path, plan.year or year, year))


def _chosen(readings: Sequence[Reading], year: int) -> Reading:
    """Choose the only plan, or that of last year.

    Raises:
        UsageError: No plan, or more than one, is meant.

    """
    planned = [each for each in readings if not each.plan.is_account]
    if not planned:
        names = [Verbatim(show_path(each.files.path)) for each in readings]
        raise UsageError(_ACCOUNTS.format(plans=names), hint=_NAME_PLAN)
    of_last_year = [each for each in planned if each.plan.year == year - 1]
    found = planned if len(planned) == 1 else of_last_year
    if len(found) != 1:
        plans = [candidate(each) for each in found or planned]
        text = _SEVERAL if found else _NONE
        raise UsageError(text.format(year=year - 1), hint=_NAME_ONE.format(plans=plans))
    return found[0]


def _is_refused(reading: Reading, settings: SettingsReader) -> bool:
    """Return whether a plan has errors, of which is said how many and how to see them."""
    report = unsound([reading], [settings.read(reading.files.settings)])
    count = report.number_of(Severity.ERROR) if report else _unresolved(reading)
    if count:
        notify(_UNSOUND.format(path=Verbatim(show_path(reading.files.path)), n=count))
    return bool(count)


def _unresolved(reading: Reading) -> int:
    """Count the references of ledgers that name no row for sure."""
    if not reading.plan.ledgers:
        return 0
    from npc.checking.unresolved import unresolved

    return len(unresolved(reading.plan))


def _folder(path: Path, old: int, year: int) -> Path:
    """Return where the new plan lies: beside the old one, under its name with the year moved on."""
    name = path.stem if path.suffix in SUFFIXES else path.name
    if str(old) in name:
        return path.with_name(name.replace(str(old), str(year)))
    is_in_plans = path.parent.name == PLANS_FOLDER
    return path.with_name(str(year) if is_in_plans else f"{name}-{year}")


_ACCOUNTS = Message(
    "there are reviews only, of which no plan can be made: {plans}", "只有总结，不能续写：{plans}"
)
_NAME_PLAN = Message("name a plan with --from", "请用 --from 指定一份计划")
_NONE = Message("there is no plan of {year} here", "这里没有{year}年的计划")
_SEVERAL = Message("several plans are of {year}", "{year}年的计划不止一份")
_NAME_ONE = Message("name one with --from: {plans}", "请用 --from 指定一份：{plans}")
_UNSOUND = Message(
    "“{path}” has errors ({n}), nothing was written; to see them: npc plan validate {path}",
    "“{path}”有{n}处错误，改好后再续写，没有写文件；逐处列出：npc plan validate {path}",
)
