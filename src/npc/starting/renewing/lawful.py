"""Times of an old plan that will not do in the new year, as the law has it: they are left open, and it is said why."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Severity
from npc.facts.facts import Facts
from npc.importer.found import Found, FoundMapping
from npc.kinds.item import TIMES
from npc.messages import Message, Verbatim
from npc.plan import Location, Plan
from npc.rules.base import Finding
from npc.rules.registry import rules_for
from npc.source.document import Path
from npc.starting.renewing.files import NewPaper, made_of
from npc.starting.renewing.values import OPEN

_WHEN = TIMES[0]


def leave_unlawful_times_open(papers: Sequence[NewPaper], plan: Plan) -> bool:
    """Write 待填 for times with which the new plan would not be right; return whether there were any.

    Args:
        papers: The papers of the new plan.
        plan: The new plan, as it is read.

    """
    found = list(_errors_of_times(plan))
    for finding, at, key in found:
        row = _at(made_of(papers, plan, at.document), at.path)
        if isinstance(row, FoundMapping) and row.text(key) != OPEN:
            before = row.text(key) or str(at.document.value((*at.path, key)) or "")
            row.put_known(key, OPEN)
            row.check(key, _WAS.format(before=Verbatim(before), why=finding.message))
    return bool(found)


def _errors_of_times(plan: Plan) -> Iterator[tuple[Finding, Location, str]]:
    """Yield the errors that are about times of rows, with the row and the key."""
    facts = Facts(plan)
    rows = {matter.at for matter in plan.matters}
    for rules in rules_for(plan):
        for finding in rules.check(facts):
            severity = finding.severity or finding.rule.severity
            *path, key = finding.at.path or ("",)
            row = Location(finding.at.document, tuple(path))
            if severity is Severity.ERROR and row in rows:
                if key in TIMES:
                    yield finding, row, str(key)
                elif finding.at.stretch:  # said in the sentence
                    yield finding, row, _WHEN


def _at(found: Found, path: Path) -> Found | None:
    for step in path:
        if isinstance(found, FoundMapping) and isinstance(step, str) and step in found.values:
            found = found.values[step]
        elif isinstance(found, list) and isinstance(step, int):
            found = found[step]
        else:
            return None
    return found


_WAS = Message("was {before}: {why}", "原为“{before}”：{why}")
