"""Sections and subsections of a text, how their headings stand, and the numbers of what is in them.

A kind with sections declares `sections`, `heading_form()`, `numbering()` and `lead_style()`, and
numbers its sections by `numbered` when it is finished. What stands in front of a heading is worked
out here and nowhere else: templates, findings and views ask it for its `label`.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Self

from npc.genre.numerals import chinese_number
from npc.genre.typed_numbers import end_of_number
from npc.kinds.context import Context
from npc.kinds.keys import key, place
from npc.kinds.points import (
    BY_SECTION,
    CHINESE,
    CONTINUOUS,
    RUN_IN,
    UNNUMBERED,
    Point,
    lead_style,
    numbering,
)
from npc.kinds.record import Numbered, Records
from npc.kinds.titles import title_lines, title_of, title_place
from npc.kinds.types import LINE, TEXT, PrintedText, choice
from npc.source.location import Location

BLOCK = "block"
HEADING_FORMS = {BLOCK: "单独成行", RUN_IN: "后接正文", UNNUMBERED: "不编号"}
"""How headings may stand."""


def heading_form() -> str | None:
    """Declare the key that says how headings stand."""
    about = "标题的排法：block（单独成行）、run-in（同段后接正文）、none（单独成行，不编号）"
    return key(
        "headings", choice(HEADING_FORMS), "标题排法", f"{about}；不写则按上一级，再按 block"
    )


class Heading(Numbered):
    """A heading, with the text and the points below it."""

    one_of = ("title", "title-lines")
    usual = "title"

    title: str = place("")
    title_lines: tuple[str, ...] = title_lines()
    """The lines of the title where it is broken by hand."""
    text: str | None = key("text", TEXT, "正文", "标题下、要点前的文字", prints="prose")
    points: tuple[Point, ...] = key("points", Records(Point), "要点", "要点")
    heading_form: str = BLOCK
    """How it stands: block, run-in, or none (a block without a number)."""

    @property
    def numeral(self) -> str:
        """The number that stands in front of a heading of its level."""
        return ""

    @property
    def label(self) -> str:
        """What is printed in front of it: 一、, （一）, or nothing."""
        return "" if self.heading_form == UNNUMBERED else self.numeral

    @property
    def title_in_line(self) -> str:
        """The title in one line, where others show it: a blank stands between phrases of two lines."""
        return " ".join(self.title_lines) or self.title

    @property
    def runs_in(self) -> bool:
        """Whether its text goes on behind it in one paragraph: one that has no number of its own."""
        return self.heading_form == RUN_IN and bool(self.text) and not self.text_is_numbered

    @property
    def text_is_numbered(self) -> bool:
        """Whether its text begins with a typed number, which belongs at the beginning of a line."""
        return end_of_number((self.text or "").lstrip()) > 0

    @property
    def title_at(self) -> Location:
        """Where its title is written: where it is only given line by line, the lines."""
        return title_place(self.at, self.title_lines)

    @property
    def all_points(self) -> Iterable[Point]:
        """Its points, in order, with those of headings below it."""
        return self.points

    def finished(self, context: Context) -> Self:  # noqa: ARG002 - as other records
        """Return it with its title, where that is given line by line."""
        return self if self.title else self._replace(title=title_of("", self.title_lines))

    def texts(self) -> Iterator[PrintedText]:
        """Yield the title, then the texts of the other keys."""
        yield self.title, self.title_at
        yield from super().texts()


class Subsection(Heading):
    """A subsection (（一）、（二）、…)."""

    title: str = key("title", LINE.otherwise(""), "标题", "标题，不写“（一）”")

    @property
    def numeral(self) -> str:
        """The number that stands in front of it: （一）."""
        return f"（{chinese_number(self.number)}）"


class Section(Heading):
    """A section (一、二、…). Points of its own are printed before its subsections."""

    title: str = key("title", LINE.otherwise(""), "标题", "标题，不写“一、”")
    subsections: tuple[Subsection, ...] = key(
        "subsections", Records(Subsection), "小节", "部分和要点之间的一层，（一）（二）编号"
    )
    numbering: str | None = numbering()
    lead_style: str | None = lead_style()

    @property
    def numeral(self) -> str:
        """The number that stands in front of it: 一、."""
        return f"{chinese_number(self.number)}、"

    @property
    def headings(self) -> tuple[Heading, ...]:
        """Itself and its subsections: what has text and points, in the order of the document."""
        return (self, *self.subsections)

    @property
    def all_points(self) -> Iterable[Point]:
        """Its own points, then those of its subsections."""
        return chain.from_iterable(part.points for part in self.headings)


def headings_in(sections: Iterable[Section]) -> tuple[Heading, ...]:
    """Return sections, each before its subsections: what has text and points, in order."""
    return tuple(chain.from_iterable([section.headings for section in sections]))


def points_in(headings: Iterable[Heading]) -> tuple[Point, ...]:
    """Return the points of headings, in order."""
    return tuple(chain.from_iterable([heading.points for heading in headings]))


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
