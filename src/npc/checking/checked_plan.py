"""One plan, checked: what is kept of it until all plans are, small enough to go between processes."""

from collections.abc import Callable, Container, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from npc.checking.beside import beside
from npc.checking.heads import head_of
from npc.diagnostics import Diagnostic, SourceText
from npc.facts.facts import Facts
from npc.facts.following import facts_of
from npc.reading.plans import Reading, read_plans
from npc.reading.settings import SettingsReader
from npc.records import NamedTuple
from npc.rules.base import Finding, PlanHead, PlanRules
from npc.rules.registry import rules_for
from npc.rules.repeated import told_once
from npc.source.document import Document, may_hold_comments
from npc.source.plan_files import PlanFiles
from npc.source.reader import SourceFile, read_file

if TYPE_CHECKING:
    from datetime import date


class CheckedPlan(NamedTuple):
    """What was found in a plan, and what is still asked of it when all plans are checked."""

    files: PlanFiles
    head: PlanHead
    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[SourceText, ...]
    commented: tuple[Document, ...]
    """Documents that may hold comments to npc."""
    is_sound: bool
    """Whether all of its files could be read whole."""


def checked_plans(  # noqa: PLR0913 - what a run may give differently
    files: PlanFiles,
    *,
    show: Callable[[Path], str],
    settings: SettingsReader,
    read: Callable[[Path, str], SourceFile] = read_file,
    as_of: "date | None" = None,
    codes: Container[str] | None = None,
) -> Iterator[CheckedPlan]:
    """Read the plan that files make up, or the several that loose files do, and run every rule, or those of some codes."""
    for reading in read_plans(files, show=show, settings=settings, read=read):
        yield checked_reading(reading, show=show, as_of=as_of, codes=codes)


def checked_reading(
    reading: Reading,
    *,
    show: Callable[[Path], str],
    as_of: "date | None" = None,
    codes: Container[str] | None = None,
) -> CheckedPlan:
    """Run every rule, or those of some codes, on a plan that has been read."""
    facts = facts_of(reading.plan)
    facts.as_of = as_of
    return CheckedPlan(
        reading.files,
        head_of(reading, facts),
        (
            *reading.diagnostics,
            *check_plan(facts, codes),
            *beside(reading.files, reading.plan, show),
        ),
        reading.sources,
        tuple(with_comments(reading.documents)),
        reading.is_sound,
    )


def check_plan(facts: Facts, codes: Container[str] | None = None) -> Iterator[Diagnostic]:
    """Run every rule for one plan, as its ledgers leave it; or those of some codes."""
    find = _of_amended(facts) if facts.book else None
    for rules in rules_for(facts.plan):
        if codes is not None and not any(rule.code in codes for rule in rules.RULES):
            continue
        yield from _kept(told_once(find(rules) if find else rules.check(facts)))


def _of_amended(facts: Facts) -> Callable[[PlanRules], Iterator[Finding]]:
    from npc.checking.amended_findings import AmendedFindings  # most plans have no ledger

    return AmendedFindings(facts).of


MOST_OF_RULE = 10_000
"""Findings of one rule in one file after which it looks for no more in the plan. Real plans have forty;
one that has a slip in each row of ten thousand is read to the end. Four megabytes of unclosed brackets
would take half a minute and more than a gigabyte."""
MOST_CHANGES = 100_000
"""Places that the fixes of one rule change in one file before it looks for no more, as a finding may speak
of all half-width signs of a text. --fix makes these and checks again, ten times at most: those of the
largest file are all made."""


def _kept(findings: Iterable[Finding]) -> Iterator[Diagnostic]:
    """Look up the places of findings; the rule that finds too much stops, and a finding says so."""
    # Made for each rule, most of which find nothing: a Counter takes as long as some rules.
    counts: dict[tuple[str, str], int] = {}
    changes: dict[tuple[str, str], int] = {}
    for finding in findings:
        key = (finding.rule.code, finding.at.document.source.path)
        counts[key] = counts.get(key, 0) + 1
        if counts[key] > MOST_OF_RULE or changes.get(key, 0) > MOST_CHANGES:
            yield _stopped(finding)
            return
        if finding.fix:
            changes[key] = changes.get(key, 0) + len(finding.fix.changes)
        yield finding.diagnostic()


def _stopped(at: Finding) -> Diagnostic:
    from npc.rules.left_out import GO_ON, LOOKED_FOR_NO_MORE, STOPPED

    rule = at.rule
    message = STOPPED.format(code=rule.code, title=rule.title)
    return Diagnostic(LOOKED_FOR_NO_MORE, message, at.diagnostic().place, GO_ON)


def with_comments(documents: Iterable[Document]) -> Iterator[Document]:
    """Yield the documents that may hold comments to npc."""
    known: dict[int, bool] = {}  # a file may hold thousands of documents
    for document in documents:
        key = id(document.source)
        if key not in known:
            known[key] = may_hold_comments(document.source.text)
        if known[key]:
            yield document
