"""The numbers of points, counted through the sections of a text, and how its headings stand.

A kind with sections numbers them by `numbered` when it is finished.
"""

from collections.abc import Iterable

from npc.kinds.context import Context
from npc.kinds.points import BY_SECTION, CHINESE, CONTINUOUS, RUN_IN, Point
from npc.kinds.sections import BLOCK, Heading, Section


def numbered(
    sections: Iterable[Section],
    context: Context,
    *,
    numbering: str | None,
    lead_style: str | None,
    heading_form: str | None,
) -> tuple[Section, ...]:
    """Return sections that know how they stand, and their points what is printed of them.

    Args:
        sections: The sections of one document.
        context: What holds for the plan: the habit of the house.
        numbering: How the document numbers its points; None where it does not say.
        lead_style: Where it puts leads, likewise.
        heading_form: How its headings stand, likewise.

    """
    counter = _Counter(
        numbering or context.numbering or CONTINUOUS,
        lead_style or context.lead_style or RUN_IN,
        heading_form or BLOCK,
    )
    return tuple(map(counter.section, sections))


class _Counter:
    """Counts the points of a document in their order."""

    def __init__(self, numbering: str, lead_style: str, heading_form: str) -> None:
        self._numbering = numbering
        self._lead_style = lead_style
        self._heading_form = heading_form
        self._all = 0
        self._continuous = 0

    def section(self, section: Section) -> Section:
        """Number the points of the next section."""
        points = self._points(section, section, ())
        subsections = tuple(
            inner._replace(
                points=self._points(inner, section, (inner.number,)),
                heading_form=self._heading_form,
            )
            for inner in section.subsections
        )
        return section._replace(
            points=points, subsections=subsections, heading_form=self._heading_form
        )

    def _points(self, part: Heading, section: Section, inner: tuple[int, ...]) -> tuple[Point, ...]:
        numbering = section.numbering or self._numbering
        if numbering == CHINESE and section.subsections:
            numbering = BY_SECTION  # its （一） are the subsections; what is below them has 1.
        before = self._continuous if numbering == CONTINUOUS else 0
        style, below = section.lead_style or self._lead_style, (section.number, *inner)
        points = tuple(
            point._replace(
                number=self._all + point.number,
                ordinal=before + point.number,
                numbering=numbering,
                lead_style=style,
                below=below,
            )
            for point in part.points
        )
        self._all += len(points)
        self._continuous += len(points) if numbering == CONTINUOUS else 0
        return points
