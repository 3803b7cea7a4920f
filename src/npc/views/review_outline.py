"""A review in short: its parts with their years, their headings and points."""

from collections.abc import Iterator

from npc.genre.numerals import chinese_number
from npc.kinds.review import Review, ReviewPart
from npc.messages import Message
from npc.views.counting import number_of
from npc.views.phrases import CLAUSE, SEMICOLON, in_brackets, joined, long
from npc.views.table import Cell, Row, Text, in_language
from npc.views.text_outline import PaperOutline, points_of, section_lines, section_rows


def review_outline(review: Review) -> PaperOutline:
    """Return a review in short, each part before what is in it; one of a single text has no parts."""
    if len(review.parts) == 1 and not review.parts[0].title:
        return _whole(review.parts[0])
    return PaperOutline(
        number_of(len(review.parts), _PART),
        [row for part in review.parts for row in _rows(part)],
        [line for part in review.parts for line in _lines(part)],
    )


_PART, _HEADING = Message("part", "个部分"), Message("heading", "个标题")


def _whole(part: ReviewPart) -> PaperOutline:
    return PaperOutline(
        joined((_time(part), _counts(part)), CLAUSE) or number_of(1, _PART),
        [row for section in part.sections for row in section_rows(section)],
        [
            line
            for section in part.sections
            for line in section_lines(section, "  ", counts_none=False)
        ],
    )


def _rows(part: ReviewPart) -> Iterator[Row[Text]]:
    """Write a part as a row of a table, with those of its sections below it."""
    count = sum(len(list(section.all_points)) for section in part.sections)
    yield Row((Cell(_number(part)), Cell(in_brackets(part.title, _time(part))), Cell(count)))
    for section in part.sections:
        yield from section_rows(section)


def _lines(part: ReviewPart) -> Iterator[Text]:
    known = joined((_time(part), _counts(part)), SEMICOLON)
    title = in_brackets(part.title or _number(part), known)
    yield Message(f"    {in_language(title, 'en')}", f"    {in_language(title, 'zh')}")
    for section in part.sections:
        yield from section_lines(section, "    ", counts_none=False)


def _number(part: ReviewPart) -> Message:
    return Message(f"part {part.number}", f"第{chinese_number(part.number)}部分")


def _time(part: ReviewPart) -> Text:
    """Say of which year it is, and to which day it counts: 2025年，截至2025年12月20日."""
    year = Message(str(part.year), f"{part.year}年") if part.year else None
    as_of = _AS_OF.format(day=long(part.as_of)) if part.as_of else None
    return joined((year, as_of), CLAUSE)


_AS_OF = Message("as of {day}", "截至{day}")


def _counts(part: ReviewPart) -> Text:
    """Say how many headings and points a part has, as far as it has any."""
    headings = number_of(len(part.sections), _HEADING) if part.sections else None
    return joined((headings, points_of(part.sections)), CLAUSE)
