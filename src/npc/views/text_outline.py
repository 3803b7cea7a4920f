"""A text in short: its sections, subsections and points, each as a row of a table and a line."""

from collections.abc import Iterable, Iterator, Sequence

from npc.genre.numerals import chinese_number
from npc.genre.prose import paragraphs
from npc.messages import Message
from npc.plan import Heading, Point, Section
from npc.records import NamedTuple
from npc.views.counting import number_of
from npc.views.phrases import CLAUSE, joined
from npc.views.table import Cell, Row, Text

_SHOWN = 30
"""Characters of a text that stand for it."""


class PaperOutline(NamedTuple):
    """How much is in a paper, in words; its rows as a table; and its lines as an outline."""

    counts: Text
    rows: Sequence[Row[Text]] = ()
    lines: Sequence[Text] = ()


def text_outline(sections: Sequence[Section], *, indent: str = "") -> PaperOutline:
    """Return sections in short, with their points."""
    count = sum(len(list(section.all_points)) for section in sections)
    counts = (number_of(len(sections), _SECTION), number_of(count, _POINT))
    return PaperOutline(
        joined(counts, CLAUSE),
        [row for section in sections for row in section_rows(section)],
        [line for section in sections for line in section_lines(section, indent)],
    )


_SECTION, _POINT = Message("section", "个部分"), Message("point", "个要点")


def points_of(sections: Iterable[Section]) -> Message | None:
    """Say how many points sections have; None where they have text only."""
    count = sum(len(list(section.all_points)) for section in sections)
    return number_of(count, _POINT) if count else None


def section_rows(section: Section) -> Iterator[Row[Text]]:
    """Write a section, its points and subsections as rows of a table."""
    for heading in section.headings:
        count = sum(1 for _ in heading.all_points)
        yield Row((Cell(_number(section, heading)), Cell(heading.title_in_line), Cell(count)))
        for point in heading.points:
            number = point.number if point.is_numbered_through else point.label
            yield Row((Cell(number), Cell(_point(point)), Cell(None)))


def _number(section: Section, heading: Heading) -> Message | None:
    if not heading.label:
        return None
    number = chinese_number(heading.number)
    if heading is section:
        return Message(f"§ {section.number}", number)
    return Message(f"§ {section.number}.{heading.number}", f"（{number}）")


def section_lines(section: Section, indent: str, *, counts_none: bool = True) -> Iterator[Text]:
    """Write a section, its points and subsections as lines of an outline.

    Args:
        section: The section.
        indent: What stands before its lines, beside what shows their levels.
        counts_none: Whether it is said that a heading has no points: few of a review have any.

    """
    for heading in section.headings:
        count = sum(1 for _ in heading.all_points)
        yield _heading(section, heading, indent, count if count or counts_none else None)
        inner = "    " if heading is section else "      "
        yield from (f"{indent}{inner}{point.mark}{_point(point)}" for point in heading.points)


def _heading(section: Section, heading: Heading, indent: str, count: int | None) -> Message:
    is_inner, title = heading is not section, heading.title_in_line
    number = f"{section.number}.{heading.number}" if is_inner else section.number
    english = f"section {number}: {title}" if heading.label else title
    of_points = ("", "") if count is None else (f" ({count})", f"（{count}）")
    before = f"{indent}{'    ' if is_inner else '  '}"
    return Message(
        f"{before}{english}{of_points[0]}", f"{before}{heading.label}{title}{of_points[1]}"
    )


def _point(point: Point) -> str:
    return in_short(point.lead or next(iter(paragraphs(point.text)), ""))


def in_short(words: str) -> str:
    """Return the first words of a text that stand for it; a short one as it is."""
    return words if len(words) <= _SHOWN else words[:_SHOWN] + "…"
