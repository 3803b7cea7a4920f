"""A preparation that names another year than what it prepares."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.years import years_in
from npc.messages import Message
from npc.plan import Item, Matter
from npc.rules.base import Finding

RULE = Rule(
    "NPC378",
    "prepared-year",
    Severity.WARNING,
    Message("a preparation of another year", "准备工作与所准备项目的年度不一致"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the years of preparations with those of what they prepare."""
    plan = facts.plan
    items = plan.items
    by_id = {item.id: item for item in items if item.id}
    for matter in plan.matters:
        for reference in matter.prepares:
            item = by_id.get(reference.text)
            if item:
                yield from _compared(matter, item, plan.year)


def _compared(matter: Matter, item: Item, year: int | None) -> Iterator[Finding]:
    named, prepared = _years(matter.text), _years(item.text)
    if named and prepared and not set(named) & set(prepared):
        yield Finding(
            RULE,
            Message(
                "“{content}” is of {named}, what it prepares of {prepared}",
                "“{content}”写的是{named}年，所准备的项目是{prepared}年",
            ).format(content=matter.text, named=named[0], prepared=prepared[0]),
            matter.text_at,
            Message("make the two agree", "请核对并统一年份"),
            ((item.text_at, Message("what it prepares", "所准备的项目")),),
            words=str(named[0]),
            severity=Severity.INFO if year in named else None,
        )


def _years(text: str) -> list[int]:
    """Return the years that a text names outside 《》."""
    pieces, read = [], 0
    while (start := text.find("《", read)) >= 0 and (end := text.find("》", start)) >= 0:
        pieces.append(text[read:start])
        read = end + 1
    return list(years_in("".join((*pieces, text[read:]))))
