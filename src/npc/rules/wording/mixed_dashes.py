"""Ranges of one plan that are written with different dashes."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.dashes import DASHES
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding

RULE = Rule(
    "NPC406",
    "mixed-dashes",
    Severity.WARNING,
    Message("ranges with different dashes in one plan", "起止连接号不统一"),
    is_fixable=True,
)
RULES = (RULE,)


_DASHES = frozenset(DASHES)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the dashes of texts among themselves, and those of times.

    What compares them is loaded only where there are dashes of two sorts.
    """
    if len(_DASHES & facts.all_characters) + ("——" in facts.all_words) > 1:
        twice = facts.year_stretches
        told = frozenset(years for years in twice if len({one.form for one in twice[years]}) > 1)
        yield from _mixed(facts.texts, told)
    if len(_DASHES.intersection("".join([text for text, _ in facts.times]))) > 1:
        yield from _mixed(facts.times)


def _mixed(
    found: Sequence[tuple[str, Location]], told: frozenset[str] = frozenset()
) -> Iterator[Finding]:
    from npc.rules.wording.comparing.ranges import mixed_ranges

    yield from mixed_ranges(RULE, found, told)
