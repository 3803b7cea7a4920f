"""A set term that is misspelt."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.prose import occurrences
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Fix
from npc.rules.wording.comparing.terms import RECENT, TERMS, Term, stands

RULE = Rule(
    "NPC401", "set-term", Severity.WARNING, Message("a set term is misspelt", "固定用语有误")
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find misspelt terms."""
    plan = facts.plan
    has_all = facts.all_characters.issuperset
    for term in _terms(plan):
        if has_all(term[0]):
            yield from _of(facts, term)


def _terms(plan: Plan) -> Iterator[Term]:
    """Give the repo's own terms, and those of npc that it does not decide otherwise."""
    own = plan.terms
    for wrong, right in own.items():
        if wrong and wrong != right:
            yield wrong, right, "", "", True
    decided = {*own, *own.values()}
    yield from (term for term in TERMS if term[0] not in decided)
    for year, term in RECENT:
        if plan.year is not None and plan.year >= year and term[0] not in decided:
            yield term


def _of(facts: Facts, term: Term) -> Iterator[Finding]:
    wrong, right, _, _, certain = term
    for text, at in facts.holding(wrong):
        found = tuple(place for place in occurrences(text, wrong) if stands(term, text, place))
        if found:
            changes = tuple((place, place + len(wrong), right) for place in found)
            yield Finding(
                RULE,
                Message("“{wrong}” should be “{right}”", "“{wrong}”应为“{right}”").format(
                    wrong=wrong, right=right
                ),
                at,
                Message("write “{right}”", "改为“{right}”").format(right=right),
                severity=None if certain else Severity.INFO,
                fix=Fix(text, changes),
            )
