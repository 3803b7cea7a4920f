"""The report of a law inspection that does not reach the standing committee."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.inspections import is_inspection, law_of
from npc.genre.meetings import is_session
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC372",
    "inspection-report",
    Severity.WARNING,
    Message("an inspection report before the wrong meeting", "执法检查报告没有列入常委会会议"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find inspections whose named meetings are others than the standing committee's."""
    plan = facts.plan
    if facts.statutory_year is None or plan.is_damaged("meetings"):
        return
    items = plan.items
    found = [item for item in items if is_inspection(item)]
    reported = [item for item in found if any(map(is_session, item.meetings))]
    for item in found:
        if not item.meetings or item in reported or _is_step(item, reported):
            continue
        article = facts.provision("inspection-report", item)
        if article:
            yield Finding(
                RULE,
                Message(
                    "an inspection report is put before the standing committee ({article})",
                    "执法检查报告应当提请常委会会议审议（{article}）",
                ).format(article=article.name),
                item.at_of("meetings"),
                Message("add 常委会会议 to its meetings", "请在会议一栏写上“常委会会议”"),
                grounds=article.grounds,
            )


def _is_step(item: Item, reported: list[Item]) -> bool:
    """Whether a row is a step of an inspection whose report has a row of its own."""
    law = law_of(item.text)
    same = (other for other in reported if law is None or law_of(other.text) in {law, None})
    return "报告" not in item.text and any(same)
