"""`npc plan validate`, once its command line is read."""

import sys
from collections.abc import Sequence
from pathlib import Path

from npc.check import check
from npc.cli.progress import PlanProgress
from npc.cli.reporting import check_format, exit_code, write_report
from npc.cli.selection import show_path
from npc.source.repo import find_plans


def validate_plans(paths: Sequence[str], output_format: str) -> int:
    """Check plans, write what was found, and give the exit code.

    Args:
        paths: Files, plan directories, plan repos or globs; none is the repo around.
        output_format: One of `npc.report.FORMATS`.

    Raises:
        UsageError: A path or format is not there.

    """
    check_format(output_format)
    plans = find_plans(paths, around=Path.cwd())
    with PlanProgress(len(plans)) as progress:
        report = check(plans, show=show_path, on_plan=progress.step)
    write_report(report, output_format, sys.stdout)
    return exit_code(report)
