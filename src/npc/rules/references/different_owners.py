"""One matter that two tables give to different departments."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.rules.base import Finding, alike

RULE = Rule(
    "NPC313",
    "different-owners",
    Severity.WARNING,
    Message("different owners of one matter", "同一事项的部门前后不一"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the owners of items with those of tasks on the same matter."""
    for item, companions in facts.trace.tasks.companions.items():
        for companion in companions:
            task = companion.task
            if task.owners.is_apart_from(item.owners):
                yield Finding(
                    RULE,
                    Message(
                        "“{owners}” here, “{others}” in the arrangement",
                        "这里是“{owners}”，安排表中是“{others}”",
                    ).format(owners=task.owners.text, others=item.owners.text),
                    task.at_of("owners"),
                    Message("make the departments agree", "请核对并统一承办部门"),
                    ((item.at_of("owners"), alike(_SAME, companion)),),
                )


_SAME = Message("the same matter in the arrangement", "安排表中的同一事项")
