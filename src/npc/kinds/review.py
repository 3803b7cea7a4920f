"""`kind: review`: what has been done in a year or half a year (工作总结), often with the plan for the next.

A review has parts, each a text of its own: 2024年工作总结, 2025年工作计划. The sections and points
of a part are those of work points; each part numbers its own from the beginning.
"""

import datetime as dt
from collections.abc import Iterator
from itertools import chain
from typing import Self

from npc.genre.lexicon.papers import HALF_YEARS, LOOKING_AHEAD, LOOKING_BACK
from npc.kinds.context import Context
from npc.kinds.issuing import Adoption, Head, Imprint, Signature, adopted, annexes, published
from npc.kinds.keys import key, needed
from npc.kinds.notes import Note, notes
from npc.kinds.numbering import numbered
from npc.kinds.paper import Paper, Role
from npc.kinds.points import Point, lead_style, numbering
from npc.kinds.record import Numbered, One, Records
from npc.kinds.sections import (
    Heading,
    Section,
    heading_form,
    headings_in,
    points_in,
)
from npc.kinds.titles import title_lines, title_of, title_place
from npc.kinds.types import DATE, LINE, TEXT, YEAR, PrintedText
from npc.source.location import Location
from npc.source.plan_files import PlanFiles
from npc.source.plan_paths import Astray
from npc.source.values import Fields, elements, number


class ReviewPart(Numbered):
    """A part of a review: the account of a year, or the plan for the next."""

    title: str = key(
        "title", LINE.otherwise(""), "标题", "这一部分的标题，如 2024年工作总结；可以不写"
    )
    title_lines: tuple[str, ...] = title_lines()
    year: int | None = key("year", YEAR, "年度、年份、年", "这一部分所说的年度")
    as_of: dt.date | None = key(
        "as-of", DATE, "截止日期", "数字和情况截至哪一天；不写为年度的最后一天", also="as_of"
    )
    preamble: str | None = key("preamble", TEXT, "引言、前言", "各标题前的文字", prints="prose")
    sections: tuple[Section, ...] = key(
        "sections", Records(Section), "各部分、部分、正文", "各个标题和正文"
    )
    closing: str | None = key("closing", TEXT, "结语", "最后的文字", prints="prose")
    heading_form: str | None = heading_form()
    numbering: str | None = numbering()
    lead_style: str | None = lead_style()
    looks_ahead: bool = False
    """Whether it is a plan for the year, and no account of it."""

    @property
    def title_at(self) -> Location:
        """Where its title is written: where it is only given line by line, the lines."""
        return title_place(self.at, self.title_lines)

    @property
    def headings(self) -> tuple[Heading, ...]:
        """Its sections, each before its subsections, in order."""
        return headings_in(self.sections)

    def texts(self) -> Iterator[PrintedText]:
        """Yield the title, then the texts of the other keys."""
        if self.title:
            yield self.title, self.title_at
        yield from super().texts()


class Review(
    Paper,
    kind="review",
    chinese="总结",
    words="总结、工作总结",
    part="review",
    template="review.html",
    usual_title="{organ}{parts}",
    role=Role.ANNEX,
):
    """A review of the year's work (工作总结), with its parts."""

    has_many = True
    is_account = True

    organ: str | None = key(
        "organ",
        TEXT,
        "单位、机关",
        "写总结的单位，如 示例县人大常委会办公室；不写则为全年文件的机关",
    )
    adopted: tuple[Adoption, ...] = adopted()
    published: dt.date | None = published()
    of: str | None = key(
        "of", TEXT, "所总结的计划", "核对数字用的计划和台账所在的目录或文件，从本文件所在的目录算起"
    )
    reviewed: PlanFiles | Astray | None = None
    """The plan to which `of` leads, or why it leads to none."""
    heading_form: str | None = heading_form()
    numbering: str | None = numbering()
    lead_style: str | None = lead_style()
    parts: tuple[ReviewPart, ...] = needed(
        "parts", Records(ReviewPart), "组成部分", "总结的各个部分，如某年工作总结、下一年工作计划"
    )
    notes: tuple[Note, ...] = notes()
    annexes: tuple[str, ...] | None = annexes()
    signature: Signature | None = key("signature", One(Signature), "署名", "署名和成文日期")
    head: Head | None = key("head", One(Head), "版头", "版头；有通知的写在通知里")
    imprint: Imprint | None = key("imprint", One(Imprint), "版记", "版记；有通知的写在通知里")

    @property
    def years(self) -> frozenset[int]:
        """The years that its parts are of."""
        return frozenset(part.year for part in self.parts if part.year)

    @property
    def headings(self) -> tuple[Heading, ...]:
        """The sections of all parts, each before its subsections, in order."""
        return tuple(chain.from_iterable([part.headings for part in self.parts]))

    @property
    def points(self) -> tuple[Point, ...]:
        """The points of all parts, in order."""
        return points_in(self.headings)

    @classmethod
    def year_in(cls, fields: Fields) -> int | None:
        """Return the year to whose papers it belongs: the one it says, else the first of its parts."""
        years = (
            number(part, "year") for part in elements(fields, "parts") if isinstance(part, dict)
        )
        return super().year_in(fields) or next(filter(None, years), None)

    def finished(self, context: Context) -> Self:
        """Return it with its title, and with parts that are numbered each by itself."""
        return super(Review, self._replace(parts=tuple(self._finished(context)))).finished(context)

    def _finished(self, context: Context) -> Iterator[ReviewPart]:
        before: ReviewPart | None = None
        for part in self.parts:
            title = title_of(part.title, part.title_lines)
            sections = numbered(
                part.sections,
                context,
                numbering=part.numbering or self.numbering,
                lead_style=part.lead_style or self.lead_style,
                heading_form=part.heading_form or self.heading_form,
            )
            ahead = _looks_ahead(title, part, before)
            yield part._replace(title=title, sections=sections, looks_ahead=ahead)
            before = part

    def title_words(self, context: Context) -> dict[str, str]:
        """Return what the usual title is made of: 2024年工作总结和2025年工作计划, 2025年上半年工作总结."""
        parts = "和".join(dict.fromkeys(self._named(context))) or "工作总结"
        return {**super().title_words(context), "parts": parts}

    def _named(self, context: Context) -> Iterator[str]:
        """Yield what the parts are called; the second of two half-years does not say the year again."""
        before = None
        for part in self.parts:
            year = part.year or context.year
            is_account = not part.title or any(word in part.title for word in LOOKING_BACK)
            if year is None or not (before is None or part.looks_ahead or is_account):
                continue
            half = next((word for word in HALF_YEARS if word in part.title), "")
            of_year = "" if half and year == before else f"{year}年"
            yield f"{of_year}{half}工作{'计划' if part.looks_ahead else '总结'}"
            before = year


def _looks_ahead(title: str, part: ReviewPart, before: ReviewPart | None) -> bool:
    """Return whether a part is a plan: its title says so, or it has none and is of a later year."""
    if title:
        return any(word in title for word in LOOKING_AHEAD) and not any(
            word in title for word in LOOKING_BACK
        )
    return bool(before and before.year and part.year and before.year < part.year)
