"""`npc plan validate`, once its command line is read."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from npc.checking.check import check
from npc.cli.overwriting import files_of, spare
from npc.cli.progress import PlanProgress
from npc.cli.reporting import check_fail_on, check_format, exit_code, write_report
from npc.cli.selection import here, show_path
from npc.cli.wishes import Wishes, asked_for, default_format, report_files
from npc.diagnostics import Report
from npc.errors import UsageError
from npc.exit_codes import FINDINGS, FINE
from npc.kinds.settings import SettingsReader
from npc.messages import Message
from npc.source.reader import SourceFile, read_file
from npc.source.repo import PlanFiles, find_plans

if TYPE_CHECKING:
    from npc.checking.selection import Selection
    from npc.cli.baselines import Baselines
    from npc.cli.mending import Check


def validate_plans(paths: Sequence[str], wishes: Wishes = Wishes()) -> int:  # noqa: B008 - immutable
    """Check plans, write what was found, and give the exit code.

    Files are written before stdout, which a reader may close at any time.

    Args:
        paths: Files, plan directories, plan repos or globs; none is the repo around.
        wishes: What the options say.

    Raises:
        UsageError: A path, format, rule, severity or baseline is not there, or options contradict.
        OutputError: A report or a mended plan file cannot be written.

    """
    check_fail_on(wishes.fail_on or "error")
    name = wishes.output_format or default_format(wishes)
    check_format(name)
    files = report_files(wishes, name)
    asked = _asked(wishes)
    baselines = _baselines(wishes)
    plans = find_plans(paths, around=here())
    spare(files_of(plans), written=[file.path for file in files])
    settings = SettingsReader(show_path)
    look = _looking(plans, settings, asked)
    if wishes.diff:
        return _diff(look, wishes)
    report = _mended(look) if wishes.fix else look(read_file)
    if baselines:
        report = baselines.settled(report, plans, asked)
    for file in files:
        file.write(report, statistics=wishes.statistics)
    if wishes.file is None:
        write_report(report, name, sys.stdout, statistics=wishes.statistics)
    return exit_code(report, fail_on=wishes.fail_on or _fail_on(plans, settings))


def _looking(
    plans: Sequence[PlanFiles], settings: SettingsReader, asked: "Selection | None"
) -> "Check":
    """Make what checks the plans, as often as it is called."""

    def look(read: Callable[[Path, str], SourceFile]) -> Report:
        with PlanProgress(len(plans)) as progress:
            return check(
                plans,
                show=show_path,
                settings=settings,
                on_plan=progress.step,
                read=read,
                asked=asked,
            )

    return look


def _mended(look: "Check") -> Report:
    from npc.cli.mending import mend

    return mend(look)


def _diff(look: "Check", wishes: Wishes) -> int:
    of_findings = (wishes.output_format, wishes.output, wishes.reports, wishes.statistics)
    if any((*of_findings, wishes.baseline, wishes.write_baseline)):
        raise UsageError(
            Message("--diff shows no findings", "--diff 只显示改动，不列出问题"),
            hint=Message(
                "leave out --format, --output, --report, --statistics and baselines, or --diff",
                "请去掉 --format、--output、--report、--statistics 和基线，或去掉 --diff",
            ),
        )
    from npc.cli.mending import show_diff

    return FINDINGS if show_diff(look) else FINE


def _asked(wishes: Wishes) -> "Selection | None":
    """Read which findings the options ask for; a run that asks for all need not know the rules."""
    if not (wishes.select or wishes.ignore or wishes.severities):
        return None
    from npc.rules.registry import all_rules

    return asked_for(wishes, all_rules())


def _baselines(wishes: Wishes) -> "Baselines | None":
    if not (wishes.baseline or wishes.write_baseline):
        return None
    from npc.cli.baselines import Baselines

    return Baselines(wishes.baseline, wishes.write_baseline)


def _fail_on(plans: Sequence[PlanFiles], settings: SettingsReader) -> str:
    """Give what the settings of the plans take for failure."""
    said = [settings.read(plan.settings) for plan in plans]
    if not any(one.fields.get("rules") for one in said):
        return "error"
    from npc.checking.rule_settings import strictest_fail_on

    return strictest_fail_on(said)
