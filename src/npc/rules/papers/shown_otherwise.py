"""A row that shows an item of another paper, and says something else of it."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.differing import differences
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Matter
from npc.rules.base import Finding

RULE = Rule(
    "NPC431",
    "shown-otherwise",
    Severity.WARNING,
    Message("one item with different words in two papers", "同一事项在两份文件中说法不一"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare what is typed beside `same` with the item that is shown."""
    for paper in facts.plan.papers:
        for row in paper.matters:
            if row.same and row.shown:
                yield from (
                    _finding(row, row.shown, name, *words)
                    for name, words in differences(row, row.shown)
                    if row.at.has(name)
                )


def _finding(row: Matter, shown: Matter, name: str, here: str, there: str) -> Finding:
    return Finding(
        RULE,
        Message(
            "“{text}”: “{here}” here, “{there}” in the other paper",
            "“{text}”这里写“{here}”，另一文件中是“{there}”",
        ).format(text=shown.text, here=here, there=there),
        row.at / name,
        spelt(
            Message(
                f"make the two agree, or leave “<{name}>” out to have what the other says",
                f"请核对并统一；不写 <{name}> 则与另一文件相同",
            )
        ),
        ((shown.at_of(name), Message("the other paper", "另一文件")),),
    )
