"""References of ledgers that name no row for sure: without them it is not known what a plan is now."""

from npc.diagnostics import Diagnostic
from npc.facts.following import facts_of
from npc.ledger.book import Book
from npc.plan import Plan
from npc.rules.registry import rules_on_references


def unresolved(plan: Plan) -> tuple[Diagnostic, ...]:
    """Return what is to be mended before a plan with ledgers can be shown as it stands."""
    if not Book(plan).faults:
        return ()
    found = rules_on_references().check(facts_of(plan))
    return tuple(finding.diagnostic() for finding in found)
