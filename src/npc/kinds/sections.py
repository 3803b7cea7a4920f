"""Sections, subsections and points of a text, and the numbers that are printed in front of them.

A kind with sections declares `sections`, `numbering()` and `lead_style()`, and numbers its sections
by `numbered` when it is finished. What stands in front of a point is worked out here and nowhere
else: templates, findings and views ask the point for its `label`, or how it is `named`.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Self

from npc.genre.numerals import chinese_number
from npc.genre.prose import joined
from npc.kinds.containers import Many
from npc.kinds.context import Context
from npc.kinds.keys import key, place
from npc.kinds.record import Numbered, Records
from npc.kinds.types import LINE, NAME, TEXT, PrintedText, choice
from npc.messages import Message
from npc.source.location import Location

CONTINUOUS, BY_SECTION, CHINESE, UNNUMBERED = "continuous", "by-section", "（一）", "none"
NUMBERINGS = {
    CONTINUOUS: "全文连续",
    BY_SECTION: "每个标题下从1.起",
    CHINESE: "各部分分别编号",
    UNNUMBERED: "不编号",
}
"""How points may be numbered."""
RUN_IN, LINE_OF_ITS_OWN = "run-in", "line"
LEAD_STYLES = {RUN_IN: "后接正文", LINE_OF_ITS_OWN: "单独成行"}


BLOCK = "block"
HEADING_FORMS = {BLOCK: "单独成行", RUN_IN: "后接正文", UNNUMBERED: "不编号"}
"""How headings may stand."""


def heading_form() -> str | None:
    """Declare the key that says how headings stand."""
    about = "标题的排法：block（单独成行）、run-in（同段后接正文）、none（单独成行，不编号）"
    return key(
        "headings", choice(HEADING_FORMS), "标题排法", f"{about}；不写则按上一级，再按 block"
    )


def numbering() -> str | None:
    """Declare the key that says how points are numbered."""
    about = (
        "要点的编号：continuous（全文连续）、by-section（每个标题下从1.起）、（一）、none（不编号）"
    )
    return key(
        "numbering", choice(NUMBERINGS), "编号方式", f"{about}；不写则按上一级，再按 npc.yaml"
    )


def lead_style() -> str | None:
    """Declare the key that says where leads stand."""
    about = "要点首句的排法：run-in（后接正文）、line（单独成行）；不写则按上一级，再按 npc.yaml"
    return key("lead-style", choice(LEAD_STYLES), "首句排法", about)


class Point(Numbered):
    """A point (要点). Its `number` counts through the document, from 1, whatever is printed."""

    one_of = ("lead", "text")

    id: str | None = key("id", NAME, "编号", "引用时用的名字；序号由程序编排")
    lead: str | None = key("lead", LINE, "首句", "加粗的首句", prints="prose")
    text: str | None = key(
        "text", TEXT, "正文", "要点正文；空一行另起一段，[^名称] 是脚注", prints="prose"
    )
    ordinal: int = 0
    """The number that is printed, in its section, subsection or document."""
    numbering: str = CONTINUOUS
    """How it is numbered; under （一） subsections never by （一）."""
    lead_style: str = RUN_IN
    below: tuple[int, ...] = ()
    """The numbers of its section and, if it stands in one, its subsection."""

    @property
    def label(self) -> str:
        """What is printed in front of it: 3., （三）, or nothing."""
        if self.numbering == UNNUMBERED:
            return ""
        if self.numbering == CHINESE:
            return f"（{chinese_number(self.ordinal)}）"
        return f"{self.ordinal}."

    @property
    def mark(self) -> str:
        """The label as it stands before words: a blank follows 3., and none （三）."""
        return f"{self.label} " if self.label.endswith(".") else self.label

    @property
    def is_numbered_through(self) -> bool:
        """Whether the number that is printed is the one that counts through the document."""
        return self.numbering == CONTINUOUS and self.ordinal == self.number

    @property
    def named(self) -> Message:
        """How a sentence names it to who has the document before him: 第3点, 第二部分（一）第1点."""
        if self.is_numbered_through:
            return Message(f"point {self.number}", f"第{self.number}点")
        section, *subsection = self.below
        inner = "".join(f"（{chinese_number(number)}）" for number in subsection)
        english = ".".join(map(str, self.below))
        chinese = f"第{chinese_number(section)}部分{inner}"
        return Message(f"point {self.ordinal} of section {english}", chinese + self._within)

    @property
    def _within(self) -> str:
        if self.numbering == CHINESE:
            return self.label
        return f"第{self.ordinal}{'个要点' if self.numbering == UNNUMBERED else '点'}"


class Heading(Numbered):
    """A heading, with the text and the points below it."""

    one_of = ("title", "title-lines")
    usual = "title"

    title: str = place("")
    title_lines: tuple[str, ...] = key(
        "title-lines", Many(LINE), "标题分行", "标题分行，连起来即标题", also="title_lines"
    )
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
        """Whether its text goes on behind it in one paragraph."""
        return self.heading_form == RUN_IN and bool(self.text)

    @property
    def title_at(self) -> Location:
        """Where its title is written: where it is only given line by line, the lines."""
        by_lines = self.title_lines and not self.at.has("title")
        return self.at / ("title-lines" if by_lines else "title")

    @property
    def all_points(self) -> Iterable[Point]:
        """Its points, in order, with those of headings below it."""
        return self.points

    def finished(self, context: Context) -> Self:  # noqa: ARG002 - as other records
        """Return it with its title, where that is given line by line."""
        return self if self.title else self._replace(title=joined("".join(self.title_lines)))

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


def points_by_name(points: Iterable[Point]) -> Mapping[str, Point]:
    """Return points by what may refer to them: the number through the document, and the id."""
    points = tuple(points)
    return {str(point.number): point for point in points} | {
        point.id: point for point in points if point.id
    }


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
