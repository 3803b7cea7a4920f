"""Government, supervisory commission, court and procuratorate, named in another order."""

from collections.abc import Iterator

from npc.diagnostics import Ground, Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.levels import REPORTING_ORGANS
from npc.genre.organ_lists import OrganList, disordered
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
    if not any(sign in facts.all_words for sign in _SIGNS):
        return
    ranked = sorted((each for each in facts.known.of(Organ) if each.rank), key=lambda it: it.rank)
    ranks = {name: organ.rank for organ in ranked for name in organ.names}
    for text, at in facts.texts:
        if any(sign in text for sign in _SIGNS):
            for listed in disordered(text, ranks):
                yield _finding(listed, text, at, ranked[0].grounds)


def _finding(listed: OrganList, text: str, at: Location, grounds: tuple[Ground, ...]) -> Finding:
    return Finding(
        RULE,
        Message(
            "“{words}” is not in the order of the law", "“{words}”没有按法律列举的次序排列"
        ).format(words=listed.words_in(text)),
        at,
        Message("the order is 政府、监委、法院、检察院", "次序是政府、监委、法院、检察院"),
        severity=Severity.WARNING if listed.is_sure else Severity.INFO,
        fix=Fix(text, listed.put_right(text), sure=False),
        grounds=grounds,
        counted=None,
    )
