"""As many findings as can be read: what is too much is counted, and said in one finding.

In one place for every form. Fixes, baselines, comments and the exit code know all findings.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from sys import maxsize

from npc.diagnostics import Diagnostic, Report, Severity, number_of
from npc.messages import Message
from npc.output.reports import MOST_OF_FILE, MOST_OF_LINE, MOST_OF_RUN
from npc.records import NamedTuple
from npc.rules.left_out import LEFT_OUT

_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


class _Limits(NamedTuple):
    """How many findings are shown at most."""

    line: int = MOST_OF_LINE
    file: int = MOST_OF_FILE
    run: int = MOST_OF_RUN


_NONE = _Limits(maxsize, maxsize, maxsize)


def limited(report: Report, *, all_of_them: bool = False) -> Report:
    """Return a report that shows no more than is of use; what it does not show, it counts.

    Of a file the first findings of each rule are shown; of a run the worst, and of those the first.

    Args:
        report: What was found.
        all_of_them: Whether every finding is shown that was kept apart.

    """
    limits = _NONE if all_of_them else _Limits()
    few, over = _few_of_each(report.diagnostics, limits)
    remarks = (_of_file(findings) for findings in over.values())
    in_order = sorted((*few, *remarks), key=Diagnostic.sort_key)
    shown, rest = _worst(in_order, limits.run)
    left_out = (*(finding for findings in over.values() for finding in findings), *rest)
    return report._replace(diagnostics=shown, left_out=left_out)


_Over = dict[tuple[str, str], list[Diagnostic]]
"""Findings that are too many, by file and rule."""


def _few_of_each(findings: Iterable[Diagnostic], limits: _Limits) -> tuple[list[Diagnostic], _Over]:
    few: list[Diagnostic] = []
    over: _Over = {}
    of_lines: Counter[tuple[str, str, int]] = Counter()
    of_files: Counter[tuple[str, str]] = Counter()
    for finding in findings:
        path, code = of_file = finding.place.path, finding.rule.code
        of_line = (path, code, finding.place.span.line if finding.place.span else 0)
        is_over = of_lines[of_line] >= limits.line or of_files[of_file] >= limits.file
        if is_over:
            over.setdefault(of_file, []).append(finding)
            continue
        of_lines[of_line] += 1
        of_files[of_file] += 1
        few.append(finding)
    return few, over


def _worst(
    findings: Sequence[Diagnostic], most: int
) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """Return the worst findings in their order, with one that tells of the rest; and the rest."""
    if len(findings) <= most:
        return tuple(findings), ()
    by_severity = sorted(findings, key=lambda finding: _RANKS[finding.severity])
    shown, rest = by_severity[: most - 1], by_severity[most - 1 :]
    remark = _of_run(rest)
    return tuple(sorted((*shown, remark), key=Diagnostic.sort_key)), tuple(rest)


def _of_file(findings: Sequence[Diagnostic]) -> Diagnostic:
    first = findings[0]
    message = _IN_FILE.format(n=number_of(findings), code=first.rule.code, title=first.rule.title)
    return Diagnostic(LEFT_OUT, message, first.place, _MEND_OR_ALL, counts=False)


def _of_run(findings: Sequence[Diagnostic]) -> Diagnostic:
    files = len({finding.place.path for finding in findings})
    message = _IN_RUN.format(n=number_of(findings), files=files)
    return Diagnostic(LEFT_OUT, message, findings[0].place, _FEWER_OR_ALL, counts=False)


_IN_FILE = Message(
    "{n} more findings of {code} ({title}) in this file are not shown",
    "本文件另有{n}处{code}（{title}）的问题，不再逐处列出",
)
_MEND_OR_ALL = Message(
    "mend those that are shown first, or see all of them with --no-limit",
    "先改正已列出的；要看全部，请加 --no-limit",
)
_IN_RUN = Message(
    "{n} more findings in {files} files are not shown",
    "另有{n}处问题（涉及{files}个文件），不再逐处列出",
)
_FEWER_OR_ALL = Message(
    "check fewer plans at once, or see all of them with --no-limit",
    "请分批校核；要看全部，请加 --no-limit",
)
