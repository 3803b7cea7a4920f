"""A baseline: findings that are known and put up with, so that a run speaks of new ones only.

An entry is known by code, path and message, as a fingerprint is, not by its line; alike ones are
counted. What keeps a file from being read is never in a baseline.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator

from npc.checking.fingerprints import Identity, identity
from npc.checking.selection import is_of_reading
from npc.diagnostics import Diagnostic, Report
from npc.records import NamedTuple

VERSION = 1
_MARK = "npc-baseline"
_MOST = 1_000_000
"""Findings alike that one entry may stand for."""

Entries = Counter[Identity]


class Compared(NamedTuple):
    """A report compared with a baseline."""

    report: Report
    """What the baseline does not have."""
    gone: Entries
    """What the baseline has and the report has not."""


def entries_of(report: Report, *, name: Callable[[str], str]) -> Entries:
    """Return the entries that a baseline of a report has.

    Args:
        report: The findings.
        name: Gives a file's path as the baseline writes it, from its path as findings show it.

    """
    found = (finding for finding in report.diagnostics if not is_of_reading(finding.rule))
    return Counter(identity(finding, name(finding.place.path)) for finding in found)


def compared(report: Report, entries: Entries, *, name: Callable[[str], str]) -> Compared:
    """Leave out of a report what a baseline has; of findings alike, the first ones."""
    left = Counter(entries)

    def is_new(finding: Diagnostic) -> bool:
        key = identity(finding, name(finding.place.path))
        if is_of_reading(finding.rule) or not left[key]:
            return True
        left[key] -= 1
        return False

    new = tuple(finding for finding in report.diagnostics if is_new(finding))
    known = len(report.diagnostics) - len(new)
    return Compared(report._replace(diagnostics=new, known=known), +left)


def text_of(entries: Entries) -> str:
    """Return the text of a baseline: JSON, an entry a line, in order."""
    lines = ",\n".join(f"    {_entry(key, count)}" for key, count in sorted(entries.items()))
    body = f"[\n{lines}\n  ]" if lines else "[]"
    return f'{{\n  "{_MARK}": {VERSION},\n  "findings": {body}\n}}\n'


def read(text: str) -> Entries | None:
    """Read the text of a baseline; None when it is none."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or document.get(_MARK) != VERSION:
        return None
    listed = document.get("findings")
    entries = Counter[Identity]()
    for key, count in _read_entries(listed if isinstance(listed, list) else [None]):
        if key is None:
            return None
        entries[key] += count
    return entries


def _entry(key: Identity, count: int) -> str:
    fields = {**key._asdict(), "count": count}
    return json.dumps(fields, ensure_ascii=False)


def _read_entries(listed: list[object]) -> Iterator[tuple[Identity | None, int]]:
    for item in listed:
        fields = item if isinstance(item, dict) else {}
        texts = [fields.get(name) for name in Identity._fields]
        count = fields.get("count")
        right = isinstance(count, int) and 0 < count <= _MOST and count is not True
        if right and all(isinstance(text, str) for text in texts):
            yield Identity(*map(str, texts)), int(str(count))
        else:
            yield None, 0
