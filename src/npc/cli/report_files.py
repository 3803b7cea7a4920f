"""What options say of reports: which format, which files, and which findings they hold."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from npc.cli.options import ReportOptions
from npc.cli.reporting import report_lines
from npc.diagnostics import Report
from npc.errors import UsageError
from npc.files import write_whole
from npc.messages import Message, Verbatim
from npc.output.forms import REPORTS, form_named

if TYPE_CHECKING:
    from npc.checking.selection import Selection
    from npc.diagnostics import Rule


class Sheet(NamedTuple):
    """A report to write to a file."""

    name: str
    """One of `npc.output.forms.REPORTS`."""
    path: Path

    def write(self, report: Report, *, statistics: bool) -> None:
        """Write the file, in UTF-8.

        Raises:
            OutputError: It cannot be written.

        """
        lines = report_lines(report, self.name, statistics=statistics)
        write_whole(self.path, "".join(f"{line}\n" for line in lines).encode(errors="replace"))


def sheets(reports: Sequence[str], *, main: Sequence[Sheet]) -> list[Sheet]:
    """Read what `--report` says, and add the main report if it goes to a file.

    Args:
        reports: `FORMAT:FILE` each.
        main: The main report, or nothing.

    Raises:
        UsageError: There is no such format, or two reports would be one file.

    """
    all_sheets = [*main, *map(_sheet, reports)]
    _refuse_same([sheet.path for sheet in all_sheets])
    return all_sheets


def _sheet(written: str) -> Sheet:
    name, _, path = written.partition(":")
    if path in {"", "-"}:
        raise UsageError(
            Message("“{text}” names no file", "“{text}”没有写明文件").format(
                text=Verbatim(written)
            ),
            hint=Message(
                "write it as FORMAT:FILE, such as junit:report.xml",
                "写作“格式:文件”，如 junit:report.xml",
            ),
        )
    form_named(name, REPORTS)
    return Sheet(name, Path(path))


def _refuse_same(paths: Sequence[Path]) -> None:
    real = [os.path.realpath(path) for path in paths]
    same = next((path for path in real if real.count(path) > 1), None)
    if same:
        raise UsageError(
            Message(
                "two reports would be written to “{path}”", "有两份报告要写到同一个文件“{path}”"
            ).format(path=Verbatim(paths[real.index(same)])),
            hint=Message("give each a file of its own", "请分别指定不同的文件"),
        )


def default_format(options: ReportOptions) -> str:
    """Choose annotations where a step of GitHub Actions shows stdout in its log."""
    in_log = options.file is None and not sys.stdout.isatty()
    return "github" if in_log and os.environ.get("GITHUB_ACTIONS") == "true" else "full"


def report_files(options: ReportOptions, name: str) -> list[Sheet]:
    """Give the reports that go to files, the main one in the format `name` among them."""
    if options.file is None and not options.reports:
        return []
    return sheets(options.reports, main=[Sheet(name, options.file)] if options.file else [])


def asked_for(options: ReportOptions, rules: "Sequence[Rule]") -> "Selection | None":
    """Read which findings the options ask for.

    Args:
        options: What the options say.
        rules: Every rule that the command looks for.

    Raises:
        UsageError: A rule or severity is not there, or nothing is left to look for.

    """
    if not (options.select or options.ignore or options.severities):
        return None
    from npc.checking.selection import selection

    asked = selection(options.select, options.ignore, options.severities, rules=rules)
    if not asked.leaves_some_of(rules):
        raise UsageError(
            Message("--ignore leaves nothing of --select", "--select 的规则全被 --ignore 排除"),
            hint=Message("leave out one of the two", "请去掉其中一个"),
        )
    return asked
