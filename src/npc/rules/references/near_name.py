"""One matter under two names that differ by a word, which may also be two matters."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.inquiries import inquiries
from npc.facts.near_pairs import NearPair, near_pairs
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC478",
    "near-name",
    Severity.INFO,
    Message("one matter whose names differ by a word", "同一事项名称相差一词"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the names that rows have with those of what is of the same matter."""
    found = facts.trace
    wrong = facts.wrong_words
    for pair in near_pairs(found, tuple(inquiries(facts.plan, found.about))):
        # A misprint is told by itself, and no second name.
        if not (wrong.name(pair.at, pair.here) or wrong.name(pair.matter.text_at, pair.there)):
            yield _finding(pair)


def _finding(pair: NearPair) -> Finding:
    return Finding(
        RULE,
        Message(
            "“{here}” here, “{there}” in “{title}” (likeness {share})",
            "这里是“{here}”，“{title}”中是“{there}”（相似度{share}）",
        ).format(
            here=pair.here, there=pair.there, title=pair.matter.text, share=f"{pair.closeness:.0%}"
        ),
        pair.at,
        Message(
            "use one name in all places if they are one matter",
            "是同一事项的，请统一名称；不是的不必改",
        ),
        ((pair.matter.text_at, Message("the other name", "另一种名称")),),
        words=pair.here,
    )
