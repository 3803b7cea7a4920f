"""A point that is referred to by its place in the document, where the document prints another number."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.points import points_by_name
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Point, Reference
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC399",
    "counted-point",
    Severity.INFO,
    Message(
        "a reference by a number that is not the one printed",
        "引用要点所用的序号不是印出的编号",
    ),
    is_fixable=True,
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find numbers that nobody reads in the document: they change unseen when a point is added."""
    plan = facts.plan
    if plan.is_damaged("sections"):
        return
    points = points_by_name(plan.points)
    for matter in plan.matters:
        for reference in matter.points:
            point = points.get(reference.text)
            if point and reference.text != point.id and not point.is_numbered_through:
                yield _finding(reference, point)


def _finding(reference: Reference, point: Point) -> Finding:
    written = reference.text
    message = Message(
        "“{number}” counts through the document, which prints this point as {named}",
        "“{number}”指全文第{number}个要点，印作{named}",
    )
    return Finding(
        RULE,
        message.format(number=written, named=point.named),
        reference.at,
        _WRITE.format(id=point.id) if point.id else _GIVE,
        ((point.at, Message("the point", "所引用的要点")),),
        fix=Fix(written, ((0, len(written), point.id),)) if point.id else None,
    )


_WRITE = spelt(Message("write its id: “{id}”", "请写它的 <Point.id>：“{id}”"))
_GIVE = spelt(
    Message(
        "give the point an id, and refer to it by the id",
        "请给这个要点加上 <Point.id>，并按 <Point.id> 引用",
    )
)
