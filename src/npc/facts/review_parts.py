"""What is known of the parts of reviews."""

from npc.genre.years import years_in
from npc.kinds.review import Review, ReviewPart


def year_of(part: ReviewPart, review: Review) -> int | None:
    """Return the year that a part is about; None where nothing says it.

    As it is written, else as the title has it; the only part of a review is of the review's year.
    """
    named = set(years_in(part.title))
    of_title = named.pop() if len(named) == 1 else None
    return part.year or of_title or (review.year if len(review.parts) == 1 else None)
