"""`npc plan validate`: what is wrong with plans, and what of it can be put right."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from npc.checking.check import check
from npc.checking.jobs import usual_jobs
from npc.cli.declaring import flag, number, text
from npc.cli.options import PATHS, WATCH, ReportOptions
from npc.cli.paths import here, show_path
from npc.cli.progress import PlanProgress
from npc.cli.reports import Reports, exit_code, refuse_same, selected
from npc.cli.selection import mention_unread
from npc.diagnostics import Report
from npc.errors import UsageError
from npc.exit_codes import FINDINGS, FINE
from npc.files.overwriting import refuse_overwrite
from npc.messages import Message
from npc.reading.settings import SettingsReader
from npc.rules.registry import all_rules
from npc.source.plan_files import PlanFiles
from npc.source.reader import SourceFile, read_file
from npc.source.repo import find_plans

if TYPE_CHECKING:
    from datetime import date

    from npc.checking.mending import Check
    from npc.checking.selection import Selection
    from npc.cli.baselines import Baselines


class ValidateOptions(ReportOptions):
    """Which plans, and what is done beside checking them."""

    paths = PATHS
    as_of = text(
        "--as-of",
        metavar="DATE",
        help=Message(
            "with a ledger: also report what is overdue on this day; default: nothing is called overdue",
            "有台账的：逾期的也列为问题，按这一天判断，如 2025-07-01；不写则不查逾期",
        ),
    )
    fix = flag(
        "--fix",
        help=Message(
            "put right in the YAML files what can be, and report the rest",
            "在 YAML 文件中改正能自动改正的问题，再列出其余问题",
        ),
    )
    diff = flag(
        "--diff",
        help=Message(
            "show what --fix would change, and change no file",
            "显示 --fix 会改动的内容，不改文件",
        ),
    )
    baseline = text(
        "--baseline",
        metavar="FILE",
        help=Message("leave out the findings that this file has", "不列出基线文件中已有的问题"),
    )
    write_baseline = text(
        "--write-baseline",
        metavar="FILE",
        help=Message(
            "write the present findings to this file; with --baseline, bring it up to date",
            "把现有问题写入基线文件；与 --baseline 同用则更新基线",
        ),
    )
    jobs = number(
        "--jobs",
        metavar="N",
        help=Message(
            "how many processes check plans; default: for many plans as many as there are cores",
            "用几个进程同时校核；不写时，计划多则与处理器核数相同",
        ),
    )
    watch = WATCH


def validate(options: ValidateOptions) -> int:
    """Check plans, once or after each change, and return the exit code."""
    if not options.watch:
        return validate_once(options)
    from npc.cli.watching import watched

    return watched(partial(validate_once, options), options.paths, beside=[options.baseline])


def validate_once(options: ValidateOptions) -> int:
    """Check plans, write what was found, and return the exit code.

    Raises:
        UsageError: A path, format, rule, severity or baseline is not there, or options contradict.
        OutputError: A report or a fixed plan file cannot be written.

    """
    reports = Reports(options)
    selection = selected(options, all_rules)
    written = [*reports.paths, *_written_baseline(options)]
    refuse_same(written)
    if options.baseline:
        refuse_overwrite([Path(options.baseline)], written=reports.paths)
    baselines = _baselines(options)
    plans = find_plans(options.paths, around=here())
    refuse_overwrite((path for plan in plans for path in plan.read), written=written)
    settings = SettingsReader(show_path)
    as_of = None if options.as_of is None else _day(options.as_of)
    run = _run_of(plans, settings, selection, as_of=as_of, jobs=_jobs(options, len(plans)))
    if options.diff:
        return _diff(run, options)
    report = _fixed(run) if options.fix else run(read_file)
    if baselines:
        report = baselines.settled(report, plans, selection)
    reports.write(report)
    mention_unread(plans, report)
    return exit_code(report, fail_on=options.fail_on or _fail_on(plans, settings))


def _day(written: str) -> "date":
    from npc.cli.days import day_named  # most runs name none

    return day_named(written)


def _run_of(
    plans: Sequence[PlanFiles],
    settings: SettingsReader,
    selection: "Selection | None",
    *,
    as_of: "date | None",
    jobs: int,
) -> "Check":
    """Make what checks the plans, as often as it is called."""

    def run(read: Callable[[Path, str], SourceFile]) -> Report:
        with PlanProgress(len(plans)) as progress:
            return check(
                plans,
                show=show_path,
                # Drafts of fixes are of settings, too.
                settings=settings if read is read_file else SettingsReader(show_path, read=read),
                on_plan=progress.step,
                read=read,
                options=selection,
                as_of=as_of,
                jobs=jobs if read is read_file else 1,  # drafts of fixes are known to this one
            )

    return run


def _jobs(options: ValidateOptions, plans: int) -> int:
    if options.jobs is None:
        return usual_jobs(plans)
    if options.jobs < 1:
        raise UsageError(
            Message("--jobs must be at least 1", "--jobs 至少为1"),
            hint=Message("leave it out to use all cores", "不写则使用全部处理器核"),
        )
    return min(options.jobs, max(1, plans))


def _fixed(run: "Check") -> Report:
    from npc.cli.fixing import fix

    return fix(run)


def _diff(run: "Check", options: ValidateOptions) -> int:
    of_findings = (options.to, options.reports, options.statistics)
    if any((*of_findings, options.baseline, options.write_baseline)):
        raise UsageError(
            Message("--diff shows no findings", "--diff 只显示改动，不列出问题"),
            hint=Message(
                "leave out --to, --report, --statistics and baselines, or --diff",
                "请去掉 --to、--report、--statistics 和基线，或去掉 --diff",
            ),
        )
    from npc.cli.fixing import give_diff

    return FINDINGS if give_diff(run, options.output) else FINE


def _written_baseline(options: ValidateOptions) -> list[Path]:
    return [Path(options.write_baseline)] if options.write_baseline else []


def _baselines(options: ValidateOptions) -> "Baselines | None":
    if not (options.baseline or options.write_baseline):
        return None
    from npc.cli.baselines import Baselines

    return Baselines(options.baseline, options.write_baseline)


def _fail_on(plans: Sequence[PlanFiles], settings: SettingsReader) -> str:
    """Return what the settings of the plans take for failure."""
    found = [settings.read(plan.settings) for plan in plans]
    if not any(own.fields.get("rules") for own in found):
        return "error"
    from npc.checking.rule_settings import strictest_fail_on

    return strictest_fail_on(found)
