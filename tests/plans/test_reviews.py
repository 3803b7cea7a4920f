"""The plans that are whole reviews are their source texts word for word: nothing lost, nothing invented."""

from itertools import repeat

import pytest

from transcripts import mended, printed_review, review_of

COUNTS = {
    "nanhai-office-2025": ([4, 3], 0, 1),
    "district-office-2020": ([6, 4], 0, 0),
    "qingcheng-2024": ([4], 6, 0),
}
"""The sections of each part, points and notes."""


@pytest.mark.parametrize("name", COUNTS)
def test_review_is_the_source_paragraph_by_paragraph(name: str) -> None:
    """Every character, in its paragraph, after the mends of the README and nothing else."""
    assert printed_review(review_of(name), repeat("")) == mended(name).split("\n")


@pytest.mark.parametrize("name", COUNTS)
def test_counts(name: str) -> None:
    """Each review has as many sections, points and notes as its README says."""
    review = review_of(name)
    sections = [len(part.sections) for part in review.parts]
    points = sum(len(section.points) for section in review.sections)
    assert (sections, points, len(review.notes)) == COUNTS[name]
