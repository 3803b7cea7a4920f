"""Reports on their way out, and what they mean for the exit code."""

from collections.abc import Iterable, Iterator
from typing import TextIO

from npc.cli.language import language
from npc.diagnostics import Diagnostic, Report, Severity
from npc.errors import UsageError
from npc.exit_codes import FINDINGS, FINE
from npc.kinds.reading import Reading
from npc.kinds.settings import Settings
from npc.messages import Message
from npc.output.forms import REPORTS
from npc.output.reports import lines
from npc.suggestions import choose

FAIL_ON = {
    "error": (Severity.ERROR,),
    "warning": (Severity.ERROR, Severity.WARNING),
    "never": (),
}
"""What makes a run fail, by the name that `--fail-on` takes."""


def check_fail_on(name: str) -> None:
    """Refuse a `--fail-on` that there is not."""
    if name not in FAIL_ON:
        raise UsageError(
            Message("“{name}” cannot be failed on", "--fail-on 不能写“{name}”").format(name=name),
            hint=choose(FAIL_ON),
        )


def report_lines(report: Report, name: str, *, statistics: bool = False) -> Iterator[str]:
    """Give a report in the user's language, with a table of counts if it is for people."""
    yield from lines(report, name, language())
    if statistics and REPORTS[name].is_for_people and report.diagnostics:
        from npc.output.reports import statistics as table

        yield ""
        yield from table.lines(report, language())


def write_report(report: Report, name: str, stream: TextIO, *, statistics: bool = False) -> None:
    """Write a report in one of the formats."""
    written: Iterable[str] = report_lines(report, name, statistics=statistics)
    if name == "full" and stream.isatty():
        from npc.cli.colour import coloured, wants_colour

        written = coloured(written) if wants_colour(stream) else written
    if not REPORTS[name].is_for_people:
        _speak_utf8(stream)
    stream.writelines(line + "\n" for line in written)


def _speak_utf8(stream: TextIO) -> None:
    """Write for programs in UTF-8, whatever the console's own encoding is."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        reconfigure(encoding="utf-8", errors="replace")


def exit_code(report: Report, *, fail_on: str = "error") -> int:
    """Give 1 when there are findings that count as failure: without a word, errors."""
    return FINDINGS if any(map(report.number_of, FAIL_ON[fail_on])) else FINE


def unsound(readings: list[Reading], settings: Iterable[Settings] = ()) -> Report | None:
    """Report what keeps plans or settings from being read whole, or nothing when they all are.

    A document or schedule made from part of a plan would lack things without saying so; one made
    without a part of the settings would look otherwise than is wanted.
    """
    broken = [reading for reading in readings if not reading.is_sound]
    faulty = [one for one in settings if _has_error(one.diagnostics)]
    if not broken and not faulty:
        return None
    sources = [source for reading in broken for source in reading.sources]
    sources += [one.source for one in faulty]
    said, read = [one.diagnostics for one in faulty], [one.diagnostics for one in broken]
    return Report.of(
        (one for found in (*said, *read) for one in found),
        sources={source.path: source for source in sources},
        plan_count=len(readings) if faulty else len(broken),
    )


def _has_error(diagnostics: Iterable[Diagnostic]) -> bool:
    return any(one.severity is Severity.ERROR for one in diagnostics)
