"""Another term of the own congress, or another session of suggestions, than the rest of the plan names."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from npc.diagnostics import Severity
from npc.facts.congress_sessions import CongressSessions
from npc.facts.congress_terms import CongressTerms, PlacedTerm
from npc.facts.facts import Facts
from npc.knowledge.terms_of_congresses import FIVE_YEARS, was_just_elected
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding
from npc.rules.congress_ordinals import HINT, RULE

RULES = (RULE,)
_APART = 6
"""Months by which what is held is another session than what was held before."""
_AUTUMN = 9


def check(facts: Facts) -> Iterator[Finding]:
    """Compare all places that name the own congress with each other."""
    terms = facts.congress_terms
    others = terms.others
    if others:
        right = next(placed for placed in terms.named if placed.named.term == terms.term)
        yield from (_other_term(facts.plan, some, right) for some in others.values())
    sessions = facts.congress_sessions
    if sessions.others:
        yield _finding(sessions.others, sessions.of_suggestions[0])
    elif sessions.divided:
        yield _finding(sessions.divided, sessions.of_suggestions[0])._replace(
            severity=Severity.INFO
        )
    if sessions.executed:
        yield _executed(sessions.executed, sessions.of_suggestions[0])
    if sessions.held_otherwise:
        other, promised = sessions.held_otherwise
        yield _finding((other,), promised)
    else:
        yield from _held(sessions)
    yield from _spelt_in_two_ways(terms)


def _other_term(plan: Plan, others: Sequence[PlacedTerm], right: PlacedTerm) -> Finding:
    """Tell of one term; it is an info where another congress, or the last one, may rightly be meant."""
    is_sure = not was_just_elected(plan.level, plan.year or 0) and not _may_be_above(plan, others)
    return _finding(others, right)._replace(
        severity=None if is_sure else Severity.INFO, grounds=(FIVE_YEARS,)
    )


def _may_be_above(plan: Plan, others: Sequence[PlacedTerm]) -> bool:
    """Whether 市 may be the city to which a city of a county's level belongs."""
    may_be_of_county = plan.level not in ("city", "province")
    return may_be_of_county and all(other.named.words.startswith("市") for other in others)


def _executed(others: Sequence[PlacedTerm], made: PlacedTerm) -> Finding:
    """Tell of decisions that are carried out before they are made; those of an earlier session may be, too."""
    later = [other for other in others if (other.named.number or 0) > (made.named.number or 0)]
    if later:
        return _finding(later, made)
    return _finding(others, made)._replace(severity=Severity.INFO)


def _held(sessions: CongressSessions) -> Iterator[Finding]:
    """Find a session that is held after a later one, or half a year after it was held already.

    So it is, too, where it is to be held at the end of the year whose suggestions were made at it.
    """
    for before, behind in pairwise(sessions.held):
        is_again = before.number == behind.number and behind.month - before.month >= _APART
        if behind.number < before.number or is_again:
            yield _finding((behind.placed,), before.placed)
            return
    made = next(iter(sessions.of_suggestions), None)
    number = made.named.number if made else None
    for held in sessions.held if number else ():
        if held.number < (number or 0) or (held.number == number and held.month >= _AUTUMN):
            yield _finding((held.placed,), made or held.placed)
            return


def _spelt_in_two_ways(terms: CongressTerms) -> Iterator[Finding]:
    """Tell of 县第十八届人大 beside 县十八届人大: both are right, one of them is to be chosen."""
    first_of: dict[tuple[int, str], PlacedTerm] = {}
    for placed in terms.named:
        if placed.is_name or placed.named.number is None:
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
