"""Reports as options ask for them: where they go, in which form, and what they mean."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from npc.cli.console import show_lines, wants_colour
from npc.cli.exits import Target, target
from npc.cli.options import ReportOptions
from npc.cli.speaking import language
from npc.diagnostics import Report, Severity
from npc.errors import UsageError
from npc.exit_codes import FINDINGS, FINE
from npc.files.names import same_files
from npc.messages import Message, Verbatim
from npc.output.forms import REPORTS, form_named
from npc.output.reports import MOST_OF_LINE, lines
from npc.records import NamedTuple
from npc.suggestions import choose

if TYPE_CHECKING:
    from npc.checking.selection import Selection
    from npc.diagnostics import Rule

FAIL_ON = {
    "error": (Severity.ERROR,),
    "warning": (Severity.ERROR, Severity.WARNING),
    "never": (),
}
"""What makes a run fail, by the name that `--fail-on` takes."""


class PlacedReport(NamedTuple):
    """A report in one form, and where it goes."""

    form: str
    """One of `npc.output.forms.REPORTS`."""
    target: Target

    def write(self, report: Report, *, statistics: bool) -> None:
        """Write it; the summary on stdout says enough, so that its file is not named there.

        Raises:
            OutputError: It cannot be written.

        """
        if self.target.path is None and REPORTS[self.form].is_for_people:
            show_report(report, self.form, sys.stdout, statistics=statistics)
            return
        written = _lines(report, self.form, statistics=statistics)
        data = "".join(f"{line}\n" for line in written).encode(errors="replace")
        self.target.write(data, is_named=False)


class Reports:
    """The reports of a run: refused before any work is done for them, written after it."""

    def __init__(self, options: ReportOptions) -> None:
        """Read the options.

        Raises:
            UsageError: There is no such form or severity, or two reports would be one file.

        """
        _check_fail_on(options.fail_on or "error")
        self._statistics = options.statistics
        self._all_of_them = options.no_limit
        main = _placed(options.to or _usual_form(options), options.output)
        # Files come before stdout, which a reader may close at any time.
        self._reports = sorted(
            (main, *map(_file, options.reports)), key=lambda report: report.target.path is None
        )
        refuse_same(self.paths)

    @property
    def paths(self) -> list[Path]:
        """The files that will be written."""
        return [report.target.path for report in self._reports if report.target.path]

    def write(self, report: Report) -> None:
        """Write the reports.

        Raises:
            OutputError: A file cannot be written.

        """
        if len(report.diagnostics) > MOST_OF_LINE:
            from npc.output.reports.limiting import limited

            report = limited(report, all_of_them=self._all_of_them)
        for placed in self._reports:
            placed.write(report, statistics=self._statistics)


def _check_fail_on(name: str) -> None:
    if name not in FAIL_ON:
        raise UsageError(
            Message("“{name}” cannot be failed on", "--fail-on 不能写“{name}”").format(name=name),
            hint=choose(FAIL_ON),
        )


def _usual_form(options: ReportOptions) -> str:
    """Choose annotations where a step of GitHub Actions shows stdout in its log."""
    in_log = options.output in {None, "-"} and not sys.stdout.isatty()
    return "github" if in_log and os.environ.get("GITHUB_ACTIONS") == "true" else "full"


def _placed(form: str, output: str | None) -> PlacedReport:
    suffix = REPORTS[form_named(form, REPORTS)].suffix
    return PlacedReport(form, target(output, f"npc{suffix}"))


def _file(written: str) -> PlacedReport:
    """Read what `--report` says: `FORMAT:FILE`."""
    form, _, path = written.partition(":")
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
    return _placed(form, path)


def refuse_same(paths: Sequence[Path]) -> None:
    """Refuse to write two reports, of which a baseline is one, to the same file, also through links.

    Raises:
        UsageError: Two of the files are one, or would be on Windows or macOS.

    """
    for path, _ in same_files(paths):
        raise UsageError(
            Message(
                "two reports would be written to “{path}”", "有两份报告要写到同一个文件“{path}”"
            ).format(path=Verbatim(path)),
            hint=Message("give each a file of its own", "请分别指定不同的文件"),
        )


def show_report(report: Report, form: str, stream: TextIO, *, statistics: bool = False) -> None:
    """Write a report for people to a stream; in colours if that is a terminal."""
    written: Iterable[str] = _lines(report, form, statistics=statistics)
    if form == "full" and wants_colour(stream):
        from npc.output.reports.colour import coloured

        written = coloured(written)
    show_lines(written, stream)


def _lines(report: Report, form: str, *, statistics: bool) -> Iterator[str]:
    """Return the lines of a report, with a table of counts if it is for people."""
    yield from lines(report, form, language())
    if statistics and REPORTS[form].is_for_people and report.diagnostics:
        from npc.output.reports import statistics as table

        yield ""
        yield from table.lines(report, language())


def exit_code(report: Report, *, fail_on: str) -> int:
    """Return 1 when there are findings that count as failure."""
    return FINDINGS if any(map(report.number_of, FAIL_ON[fail_on])) else FINE


def selected(options: ReportOptions, rules: "Callable[[], Sequence[Rule]]") -> "Selection | None":
    """Return which findings the options ask for; None is all.

    Args:
        options: What the command line says.
        rules: Gives every rule that the command looks for.

    Raises:
        UsageError: A rule or severity is not there, or nothing is left to look for.

    """
    if not (options.select or options.ignore or options.severities):
        return None
    from npc.checking.selection import selection

    known = rules()
    wanted = selection(options.select, options.ignore, options.severities, rules=known)
    if not wanted.leaves_some_of(known):
        raise UsageError(
            Message("--ignore leaves nothing of --select", "--select 的规则全被 --ignore 排除"),
            hint=Message("leave out one of the two", "请去掉其中一个"),
        )
    return wanted
