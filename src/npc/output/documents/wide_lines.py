"""What is wider than the page holds: lines of titles broken by hand, tables of many columns."""

from collections.abc import Iterator, Sequence

from npc.kinds.columns import columns_of
from npc.kinds.review import Review
from npc.kinds.sections import Section
from npc.layout.balance import text_width
from npc.layout.profile import Profile
from npc.output.templating.labels import label_columns
from npc.plan import Arrangement, Paper, Plan
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


class CrowdedTable(NamedTuple):
    """A table whose columns are narrow because its pages are upright."""

    paper: Arrangement
    columns: int


def crowded_tables(plan: Plan) -> Iterator[CrowdedTable]:
    """Find tables of more columns than an upright page holds well."""
    for paper in plan.arrangements:
        if paper.form != "table" or paper.orientation == "landscape":
            continue
        columns = label_columns(paper) + len(_IN_FRONT) + len(columns_of(paper))
        if columns > _MOST_UPRIGHT:
            yield CrowdedTable(paper, columns)


_IN_FRONT = ("number", "title")
_MOST_UPRIGHT = 10
