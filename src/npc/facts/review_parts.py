"""What is known of the parts of reviews, and in which of them a text stands."""

from typing import cast

from npc.genre.years import years_in
from npc.kinds.review import Review, ReviewPart
from npc.plan import Location, Paper
from npc.records import NamedTuple


class PartOfReview(NamedTuple):
    """Where in a review a text stands."""

    review: Review
    part: ReviewPart | None
    """None for what stands around the parts: title, notes, signature."""

    @property
    def year(self) -> int | None:
        """The year that is spoken of, where one is."""
        return year_of(self.part, self.review) if self.part else None

    @property
    def looks_back(self) -> bool:
        """Whether what has been done is told there, and nothing planned."""
        return self.part is None or not self.part.looks_ahead


def part_at(review: Paper, at: Location) -> PartOfReview:
    """Return where in a review a place is."""
    found = cast("Review", review)
    match at.path:
        case ("parts", int(index), *_):
            return PartOfReview(found, found.parts[index])
    return PartOfReview(found, None)


def year_of(part: ReviewPart, review: Review) -> int | None:
    """Return the year that a part is about; None where nothing says it.

    As it is written, else as the title has it; the only part of a review is of the review's year.
    """
    named = set(years_in(part.title))
    of_title = named.pop() if len(named) == 1 else None
    return part.year or of_title or (review.year if len(review.parts) == 1 else None)
