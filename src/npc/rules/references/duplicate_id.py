"""Two points, or two of the papers, items and tasks, with one id."""

from collections.abc import Iterable, Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding

RULE = Rule(
    "NPC303", "duplicate-id", Severity.ERROR, spelt(Message("an id is given twice", "<id> 重复"))
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find ids that were given before."""
    plan = facts.plan
    yield from _repeated(((point.id, point.at) for point in plan.points), {})
    first: dict[str, Location] = {}
    yield from _repeated(((paper.id, paper.at) for paper in plan.papers), first)
    # An id that only follows from kind or file gives way to one that is written.
    first = {name: at for name, at in first.items() if at.has("id")}
    yield from _repeated(((matter.id, matter.at) for matter in plan.matters), first)


def _repeated(
    ids: Iterable[tuple[str | None, Location]], first: dict[str, Location]
) -> Iterator[Finding]:
    for name, at in ids:
        if name is None:
            continue
        if name in first:
            yield Finding(
                RULE,
                spelt(Message("the id “{name}” is given twice", "<id>“{name}”重复")).format(
                    name=name
                ),
                _written(at),
                spelt(Message("choose another id", "请换一个 <id>")),
                ((_written(first[name]), Message("first given here", "第一次写在这里")),),
            )
        first.setdefault(name, at)


def _written(at: Location) -> Location:
    """Return where an id is written; that of a paper may follow from its kind."""
    return at / ("id" if at.has("id") else "kind")
