"""Numbers of one text that do not go together: 5件，其中继续审议2件、初次审议4件; 8月11日至13日，会期两天."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.numerals import MEASURES
from npc.genre.numerals import holds_count
from npc.genre.prose import occurrences
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding

if TYPE_CHECKING:
    from npc.genre.sums import Mismatch

RULE = Rule(
    "NPC439",
    "count-against-itself",
    Severity.WARNING,
    Message("numbers of one text that do not go together", "文中的数目前后不合"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Add up the parts of totals, and count the days of stretches."""
    if not _counts(facts.all_words):
        return
    from npc.genre.sums import mismatches

    for text, at in facts.texts:
        paper = facts.paper_of.get(at.document)
        if paper and not paper.is_account and _counts(text):
            yield from (_finding(found, text, at) for found in mismatches(text))


def _counts(text: str) -> bool:
    """Whether a text may have a total with its parts, 5件，其中, or a number of days: few have."""
    return holds_count(text, ("天",)) or any(
        text[max(0, at - 2) : at].removesuffix("，")[-1:] in _UNITS
        for word in ("其中", "包括")
        for at in occurrences(text, word)
    )


_UNITS = MEASURES | {"部", "期"}


def _finding(found: "Mismatch", text: str, at: Location) -> Finding:
    written = text[found.start : found.end]
    message = (
        Message(
            "{days} days from the first to the last, and “{written}”",
            "起止日期是{days}天，这里写“{written}”",
        ).format(days=found.counted, written=written)
        if found.is_of_days
        else Message(
            "“{written}”, and its parts are {sum} together", "“{written}”，其中各项相加是{sum}"
        ).format(written=written, sum=found.counted)
    )
    return Finding(
        RULE,
        message,
        at,
        Message("correct one of the numbers", "请核对并改正其中的数"),
        words=written,
    )
