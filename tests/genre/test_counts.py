"""Counts as people write them."""

import pytest

from npc.genre.counts import counts_in
from npc.genre.numerals import number_of


@pytest.mark.parametrize(
    ("written", "number"),
    [("17", 17), ("十", 10), ("十七", 17), ("二十", 20), ("三十二", 32), ("两", 2), ("〇", 0)],
)
def test_numbers(written: str, number: int) -> None:
    """Digits and characters up to 99."""
    assert number_of(written) == number


@pytest.mark.parametrize("written", ["", "百", "十十", "三千", "一二三", "99999"])
def test_what_is_no_such_number(written: str) -> None:
    """Nothing is guessed."""
    assert number_of(written) is None


def test_counts_have_a_unit_behind_them() -> None:
    """Years and dates are no counts."""
    found = [(one.number, one.unit) for one in counts_in("2025年3月听取17个报告，视察四次，共21项")]
    assert found == [(17, "个"), (4, "次"), (21, "项")]
