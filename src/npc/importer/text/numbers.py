"""How the points of a text are numbered, and where its numbers do not follow each other."""

from collections.abc import Iterator, Sequence

from npc.genre.list_numbers import NumberStyle
from npc.importer.text.parts import HeadingParts, TextParts
from npc.kinds.points import BY_SECTION, CHINESE, CONTINUOUS, UNNUMBERED
from npc.messages import Message
from npc.records import NamedTuple

_NOT_NEXT = Message(
    "the number “{found}” stands where {wanted} should follow",
    "序号写作“{found}”，按次序应为{wanted}",
)


class WrongNumber(NamedTuple):
    """A number that does not follow the one before it."""

    why: Message
    place: Message


def numbering_of(parts: TextParts) -> str:
    """Return how the points of a text are numbered."""
    points = parts.points
    if points and all(point.paragraph.number is None for point in points):
        return UNNUMBERED
    if any(point.paragraph.style is NumberStyle.BRACKETED for point in points):
        return CHINESE
    anew = through = 0
    last = 0
    for values in _runs(parts.headings):
        if last and values:
            anew += values[0] == 1
            through += values[0] == last + 1
        last = values[-1] if values else last
    return BY_SECTION if anew > through else CONTINUOUS


def _runs(headings: Sequence[HeadingParts]) -> Iterator[list[int]]:
    for heading in headings:
        values = [
            point.paragraph.number.value for point in heading.points if point.paragraph.number
        ]
        if values:
            yield values


def wrong_numbers(parts: TextParts, numbering: str) -> Iterator[WrongNumber]:
    """Yield the numbers that do not follow, of sections, subsections and points."""
    yield from _of_headings(parts.sections)
    last = 0
    for section in parts.sections:
        yield from _of_headings(section.subsections)
        for heading in section.headings:
            last = 0 if numbering != CONTINUOUS else last
            for point in heading.points:
                number = point.paragraph.number
                if number and number.value != last + 1:
                    yield _wrong(
                        point.paragraph.first.text[: number.end],
                        last + 1,
                        point.paragraph.first.place,
                    )
                last = number.value if number else last + 1


def _of_headings(headings: Sequence[HeadingParts]) -> Iterator[WrongNumber]:
    last = 0
    for heading in headings:
        number = heading.paragraph.number if heading.paragraph else None
        if heading.paragraph and number and number.value != last + 1:
            yield _wrong(
                heading.paragraph.first.text[: number.end], last + 1, heading.paragraph.first.place
            )
        last = number.value if number else last + 1


def _wrong(found: str, wanted: int, place: Message) -> WrongNumber:
    return WrongNumber(_NOT_NEXT.format(found=found.strip(), wanted=wanted), place)
