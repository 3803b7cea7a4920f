"""Lines of text: broken where Chinese text may be, with no word lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc.output.reports.width import width
from npc.output.views.wrapping import between_names, wrapped


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("听取2023年度的报告", 10, ["听取2023年", "度的报告"]),
        ("（时间为3—4月）。", 10, ["（时间为", "3—4月）。"]),
        ("做好“一工委一品牌”，", 10, ["做好“一工", "委一品", "牌”，"]),
        ("开展工作。", 8, ["开展工", "作。"]),
        ("7-8月 第1个月", 8, ["7-8月", "第1个月"]),
        ("the earliest (by law)", 12, ["the earliest", "(by law)"]),
        ("", 8, [""]),
        ("a" * 10, 4, ["aaaa", "aaaa", "aa"]),
    ],
)
def test_lines_are_broken_where_they_may_be(text: str, columns: int, lines: list[str]) -> None:
    assert wrapped(text, columns) == lines


def test_what_goes_on_may_be_narrower() -> None:
    assert wrapped("一二三四五六七", 8, hang=2) == ["一二三四", "五六七"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("财经工委、教科文卫工委及办公室", ["财经工委、", "教科文卫工委", "及办公室"]),
        ("名字比一行还要长的部门", ["名字比一行还", "要长的部门"]),
    ],
)
def test_names_are_kept_whole_where_they_fit(text: str, lines: list[str]) -> None:
    assert between_names(text, 12) == lines


@given(st.text("报告2023年（）“”，。、—a -", max_size=60), st.integers(8, 40), st.integers(0, 3))
def test_nothing_is_lost_and_nothing_too_wide(text: str, columns: int, hang: int) -> None:
    """But for blanks at the ends of lines."""
    lines = wrapped(text, columns, hang=hang)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(width(line) <= columns - hang * (at > 0) for at, line in enumerate(lines))
