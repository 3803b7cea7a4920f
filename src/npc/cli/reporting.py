"""Reports on their way out, and what they mean for the exit code."""

from typing import TextIO

from npc.cli.language import language
from npc.diagnostics import Report, Severity
from npc.errors import UsageError
from npc.model.reading import Reading
from npc.report import FORMATS
from npc.text import Text

FINE = 0
FINDINGS = 1


def check_format(name: str) -> None:
    """Refuse a format that there is not, before any work is done for it."""
    if name not in FORMATS:
        raise UsageError(
            Text("there is no format “{name}”", "没有“{name}”这种格式").format(name=name),
            hint=Text("choose one of: {names}", "可选：{names}").format(names=list(FORMATS)),
        )


def write_report(report: Report, name: str, stream: TextIO) -> None:
    """Write a report in one of the formats."""
    lines = FORMATS[name](report, language())
    if name == "full" and stream.isatty():
        from npc.cli.colour import coloured, wants_colour

        lines = coloured(lines) if wants_colour(stream) else lines
    stream.writelines(line + "\n" for line in lines)


def exit_code(report: Report) -> int:
    """Give 1 when there are errors; warnings alone are fine."""
    return FINDINGS if report.count(Severity.ERROR) else FINE


def unsound(readings: list[Reading]) -> Report | None:
    """Report what keeps plans from being read whole, or nothing when they all are.

    A document or schedule made from part of a plan would lack things without saying so.
    """
    broken = [reading for reading in readings if not reading.is_sound]
    if not broken:
        return None
    return Report.of(
        (one for reading in broken for one in reading.diagnostics),
        sources={source.path: source for reading in broken for source in reading.sources},
        plan_count=len(broken),
    )
