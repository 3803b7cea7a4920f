"""What is wider than the page holds: lines of titles broken by hand."""

from collections.abc import Iterator, Sequence

from npc.kinds.review import Review
from npc.kinds.sections import Section
from npc.layout.profile import Profile
from npc.layout.text_widths import text_width
from npc.plan import Paper, Plan
from npc.records import NamedTuple


class WideLine(NamedTuple):
    """A line of `title-lines` that wraps, whatever the font is."""

    text: str
    width: float
    """In characters."""
    room: int
    """Characters that a line holds."""


def wide_lines(plan: Plan, profile: Profile) -> Iterator[WideLine]:
    """Find lines of titles that do not fit between the margins (GB/T 9704-2012, 7.3.1).

    Args:
        plan: The plan.
        profile: How its document looks.

    """
    for paper in plan.printed:
        landscape = paper.orientation == "landscape"
        whole = profile.area(landscape=landscape).width
        for lines, face, indent in _titles(paper, profile):
            room = (whole - indent) / profile.character(face)
            for line in lines:
                width = text_width(line)
                if width > room:
                    yield WideLine(line, width, int(room))


def _titles(paper: Paper, profile: Profile) -> Iterator[tuple[Sequence[str], str, float]]:
    """Yield the lines of titles, with the measures of their font, and the twips that they begin in."""
    yield paper.title_lines, "title", 0
    for part in paper.parts if isinstance(paper, Review) else ():
        yield part.title_lines, "part-title", 0
    for heading in paper.headings:
        if heading.title_lines and not heading.runs_in:
            face = "heading-1" if isinstance(heading, Section) else "heading-2"
            number = text_width(heading.label) * profile.character(face)
            yield heading.title_lines, face, number and number + profile.twips("body.first-line")
