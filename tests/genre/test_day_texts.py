"""Days as people write them, and notes that something was done on one."""

from datetime import date

import pytest

from npc.genre.day_texts import day_done, day_named, is_done, is_nothing, is_of_numbers

DAY = date(2025, 7, 21)


@pytest.mark.parametrize(
    "written",
    ["2025-07-21", "2025/7/21", "2025.7.21", "2025年7月21日", "2025 年 7 月 21 日", "7月21日", " 7月21号 ", "7月21", "7/21", "7-21", "7.21", "20250721", "2025-07-21 00:00:00", "今天"],
)  # fmt: skip
def test_days_are_read(written: str) -> None:
    assert day_named(written, year=2025, today=DAY) == DAY


@pytest.mark.parametrize("written", ["7月", "21/7", "25-7-21", "7.2.1", "2025-07-21 15:30", "21日", "7月32日", "2月30日", "7月21日、22日", "7月21日前", "7月1日至7月2日", "", "2025-07-210", "17月21日"])  # fmt: skip
def test_what_is_no_day_for_sure_is_none(written: str) -> None:
    assert day_named(written, year=2025, today=DAY) is None


def test_without_a_year_or_a_clock_less_is_read() -> None:
    assert day_named("7月21日", year=None) is None
    assert day_named("今天", year=2025) is None
    assert day_named("昨天", year=2025, today=DAY) == date(2025, 7, 20)


@pytest.mark.parametrize("written", ["7月21日", "7月21日完成", "已完成 7月21日", "已于7月21日办结。", "（已完成：2025-07-21）", "7月21日已办完", "2025-07-21 00:00:00", "7月21日已全部完成"])  # fmt: skip
def test_a_day_on_which_all_was_done_is_read(written: str) -> None:
    assert day_done(written, year=2025) == DAY


@pytest.mark.parametrize("written", ["7月21日完成初稿", "预计7月21日完成", "7月21日未完成", "7月21日前完成", "7月20日、7月21日完成", "7月21日开会", "已完成", "7/21", "7.21", "7/21完成", "7月20-21日完成", ""])  # fmt: skip
def test_other_words_say_something_else(written: str) -> None:
    assert day_done(written, year=2025) is None


@pytest.mark.parametrize(("written", "says"), [("已完成", True), ("办结。", True), ("√", True), ("全部完成", True), ("7/21完成", True), ("完成100%", True), ("21日完成", True), ("未完成", False), ("基本完成", False), ("完成初稿", False), ("完成3件", False), ("80%", False), ("", False)])  # fmt: skip
def test_done_without_a_day_is_known(written: str, *, says: bool) -> None:
    assert is_done(written) is says


@pytest.mark.parametrize(("written", "says"), [("7/21", True), ("45859", True), ("80%", True), ("二十一日", True), ("3件", False), ("第3稿", False), ("", False)])  # fmt: skip
def test_notes_without_a_word_are_known(written: str, *, says: bool) -> None:
    assert is_of_numbers(written) is says


@pytest.mark.parametrize(("written", "says"), [("无", True), ("/", True), ("——", True), ("无进展", False), ("1/2", False)])  # fmt: skip
def test_signs_for_nothing_are_known(written: str, *, says: bool) -> None:
    assert is_nothing(written) is says
