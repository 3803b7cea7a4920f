"""The report on a law inspection, or an inquiry on it, before the inspection begins."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.inspections import is_inspection, law_of
from npc.genre.titles import fold
from npc.genre.years import years_in
from npc.messages import Message
from npc.plan import Item, Plan
from npc.rules.base import Finding

RULE = Rule(
    "NPC381",
    "inspection-order",
    Severity.WARNING,
    Message("a report or inquiry before its inspection", "报告、询问早于执法检查"),
)
RULES = (RULE,)
_SHORTEST = 4
"""Characters of a law's name by which it is known without 《》."""


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the months of inspections and of what comes of them."""
    plan = facts.plan
    items = plan.items
    found = [item for item in items if "检查" in item.text and is_inspection(item)]
    outcomes = [item for item in found if _is_outcome(item) and not _is_of_other_year(item, plan)]
    inspections = [item for item in found if not _is_outcome(item) and item.when.windows]
    for item in outcomes:
        same = [
            inspection for inspection in inspections if _names(item.text, law_of(inspection.text))
        ]
        begin = min((window.first for i in same for window in i.when.possible), default=None)
        end = max((window.last for window in item.when.windows), default=None)
        if begin is not None and end is not None and end < begin:
            yield _finding(item, same[0], begin)


def _is_outcome(item: Item) -> bool:
    return "报告" in item.text or "询问" in item.text


def _is_of_other_year(item: Item, plan: Plan) -> bool:
    named = set(years_in(item.text))
    return bool(named) and plan.year not in named


def _names(title: str, law: str | None) -> bool:
    """Whether a title names a law, in 《》 or right before 执法检查, with or without its place."""
    if law is None:
        return False
    before = fold(title).partition("执法检查")[0]
    names = (law, *(law.partition(sign)[2] for sign in ("省", "自治区", "市")))
    is_before = any(len(name) >= _SHORTEST and before.endswith(name) for name in names)
    return is_before or law_of(title) == law


def _finding(item: Item, inspection: Item, month: int) -> Finding:
    return Finding(
        RULE,
        Message(
            "“{title}” in {when}, but the inspection begins in month {month}",
            "“{title}”在{when}，执法检查{month}月才开始",
        ).format(title=item.text, when=item.when.text, month=month),
        item.at_of("when"),
        Message("move it behind the inspection", "请安排在执法检查之后"),
        ((inspection.at_of("when"), Message("the inspection", "执法检查")),),
    )
