"""One plan, checked: what is kept of it until all plans are, small enough to go between processes."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from npc.checking.heads import head_of
from npc.diagnostics import Diagnostic, Severity, SourceText
from npc.facts.facts import Facts
from npc.reading.plans import read_plans
from npc.reading.settings import SettingsReader
from npc.records import NamedTuple
from npc.rules.base import Finding, PlanHead
from npc.rules.registry import rules_for
from npc.source.document import Document, may_hold_comments
from npc.source.plan_files import PlanFiles
from npc.source.reader import SourceFile, read_file


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


def checked_plans(
    files: PlanFiles,
    *,
    show: Callable[[Path], str],
    settings: SettingsReader,
    read: Callable[[Path, str], SourceFile] = read_file,
) -> Iterator[CheckedPlan]:
    """Read the plan that files make up, or the several that loose files do, and run every rule."""
    for reading in read_plans(files, show=show, settings=settings, read=read):
        facts = Facts(reading.plan)
        yield CheckedPlan(
            reading.files,
            head_of(reading, facts),
            (*reading.diagnostics, *check_plan(facts)),
            reading.sources,
            tuple(with_comments(reading.documents)),
            reading.is_sound,
        )


def check_plan(facts: Facts) -> Iterator[Diagnostic]:
    """Run every rule for one plan."""
    for rules in rules_for(facts.plan):
        yield from _kept(rules.check(facts))


MOST_KEPT = 30_000
"""Findings of one rule in one file that are kept apart: as many as the largest file that is read has
rows. Further ones are counted: four megabytes of unclosed brackets would take more than a gigabyte."""


def _kept(findings: Iterable[Finding]) -> Iterator[Diagnostic]:
    """Look up the places of findings; those that are too many stand together as the first of them."""
    counts: Counter[tuple[str, str]] = Counter()
    beyond: dict[tuple[str, str, Severity | None], Diagnostic] = {}
    for finding in findings:
        code, path = finding.rule.code, finding.at.document.source.path
        counts[code, path] += 1
        if counts[code, path] <= MOST_KEPT:
            yield finding.diagnostic()
            continue
        key = (code, path, finding.severity)
        first = beyond.get(key)
        beyond[key] = (
            first._replace(stands_for=first.stands_for + 1)
            if first
            else finding.diagnostic()._replace(fix=())
        )
    yield from beyond.values()


def with_comments(documents: Iterable[Document]) -> Iterator[Document]:
    """Yield the documents that may hold comments to npc."""
    known: dict[int, bool] = {}  # a file may hold thousands of documents
    for document in documents:
        key = id(document.source)
        if key not in known:
            known[key] = may_hold_comments(document.source.text)
        if known[key]:
            yield document
