"""Government, supervisory commission, court and procuratorate, named in another order."""

from collections.abc import Iterator
from itertools import pairwise

from npc.diagnostics import Ground, Rule, Severity
from npc.facts.addressees import addressees
from npc.facts.facts import Facts
from npc.genre.lexicon.levels import REPORTING_ORGANS
from npc.genre.organ_lists import OrganList, disordered
from npc.genre.places import own_words, place_of
from npc.kinds.entries.organs import Organ
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC424",
    "organ-order",
    Severity.WARNING,
    Message("organs in another order than the law's", "机关的排列次序有误"),
)
RULES = (RULE,)
_SIGNS = tuple(names[0] for organ, names in REPORTING_ORGANS.items() if organ != "政府")
"""Each list in another order names two of these, or one and the government."""


def check(facts: Facts) -> Iterator[Finding]:
    """Look at the lists of these organs in all texts."""
    ranked = sorted((each for each in facts.known.of(Organ) if each.rank), key=lambda it: it.rank)
    ranks = {name: organ.rank for organ in ranked for name in organ.names}
    grounds = ranked[0].grounds if ranked else ()
    yield from _in_addresses(facts, grounds)
    has_sign = any(sign in facts.all_words for sign in _SIGNS)
    for text, at in facts.texts if has_sign else ():
        if any(sign in text for sign in _SIGNS):
            for listed in disordered(text, ranks):
                yield _finding(listed, text, at, grounds)


def _in_addresses(facts: Facts, grounds: tuple[Ground, ...]) -> Iterator[Finding]:
    """Look at those to whom papers go: 县委办公室, 县政府办公室 ….; bodies of other places aside."""
    own = own_words(place_of(facts.plan.organ))[-1:]
    for named in addressees(facts.plan) if own else ():
        ranked = [(rank, each) for each in named if (rank := _rank(each.name, own[0]))]
        for (before, first), (after, second) in pairwise(ranked):
            if after < before:
                is_of_party = after == 1
                yield Finding(
                    RULE,
                    _BEHIND.format(first=first.name, second=second.name),
                    second.at,
                    _PARTY_FIRST if is_of_party else _ORDER,
                    severity=Severity.INFO if is_of_party else Severity.WARNING,
                    fix=Fix(
                        second.text,
                        ((second.start, second.start + len(second.name), second.name),),
                        sure=False,
                    ),
                    grounds=() if is_of_party else grounds,
                )
                break


def _rank(name: str, own: str) -> int:
    """Return the rank of a body of the place itself; 0 of what has none, as 纪委, which stands in several places."""
    bare = name.removeprefix(own)
    if bare == name or bare.startswith(("纪委", "政协", "人大")):
        return 0
    return next((rank for rank, starts in enumerate(_RANKED, 1) if bare.startswith(starts)), 0)


_RANKED = (("委办", "委"), *(names for names in REPORTING_ORGANS.values()))
_BEHIND = Message("“{second}” stands behind “{first}”", "“{second}”排在“{first}”后面")
_PARTY_FIRST = Message(
    "the party's committee stands first", "党委在前，人大、政府、政协、监委、法院、检察院在后"
)
_ORDER = Message("the order is 政府、监委、法院、检察院", "次序是政府、监委、法院、检察院")


def _finding(listed: OrganList, text: str, at: Location, grounds: tuple[Ground, ...]) -> Finding:
    return Finding(
        RULE,
        Message(
            "“{words}” is not in the order of the law", "“{words}”没有按法律列举的次序排列"
        ).format(words=listed.words_in(text)),
        at,
        _ORDER,
        severity=Severity.WARNING if listed.is_sure else Severity.INFO,
        fix=Fix(text, listed.put_right(text), sure=False),
        grounds=grounds,
        counted=None,
    )
