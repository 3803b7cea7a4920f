"""On which day a matter is due, and overdue from the next."""

from datetime import date, timedelta

import pytest

from npc.facts.facts import Facts
from npc.views.filters import Filters
from plan_texts import plan_of
from schedules import year_view

TEXT = """\
kind: arrangement
year: 2025
level: county
organ: 示例县人大常委会
meetings: [常委会会议, 主任会议]
sessions:
  - {{kind: 常委会会议, session: 第30次, date: 2025-04-28}}
  - {{kind: 常委会会议, session: 第31次, date: 2025-06-10}}
  - {{kind: 常委会会议, session: 第32次, date: 2025-06-27}}
categories:
  - name: 工作
    items: [{{title: 推进工作, {keys}}}]
"""


def days(keys: str) -> list[str]:
    """The days on which the one matter of a plan is due, without their year; its last one is tried."""
    plan = plan_of(TEXT.format(keys=keys))
    (item,), facts = plan.items, Facts(plan)
    known = facts.days
    last = known.last(item)
    if last:
        assert not Filters(as_of=last).finds_overdue(item, facts)
        assert Filters(as_of=last + timedelta(days=1)).finds_overdue(item, facts)
    assert not Filters().finds_overdue(item, facts)
    assert not Filters(as_of=date(2025, 1, 1)).finds_overdue(item, facts)
    (listed,) = year_view(plan).matters
    return [f"{day.month}-{day.day}" for day in listed.days]


@pytest.mark.parametrize(
    ("keys", "due"),
    [
        ("when: 2月20日", ["2-20"]),
        ("when: 2月20日前", ["2-20"]),
        ("when: 2月", ["2-28"]),
        ("when: 3月上旬", ["3-10"]),
        ("when: 3月下旬", ["3-31"]),
        ("when: 3月底前", ["3-31"]),
        ("when: 年初（3—4月）、年末（12月）", ["4-30", "12-31"]),
        ("when: 每季度末", ["3-31", "6-30", "9-30", "12-31"]),
        ("when: 全年", []),
        ("when: 每月", []),
        ("when: 适时", []),
        ("when: 全年, due: 11月15日前", ["11-15"]),
        ("when: 3月, due: 11月底前", ["11-30"]),
        ("when: 4月, meetings: 常委会会议", ["4-28"]),
        ("when: 3-4月, meetings: 常委会会议", ["4-28"]),
        ("when: 4月下旬, meetings: 常委会会议", ["4-28"]),
        ("when: 4月30日, meetings: 常委会会议", ["4-30"]),  # a session goes on for some days
        ("when: 4月20日, meetings: 常委会会议", ["4-28"]),
        ("when: 4-5月, meetings: 常委会会议", ["5-31"]),  # May may have one too
        ("when: 4月底前, meetings: 常委会会议", ["4-30"]),
        ("when: 4月, meetings: [常委会会议, 主任会议]", ["4-30"]),  # one of them has no day
        ("when: 6月, meetings: 常委会会议", ["6-27"]),
        ("when: 6月上旬, meetings: 常委会会议", ["6-10"]),
        ("when: 全年, meetings: 常委会会议", []),
    ],
)
def test_a_matter_is_due_on_the_day_that_is_written_or_set(keys: str, due: list[str]) -> None:
    """A day, a third of a month, a session; where it is not sure, the latest that may be meant."""
    assert days(keys) == due
