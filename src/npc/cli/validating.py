"""`npc plan validate`, once its command line is read."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from npc.check import check
from npc.cli.progress import PlanProgress
from npc.cli.reporting import FINDINGS, FINE, check_fail_on, check_format, exit_code, write_report
from npc.cli.selection import show_path
from npc.diagnostics import Report
from npc.errors import UsageError
from npc.model.settings import SettingsReader
from npc.source.reader import SourceFile, read_file
from npc.source.repo import PlanFiles, find_plans
from npc.text import Text

if TYPE_CHECKING:
    from npc.cli.baselines import Baselines
    from npc.cli.mending import Check
    from npc.cli.report_files import Sheet
    from npc.report.selection import Selection


class Wishes(NamedTuple):
    """What the options of a run ask for, as they are written."""

    output_format: str | None = None
    output: str | None = None
    """A file instead of stdout; `-` is stdout."""
    reports: Sequence[str] = ()
    """`FORMAT:FILE` each."""
    select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    severities: Sequence[str] = ()
    fail_on: str | None = None
    """None leaves it to the settings of the plans."""
    statistics: bool = False
    fix: bool = False
    diff: bool = False
    """Show what `fix` would change, and change nothing."""
    baseline: str | None = None
    """A file with findings to leave out."""
    write_baseline: str | None = None
    """A file to write the present findings to."""

    @property
    def file(self) -> Path | None:
        """The file for the main report, if it does not go to stdout."""
        return None if self.output in {None, "-"} else Path(str(self.output))


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
    name = wishes.output_format or _default_format(wishes)
    check_format(name)
    files = _files(wishes, name)
    asked = _asked(wishes)
    baselines = _baselines(wishes)
    plans = find_plans(paths, around=Path.cwd())
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
            Text("--diff shows no findings", "--diff 只显示改动，不列出问题"),
            hint=Text(
                "leave out --format, --output, --report, --statistics and baselines, or --diff",
                "请去掉 --format、--output、--report、--statistics 和基线，或去掉 --diff",
            ),
        )
    from npc.cli.mending import show_diff

    return FINDINGS if show_diff(look) else FINE


def _default_format(wishes: Wishes) -> str:
    """Choose annotations where a step of GitHub Actions shows stdout in its log."""
    in_log = wishes.file is None and not sys.stdout.isatty()
    return "github" if in_log and os.environ.get("GITHUB_ACTIONS") == "true" else "full"


def _files(wishes: Wishes, name: str) -> "list[Sheet]":
    if wishes.file is None and not wishes.reports:
        return []
    from npc.cli.report_files import Sheet, sheets

    return sheets(wishes.reports, main=[Sheet(name, wishes.file)] if wishes.file else [])


def _asked(wishes: Wishes) -> "Selection | None":
    """Read which findings the options ask for."""
    if not (wishes.select or wishes.ignore or wishes.severities):
        return None
    from npc.report.selection import selection
    from npc.rules.registry import all_rules

    rules = all_rules()
    asked = selection(wishes.select, wishes.ignore, wishes.severities, rules=rules)
    if not asked.leaves_some_of(rules):
        raise UsageError(
            Text("--ignore leaves nothing of --select", "--select 的规则全被 --ignore 排除"),
            hint=Text("leave out one of the two", "请去掉其中一个"),
        )
    return asked


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
    from npc.report.rule_settings import strictest_fail_on

    return strictest_fail_on(said)
