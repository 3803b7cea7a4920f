"""`holidays` of npc.yaml: the days of a year that no library has yet, and their faults."""

from datetime import date

import pytest

from npc.genre.holidays import Holidays, days_in
from npc.views.workdays import Workdays
from support import Npc, Write

YEAR = 2051
"""One that the library has not."""
PLAN = f"""\
种类: 安排表
年度: {YEAR}
机关: 青山县人大常委会
部门: [财经工委]
会期:
  - {{会议: 常委会会议, 届次: 第1次, 日期: {YEAR}-10-28}}
类别:
  - 名称: 听取和审议专项工作报告
    项目:
      - {{项目名称: 听取和审议县政府关于养老服务工作情况的报告, 时间: 10月, 会议: 常委会会议, 组织实施部门: 财经工委}}
"""
NOTICE = f"节假日:\n  放假: [{YEAR}-01-01, {YEAR}-10-01至{YEAR}-10-07]\n  上班: [{YEAR}-10-14]\n"


def deadlines(npc: Npc, write: Write, settings: str) -> tuple[int, str]:
    write("plans/2051/a.yaml", PLAN)
    write("npc.yaml", settings or "机关: 青山县人大常委会\n")
    result = npc("schedule", "deadlines", "--workdays", "--to", "csv", language="zh")
    return result.code, result.out + result.err


def test_days_of_a_year_that_the_library_lacks(npc: Npc, write: Write) -> None:
    code, told = deadlines(npc, write, "")
    assert code == 2, told
    assert "节假日" in told
    assert "npc.yaml" in told
    code, told = deadlines(npc, write, NOTICE)
    assert code == 0
    assert f"{YEAR}-09-29" in told  # from Sunday 8 October over the holiday


def test_named_days_go_first() -> None:
    days = days_in(f"{YEAR}-10-01至10-07")
    assert days
    rest, work = frozenset(days), frozenset((date(YEAR, 10, 14),))
    named = Workdays(Holidays(rest, work))
    assert work == {day for day in work if day.weekday() == 5}
    assert named.is_workday(date(YEAR, 10, 3)) is False
    assert named.is_workday(date(YEAR, 10, 14)) is True
    assert named.is_workday(date(YEAR, 10, 9)) is True
    assert named.is_workday(date(YEAR, 10, 15)) is False
    assert named.why_unknown(YEAR) is None
    assert named.why_unknown(YEAR + 1)
    assert named.moved(date(YEAR, 10, 5)).day == date(YEAR, 9, 29)
    assert Workdays(Holidays(frozenset((date(2025, 7, 1),)))).is_workday(date(2025, 7, 1)) is False
    assert Workdays(Holidays(frozenset((date(2025, 7, 1),)))).is_workday(date(2025, 10, 1)) is False


def test_a_few_days_are_no_year() -> None:
    """The notice of a year may begin with the last day of the one before."""
    named = Workdays(Holidays(frozenset((date(YEAR, 12, 31),))))
    assert named.is_workday(date(YEAR, 12, 31)) is False
    assert named.is_workday(date(YEAR, 12, 30)) is None
    assert named.why_unknown(YEAR)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("2051-02-05", 1),
        ("2051-02-05至2051-02-12", 8),
        ("2051-02-05 至 02-12", 8),
        ("2050-12-31~2051-01-02", 3),
        ("2051-02-12至2051-02-05", 0),
        ("2051-02-30", 0),
        ("2051-01-01至2051-12-31", 0),
        ("10月1日", 0),
        ("2051-02-05至", 0),
    ],
)
def test_days_as_people_write_them(text: str, count: int) -> None:
    assert len(days_in(text) or ()) == count


@pytest.mark.parametrize(
    ("settings", "line", "words"),
    [
        ("节假日: {放假: [2051-10-01, 10月2日]}\n", 1, "“10月2日”不是日期"),
        ("节假日: {放假: 2051-10-07至2051-10-01}\n", 1, "不是日期"),
        ("节假日:\n  放假: [2051-10-01]\n  上班: [2051-10-01]\n", 3, "写了两次"),
        ("节假日:\n  放假: [2051-10-01至10-03, 2051-10-02]\n", 2, "2051-10-02写了两次"),
        ("节假日:\n  上班: [2051-10-09]\n", 2, "本来就上班"),
        ("holidays: {rest: [2051-10-01], off: [2051-10-02]}\n", 1, "off"),
        ("节假日: [2051-10-01]\n", 1, "现在是列表"),
    ],
)
def test_wrong_days_are_findings(
    npc: Npc, write: Write, settings: str, line: int, words: str
) -> None:
    write("plans/2051/a.yaml", PLAN)
    write("npc.yaml", settings)
    result = npc("plan", "validate", "--to", "concise", language="zh")
    assert result.code == 1
    (told,) = (each for each in result.out.splitlines() if each.startswith("npc.yaml"))
    assert told.startswith(f"npc.yaml:{line}:")
    assert words in told
