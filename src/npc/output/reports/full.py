"""Findings for people: message, place, source line with a caret, remedy, second places."""

from collections.abc import Iterator

from npc.characters import visible
from npc.diagnostics import Diagnostic, Place, Report, SourceText
from npc.messages import REMEDY, Language, Message
from npc.output.reports.concise import pointer, position
from npc.output.reports.grounds import told
from npc.output.reports.severities import NAMES
from npc.output.reports.summary import summary
from npc.output.reports.width import clipped, width

_MAX_COLUMNS = 100
"""What of a long source line is shown, in columns, from a little before the finding on."""
_LEAD = 24

_BY_ITSELF = Message("remedy (by --fix): {hint}", "改法（可用 --fix 改正）：{hint}")


def lines(report: Report, language: Language) -> Iterator[str]:
    """Yield the lines of the report, the summary last."""
    for finding in report.diagnostics:
        for line in _finding(finding, report.sources.get(finding.place.path), language):
            yield visible(line)
        yield ""
    yield summary(report).in_language(language)


def _finding(finding: Diagnostic, source: SourceText | None, language: Language) -> Iterator[str]:
    severity = NAMES[finding.severity].in_language(language)
    yield f"{severity}[{finding.rule.code}]: {finding.message.in_language(language)}"
    number = str(finding.place.span.line) if finding.place.span else ""
    gutter = " " * len(number)
    yield f"{gutter}--> {position(finding.place)}"
    if finding.place.span and source and source.part_of(finding.place.span.line, 0, 1):
        yield f"{gutter} |"
        yield from _excerpt(finding.place, source, number)
        yield f"{gutter} |"
    if finding.hint:
        hint = _BY_ITSELF if finding.fix else REMEDY
        yield f"{gutter} = {hint.format(hint=finding.hint).in_language(language)}"
    for ground in finding.grounds:
        yield f"{gutter} = {told(ground).in_language(language)}"
    for related in finding.related:
        yield f"{gutter} = {pointer(related).in_language(language)}"


def _excerpt(place: Place, source: SourceText, number: str) -> Iterator[str]:
    """Yield the source line and the line with the caret under it.

    Of a long line, the stretch round the finding is shown. A tab counts as one column in both.
    """
    span = place.span
    assert span is not None  # noqa: S101 - the caller has looked
    # No more of a line is looked at than can be shown: a plan may be one line of a megabyte.
    first = max(0, span.column - 1 - _MAX_COLUMNS)
    line = visible(source.part_of(span.line, first, 3 * _MAX_COLUMNS).replace("\t", " "))
    start = span.column - 1 - first
    end = span.end_column - 1 - first if span.end_line == span.line else len(line)
    cut = 0
    if width(line) > _MAX_COLUMNS and width(line[:start]) > _LEAD:
        cut = max(0, start - _LEAD // 2)
    shown = clipped(("…" if first or cut else "") + line[cut:], _MAX_COLUMNS)
    before = width(("…" if first or cut else "") + line[cut:start])
    marked = line[start : max(end, start)].rstrip()
    carets = max(1, min(width(marked), width(shown) - before))
    yield f"{number} | {shown}"
    yield f"{' ' * len(number)} | {' ' * before}{'^' * carets}"
