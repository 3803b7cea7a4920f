"""A finding a line: `path:line:column: error[NPC301] message`, for CI logs and editors."""

from collections.abc import Iterator

from npc.characters import visible
from npc.diagnostics import Place, Report
from npc.messages import Language


def lines(report: Report, language: Language) -> Iterator[str]:
    """Yield the lines of the report. Severities are the same words in every language."""
    for finding in report.diagnostics:
        message = finding.message.in_language(language)
        yield visible(
            f"{position(finding.place)}: {finding.severity}[{finding.rule.code}] {message}"
        )


def position(place: Place) -> str:
    """Write a place as editors and terminals make it a link."""
    if place.span is None:
        return place.path
    return f"{place.path}:{place.span.line}:{place.span.column}"
