"""What a finding is known by from one run to the next, wherever its line moves."""

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from npc.diagnostics import Diagnostic, Report


def fingerprinted(report: Report) -> Iterator[tuple[Diagnostic, str]]:
    """Give each finding with its fingerprint, which no other finding of the report has.

    It is made of code, path and message, not of the line, and does not change with the language;
    findings alike in these are counted.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    for one in report.diagnostics:
        key = (one.rule.code, one.place.path, one.message.en)
        parts = (*key, str(seen[key]))
        seen[key] += 1
        yield one, sha256("\0".join(parts).encode(errors="backslashreplace")).hexdigest()
