"""A set term that is misspelt."""

from collections.abc import Iterator
from typing import TypeAlias

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.terms import TERMS
from npc.genre.prose import occurrences
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC401", "set-term", Severity.WARNING, Message("a set term is misspelt", "固定用语有误")
)
RULES = (RULE,)

_Term: TypeAlias = tuple[str, str, str, str, bool, int]
"""The wrong term; the right one; characters that follow the wrong one in right words (常委会议 in
常委会议事规则); characters that go before it in right words (委常委会议, a meeting of a party
committee); whether it may be written on purpose; the plan's year from which on it is out of use."""


def check(facts: Facts) -> Iterator[Finding]:
    """Find misspelt terms."""
    plan = facts.plan
    has_all = facts.all_characters.issuperset
    for term in _terms(plan):
        if has_all(term[0]):
            yield from _of(facts, term)


def _terms(plan: Plan) -> Iterator[_Term]:
    """Yield the repo's own terms, and those of npc that it does not decide otherwise."""
    own = plan.terms
    for wrong, right in own.items():
        if wrong and wrong != right:
            yield wrong, right, "", "", False, 0
    decided = {*own, *own.values()}
    for term in TERMS:
        wrong, *_, since = term
        is_out_of_use = not since or (plan.year is not None and plan.year >= since)
        if is_out_of_use and wrong not in decided:
            yield term


def _of(facts: Facts, term: _Term) -> Iterator[Finding]:
    wrong, right, _, _, is_unsure, _ = term
    for text, at in facts.holding(wrong):
        found = tuple(place for place in occurrences(text, wrong) if _stands(term, text, place))
        if found:
            changes = tuple((place, place + len(wrong), right) for place in found)
            yield Finding(
                RULE,
                Message("“{wrong}” should be “{right}”", "“{wrong}”应为“{right}”").format(
                    wrong=wrong, right=right
                ),
                at,
                Message("write “{right}”", "改为“{right}”").format(right=right),
                severity=Severity.INFO if is_unsure else None,
                fix=Fix(text, changes),
            )


def _stands(term: _Term, text: str, at: int) -> bool:
    """Whether the wrong term itself stands at an offset, not a right word that holds it."""
    wrong, right, not_before, not_after, *_ = term
    end = at + len(wrong)
    around = right.find(wrong)
    if around >= 0 and text.startswith(right, max(0, at - around)):
        return False
    before, after = text[max(0, at - 1) : at], text[end : end + 1]
    # Nothing is in every string.
    return not (before and before in not_after) and not (after and after in not_before)
