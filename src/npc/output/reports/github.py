"""Annotations of GitHub Actions: workflow commands that put findings into the diff."""

from collections.abc import Iterator

from npc.characters import visible
from npc.diagnostics import Diagnostic, Place, Report, Severity
from npc.messages import REMEDY, Language
from npc.output.reports.addresses import Addresses
from npc.output.reports.concise import position

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def lines(report: Report, language: Language) -> Iterator[str]:
    """Yield a command a finding, errors first: GitHub shows ten of each kind a step."""
    found = list(map(Addresses().found, report.diagnostics))
    for severity, command in _COMMANDS.items():
        for finding in found:
            if finding.severity is severity:
                properties = ",".join(f"{k}={_property(v)}" for k, v in _properties(finding))
                yield f"::{command} {properties}::{_message(finding, language)}"


def _properties(finding: Diagnostic) -> Iterator[tuple[str, object]]:
    yield "file", finding.place.path
    yield from _region(finding.place)
    yield "title", f"{finding.rule.code} {finding.rule.name}"


def _region(place: Place) -> Iterator[tuple[str, int]]:
    span = place.span
    if span is None:
        return
    yield "line", span.line
    yield "endLine", span.end_line
    if span.line == span.end_line:  # the runner refuses columns of a finding over several lines
        yield "col", span.column
        yield "endColumn", span.end_column


def _message(finding: Diagnostic, language: Language) -> str:
    """Say the place, too: the log shows nothing else of a finding, nor the diff of the eleventh."""
    head = f"{position(finding.place)} {finding.rule.code} "
    sentences = (
        [finding.message, REMEDY.format(hint=finding.hint)] if finding.hint else [finding.message]
    )
    return _data(head) + "%0A".join(_data(text.in_language(language)) for text in sentences)


def _data(value: str) -> str:
    """Escape as the runner undoes it; what it does not know of becomes visible."""
    escaped = value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return visible(escaped)


def _property(value: object) -> str:
    return _data(str(value)).replace(":", "%3A").replace(",", "%2C")
