"""A red head or signature without the name of an organ."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding

RULE = Rule(
    "NPC396",
    "unnamed-organ",
    Severity.ERROR,
    Message("a red head or signature without an organ", "版头或署名没有机关名称"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """See whether the organ is known where it is printed."""
    plan = facts.plan
    if plan.organ or plan.is_damaged("organ"):
        return
    for part in plan.papers:
        if part.head and not part.head.at.has("mark"):
            yield _unnamed(part.head.at, "mark")
        if part.signature and not part.signature.organ:
            yield _unnamed(part.signature.at, "organ")


def _unnamed(at: Location, key: str) -> Finding:
    return Finding(
        RULE,
        Message("the name of the organ is missing", "没有写明机关名称"),
        at,
        spelt(
            Message(
                f"write “<organ>: …” in the plan, or “<{key}>: …” here",
                f"请在计划中写明 <organ>，或在这里写 <{key}>",
            )
        ),
    )
