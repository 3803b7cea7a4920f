"""Plans that are printed come back as they were, but for what is not on paper, and are printed in the same bytes."""

from pathlib import Path

import pytest

from measuring.measures import Verdict
from measuring.round_trips import plans, round_trip


@pytest.mark.parametrize("path", list(plans()), ids=lambda path: path.name)
def test_what_is_printed_comes_back(path: Path) -> None:
    """Every field that is on paper, and nothing else; printed again it is the same file."""
    trip = round_trip(path)
    assert trip.differences == ()
    wrong = [str(each) for each in trip.measured.judged if each.verdict is not Verdict.RIGHT]
    assert wrong == []
