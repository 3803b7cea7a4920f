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
    changes = tuple((start, end, narrow(text[start:end])) for start, end in _stretches(text))
    start, end, right = changes[0]
    yield Finding(
        RULE,
        Message("“{words}” is full-width", "“{words}”是全角").format(words=text[start:end]),
        at,
        Message("write “{words}”", "改为半角“{words}”").format(words=right),
        fix=Fix(text, changes),
        counted=_OF_ALL,
    )


_OF_ALL = Message(" ({n} full-width figures in all)", "（全角数字、字母共{n}处）")


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Yield where full-width digits and letters stand, those side by side as one."""
    start = -1
    for place, character in enumerate(f"{text}\n"):
        is_wide = character in FULL_WIDTH_FIGURES
        if is_wide and start < 0:
            start = place
        elif not is_wide and start >= 0:
            yield start, place
            start = -1
