"""A finding a line, each a JSON object as in the format `json`, for logs and `jq`."""

from collections.abc import Iterator

from npc.diagnostics import Report
from npc.messages import Language
from npc.output.reports.json_document import finding
from npc.output.reports.json_text import dumps


def lines(report: Report, language: Language) -> Iterator[str]:  # noqa: ARG001 - both are given
    """Return the lines; a report without findings has none."""
    return (dumps(finding(diagnostic)) for diagnostic in report.diagnostics)
