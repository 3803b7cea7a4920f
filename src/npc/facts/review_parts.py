"""What is known of the parts of reviews, and in which of them a text stands."""

from typing import cast

from npc.genre.headings import looks_ahead
from npc.genre.years import years_in
from npc.kinds.review import Review, ReviewPart
from npc.plan import Location, Paper
from npc.records import NamedTuple


class PartOfReview(NamedTuple):
    """Where in a review a text stands."""

    review: Review
    part: ReviewPart | None
    """None for what stands around the parts: title, notes, signature."""
    heading_looks_ahead: bool = False
    """Whether it stands below a heading of an account that looks ahead: 下一步工作打算."""

    @property
    def year(self) -> int | None:
        """The year that is spoken of, where one is."""
        return year_of(self.part, self.review) if self.part else None

    @property
    def looks_back(self) -> bool:
        """Whether what has been done is told there, and nothing planned."""
        return self.part is None or not self.part.looks_ahead

    @property
    def may_plan(self) -> bool:
        """Whether what is told there may be yet to be done, also below a heading of an account."""
        return not self.looks_back or self.heading_looks_ahead


def part_at(review: Paper, at: Location) -> PartOfReview:
    """Return where in a review a place is."""
    found = cast("Review", review)
    match at.path:
        case ("parts", int(index), *below):
            part = found.parts[index]
            return PartOfReview(found, part, heading_looks_ahead=_is_below_plan(part, below))
    return PartOfReview(found, None)


def _is_below_plan(part: ReviewPart, path: list[str | int]) -> bool:
    match path:
        case ("sections", int(at), "subsections", int(below), *_):
            section = part.sections[at]
            return any(map(looks_ahead, (section.title, section.subsections[below].title)))
        case ("sections", int(at), *_):
            return looks_ahead(part.sections[at].title)
    return False


def year_of(part: ReviewPart, review: Review) -> int | None:
    """Return the year that a part is about; None where nothing says it.

    As it is written, else as the title has it; the only part of a review is of the review's year.
    """
    named = set(years_in(part.title))
    of_title = named.pop() if len(named) == 1 else None
    return part.year or of_title or (review.year if len(review.parts) == 1 else None)
