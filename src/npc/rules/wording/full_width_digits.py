"""Full-width digits and letters."""

from collections.abc import Iterator

from npc.characters import FULL_WIDTH_FIGURES, narrow
from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC407",
    "full-width-digits",
    Severity.WARNING,
    Message("full-width digits or letters", "数字、字母用了全角"),
    is_fixable=True,
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find full-width digits and letters, once a text."""
    if not FULL_WIDTH_FIGURES.isdisjoint(facts.all_characters):
        for text, at in facts.texts:
            yield from _of(text, at)
    for text, at in facts.times:
        yield from _of(text, at)


def _of(text: str, at: Location) -> Iterator[Finding]:
    if FULL_WIDTH_FIGURES.isdisjoint(text):
        return
    changes = tuple(
        (place, place + 1, narrow(character))
        for place, character in enumerate(text)
        if character in FULL_WIDTH_FIGURES
    )
    start = end = changes[0][0]
    while end < len(text) and text[end] in FULL_WIDTH_FIGURES:
        end += 1
    wide = text[start:end]
    right = narrow(wide)
    yield Finding(
        RULE,
        Message("“{words}” is full-width", "“{words}”是全角").format(words=wide),
        at,
        Message("write “{words}”", "改为半角“{words}”").format(words=right),
        fix=Fix(text, ((start, end, right), *changes[end - start :])),
    )
