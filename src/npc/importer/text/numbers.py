"""How the points of a text are numbered, and where its numbers do not follow each other."""

from collections import Counter
from collections.abc import Iterator, Sequence

from npc.genre.list_numbers import ListNumber, NumberStyle
from npc.importer.text.paragraphs import TextParagraph
from npc.importer.text.parts import HeadingParts, TextParts
from npc.kinds.points import BY_SECTION, CHINESE, CONTINUOUS, UNNUMBERED
from npc.messages import Message
from npc.records import NamedTuple

_NOT_NEXT = Message(
    "the number “{found}” stands where {wanted} should follow",
    "序号写作“{found}”，按次序应为{wanted}",
)


_THROUGH = Message(
    "points in brackets count through the text in the original; npc begins anew in each part",
    "要点的（一）（二）在原文中全文连续，npc按各部分分别编号",
)


class WrongNumber(NamedTuple):
    """A number that does not follow the one before it."""

    why: Message
    place: Message


class FoundNumbering(NamedTuple):
    """How the points of a text are numbered."""

    usual: str
    """In most of its sections."""
    of_sections: tuple[str, ...]
    """In each section; nothing where it has no points."""


def numbering_of(parts: TextParts) -> FoundNumbering:
    """Return how the points of a text are numbered."""
    figures = _of_figures(parts)
    found = tuple(_of_section(section, figures) for section in parts.sections)
    counted = Counter(each for each in found if each)
    usual = max(counted, key=lambda each: (counted[each], each == CHINESE), default=CONTINUOUS)
    return FoundNumbering(usual, found)


def _of_section(section: HeadingParts, figures: str) -> str:
    points = section.all_points
    if not points:
        return ""
    if all(point.paragraph.number is None for point in points):
        return UNNUMBERED
    is_bracketed = any(point.paragraph.style is NumberStyle.BRACKETED for point in points)
    return CHINESE if is_bracketed and not section.subsections else figures


def _of_figures(parts: TextParts) -> str:
    """Return whether numbers in figures go on through the text or begin anew below each heading."""
    anew = through = last = 0
    for values in _runs(parts.sections):
        if last:
            anew += values[0] == 1
            through += values[0] == last + 1
        last = values[-1]
    return BY_SECTION if anew > through else CONTINUOUS


def _runs(sections: Sequence[HeadingParts]) -> Iterator[list[int]]:
    """Yield the numbers below each heading, but for those in brackets that each section counts for itself."""
    for section in sections:
        for heading in section.headings:
            numbers = [point.paragraph.number for point in heading.points]
            values = [each.value for each in numbers if each and not _is_own(each, section)]
            if values:
                yield values


def _is_own(number: ListNumber, section: HeadingParts) -> bool:
    return number.style is NumberStyle.BRACKETED and not section.subsections


def wrong_numbers(parts: TextParts, numbering: FoundNumbering) -> Iterator[WrongNumber]:
    """Yield the numbers that do not follow, of sections, subsections and points."""
    yield from _of_headings(parts.sections)
    brackets = _first_that_goes_on(parts)
    if brackets:
        yield WrongNumber(_THROUGH, brackets.first.place)
    through = 0
    for section, own in zip(parts.sections, numbering.of_sections, strict=True):
        yield from _of_headings(section.subsections)
        for heading in section.headings:
            last = through if own == CONTINUOUS else 0
            for point in heading.points:
                number = point.paragraph.number
                is_told = own == CHINESE and brackets is not None and point is heading.points[0]
                if number and number.value != last + 1 and not is_told:
                    yield _wrong(point.paragraph, last + 1)
                last = number.value if number else last + 1
            through = last if own == CONTINUOUS else through


def _first_that_goes_on(parts: TextParts) -> TextParagraph | None:
    """Return the first point in brackets that counts on from the section before: （三） below 二、."""
    last = 0
    for section in parts.sections:
        numbers = [point.paragraph.number for point in section.points]
        values = [each.value for each in numbers if each and _is_own(each, section)]
        if values and last and values[0] == last + 1:
            return section.points[0].paragraph
        last = values[-1] if values else last
    return None


def _of_headings(headings: Sequence[HeadingParts]) -> Iterator[WrongNumber]:
    last = 0
    for heading in headings:
        number = heading.paragraph.number if heading.paragraph else None
        if heading.paragraph and number and number.value != last + 1:
            yield _wrong(heading.paragraph, last + 1)
        last = number.value if number else last + 1


def _wrong(paragraph: TextParagraph, wanted: int) -> WrongNumber:
    found = paragraph.number_clipping.text
    return WrongNumber(_NOT_NEXT.format(found=found, wanted=wanted), paragraph.first.place)
