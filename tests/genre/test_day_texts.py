"""Days as people write them, and notes that something was done on one."""

from datetime import date

import pytest

from npc.genre.day_texts import day_done, day_named, is_done

DAY = date(2025, 7, 21)


@pytest.mark.parametrize(
    "written",
    ["2025-07-21", "2025/7/21", "2025.7.21", "2025年7月21日", "7月21日", " 7月21号 ", "今天"],
)
def test_days_are_read(written: str) -> None:
    assert day_named(written, year=2025, today=DAY) == DAY


@pytest.mark.parametrize("written", ["7月", "7-21", "7.21", "21日", "7月32日", "2月30日", "7月21日、22日", "7月21日前", "7月1日至7月2日", "", "2025-07-210", "17月21日"])  # fmt: skip
def test_what_is_no_day_for_sure_is_none(written: str) -> None:
    assert day_named(written, year=2025, today=DAY) is None


def test_without_a_year_or_a_clock_less_is_read() -> None:
    assert day_named("7月21日", year=None) is None
    assert day_named("今天", year=2025) is None
    assert day_named("昨天", year=2025, today=DAY) == date(2025, 7, 20)


@pytest.mark.parametrize("written", ["7月21日", "7月21日完成", "已完成 7月21日", "已于7月21日办结。", "（已完成：2025-07-21）", "7月21日已办完"])  # fmt: skip
def test_a_day_on_which_all_was_done_is_read(written: str) -> None:
    assert day_done(written, year=2025) == DAY


@pytest.mark.parametrize("written", ["7月21日完成初稿", "预计7月21日完成", "7月21日未完成", "7月21日前完成", "7月20日、7月21日完成", "7月21日开会", "已完成", ""])  # fmt: skip
def test_other_words_say_something_else(written: str) -> None:
    assert day_done(written, year=2025) is None


@pytest.mark.parametrize(("written", "says"), [("已完成", True), ("办结。", True), ("未完成", False), ("完成初稿", False), ("", False)])  # fmt: skip
def test_done_without_a_day_is_known(written: str, *, says: bool) -> None:
    assert is_done(written) is says
