"""SARIF 2.1.0, for code scanning of GitHub and for editors."""

import re
from collections.abc import Iterator

from npc import __version__
from npc.checking.fingerprints import fingerprinted
from npc.diagnostics import Diagnostic, Place, Report, Rule, Severity, Span
from npc.messages import Language, Message
from npc.output.reports.addresses import Addresses
from npc.output.reports.grounds import told
from npc.output.reports.json_text import dumps
from npc.output.reports.rule_list import every_rule
from npc.output.reports.rule_page import page_lines

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_ROOT = "%SRCROOT%"
"""What paths are relative to."""
_ABOUT_ROOT = Message("the top of the version control", "版本库的最上层目录")
"""Where that lies is no part of a report, which would be another on each machine (SARIF 2.1.0, 3.14.14)."""


def lines(report: Report, language: Language) -> Iterator[str]:
    """Yield the lines of the log. Rules that found nothing are left out of it."""
    rules = _rules(report)
    numbers = {rule.code: number for number, rule in enumerate(rules)}
    addresses = Addresses()
    run = {
        "tool": {"driver": _driver(rules, language)},
        "language": "zh-CN" if language == "zh" else "en",
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": _ABOUT_ROOT.in_language(language)}}},
        "results": [
            _result(addresses.found(finding), numbers[finding.rule.code], language)
            | {"partialFingerprints": {"npcFingerprint/v1": mark}}
            for finding, mark in fingerprinted(report)
        ],
    }
    yield from dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2).split("\n")


def _rules(report: Report) -> list[Rule]:
    """Return each rule that found something once, by code, as bad as it counts by itself.

    A finding may count as better or worse than its rule does; its result says so.
    """
    found = {finding.rule.code: finding.rule for finding in reversed(report.diagnostics)}
    known = {rule.code: rule for rule in every_rule()}
    return [known.get(code, found[code]) for code in sorted(found)]


def _driver(rules: list[Rule], language: Language) -> dict[str, object]:
    described = [_described(rule, language) for rule in rules]
    return {"name": "npc", "semanticVersion": __version__, "rules": described}


def _described(rule: Rule, language: Language) -> dict[str, object]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.title.in_language(language)},
        "help": {"text": "\n".join(page_lines(rule, language))},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(finding: Diagnostic, number: int, language: Language) -> dict[str, object]:
    sentences = [finding.message, *([finding.hint] if finding.hint else [])]
    sentences += map(told, finding.grounds)
    message = "\n".join(_literal(text.in_language(language)) for text in sentences)
    result: dict[str, object] = {
        "ruleId": finding.rule.code,
        "ruleIndex": number,
        "level": _LEVELS[finding.severity],
        "message": {"text": message},
        "locations": [_location(finding.place)],
    }
    if finding.related:
        result["relatedLocations"] = [
            _location(related.place)
            | {"id": at, "message": {"text": _literal(related.message.in_language(language))}}
            for at, related in enumerate(finding.related, 1)
        ]
    if finding.fix:
        result["fixes"] = [_fix(finding, language)]
    return result


def _fix(finding: Diagnostic, language: Language) -> dict[str, object]:
    """Return the edits of a finding (SARIF 2.1.0, 3.55); `npc plan validate --fix` makes them."""
    edits = [
        {"deletedRegion": _region(edit.span), "insertedContent": {"text": edit.text}}
        for edit in finding.fix
    ]
    change = {"artifactLocation": _artifact(finding.place.path), "replacements": edits}
    text = finding.hint or finding.message
    return {
        "description": {"text": _literal(text.in_language(language))},
        "artifactChanges": [change],
    }


def _location(place: Place) -> dict[str, object]:
    physical: dict[str, object] = {"artifactLocation": _artifact(place.path)}
    if place.span:
        physical["region"] = _region(place.span)
    return {"physicalLocation": physical}


def _region(span: Span) -> dict[str, int]:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _artifact(path: str) -> dict[str, object]:
    if path.startswith("/"):
        return {"uri": "file://" + _quoted(path)}
    if _DRIVE.match(path):
        return {"uri": "file:///" + _quoted(path)}
    return {"uri": _quoted(path), "uriBaseId": _ROOT}


_DRIVE = re.compile(r"[A-Za-z]:/")
_UNSAFE = re.compile(rb"[^A-Za-z0-9._~/-]")


def _quoted(path: str) -> str:
    """Escape what may not stand in a URI (RFC 3986, 2.1 and 2.3)."""
    data = path.encode(errors="replace")
    return _UNSAFE.sub(lambda match: b"%%%02X" % match.group()[0], data).decode()


# `[text](target)` in a message is a link (SARIF 2.1.0, 3.11.6).
_LINK = re.compile(r"\[(?=[^\[\]]*\]\()")


def _literal(text: str) -> str:
    """Let no text of a plan become a link."""
    return _LINK.sub(r"\\[", text)
