"""Another term of the own congress, or another session of suggestions, than the rest of the plan names."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Severity
from npc.facts.congress_terms import CongressTerms, PlacedTerm
from npc.facts.facts import Facts
from npc.knowledge.terms_of_congresses import FIVE_YEARS, was_just_elected
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding
from npc.rules.congress_ordinals import HINT, RULE

RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare all places that name the own congress with each other."""
    terms = facts.congress_terms
    for others in terms.others.values():
        yield _other_term(facts.plan, others, terms)
    if terms.other_sessions:
        yield _finding(terms.other_sessions, terms.of_suggestions[0])
    yield from _spelt_in_two_ways(terms)


def _other_term(plan: Plan, others: Sequence[PlacedTerm], terms: CongressTerms) -> Finding:
    """Tell of one term; just after elections, it may be the last one's that is rightly named."""
    right = next(placed for placed in terms.named if placed.named.term == terms.term)
    return _finding(others, right)._replace(
        severity=Severity.INFO if was_just_elected(plan.level, plan.year or 0) else None,
        grounds=(FIVE_YEARS,),
    )


def _spelt_in_two_ways(terms: CongressTerms) -> Iterator[Finding]:
    """Tell of 县第十八届人大 beside 县十八届人大: both are right, one of them is to be chosen."""
    first_of: dict[tuple[int, str], PlacedTerm] = {}
    for placed in terms.named:
        if placed.is_name:
            continue
        first = first_of.setdefault((placed.named.term, placed.named.body), placed)
        if first.named.has_sign != placed.named.has_sign:
            yield _finding((placed,), first)._replace(severity=Severity.INFO, hint=_ONE_WAY)
            return


def _finding(others: Sequence[PlacedTerm], right: PlacedTerm) -> Finding:
    first = others[0]
    return Finding(
        RULE,
        Message("“{here}” here, “{there}” elsewhere", "这里写“{here}”，另处写“{there}”").format(
            here=first.named.said, there=right.named.said
        ),
        first.at,
        HINT,
        (
            (right.at, Message("elsewhere", "另处在这里")),
            *((other.at, Message("the same here", "这里相同")) for other in others[1:]),
        ),
        words=first.named.said,
    )


_ONE_WAY = Message("write it in one way, with 第 or without", "“第”字的有无宜全文统一")
