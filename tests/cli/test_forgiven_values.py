"""Values as clerks type them: read where they are sure, explained where they are not, mended by --fix."""

import re

import pytest

from npc.genre.ticks import is_tick
from npc.genre.when import When
from npc.genre.when_figures import in_words
from npc.kinds.monthly_plan import month_number
from support import Npc, Write

PLAN = """种类: 安排表
年度: 2026
类别:
  - 名称: 代表活动
    项目:
      - 项目名称: 组织人大代表培训
        时间: {when}
        承办部门: 选联工委
        会议: {meetings}
"""


@pytest.mark.parametrize(
    "tick",
    [
        *("√", "√√", "✓", "是", "1", "0", "Y", "x", "×", "○", "无", "/", "yes", "True", "打勾"),
        *("[常委会会议, √]", "常委会会议、√"),
    ],
)
def test_a_tick_is_no_meeting(npc: Npc, write: Write, tick: str) -> None:
    """Typed as the Word table has it, it printed a column of its name."""
    path = write("plan.yaml", PLAN.format(when="8月", meetings=tick))
    result = npc("plan", "validate", path, language="zh")
    assert result.code == 1
    assert "不是会议的名称" in result.out
    assert "写会议的名称，如 常委会会议、主任会议" in result.out
    assert re.findall(r"NPC\d{3}", result.out) == ["NPC204"]
    assert "a meeting" in npc("plan", "validate", path).out


@pytest.mark.parametrize(
    "name",
    ["常委会会议", "主任会议", "[常委会会议, 主任会议]", "党组会", "人代会", "1次", "有关会议"],
)
def test_names_of_meetings_are_right(npc: Npc, write: Write, name: str) -> None:
    """Short ones, too."""
    path = write("plan.yaml", PLAN.format(when="8月", meetings=name))
    assert "NPC204" not in npc("plan", "validate", path, "--format", "concise").out


@pytest.mark.parametrize(
    ("text", "expected"),
    [("√", True), (" X ", True), ("12", True), ("", False), ("是否", False), ("√（书面）", False)],
)
def test_a_tick_is_a_sign_alone(text: str, *, expected: bool) -> None:
    """A word that begins as one is none."""
    assert is_tick(text) is expected


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("8", "8月"),
        ("08", "8月"),
        ("8-9", "8-9月"),
        ("3、6、9", "3、6、9月"),
        ("2026-08-15", "8月15日"),
        ("2026/8/15", "8月15日"),
        ("2026.08.15", "8月15日"),
        ("20260815", "8月15日"),
        ("2026-08", "8月"),
        ("08-15", "8月15日"),
        ("8/15", "8月15日"),
        ("8.15", "8月15日"),
    ],
)
def test_times_in_figures_are_read_and_written_out(
    npc: Npc, write: Write, typed: str, written: str
) -> None:
    """One info, no error; what `--fix` writes means the same month and days, and is found no fault with."""
    path = write("plan.yaml", PLAN.format(when=typed, meetings="主任会议"))
    result = npc("plan", "validate", path, language="zh")
    assert (result.code, re.findall(r"NPC\d{3}", result.out)) == (0, ["NPC358"])
    assert f"写作“{written}”" in result.out
    before, after = When.parse(typed, year=2026), When.parse(written, year=2026)
    assert not before.faults
    assert (before.timing, before.windows, before.days) == (after.timing, after.windows, after.days)
    npc("plan", "validate", path, "--fix")
    assert path.read_text(encoding="utf-8") == PLAN.format(when=written, meetings="主任会议")
    assert npc("plan", "validate", path, language="zh").out.startswith("没有发现问题")


@pytest.mark.parametrize(
    "typed",
    [
        "8.9",
        "13",
        "0",
        "9-8",
        "2-30",
        "02-30",
        "2026-13",
        "2026-02-30",
        "2026",
        "123",
        "8月",
        "适时",
    ],
)
def test_what_may_be_several_things_is_not_written_out(typed: str) -> None:
    """Nor what is no time; other rules speak of that."""
    assert in_words(typed, 2026) is None


def test_another_year_is_written_out() -> None:
    """That of the plan is not."""
    assert in_words("2027-01-15", 2026) == "2027年1月15日"
    assert in_words("2026-01", None) == "2026年1月"


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("8月十五号前", ((0, 15),)),
        ("8月十五日前", ((0, 15),)),
        ("八月十五号", ((15, 15),)),
        ("8月十五号至二十号", ((15, 20),)),
    ],
)
def test_days_may_be_in_characters(typed: str, days: tuple[tuple[int, int], ...]) -> None:
    """With 号 as with 日."""
    when = When.parse(typed, year=2026)
    assert (when.first_month, when.days, when.faults) == (8, days, ())


@pytest.mark.parametrize(
    ("key", "number"),
    [
        ("7", 7),
        ("七月", 7),
        ("7 月", 7),
        ("十二月份", 12),
        ("七", 7),
        ("十三月", 13),
        ("七八月", None),
    ],
)
def test_months_may_be_in_characters(key: str, number: int | None) -> None:
    """As `when` may be."""
    assert month_number(key) == number


def test_months_in_characters_are_months(npc: Npc, write: Write) -> None:
    """In lists and in print; two spellings of one month are one month twice."""
    months = (
        "kind: monthly-plan\nyear: 2026\nmonths:\n  七月: [{content: 组织视察, owners: 办公室}]\n"
    )
    path = write("plan.yaml", months)
    assert npc("plan", "validate", path, language="zh").out.startswith("没有发现问题")
    assert "组织视察" in npc("schedule", "month", "7", "--plan", path, language="zh").out
    assert "七月1项" in npc("plan", "show", path, language="zh").out
    write("plan.yaml", months + "  7月: [{content: 组织调研, owners: 办公室}]\n")
    assert "NPC341" in npc("plan", "validate", path, language="zh").out
