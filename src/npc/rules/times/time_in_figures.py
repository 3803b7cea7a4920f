"""A time that is typed in figures alone, which print as they stand: 8, 2026-08-15."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.when import When
from npc.kinds.item import TIMES
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC358",
    "time-in-figures",
    Severity.INFO,
    Message("a time in figures alone", "时间只写了数字"),
    is_fixable=True,
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find times without a sign of months; what they mean is sure, and stays as it is."""
    for item in facts.plan.items:
        for key, when in _typed(item):
            if when.text[-1:].isdecimal() and when.text[:1].isdecimal():
                yield from _of(item, key, when, facts.plan.year)


def _typed(item: Item) -> Iterator[tuple[str, When]]:
    """Yield the times that stand behind keys of an item itself, not in its sentence or at a fact."""
    for key in TIMES:
        if item.at.has(key) and key not in item.changed_at:
            yield key, item.own_time if key == "when" else getattr(item, key)


def _of(item: Item, key: str, when: When, year: int | None) -> Iterator[Finding]:
    from npc.genre.when_figures import in_words  # few plans have one

    written = in_words(when.text, year)
    if written:
        yield Finding(
            RULE,
            _PRINTED.format(when=when.text),
            item.at_of(key),
            _WRITE.format(written=written),
            fix=Fix(when.text, ((0, len(when.text), written),)),
        )


_PRINTED = Message("“{when}” prints as it stands", "“{when}”照原样印出，没有“月”“日”")
_WRITE = Message("write “{written}”", "写作“{written}”")
