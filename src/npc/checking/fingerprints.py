"""What a finding is known by from one run to the next, wherever its line moves."""

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from npc.diagnostics import Diagnostic, Report
from npc.records import NamedTuple


class Identity(NamedTuple):
    """What findings are told apart by: not the line, and nothing that changes with the language."""

    path: str
    code: str
    message: str


def identity(finding: Diagnostic, path: str) -> Identity:
    """Return what a finding is known by, in the file that is called `path`."""
    return Identity(path, finding.rule.code, finding.identity)


def fingerprinted(report: Report) -> Iterator[tuple[Diagnostic, str]]:
    """Yield each finding with its fingerprint, which no other finding of the report has.

    Findings of one identity are counted.
    """
    seen: Counter[Identity] = Counter()
    for finding in report.diagnostics:
        known_by = identity(finding, finding.place.path)
        parts = (known_by.code, known_by.path, known_by.message, str(seen[known_by]))
        seen[known_by] += 1
        yield finding, sha256("\0".join(parts).encode(errors="backslashreplace")).hexdigest()
