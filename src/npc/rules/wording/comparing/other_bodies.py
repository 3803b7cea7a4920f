"""Bodies of another place of the same rank, as 区委办公室 among those to whom a county sends copies."""

from collections.abc import Iterator
from itertools import chain

from npc.diagnostics import Rule, Severity
from npc.facts.addressees import addressees, reported_to
from npc.facts.facts import Facts
from npc.genre.lexicon.levels import (
    IMPOSSIBLE_COURTS,
    LED_BY,
    NOT_ABOVE,
    OWN_BODIES,
    REPORTED_TO,
    SAME_RANK,
    SAME_RANK_OF_CITIES,
)
from npc.genre.organ_names import names_in
from npc.genre.prose import occurrences
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding, Fix


def other_bodies(rule: Rule, facts: Facts, own: str) -> Iterator[Finding]:
    """Find bodies of a place of the same rank that is called otherwise.

    Args:
        rule: Of which the findings are.
        facts: The plan.
        own: By which word the plan's place calls its level: 县.

    """
    others = _others(facts.plan, own)
    sent = [*chain.from_iterable(addressees(facts.plan))] if others else []
    elsewhere = {addressee.at for addressee in sent}
    for other in others:
        for found in _leading(rule, facts, other, own):
            if found.at not in elsewhere:
                yield found
    yield from _reported_to(rule, facts.plan, own)
    for addressee in sent:
        if any(_is_body_of(other, addressee.name) for other in others):
            name, text, start, at = addressee
            yield _finding(rule, text, at, [start], (name, own))


def impossible_courts(rule: Rule, facts: Facts) -> Iterator[Finding]:
    """Find courts that no place of that level has: 省中级人民法院."""
    if "法院" not in facts.all_words:
        return
    for name, right in IMPOSSIBLE_COURTS.items():
        for text, at in facts.holding(name):
            # 阿克苏地区中级人民法院, 林区中级法院 are courts.
            # 全省人民法院, 各省人民法院 are many.
            is_exact = name[0] == "区" or "级" not in name
            places = names_in(text, name, not_after="各") if is_exact else [text.index(name)]
            if not places:
                continue
            place = places[0]
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
        places += [
            place
            for place in occurrences(text, name)
            if text.endswith(REPORTED_TO, 0, place) and not text.startswith(_LONGER, place + 2)
        ]
        if places:
            yield _finding(rule, text, at, places, (name, own))


_LONGER = ("员", "托", "派")
"""县委员会 and 委托 are other words."""


def _reported_to(rule: Rule, plan: Plan, own: str) -> Iterator[Finding]:
    """Find committees that are not above among those to whom reports go: 抄报县委 in a city."""
    wrong = tuple(level for level in NOT_ABOVE.get(plan.level or "", ()) if level != own)
    names = {level + body for level in wrong for body in _COMMITTEES}
    for addressee in reported_to(plan) if names else ():
        name, text, start, at = addressee
        if name in names:
            yield _finding(rule, text, at, [start], (name, own))


_COMMITTEES = ("委", "委办", "委办公室")
"""区党委 is that of an autonomous region."""


def _is_body_of(level: str, text: str) -> bool:
    """Whether a name says the level only, and no place: 区委办公室."""
    return text.startswith(tuple(level + body for body in OWN_BODIES))


def _finding(
    rule: Rule, text: str, at: Location, places: list[int], names: tuple[str, str]
) -> Finding:
    return of_another(rule, text, at, places, names)._replace(severity=Severity.WARNING)


def of_another(
    rule: Rule, text: str, at: Location, places: list[int], names: tuple[str, str]
) -> Finding:
    """Say that an organ is of another level than the plan's, or of a place that is called otherwise.

    Args:
        rule: Of which the finding is.
        text: In which it is named.
        at: Where the text stands.
        places: Where in it.
        names: The organ, and by which word the plan's place calls its level.

    """
    name, own = names
    # An organ of the own level that is none has a rank too much: 市中级人民法院.
    right = own + (name[1:].removeprefix("中级") if name[0] == own else name[1:])
    return Finding(
        rule,
        Message("“{name}” here, the organ is of a {own}", "这里写“{name}”，本级为{own}").format(
            name=name, own=own
        ),
        at,
        Message("write “{right}” if that is meant", "如系本级，请改为“{right}”").format(
            right=right
        ),
        fix=Fix(text, tuple((place, place + len(name), right) for place in places), sure=False),
    )
