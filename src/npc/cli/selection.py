"""Which plans a command line means."""

import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path

from npc.cli.console import notify
from npc.cli.days import day_named
from npc.cli.paths import here, show_path
from npc.cli.reports import show_report
from npc.diagnostics import Diagnostic, Report, Severity
from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.plan import Plan
from npc.reading.plans import Reading, read_plans
from npc.reading.settings import Settings, SettingsReader
from npc.records import NamedTuple
from npc.source.plan_files import PlanFiles
from npc.source.reader import SourceFile, read_file
from npc.source.repo import find_plans


def today() -> date:
    """Return the current date, where the user is."""
    return datetime.now().astimezone().date()


def day_said(written: str | None) -> date:
    """Return the day that `--as-of` says, or today where it is not given.

    Raises:
        UsageError: It is no date.

    """
    return today() if written is None else day_named(written)


def read_all(
    paths: Sequence[str],
    *,
    settings: SettingsReader,
    on_plan: Callable[[], None] = lambda: None,
    read: Callable[[Path, str], SourceFile] = read_file,
) -> list[Reading]:
    """Read every plan that paths mean."""
    readings: list[Reading] = []
    for files in find_plans(paths, around=here()):
        readings += read_plans(files, show=show_path, settings=settings, read=read)
        on_plan()
    return readings


def choose_plan(
    readings: Sequence[Reading],
    *,
    year: int | None,
    today: date,
    show: Callable[[Path], str] = show_path,
) -> Reading:
    """Choose the plan of a year; without a year the only plan, or this year's.

    Args:
        readings: Those of which one is chosen.
        year: The year.
        today: The day.
        show: Gives a path as it is shown.

    Raises:
        UsageError: No plan, or more than one, is meant.

    """
    planned = _planned(readings)
    if len(planned) == 1 and (
        year is None or (len(readings) == 1 and planned[0].plan.year is None)
    ):
        return planned[0]
    wanted = today.year if year is None else year
    found = _planned([reading for reading in readings if reading.plan.year == wanted])
    if len(found) == 1:
        return found[0]
    candidates = [candidate(reading, show) for reading in found or readings]
    hint = _NAME_ONE if len(readings) > 1 else _OTHER_YEAR
    if found:
        text = Message("several plans are of {year}", "{year}年的计划不止一份").format(year=wanted)
        hint = _PUT_TOGETHER if _are_of_one_year(found) else _NAME_ONE
    elif year is None:
        text = Message(
            "several plans, and none of this year ({year})",
            "有多份计划，其中没有今年（{year}年）的",
        ).format(year=wanted)
    else:
        text = Message("no plan of {year}", "没有{year}年的计划").format(year=wanted)
    raise UsageError(text, hint=hint.format(plans=candidates))


def _planned(readings: Sequence[Reading]) -> Sequence[Reading]:
    """Return the readings but for reviews that lie by themselves, where there are others."""
    return [reading for reading in readings if not reading.plan.is_account] or readings


_NAME_ONE = Message(
    "name one with --plan or --year: {plans}", "用 --plan 或 --year 指定一份：{plans}"
)
_PUT_TOGETHER = Message(
    "they hold papers of one organ: put the files of the year into one directory, to see them together, "
    "or name one with --plan: {plans}",
    "这些是同一机关同一年的文件：请放进一个目录，一起列出；只看其中一份的，用 --plan 指定：{plans}",
)
_OTHER_YEAR = Message(
    "there is only {plans}; now and next go by today, or by the day of --as-of",
    "这里只有 {plans}；now、next 按今天算，也可用 --as-of 写明日期",
)


def _are_of_one_year(readings: Sequence[Reading]) -> bool:
    """Return whether plans of a year could be one: of one organ, and one of them has work points at most."""
    plans = [reading.plan for reading in readings]
    organs = {plan.organ for plan in plans}
    bodies = sum(plan.work_points is not None for plan in plans)
    return len(organs) == 1 and None not in organs and bodies <= 1


def candidate(reading: Reading, show: Callable[[Path], str] = show_path) -> Verbatim:
    """Return how a plan is named, for whoever is to choose one."""
    year = reading.plan.year
    return Verbatim(f"{show(reading.files.path)}{f' ({year})' if year else ''}")


class Chosen(NamedTuple):
    """A plan that was asked for."""

    plan: Plan
    settings: Settings
    files: PlanFiles
    before: Reading | None = None
    """The plan of the year before, where the same path holds it."""


def chosen(
    path: str | None,
    *,
    year: int | None,
    today: date,
    read: Callable[[Path, str], SourceFile] = read_file,
) -> Chosen | None:
    """Read and choose one plan for a view of it.

    Args:
        path: Where plans are looked for; None is here.
        year: Of which year; None is that of today.
        today: The day.
        read: Reads a file, given its path as it is and as it is shown.

    Returns:
        The plan with its settings; None when one of them is not sound and the findings have been
        written.

    """
    settings = SettingsReader(show_path)
    readings = read_all([path] if path else [], settings=settings, read=read)
    # Of what year they are is not known: one of them may be the plan that is meant.
    if report_unsound([reading for reading in readings if reading.files.refused], []):
        return None
    reading = choose_plan(readings, year=year, today=today)
    own = settings.read(reading.files.settings)
    if report_unsound([reading], [own]) or report_unresolved([reading]):
        return None
    before = (other for other in readings if is_before(other.plan, reading.plan))
    return Chosen(reading.plan, own, reading.files, next(before, None))


def is_before(other: Plan, plan: Plan) -> bool:
    """Return whether a plan is of the same organ, and of the year before."""
    years = other.year is not None and plan.year is not None and other.year == plan.year - 1
    return years and other.organ is not None and other.organ == plan.organ


def report_unsound(readings: Sequence[Reading], settings: Iterable[Settings]) -> bool:
    """Return whether plans or settings are not sound; what is wrong is written to stderr then."""
    report = unsound(readings, settings)
    if report:
        show_report(report, "full", sys.stderr)
    return report is not None


def report_unresolved(readings: Sequence[Reading]) -> bool:
    """Return whether ledgers name rows that are not sure; which is written to stderr then.

    A schedule would show what a fact has moved, done or dropped where it no longer is.
    """
    followed = [reading for reading in readings if reading.plan.ledgers]
    if not followed:
        return False
    from npc.checking.unresolved import unresolved

    found = [diagnostic for reading in followed for diagnostic in unresolved(reading.plan)]
    if found:
        sources = {source.path: source for reading in followed for source in reading.sources}
        show_report(Report.of(found, sources=sources, plan_count=len(readings)), "full", sys.stderr)
    return bool(found)


def unsound(readings: Sequence[Reading], settings: Iterable[Settings]) -> Report | None:
    """Report what keeps plans or settings from being read whole, or nothing when they all are.

    A document or schedule made from part of a plan would lack things without saying so; one made
    without a part of the settings would look otherwise than is wanted.
    """
    broken = [reading for reading in readings if not reading.is_sound]
    faulty = [setting for setting in settings if _has_error(setting.diagnostics)]
    if not broken and not faulty:
        return None
    sources = [source for reading in broken for source in reading.sources]
    sources += [text for each in faulty for text in (each.source, *each.named_sources)]
    diagnostics = [part.diagnostics for part in faulty]
    diagnostics += [part.diagnostics for part in broken]
    return Report.of(
        (diagnostic for part in diagnostics for diagnostic in part),
        sources={source.path: source for source in sources},
        plan_count=len(readings) if faulty else len(broken),
    )


def mention_unread(plans: Iterable[PlanFiles], report: Report) -> None:
    """Say on stderr that a paper may be in a file that was not named, where one is missed."""
    if not any(diagnostic.rule.code in _OF_OTHER_PAPERS for diagnostic in report.diagnostics):
        return
    for folder in dict.fromkeys(plan.folder for plan in plans if plan.is_part):
        notify(_UNREAD.format(path=Verbatim(show_path(folder))))


_OF_OTHER_PAPERS = frozenset(("NPC305", "NPC430"))
"""Rules that miss an annex, or an item that another paper has."""
_UNREAD = Message(
    "“{path}” has other files, which were not read; to check the year's papers together, name the "
    "directory",
    "“{path}”中还有别的文件，没有一起读；要按全年文件一起核对，请写目录",
)


def _has_error(diagnostics: Iterable[Diagnostic]) -> bool:
    return any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
