"""Points of time within a year: the months and days that 9月底, 一季度末, 上半年 and 3月上旬 name."""

import re
from typing import TypeAlias

from npc.genre.timing import Fault

_POINT = r"""(?x)
    (?:(?P<year>\d{4})年|(?P<next>[次翌明来]年)|[本今当]年)?
    (?:(?P<half>[上下])半年
      |(?P<year_end>年[底末终]|岁末|(?<=年)[底末])
      |(?P<vague>年[初中]|(?<=年)[初中])
      |第?(?P<number>\d{1,3})(?![\d日号])(?P<unit>月份?|季度?)?
    )?
    (?:(?P<day>\d{1,2})[日号]?|(?P<part>[上中下]旬|[初中底末]))?
    """
ISO_DATE = r"(?P<year>\d{4})[-./](?P<number>\d{1,2})(?:[-./](?P<day>\d{1,2}))?"
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
DECEMBER = 12
_QUARTERS = range(1, 5)
_LAST = frozenset("底末")
Days: TypeAlias = tuple[int, int]
"""The day of the first month of a window on which it begins, and of its last on which it ends."""
WHOLE: Days = (0, 0)
_PARTS: dict[str, Days] = {
    **dict.fromkeys(("上旬", "初"), (1, 10)),
    **dict.fromkeys(("中旬", "中"), (11, 20)),
    "下旬": (21, 0),
}


def match_point(text: str) -> re.Match[str]:
    """Match the point with which a text begins; a text that begins with none matches without any group."""
    match = re.match(_POINT, text)
    assert match is not None  # noqa: S101 - every part of the pattern is optional
    return match


def names_months(point: re.Match[str]) -> bool:
    """Return whether a point names months, unlike 20日 in 3月15日至20日, which is in the same month."""
    return any(point[name] for name in ("year", "next", "half", "year_end", "vague", "number"))


def offset_of(point: re.Match[str], year: int | None, otherwise: int) -> int:
    """Return how many months there are from January of the plan's year to January of the year that a point names."""
    groups = point.groupdict()
    if groups["year"]:
        return (int(groups["year"]) - year) * 12 if year else 0
    return 12 if groups.get("next") else otherwise


def span_of(point: re.Match[str], unit: str, offset: int) -> tuple[int, int] | Fault:
    """Return the months of a point, or why it has none."""
    groups = {name: value or "" for name, value in point.groupdict().items()}
    months = _months(groups, unit)
    if isinstance(months, Fault):
        return months
    first, last = months
    if groups["day"] and not 1 <= int(groups["day"]) <= _LONGEST[last - 1]:
        return Fault.NO_SUCH_DAY
    if groups.get("part") in _LAST:
        first = last  # 一季度末, 上半年底
    return first + offset, last + offset


def _months(groups: dict[str, str], unit: str) -> tuple[int, int] | Fault:
    """Return the months within the year, 1–12, of what a point names."""
    if groups.get("vague"):
        return Fault.VAGUE
    if groups.get("half"):
        return (1, 6) if groups["half"] == "上" else (7, DECEMBER)
    if groups.get("year_end"):
        return DECEMBER, DECEMBER
    if not groups["number"]:
        names_year = groups.get("year") or groups.get("next")
        return (1, DECEMBER) if names_year else Fault.UNCLEAR
    number = int(groups["number"])
    if unit.startswith("季"):
        return (number * 3 - 2, number * 3) if number in _QUARTERS else Fault.UNCLEAR
    return (number, number) if 1 <= number <= DECEMBER else Fault.NO_SUCH_MONTH


def days_named(points: list[re.Match[str]]) -> Days:
    """Return the days of their months on which points begin and end; 0 where the month says it."""
    spans = [_days_of(point.groupdict()) for point in points]
    return spans[0][0], spans[-1][1]


def _days_of(groups: dict[str, str | None]) -> Days:
    """Return the days of its month that a point means: 上旬 and 初 are the first ten."""
    if groups["day"]:
        return int(groups["day"]), int(groups["day"])
    is_month = groups["number"] is None or not (groups.get("unit") or "").startswith("季")
    return _PARTS.get(groups.get("part") or "", WHOLE) if is_month else WHOLE
