"""A reference to a point or an item that the plan does not have."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.points import points_by_name
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Reference
from npc.rules.base import Finding
from npc.suggestions import Suggestions

RULE = Rule(
    "NPC302",
    "unknown-reference",
    Severity.ERROR,
    Message("a reference to nothing", "引用的要点或项目不存在"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find references without a target; a part that is not there cannot be referred to wrongly."""
    plan = facts.plan
    if plan.work_points and not plan.is_damaged("sections"):
        points = plan.points
        known = set(points_by_name(points))
        hint = _NO_POINT.format(count=len(points))
        suggestions = Suggestions(sorted(known))
        for matter in plan.matters:
            yield from _unknown(matter.points, known, suggestions, hint)
    if plan.items and not plan.is_damaged("categories", "months"):
        ids = {matter.id for matter in plan.matters if matter.id}
        suggestions = Suggestions(sorted(ids))
        for matter in plan.matters:
            yield from _unknown(matter.prepares, ids, suggestions, _NO_ITEM)


def _unknown(
    references: tuple[Reference, ...], known: set[str], suggestions: Suggestions, hint: Message
) -> Iterator[Finding]:
    for reference in references:
        if reference.text not in known:
            message = Message("“{name}” refers to nothing", "“{name}”引用的内容不存在")
            yield Finding(
                RULE,
                message.format(name=reference.text),
                reference.at,
                suggestions.perhaps(reference.text) or hint,
            )


_NO_POINT = spelt(
    Message(
        "give the number (1–{count}) or the id of a point",
        "写要点的序号（1至{count}）或 <Point.id>",
    )
)
_NO_ITEM = spelt(
    Message(
        "give the id of an item, or give the item this id",
        "写项目的 <Item.id>，或给该项目加上这个 <Item.id>",
    )
)
