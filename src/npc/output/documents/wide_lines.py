"""Lines of titles that were broken by hand and are wider than the page holds."""

from collections.abc import Iterator

from npc.layout.balance import text_width
from npc.layout.profile import Profile
from npc.plan import Plan
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
