"""Rules beside a ledger: what is found of the plan as it stands, and of papers that are closed.

The adopted papers are not edited any more. So what is wrong because of a fact is told where the fact
stands, with the paper's place beside it; and what only an edit of the papers could mend, one paper held
against another, is told as long as it was wrong when they were adopted, and no fact has mended it.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property

from npc.facts.facts import Facts
from npc.messages import Message
from npc.plan import Location, Matter
from npc.rules.base import Finding, PlanRules
from npc.rules.registry import is_of_papers


class AmendedFindings:
    """What rules find in a plan with ledgers."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def of(self, rules: PlanRules) -> Iterator[Finding]:
        """Yield what rules find, each where it is caused."""
        if is_of_papers(rules):
            return self._unmended(rules)
        return map(self._beside_paper, rules.check(self._facts))

    def _unmended(self, rules: PlanRules) -> Iterator[Finding]:
        """Yield what was wrong between the papers as adopted, and is as they stand now."""
        found = [
            finding
            for finding in rules.check(self._facts.papers)
            if not any(map(self._is_of_amended, _places(finding)))
        ]
        if found and self._amended:
            still = set(map(_identity, rules.check(self._facts)))
            found = [finding for finding in found if _identity(finding) in still]
        yield from found

    def _is_of_amended(self, at: Location) -> bool:
        return any(each in self._amended for each in _upwards(at))

    @cached_property
    def _amended(self) -> frozenset[Location]:
        """The places of rows that were moved, dropped or changed, and of those that show them."""
        plan = self._facts.plan
        amended = {matter.at for matter in plan.matters if matter.is_amended}
        if not amended:
            return frozenset()
        shown = (
            row.at
            for paper in plan.papers
            for row in paper.matters
            if row.shown is not None and row.shown.at in amended
        )
        return frozenset((*amended, *shown))

    def _beside_paper(self, finding: Finding) -> Finding:
        """Return a finding that stands at a fact with the place in the paper that the fact changed."""
        papers = self._papers
        related = next((papers[at] for at in _upwards(finding.at) if at in papers), None)
        if related is None or any(at == related[0] for at, _ in finding.related):
            return finding
        return finding._replace(related=(*finding.related, related))

    @cached_property
    def _papers(self) -> Mapping[Location, tuple[Location, Message]]:
        """What the papers say of what facts changed, by the places of the facts."""
        adopted = {matter.at: matter for matter in self._facts.adopted.matters}
        return {
            at: (_in_paper(adopted[matter.at], name), _PLANNED if name == "when" else _ADOPTED)
            for matter in self._facts.plan.matters
            if matter.at in adopted
            for name, at in matter.changed_at.items()
        }


def _in_paper(matter: Matter, name: str) -> Location:
    """Return where a paper says what a key of a matter is; the matter where it does not."""
    at = matter.at_of(name)
    return at if at.document.holds(at.path) else matter.text_at


def _places(finding: Finding) -> Iterator[Location]:
    yield finding.at
    yield from (at for at, _ in finding.related)


def _upwards(at: Location) -> Iterator[Location]:
    """Yield a place, and those that it lies in."""
    for depth in range(len(at.path), 0, -1):
        yield Location(at.document, at.path[:depth])


def _identity(finding: Finding) -> tuple[object, ...]:
    words = finding.fix.changes if finding.fix else finding.words
    return finding.rule.code, finding.at, finding.on_key, words


_PLANNED = Message("the time in the adopted plan", "通过的计划所写的时间")
_ADOPTED = Message("the adopted plan", "通过的计划在这里")
