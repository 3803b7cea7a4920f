"""Full-width digits and letters."""

from collections.abc import Iterator

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
)
RULES = (RULE,)


_FULL = frozenset(
    chr(code)
    for first, last in ((0xFF10, 0xFF19), (0xFF21, 0xFF3A), (0xFF41, 0xFF5A))
    for code in range(first, last + 1)
)
"""Digits, capitals and small letters (Unicode, Halfwidth and Fullwidth Forms)."""
_WIDER = 0xFEE0
"""How far a full-width form is from its half-width one, for digits and letters alike."""


def check(facts: Facts) -> Iterator[Finding]:
    """Find full-width digits and letters, once a text."""
    if not _FULL.isdisjoint(facts.all_characters):
        for text, at in facts.texts:
            yield from _of(text, at)
    for text, at in facts.times:
        yield from _of(text, at)


def _of(text: str, at: Location) -> Iterator[Finding]:
    if _FULL.isdisjoint(text):
        return
    changes = tuple(
        (place, place + 1, chr(ord(character) - _WIDER))
        for place, character in enumerate(text)
        if character in _FULL
    )
    start = end = changes[0][0]
    while end < len(text) and text[end] in _FULL:
        end += 1
    wide = text[start:end]
    narrow = "".join(chr(ord(character) - _WIDER) for character in wide)
    yield Finding(
        RULE,
        Message("“{words}” is full-width", "“{words}”是全角").format(words=wide),
        at,
        Message("write “{words}”", "改为半角“{words}”").format(words=narrow),
        fix=Fix(text, ((start, end, narrow), *changes[end - start :])),
    )
