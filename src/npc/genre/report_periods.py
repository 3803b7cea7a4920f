"""The period that a report is on, and the last month in which it is surely not over.

上半年 is over in July, 前三季度 in October; what a year achieved (2025年…完成情况, 2025年度…管理情况) is known
when it ends, and a report in October still estimates the rest.
"""

from npc.genre.lexicon.stages import (
    NOT_WHOLE_YEAR,
    PERIODS,
    WHOLE_FINANCIAL_YEAR,
    WHOLE_YEAR,
)
from npc.records import NamedTuple

_NOVEMBER = 11
_AT_YEAR_END = ("国有资产", "国资", "债务")
"""What is counted at the end of the year."""
_LAW = "法"
"""A sign of what is no yearly result only where a law is carried out: 《水法》落实情况."""


class ReportPeriod(NamedTuple):
    """A period as a title names it."""

    name: str
    until: int
    """The last month, 1–12, in which it is not over."""


def period_of(title: str, year: int | None) -> ReportPeriod | None:
    """Return the period that a title names; None where none is sure.

    Args:
        title: The title of a report.
        year: The plan's year.

    """
    for name, until in PERIODS:
        if name in title and f"{name}工作安排" not in title:
            return ReportPeriod(name, until)
    return _months_in(title) or _year_in(title, year) or _financial_year_in(title, year)


def _year_in(title: str, year: int | None) -> ReportPeriod | None:
    """Read 2025年…完成情况; of 2023年…完成情况以及2024年…安排 the year before the word counts."""
    found = [(title.find(word), word, until) for word, until in WHOLE_YEAR if word in title]
    if not found:
        return None
    start, word, until = min(found)
    if any(sign in title for sign in NOT_WHOLE_YEAR if sign != _LAW or "备案审查" not in word):
        return None
    named = title[: title.rfind("年", 0, start) + 1]
    return ReportPeriod(f"{year}年", until) if named.endswith(f"{year}年") else None


def _financial_year_in(title: str, year: int | None) -> ReportPeriod | None:
    """Read 2025年度政府债务管理情况; 2025年… is so far."""
    _, name, after = title.rpartition(f"{year}年度")
    if not name or any(word in title for word in NOT_WHOLE_YEAR):
        return None
    until = next((until for word, until in WHOLE_FINANCIAL_YEAR if word in after), None)
    if until is None:
        return None
    at_end = any(word in after for word in _AT_YEAR_END)
    return ReportPeriod(name, _NOVEMBER if at_end else until)


def _months_in(title: str) -> ReportPeriod | None:
    """Read 1至7月, 1-7月: the last month of the period."""
    for joiner in ("至", "-", "—", "到"):
        before, found, after = title.partition(f"1{joiner}")
        number, month, _ = after.partition("月")
        if found and month and not before[-1:].isdigit() and number in _NUMBERS:
            return ReportPeriod(f"1{joiner}{number}月", int(number))
    return None


_NUMBERS = frozenset(map(str, range(2, 12)))
