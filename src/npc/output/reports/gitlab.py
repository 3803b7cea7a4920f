"""A code quality report of GitLab, for `artifacts: reports: codequality`."""

from collections.abc import Iterator

from npc.checking.fingerprints import fingerprinted
from npc.diagnostics import Diagnostic, Report, Severity, Span
from npc.messages import Language
from npc.output.reports.addresses import Addresses
from npc.output.reports.json_text import dumps

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}
_START = Span(1, 1, 1, 1)
"""Where a finding about a file as a whole is put: GitLab wants a line."""


def lines(report: Report, language: Language) -> Iterator[str]:
    """Yield the lines of the list."""
    addresses = Addresses()
    issues = [
        _issue(addresses.found(finding), mark, language) for finding, mark in fingerprinted(report)
    ]
    yield from dumps(issues, indent=2).split("\n")


def _issue(finding: Diagnostic, mark: str, language: Language) -> dict[str, object]:
    span = finding.place.span or _START
    return {
        "check_name": f"{finding.rule.code} {finding.rule.name}",
        "description": finding.message.in_language(language),
        "severity": _SEVERITIES[finding.severity],
        "fingerprint": mark,
        "location": {
            "path": finding.place.path,
            "positions": {
                "begin": {"line": span.line, "column": span.column},
                "end": {"line": span.end_line, "column": span.end_column},
            },
        },
    }
