"""A report on a period that is heard before the period is over."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.actions import MAYBE_REPORTED
from npc.genre.lexicon.stages import NOT_WHOLE_YEAR, PERIODS
from npc.genre.years import all_years_in
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC312",
    "before-period-ends",
    Severity.WARNING,
    Message("a report heard before its period is over", "报告所涉期间尚未结束"),
)
RULES = (RULE,)

_WHOLE_YEAR = ("落实情况", "完成情况", "办结情况")
_SEPTEMBER, _NOVEMBER = 9, 11
_AT_YEAR_END = ("国有资产", "国资", "债务")
"""What is counted at the end of the year."""


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the months of reports with the periods that they are on."""
    plan = facts.plan
    for item in plan.items:
        heard = item.when.last_month
        if item.action not in MAYBE_REPORTED or heard is None or _names_other_year(item, plan.year):
            continue
        period, end = _period(item.text, plan.year)
        if period and heard <= end:
            yield Finding(
                RULE,
                Message(
                    "“{period}” is not over in month {month}",
                    "所报告的期间（{period}）到{month}月尚未结束",
                ).format(period=period, month=heard),
                item.at_of("when"),
                Message("hear it in a later month", "请改到期满之后的月份听取"),
                ((item.text_at, Message("the report", "所听取的报告")),),
            )


def _names_other_year(item: Item, year: int | None) -> bool:
    """Whether the title names years, and the plan's is not among them."""
    years = all_years_in(item.text)
    return bool(years) and year not in years


def _period(title: str, year: int | None) -> tuple[str, int]:
    """Return the period that a title names, and the last month in which it is not over."""
    for period, end in PERIODS:
        if period in title and f"{period}工作安排" not in title:
            return period, end
    months = _months_in(title)
    if months:
        return months
    ends = [title.find(word) for word in _WHOLE_YEAR if word in title]
    # 2023年…完成情况以及2024年…计划安排: the year before the word counts.
    before = (
        title[: min(ends)] if ends and not any(word in title for word in NOT_WHOLE_YEAR) else ""
    )
    named = before[: before.rfind("年") + 1]
    return (f"{year}年", _SEPTEMBER) if named.endswith(f"{year}年") else _managed(title, year)


def _managed(title: str, year: int | None) -> tuple[str, int]:
    """Read what was managed in a year as a whole, 2025年度政府债务管理情况; 2025年… is so far."""
    _, period, after = title.rpartition(f"{year}年度")
    if not period or "管理情况" not in after or any(word in title for word in NOT_WHOLE_YEAR):
        return "", 0
    return period, _NOVEMBER if any(word in after for word in _AT_YEAR_END) else _SEPTEMBER


def _months_in(title: str) -> tuple[str, int] | None:
    """Read 1至7月, 1-7月: the last month of the period."""
    for joiner in ("至", "-", "—", "到"):
        before, found, after = title.partition(f"1{joiner}")
        number, month, _ = after.partition("月")
        if found and month and not before[-1:].isdigit() and number in _NUMBERS:
            return f"1{joiner}{number}月", int(number)
    return None


_NUMBERS = frozenset(map(str, range(2, 12)))
