"""The whole report as one JSON object, for programs; its form has a version."""

from collections.abc import Iterator

from npc.diagnostics import Diagnostic, Place, Report, Severity, Span, number_of
from npc.messages import Language, Message
from npc.output.reports.json_text import dumps

VERSION = 1
"""Goes up when a field changes its meaning or is taken away; new fields may come without."""


def lines(report: Report, language: Language) -> Iterator[str]:  # noqa: ARG001 - both are given
    """Yield the lines of the object."""
    counts = {str(severity): report.number_of(severity) for severity in Severity}
    document = {
        "version": VERSION,
        "plans": report.plan_count,
        **({"word_files": report.word_files} if report.word_files else {}),
        "counts": counts,
        **({"left_out": number_of(report.left_out)} if report.left_out else {}),
        "findings": [finding(diagnostic) for diagnostic in report.diagnostics],
    }
    yield from dumps(document, indent=2).split("\n")


def finding(diagnostic: Diagnostic) -> dict[str, object]:
    """Return one finding as data, with its sentences in both languages."""
    return {
        "code": diagnostic.rule.code,
        "name": diagnostic.rule.name,
        "severity": str(diagnostic.severity),
        "message": _sentence(diagnostic.message),
        **_place(diagnostic.place),
        "hint": _sentence(diagnostic.hint) if diagnostic.hint else None,
        "related": [
            {"message": _sentence(related.message), **_place(related.place)}
            for related in diagnostic.related
        ],
        "fix": [{**_span(edit.span), "text": edit.text} for edit in diagnostic.fix] or None,
    }


def _sentence(text: Message) -> dict[str, str]:
    return {"en": text.en, "zh": text.zh}


def _place(place: Place) -> dict[str, object]:
    """Return a path, and where it begins and ends: from 1, in code points, end exclusive."""
    return {"path": place.path, **_span(place.span)}


def _span(span: Span | None) -> dict[str, object]:
    return {
        "start": {"line": span.line, "column": span.column} if span else None,
        "end": {"line": span.end_line, "column": span.end_column} if span else None,
    }
