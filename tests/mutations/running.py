"""Spoils clean plans, checks them, and says what was found, missed, and found without reason."""

import tempfile
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import NamedTuple

from mutations.draft import Draft
from mutations.mutation import Mutation
from mutations.terms import Terms
from npc.checking.check import check
from npc.diagnostics import Diagnostic, Place, Report, Severity
from npc.source.plan_files import PlanFiles


class Outcome(NamedTuple):
    """What the rules said of one spoilt plan."""

    mutation: Mutation
    terms: Terms
    found_by: tuple[str, ...]
    """Names of the rules that found it where it is."""
    false: tuple[str, ...]
    """Errors and warnings that it gives no reason for."""


def outcomes(mutations: Iterable[Mutation], plans: Iterable[Terms]) -> Iterator[Outcome]:
    """Spoil every plan in every way that it can be spoilt."""
    plans = tuple(plans)
    for mutation in mutations:
        for terms in plans:
            if mutation.applies(terms):
                yield _outcome(mutation, terms)


@cache
def clean(plan: str) -> Report:
    """Check a plan as it is."""
    return _report(Draft(plan).files, plan)


def _outcome(mutation: Mutation, terms: Terms) -> Outcome:
    draft = Draft(terms.plan)
    before = draft.files
    mutation.change(draft, terms)
    after = draft.files
    assert after != before, mutation.name
    rows = {name: _changed_rows(before.get(name, ""), text) for name, text in after.items()}
    report = _report(after, terms.plan)
    known = {_sameness(one) for one in clean(terms.plan).diagnostics}
    found, false = [], []
    for one in report.diagnostics:
        if _sameness(one) in known:
            continue
        if one.rule.name in mutation.rules and _is_there(one, mutation, terms, rows, report):
            found.append(one.rule.name)
        elif one.severity is not Severity.INFO and one.rule.name not in mutation.also:
            line = one.place.span.line if one.place.span else 0
            false.append(f"{one.rule.name} {one.place.path}:{line} {one.message.zh}")
    return Outcome(mutation, terms, tuple(dict.fromkeys(found)), tuple(false))


def _report(files: dict[str, str], name: str) -> Report:
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for file, text in files.items():
            path = Path(folder) / file
            path.write_bytes(text.encode())
            paths.append(path)
        plan = PlanFiles(Path(folder) / name, tuple(sorted(paths)))
        return check([plan], show=lambda path: path.name)


def _sameness(one: Diagnostic) -> tuple[str, str]:
    return one.rule.code, one.message.en


def _is_there(
    one: Diagnostic, mutation: Mutation, terms: Terms, rows: dict[str, set[int]], report: Report
) -> bool:
    """Return whether a finding, or a place that it also names, is where the plan was spoilt."""
    places = [one.place, *(related.place for related in one.related)]
    if mutation.near is not None:
        words = mutation.near(terms)
        said = one.message.zh + "".join(line for at in places for line in _lines(at, report))
        return words in said
    if mutation.anywhere:
        return True
    return any(place.span is None or rows[place.path] & _numbers(place) for place in places)


def _numbers(place: Place) -> set[int]:
    return set(range(place.span.line, place.span.end_line + 1)) if place.span else set()


def _lines(place: Place, report: Report) -> Iterator[str]:
    source = report.sources[place.path]
    for number in _numbers(place):
        yield source.line(number)


def _changed_rows(before: str, after: str) -> set[int]:
    """Return the lines (from 1) of every row, task, point or key in which something changed."""
    old, new = before.splitlines(), after.splitlines()
    changed: set[int] = set()
    same = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), 0)
    matcher = SequenceMatcher(None, old[same:], new[same:], autojunk=False)
    for tag, _, _, start, end in matcher.get_opcodes():
        first, last = start + same, end + same
        if tag != "equal":
            # Of what was only deleted, the lines around it are left.
            touched = range(first, last) if first < last else (max(first - 1, 0), first)
            changed |= {line for at in touched for line in _row(new, at)}
    return changed


def _row(lines: list[str], at: int) -> range:
    if at >= len(lines):
        return range(at, at + 1)
    start = next(
        (line for line in range(at, -1, -1) if lines[line].lstrip().startswith("- ")),
        at,
    )
    if any(not lines[line].startswith(" ") for line in range(start + 1, at + 1)):
        start = at  # a key of the document
    end = start + 1
    while end < len(lines) and _indent(lines[end]) > _indent(lines[start]):
        end += 1
    return range(start + 1, max(end, at + 1) + 1)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip()) if line.strip() else 1000


def false_alarms(found: Iterable[Outcome]) -> Iterator[str]:
    """Say what harmless changes brought forth."""
    for one in found:
        for false in one.false:
            yield f"{one.mutation.name:42} {one.terms.plan:14} FALSE {false}"


def table(found: Iterable[Outcome]) -> Iterator[str]:
    """Say what became of each, one a line, with totals at the end."""
    everything = tuple(found)
    for one in everything:
        result = ", ".join(one.found_by) or "MISSED"
        yield f"{one.mutation.name:42} {one.terms.plan:14} {result}"
        yield from (f"{'':42} {'':14} FALSE {false}" for false in one.false)
    hits = sum(1 for one in everything if one.found_by)
    false = sum(len(one.false) for one in everything)
    yield f"{hits} of {len(everything)} found ({hits / len(everything):.1%}), {false} false"
