"""Times of an old plan: about the same in the new year, but that days become their months."""

import pytest

from npc.genre.renewed_years import Turn
from npc.genre.when import When
from npc.starting.renewing.values import new_time


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("8月28日", "8月"),
        ("2025年8月28日", "8月"),
        ("8月28日前", "8月底前"),
        ("4月28日、8月28日", "4月、8月"),
        ("次年1月20日", "次年1月"),
        ("12月25日至次年1月5日", "12月至次年1月"),
    ],
)
def test_a_day_becomes_its_month_and_is_told(old: str, new: str) -> None:
    found = new_time(old, Turn(2025, 2026))
    assert found.text == new
    assert old in found.doubts[0].zh
    before, after = When.parse(old, year=2025), When.parse(new, year=2026)
    assert (after.windows, after.is_deadline) == (before.windows, before.is_deadline)
    assert not after.faults


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("6月", "6月"),
        ("3月上旬", "3月上旬"),
        ("每季度", "每季度"),
        ("年初（3—4月）、年末（12月）", "年初（3—4月）、年末（12月）"),
        ("2025年底前", "2026年底前"),
        ("根据政府提请", "根据政府提请"),
    ],
)
def test_other_times_stay_but_for_their_years(old: str, new: str) -> None:
    assert new_time(old, Turn(2025, 2026)) == (new, ())
