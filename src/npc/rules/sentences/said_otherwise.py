"""A key that contradicts the sentence beside which it is typed."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.differing import differences
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC420",
    "said-otherwise",
    Severity.WARNING,
    Message("a key contradicts its sentence", "所写的键与句子不一致"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare what is typed beside a sentence with what the sentence says."""
    for item in facts.plan.sentences:
        typed = item.at.value
        if item.said is None or not isinstance(typed, dict) or len(typed) < 2:  # noqa: PLR2004
            continue  # most have no key but `text`
        for name, (here, said) in differences(item, item.as_said_by(item.said)):
            if item.at.has(name):
                yield _finding(item, name, here, said)


def _finding(item: Item, name: str, typed: str, said: str) -> Finding:
    return Finding(
        RULE,
        Message(
            "“{typed}” here, “{said}” in the sentence", "这里写“{typed}”，句中是“{said}”"
        ).format(typed=typed, said=said),
        item.at / name,
        spelt(
            Message(
                f"make the two agree; without “<{name}>” the sentence counts",
                f"请核对并统一；不写 <{name}> 则以句子为准",
            )
        ),
        ((item.said_at(name), Message("the sentence", "句子")),),
    )
