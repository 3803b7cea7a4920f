"""A statutory matter that the plan says does not apply, though an item answers it."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.duties import spoken_of
from npc.facts.facts import Facts
from npc.knowledge.duty import Duty
from npc.messages import Message
from npc.plan import Exemption, Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC377",
    "needless-exemption",
    Severity.WARNING,
    Message("a matter that is exempted and answered", "已说明不列的法定事项又有项目"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find exemptions beside items that answer the same matter."""
    plan = facts.plan
    year = facts.asked_year
    if not plan.exemptions or year is None:
        return
    items = [item for item in plan.items if not item.is_cancelled]
    known = {
        name: duty
        for duty in facts.duties
        if duty.is_demanded(year)
        for name in (duty.id, *duty.called)
    }
    for exemption in plan.exemptions:
        if exemption.duty in known:
            yield from _of(exemption, known[exemption.duty], items)


def _of(exemption: Exemption, duty: Duty, items: Sequence[Item]) -> Iterator[Finding]:
    said = [item for item in items if duty.id in item.duties]
    found = said or [item for item in items if not item.duties and any(spoken_of(item, [duty]))]
    for item in found[:1]:
        yield Finding(
            RULE,
            Message(
                "“{matter}” is exempted here, but “{title}” answers it",
                "这里说明不列“{matter}”，安排表中却有“{title}”",
            ).format(matter=duty.matter, title=item.text),
            exemption.at,
            Message("delete the exemption, or the item", "请删去这条说明，或者核对该项目"),
            ((item.text_at, Message("the item", "该项目")),),
            severity=None if said else Severity.INFO,
        )
