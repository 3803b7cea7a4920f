"""A word that stands for another, as what stands beside it shows."""

from collections.abc import Iterator
from itertools import takewhile

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.wrong_words import WrongWords
from npc.genre.lexicon.numerals import DIGITS
from npc.messages import Message
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC426",
    "word-in-context",
    Severity.WARNING,
    Message("a word is mistaken for another", "用词混淆"),
    is_fixable=True,
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find the words that are mistaken for others."""
    for found in facts.words_in_context:
        said = _ALONE if found.context == found.wrong else _IN_CONTEXT
        yield Finding(
            RULE,
            said.format(words=_shown(found), wrong=found.wrong, right=found.right),
            found.at,
            (_IF_MEANT if found.is_unsure else _WRITE).format(right=found.right),
            severity=Severity.INFO if found.is_unsure else None,
            fix=Fix(found.text, found.changes, sure=not found.by_hand),
            grounds=found.grounds,
        )


def _shown(found: WrongWords) -> str:
    """Return the words of a context, with all of the date in which they end: 截止2025年底, not 截止20."""
    end = found.text.find(found.context) + len(found.context)
    if not found.context[-1:].isdecimal() or end < len(found.context):
        return found.context
    return found.context + "".join(takewhile(_OF_DATES.__contains__, found.text[end:]))


_OF_DATES = DIGITS.union("年月日底末初")


_ALONE = Message("“{wrong}” should be “{right}”", "“{wrong}”应为“{right}”")
_IN_CONTEXT = Message(
    "“{wrong}” in “{words}” should be “{right}”", "“{words}”中的“{wrong}”应为“{right}”"
)
_WRITE = Message("write “{right}”", "改为“{right}”")
_IF_MEANT = Message("write “{right}” if that is meant", "如系此意，请改为“{right}”")
