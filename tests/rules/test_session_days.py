"""Sessions on days off."""

import datetime as dt

import pytest

from npc.diagnostics import Severity
from npc.genre.holidays import Holidays
from npc.knowledge import holiday_compiling
from npc.knowledge.days_off import DaysOff
from npc.knowledge.festivals import festival
from plan_texts import findings
from support import Npc, Write

INFO, WARNING = Severity.INFO, Severity.WARNING


def told(text: str) -> list[tuple[Severity, str]]:
    """How bad each day off is, and what is said of it."""
    return [
        (one.rule.severity, one.message.zh) for one in findings(text) if one.rule.code == "NPC385"
    ]


def session(day: str, kind: str = "常委会会议") -> str:
    year = day[:4]
    return f"kind: arrangement\nyear: {year}\nsessions: [{{kind: {kind}, date: {day}}}]\ncategories: []\n"


@pytest.mark.parametrize(
    ("day", "severity", "words"),
    [
        ("2025-10-03", WARNING, "国庆节"),
        ("2025-10-06", WARNING, "中秋"),
        ("2025-04-04", WARNING, "清明"),
        ("2024-02-12", WARNING, "春节"),
        ("2025-02-03", WARNING, "春节"),  # a Monday
        ("2024-05-04", WARNING, "劳动节"),  # a Saturday within the holiday
        ("2025-03-16", INFO, "周日"),
        ("2024-06-08", INFO, "周六"),  # beside a holiday, and none of its days
        ("2027-02-05", WARNING, "春节"),
        ("2027-02-08", WARNING, "春节"),
        ("2027-04-05", WARNING, "清明"),
        ("2028-10-03", WARNING, "国庆节"),
        ("2029-09-22", WARNING, "中秋"),
        ("2027-05-02", WARNING, "劳动节"),
        ("2051-10-02", WARNING, "国庆节"),  # off whatever the notice of the year will say
        ("2051-03-12", INFO, "当年的调休安排尚不掌握"),
    ],
)
def test_days_off(day: str, severity: Severity, words: str) -> None:
    ((bad, message),) = told(session(day))
    assert bad == severity
    assert words in message


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        ("2025-04-27", "常委会会议"),  # a Sunday that is worked
        ("2024-02-18", "主任会议"),
        ("2025-10-09", "常委会会议"),
        ("2027-02-04", "常委会会议"),
        ("2027-02-09", "常委会会议"),  # perhaps off, perhaps not
        ("2051-10-05", "常委会会议"),  # a Thursday of which nothing is known
        ("2025-01-05", "县人民代表大会会议"),
        ("2025-01-05", "人代会"),
    ],
)
def test_days_on_which_people_meet(day: str, kind: str) -> None:
    assert told(session(day, kind)) == []


def test_a_wrong_year_is_told_as_such() -> None:
    assert told(session("2025-10-03").replace("year: 2025", "year: 2023")) == []


ADOPTED = "kind: work-points\nyear: 2025\nadopted: [{date: %s, body: 主任会议, action: 通过}]\n"


def test_papers_are_adopted_on_no_holiday_and_seldom_on_a_sunday() -> None:
    assert [bad for bad, _ in told(ADOPTED % "2025-02-16")] == [INFO]
    assert told(ADOPTED % "2025-01-26") == []
    assert told((ADOPTED % "2025-02-16").replace("主任会议", "县人民代表大会会议")) == []
    assert [bad for bad, _ in told(ADOPTED % "2025-02-02")] == [WARNING]
    both = ADOPTED % "2025-02-02" + "---\n" + session("2025-02-02", "主任会议")
    assert len(told(both)) == 1


def test_what_was_held_is_not_accused() -> None:
    ledger = """\
---
kind: ledger
sessions:
  - {kind: 常委会会议, session: 第30次, date: 2025-10-02}
  - {kind: 常委会会议, session: 第31次, date: 2025-11-30}
  - {kind: 主任会议, session: 第9次, date: 2025-10-12}
matters:
  主要1: 2025-10-16
"""
    text = f"{ADOPTED % '2025-02-17'}---\n{_ROWS}{ledger}"
    assert [message for _, message in told(text)] == ["2025-11-30是周日，不是调休上班日"]


_ROWS = """\
kind: arrangement
year: 2025
categories: [{name: 甲, items: [{title: 听取和审议县政府关于供水工作情况的报告, when: 10月, owners: 财经工委, meetings: 常委会会议}]}]
"""


def test_what_the_repo_says_goes_first(npc: Npc, write: Write) -> None:
    write("plans/2025/a.yaml", session("2025-07-01") + "---\n" + ADOPTED % "2025-10-03")
    write("npc.yaml", "节假日: {放假: [2025-07-01], 上班: [2025-10-05]}\n")
    told = npc("plan", "validate", "--select", "NPC385", "--to", "concise", language="zh").out
    assert "2025-07-01是节假日放假期间" in told
    assert "2025-10-03是国庆节放假期间" in told


def test_the_table_says_what_the_library_says() -> None:
    """For every day of the years that it has; it is the one reader of both."""
    from chinese_calendar import get_holiday_detail, is_workday
    from chinese_calendar.constants import holidays

    days = DaysOff()
    day, last = min(holidays), max(holidays)
    while day <= last:
        name = days.holiday(day)
        is_off, named = get_holiday_detail(day)
        assert days.is_workday(day) == is_workday(day), day
        assert (name.en if name else None) == (named if is_off else None), day
        day += dt.timedelta(days=1)
    assert not days.is_known(last.year + 1)


def test_what_is_off_by_regulation_is_off_by_every_notice() -> None:
    days = DaysOff()
    every = [dt.date(2025, 1, 1) + dt.timedelta(days=count) for count in range(730)]
    fixed = [day for day in every if festival(day)]
    assert len(fixed) == 12
    assert not any(days.is_workday(day) for day in fixed)


def test_the_table_is_made_of_the_installed_library() -> None:
    made: dict[str, object] = {}
    exec(holiday_compiling.source(), made)  # noqa: S102 - what npc makes itself
    written: dict[str, object] = {}
    exec(holiday_compiling.TARGET.read_text(encoding="utf-8"), written)  # noqa: S102
    assert [made[name] for name in ("NAMES", "REST", "WORK")] == [
        written[name] for name in ("NAMES", "REST", "WORK")
    ]


def test_a_newer_library_is_asked_for_years_that_the_table_lacks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import chinese_calendar.constants as library

    from npc.knowledge import days_off

    newer = {dt.date(2050, 10, 1): "National Day", dt.date(2050, 10, 4): "National Day"}
    monkeypatch.setattr(library, "holidays", {**library.holidays, **newer})
    monkeypatch.setattr(library, "workdays", {dt.date(2050, 10, 8): "National Day"})
    days_off._announced.cache_clear()  # noqa: SLF001 - kept while npc runs
    days = DaysOff(Holidays())
    assert days.is_known(2050)
    assert days.is_workday(dt.date(2050, 10, 4)) is False
    assert days.is_workday(dt.date(2050, 10, 8)) is True
    assert days.is_workday(dt.date(2050, 10, 9)) is False  # a plain Sunday
    days_off._announced.cache_clear()  # noqa: SLF001


def in_congress(
    title: str, when: str, day: str, organ: str = "青山县人大常委会", listed: str = ""
) -> list[Severity]:
    text = f"""\
kind: arrangement
year: 2025
organ: {organ}
sessions:
  - {{kind: 常委会会议, date: {day}}}
{listed}categories: [{{name: 甲, items: [{{title: {title}, when: {when}}}]}}]
"""
    return [one.rule.severity for one in findings(text) if one.rule.code == "NPC386"]


@pytest.mark.parametrize(
    ("title", "when", "day", "bad"),
    [
        ("召开县十八届人大四次会议", "1月8日至10日", "2025-01-09", [WARNING]),
        ("举行青山县第十八届人民代表大会第四次会议", "1月8日—11日", "2025-01-10", [WARNING]),
        ("召开县人代会", "1月8日至10日", "2025-01-09", [WARNING]),
        ("召开县人民代表大会会议", "1月8日至10日", "2025-01-09", [WARNING]),
        ("召开县十八届人大四次会议", "1月8日至10日", "2025-01-08", []),  # before it opens
        ("召开县十八届人大四次会议", "1月8日至10日", "2025-01-10", []),  # the new committee's first
        ("召开县十八届人大四次会议", "1月上旬", "2025-01-09", []),
        ("召开县十八届人大四次会议", "1月", "2025-01-09", []),
        ("筹备召开县十八届人大四次会议", "1月2日至10日", "2025-01-09", []),
        ("召开县十八届人大四次会议筹备会", "1月2日至10日", "2025-01-09", []),
        ("召开县十八届人大常委会第三十次会议", "1月8日至10日", "2025-01-09", []),
        ("出席市十六届人大五次会议", "1月8日至10日", "2025-01-09", []),
        ("召开镇十七届人大四次会议", "1月8日至10日", "2025-01-09", []),
        ("召开全国人大会议精神传达会", "3月5日至12日", "2025-03-06", []),
    ],
)
def test_sessions_in_the_days_of_the_congress(
    title: str, when: str, day: str, bad: list[Severity]
) -> None:
    assert in_congress(title, when, day) == bad


@pytest.mark.parametrize(
    ("kind", "day", "bad"),
    [
        ("县人民代表大会会议", "2025-01-08", [INFO]),
        ("人代会", "2025-01-09", [INFO]),
        ("人代会", "2025-01-05", []),
        ("人代会", "2025-01-10", []),
        ("市人代会", "2025-01-08", []),
        ("全国人大会议", "2025-01-08", []),
        ("主任会议", "2025-01-08", []),
    ],
)
def test_a_congress_of_which_only_the_first_day_is_known(
    kind: str, day: str, bad: list[Severity]
) -> None:
    listed = f"  - {{kind: {kind}, date: {day}}}\n"
    assert in_congress("甲", "1月", "2025-01-09", listed=listed) == bad


@pytest.mark.parametrize(
    ("when", "meetings", "count"),
    [
        ("10月3日", "常委会会议", 1),
        ("10月3日", "主任会议", 1),
        ("2025年10月3日", "常委会会议", 1),
        ("10月3日前", "常委会会议", 0),
        ("10月1日至8日", "常委会会议", 0),
        ("10月", "常委会会议", 0),
        ("10月9日", "常委会会议", 0),
        ("10月12日", "常委会会议", 0),  # a Sunday
        ("9月28日", "常委会会议", 0),
        ("10月1日", "", 0),  # an event on 国庆
    ],
)
def test_rows_that_come_up_on_a_day(when: str, meetings: str, count: int) -> None:
    row = f"{{title: 甲, when: {when}, meetings: [{meetings}]}}"
    text = f"kind: arrangement\nyear: 2025\ncategories: [{{name: 甲, items: [{row}, {row.replace('甲', '乙')}]}}]\n"
    assert len(told(text)) == count


def test_categories_that_are_sessions_of_a_day() -> None:
    text = "kind: arrangement\nyear: 2025\ncategories: [{name: 第三十九次会议（%s）, items: [{title: 甲, when: 10月}]}]\n"
    assert len(told(text % "10月3日")) == 1
    assert told(text % "10月9日") == []
