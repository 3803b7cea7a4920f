"""One matter under two names that differ by a word, which may also be two matters."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.near_pairs import NearPair, near_pairs
from npc.genre.likeness import Name, differing
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
    wrong = facts.doubtful_words
    for pair in near_pairs(facts.trace, facts.inquiries):
        # A misprint is told by itself, and no second name.
        is_wrong = wrong.name(pair.at, pair.here) or wrong.name(pair.matter.text_at, pair.there)
        if not is_wrong and not _are_two_names(pair):
            yield _finding(pair)


def _are_two_names(pair: NearPair) -> bool:
    """Whether they surely are one matter under two names, which NPC314 finds."""
    names = Name(pair.here, pair.here), Name(pair.there, pair.there)
    return differing(*names, is_promise=True) is not None


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
