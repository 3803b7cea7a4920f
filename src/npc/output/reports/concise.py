"""A finding a line: `path:line:column: error[NPC301] message`, for CI logs and editors."""

from collections.abc import Iterator

from npc.characters import visible
from npc.diagnostics import Place, Related, Report
from npc.messages import Language, Message, Verbatim


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


def pointer(related: Related) -> Message:
    """Return where the second place of a finding is, and what stands there."""
    return _SEE.format(place=Verbatim(position(related.place)), message=related.message)


_SEE = Message("see {place}: {message}", "另见：{place} {message}")
