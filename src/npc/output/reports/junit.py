"""JUnit XML, which nearly every CI shows: a suite a file, a failing case a finding."""

import re
from collections.abc import Iterator

from npc.characters import visible
from npc.diagnostics import Diagnostic, Report
from npc.messages import REMEDY, Language
from npc.output.reports.concise import pointer, position

# What `visible` lets pass and XML 1.0 (2.2) has no way to write.
_FORBIDDEN = re.compile("[\ud800-\udfff\ufffe\uffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def lines(report: Report, language: Language) -> Iterator[str]:
    """Yield the lines of the document. A file without findings has one case that passes."""
    by_path: dict[str, list[Diagnostic]] = {path: [] for path in report.sources}
    for finding in report.diagnostics:
        by_path.setdefault(finding.place.path, []).append(finding)
    cases = sum(max(1, len(found)) for found in by_path.values())
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<testsuites name="npc" tests="{cases}" failures="{len(report.diagnostics)}">'
    for path, found in sorted(by_path.items()):
        yield from _suite(path, found, language)
    yield "</testsuites>"


def _suite(path: str, found: list[Diagnostic], language: Language) -> Iterator[str]:
    name = _escaped(path)
    counts = f'tests="{max(1, len(found))}" failures="{len(found)}" errors="0"'
    yield f'  <testsuite name="{name}" {counts}>'
    if not found:
        yield f'    <testcase name="ok" classname="{name}" file="{name}"/>'
    for finding in found:
        title = f"{finding.rule.code} {finding.rule.name} {position(finding.place)}"
        message = _escaped(finding.message.in_language(language))
        text = "\n".join(_escaped(line) for line in _text(finding, language))
        yield f'    <testcase name="{_escaped(title)}" classname="{name}" file="{name}">'
        yield f'      <failure type="{finding.severity}" message="{message}">{text}</failure>'
        yield "    </testcase>"
    yield "  </testsuite>"


def _text(finding: Diagnostic, language: Language) -> Iterator[str]:
    yield f"{position(finding.place)}: {finding.message.in_language(language)}"
    if finding.hint:
        yield REMEDY.format(hint=finding.hint).in_language(language)
    for related in finding.related:
        yield pointer(related).in_language(language)


def _escaped(value: str) -> str:
    return _FORBIDDEN.sub("�", visible(value)).translate(_ESCAPES)
