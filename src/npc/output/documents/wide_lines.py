"""What is wider than the page holds: lines of titles broken by hand, tables of many columns."""

from collections.abc import Iterator

from npc.kinds.columns import columns_of
from npc.layout.balance import text_width
from npc.layout.profile import Profile
from npc.output.templating.labels import label_columns
from npc.plan import Arrangement, Plan
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
        room = profile.area(landscape=landscape).width / profile.character("title")
        for line in paper.title_lines:
            width = text_width(line)
            if width > room:
                yield WideLine(line, width, int(room))


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
