"""Full-width digits and letters."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.texts import all_characters, texts, times
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding, Fix, Page

RULE = Rule(
    "NPC407",
    "full-width-digits",
    Severity.WARNING,
    Message("full-width digits or letters", "数字、字母用了全角"),
)
PAGE = Page(
    what=Message(
        "Digits and Latin letters are half-width: 2025年, not ２０２５年.",
        "阿拉伯数字和拉丁字母用半角：写2025年，不写２０２５年。",
    ),
    why=Message(
        "They are set twice as wide as other digits, and no search finds them.",
        "全角数字比其他数字宽一倍，检索也查不到。",
    ),
    ground=Message("GB/T 15835-2011, use of numerals", "GB/T 15835—2011 出版物上数字用法"),
    fails="""\
kind: work-points
year: 2025
preamble: 围绕２０２５年经济工作，用好５Ｇ网络。
""",
    passes="""\
kind: work-points
year: 2025
preamble: 围绕2025年经济工作，用好5G网络。
""",
)


_FULL = frozenset(
    chr(code)
    for first, last in ((0xFF10, 0xFF19), (0xFF21, 0xFF3A), (0xFF41, 0xFF5A))
    for code in range(first, last + 1)
)
"""Digits, capitals and small letters (Unicode, Halfwidth and Fullwidth Forms)."""
_WIDER = 0xFEE0
"""How far a full-width form is from its half-width one, for digits and letters alike."""


def check(plan: Plan) -> Iterator[Finding]:
    """Find full-width digits and letters, once a text."""
    if not _FULL.isdisjoint(all_characters(plan)):
        for text, at in texts(plan):
            yield from _of(text, at)
    for text, at in times(plan):
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
        Message("“{words}” is full-width", "“{words}”是全角").format(words=wide),
        at,
        Message("write “{words}”", "改为半角“{words}”").format(words=narrow),
        fix=Fix(text, ((start, end, narrow), *changes[end - start :])),
    )
