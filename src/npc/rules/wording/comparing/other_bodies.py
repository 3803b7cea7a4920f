"""Bodies of another place of the same rank, as 区委办公室 among those to whom a county sends copies."""

from collections.abc import Iterator
from itertools import islice

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.levels import (
    IMPOSSIBLE_COURTS,
    LED_BY,
    OWN_BODIES,
    SAME_RANK,
    SAME_RANK_OF_CITIES,
)
from npc.genre.organ_names import names_in
from npc.kinds.containers import listed
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding, Fix

_MOST = 200
"""Addressees of a list that are looked at."""
_LONGEST = 1000
"""Characters of a text with addressees that are looked at."""
_SEPARATORS = frozenset("、，；, ")


def other_bodies(rule: Rule, facts: Facts, own: str) -> Iterator[Finding]:
    """Find bodies of a place of the same rank that is called otherwise.

    Args:
        rule: Of which the findings are.
        facts: The plan.
        own: By which word the plan's place calls its level: 县.

    """
    others = _others(facts.plan, own)
    for other in others:
        yield from _leading(rule, facts, other, own)
    for text, start, at in _addressees(facts.plan) if others else ():
        named = next((other for other in others if _is_body_of(other, text[start:])), None)
        if named:
            yield _finding(rule, text, at, [start], (named, own))


def impossible_courts(rule: Rule, facts: Facts) -> Iterator[Finding]:
    """Find courts that no place of that level has: 省中级人民法院."""
    if "级人民法院" not in facts.all_words and "级法院" not in facts.all_words:
        return
    for name, right in IMPOSSIBLE_COURTS.items():
        for text, at in facts.holding(name):
            place = text.index(name)
            yield Finding(
                rule,
                Message("there is no {name}", "没有“{name}”").format(name=name),
                at,
                Message("write {right} if that is meant", "请核对，如指“{right}”，请改正").format(
                    right=right
                ),
                fix=Fix(text, ((place, place + len(name), right),), sure=False),
            )


def _others(plan: Plan, own: str) -> tuple[str, ...]:
    if own == "市":
        return SAME_RANK_OF_CITIES.get(plan.level or "", ())
    if plan.level == "province":  # 区 is short for 自治区 there
        return ()
    return SAME_RANK.get(own, ())


def _leading(rule: Rule, facts: Facts, other: str, own: str) -> Iterator[Finding]:
    """Find the party committee of another place, as one that leads: 在区委坚强领导下."""
    name = f"{other}委"
    for text, at in facts.holding(name):
        places = [
            place
            for place in names_in(text, name, not_after="各")
            if text.startswith(LED_BY, place + len(name))
        ]
        if places:
            yield _finding(rule, text, at, places, (other, own))


def _addressees(plan: Plan) -> Iterator[tuple[str, int, Location]]:
    """Yield those to whom the papers go: a text, where in it one begins, and its place."""
    lists = [(notice.to, notice.at / "to") for notice in plan.notices]
    for paper in plan.papers:
        if paper.imprint:
            lists.append((paper.imprint.to, paper.imprint.at / "to"))
            lists.append((paper.imprint.copies, paper.imprint.at / "copies"))
    for names, at in lists:
        for text, place in islice(listed(names, at), _MOST):
            for start in range(min(len(text), _LONGEST)):
                if start == 0 or text[start - 1] in _SEPARATORS:
                    yield text, start, place


def _is_body_of(level: str, text: str) -> bool:
    """Whether a name says the level only, and no place: 区委办公室."""
    return text.startswith(tuple(level + body for body in OWN_BODIES))


def _finding(
    rule: Rule, text: str, at: Location, places: list[int], levels: tuple[str, str]
) -> Finding:
    other, own = levels
    return Finding(
        rule,
        Message("“{other}” here, the organ is of a {own}", "这里写“{other}”，本级为{own}").format(
            other=other, own=own
        ),
        at,
        Message("write “{own}” if that is meant", "如系本级，请改为“{own}”").format(own=own),
        severity=Severity.WARNING,
        fix=Fix(text, tuple((place, place + 1, own) for place in places), sure=False),
    )
