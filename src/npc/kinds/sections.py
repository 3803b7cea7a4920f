"""Sections and subsections of a text, and how their headings stand.

A kind with sections declares `sections`, `heading_form()`, `numbering()` and `lead_style()`. What
stands in front of a heading is worked out here and nowhere else: templates, findings and views ask it
for its `label`.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Self

from npc.genre.numerals import chinese_number
from npc.genre.typed_numbers import end_of_number
from npc.kinds.context import Context
from npc.kinds.keys import key, place
from npc.kinds.points import (
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
    about = "标题的排法：<headings=block>（单独成行）、<headings=run-in>（后接正文，同在一段）、<headings=none>（不编号，单独成行）"
    return key(
        "headings",
        choice(HEADING_FORMS),
        "标题排法",
        f"{about}；不写则按上一级，再按 <headings=block>",
    )


class Heading(Numbered):
    """A heading, with the text and the points below it."""

    one_of = ("title", "title-lines")
    usual = "title"

    title: str = place("")
    title_lines: tuple[str, ...] = title_lines()
    """The lines of the title where it is broken by hand."""
    text: str | None = key("text", TEXT, "正文、导语、内容", "标题下、要点前的文字", prints="prose")
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
