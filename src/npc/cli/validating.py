"""`npc plan validate`, once its command line is read."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from npc.check import check
from npc.cli.progress import PlanProgress
from npc.cli.reporting import check_fail_on, check_format, exit_code, write_report
from npc.cli.selection import show_path
from npc.diagnostics import Report
from npc.source.repo import find_plans

if TYPE_CHECKING:
    from npc.cli.report_files import Sheet


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
    fail_on: str = "error"
    statistics: bool = False

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
        UsageError: A path, format, rule or severity is not there.
        OutputError: A report cannot be written.

    """
    check_fail_on(wishes.fail_on)
    name = wishes.output_format or _default_format(wishes)
    check_format(name)
    files = _files(wishes, name)
    choose = _choice(wishes)
    plans = find_plans(paths, around=Path.cwd())
    with PlanProgress(len(plans)) as progress:
        report = choose(check(plans, show=show_path, on_plan=progress.step))
    for file in files:
        file.write(report, statistics=wishes.statistics)
    if wishes.file is None:
        write_report(report, name, sys.stdout, statistics=wishes.statistics)
    return exit_code(report, fail_on=wishes.fail_on)


def _default_format(wishes: Wishes) -> str:
    """Choose annotations where a step of GitHub Actions shows stdout in its log."""
    in_log = wishes.file is None and not sys.stdout.isatty()
    return "github" if in_log and os.environ.get("GITHUB_ACTIONS") == "true" else "full"


def _files(wishes: Wishes, name: str) -> "list[Sheet]":
    if wishes.file is None and not wishes.reports:
        return []
    from npc.cli.report_files import Sheet, sheets

    return sheets(wishes.reports, main=[Sheet(name, wishes.file)] if wishes.file else [])


def _choice(wishes: Wishes) -> Callable[[Report], Report]:
    """Give what takes from a report the findings that were not asked for."""
    if not (wishes.select or wishes.ignore or wishes.severities):
        return lambda report: report
    from npc.report.selection import selection
    from npc.rules.registry import all_rules

    chosen = selection(wishes.select, wishes.ignore, wishes.severities, rules=all_rules())
    return chosen.applied
