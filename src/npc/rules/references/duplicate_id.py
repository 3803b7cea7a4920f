"""Two points or items with one id."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding

RULE = Rule("NPC303", "duplicate-id", Severity.ERROR, Message("an id is given twice", "id 重复"))
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find ids that were given before."""
    plan = facts.plan
    yield from _repeated((point.id, point.at) for point in plan.points)
    yield from _repeated((matter.id, matter.at) for matter in plan.matters)


def _repeated(ids: Iterator[tuple[str | None, Location]]) -> Iterator[Finding]:
    first: dict[str, Location] = {}
    for name, at in ids:
        if name is None:
            continue
        if name in first:
            yield Finding(
                RULE,
                Message("the id “{name}” is given twice", "id“{name}”重复").format(name=name),
                at / "id",
                Message("choose another id", "请换一个 id"),
                ((first[name] / "id", Message("first given here", "第一次写在这里")),),
            )
        first.setdefault(name, at)
