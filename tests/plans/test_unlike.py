"""Plans as offices of unlike kinds write them, without a slip: nothing is found that is not so.

A county with mixed categories, a town, districts by meeting and by kind of work, a prefecture, a plan
by quarters, a list of sentences, a year's set; reviews of a year, half a year and a term, by offices,
committees and towns. The names are invented.
"""

from pathlib import Path

import pytest

from plan_texts import check_below

FOLDER = Path(__file__).parent / "unlike"


@pytest.mark.parametrize("name", sorted(path.name for path in FOLDER.iterdir()))
def test_nothing_is_found_in_a_plan_without_a_slip(name: str) -> None:
    """Not even a remark."""
    found = check_below(FOLDER, name).diagnostics
    assert [f"{each.rule.code} {each.place} {each.message.zh}" for each in found] == []
