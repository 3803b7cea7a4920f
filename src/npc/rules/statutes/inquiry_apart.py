"""An inquiry in another month than the report with which it is held."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.inquiries import Inquiry
from npc.genre.timing import Timing
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC428",
    "inquiry-apart",
    Severity.WARNING,
    Message("an inquiry apart from its report", "专题询问与所结合的报告不在同一次会议"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the months of inquiries with those of the reports on the same matter."""
    if "询问" not in facts.all_words or facts.plan.is_damaged("categories"):
        return
    for inquiry in facts.inquiries:
        reports = [report for report in inquiry.reports if _has_months(report)]
        if _has_months(inquiry.item) and reports and not _is_with_any(inquiry.item, reports):
            yield _finding(inquiry, reports[0])


def _has_months(item: Item) -> bool:
    return item.when.timing is Timing.MONTHS


def _is_with_any(item: Item, reports: list[Item]) -> bool:
    return any(item.when.may_agree_with(report.when) for report in reports)


def _finding(inquiry: Inquiry, report: Item) -> Finding:
    item = inquiry.item
    message = Message(
        "the inquiry is in {when}, the report on its matter in {other}",
        "专题询问安排在{when}，同一事项的报告安排在{other}",
    )
    return Finding(
        RULE,
        message.format(when=item.when.text, other=report.when.text),
        item.at_of("when"),
        _TOGETHER if inquiry.is_joined else _PERHAPS,
        ((report.at_of("when"), Message("the report", "所听取的报告")),),
        severity=None if inquiry.is_joined else Severity.INFO,
    )


_TOGETHER = Message(
    "an inquiry that goes with a report is held at the session that deliberates it: correct one of the months",
    "结合报告进行的专题询问，应当与审议该报告在同一次会议，请核对并改正其中一个时间",
)
_PERHAPS = Message(
    "if it is to go with that report, put both in one month; else nothing is to be done",
    "结合该报告进行的，请安排在同一次会议；单独进行的，不必改动",
)
