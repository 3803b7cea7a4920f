"""What the options of a check ask for: reports, where they go, and which findings they hold."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from npc.errors import UsageError
from npc.messages import Message

if TYPE_CHECKING:
    from npc.checking.selection import Selection
    from npc.cli.report_files import Sheet
    from npc.diagnostics import Rule


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


def default_format(wishes: Wishes) -> str:
    """Choose annotations where a step of GitHub Actions shows stdout in its log."""
    in_log = wishes.file is None and not sys.stdout.isatty()
    return "github" if in_log and os.environ.get("GITHUB_ACTIONS") == "true" else "full"


def report_files(wishes: Wishes, name: str) -> "list[Sheet]":
    """Give the reports that go to files, the main one in the format `name` among them."""
    if wishes.file is None and not wishes.reports:
        return []
    from npc.cli.report_files import Sheet, sheets

    return sheets(wishes.reports, main=[Sheet(name, wishes.file)] if wishes.file else [])


def asked_for(wishes: Wishes, rules: "Sequence[Rule]") -> "Selection | None":
    """Read which findings the options ask for.

    Args:
        wishes: What the options say.
        rules: Every rule that the command looks for.

    Raises:
        UsageError: A rule or severity is not there, or nothing is left to look for.

    """
    if not (wishes.select or wishes.ignore or wishes.severities):
        return None
    from npc.checking.selection import selection

    asked = selection(wishes.select, wishes.ignore, wishes.severities, rules=rules)
    if not asked.leaves_some_of(rules):
        raise UsageError(
            Message("--ignore leaves nothing of --select", "--select 的规则全被 --ignore 排除"),
            hint=Message("leave out one of the two", "请去掉其中一个"),
        )
    return asked
