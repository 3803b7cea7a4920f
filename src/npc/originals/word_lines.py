"""Lines of paragraphs of a Word file: characters that look alike, parted where a line ends."""

from collections.abc import Iterable, Iterator, Sequence

from npc.characters import is_han
from npc.records import NamedTuple

LINE, PAGE = "\n", "\f"
"""What stands for a new line, and for a new page."""


class Stretch(NamedTuple):
    """Characters of one run."""

    text: str
    is_bold: bool
    size: float
    note: str = ""
    """The name of the note that it refers to."""
    is_of_leads: bool = False
    """Whether it has a face in which headings and leads stand, as 楷体."""


class WrittenLine(NamedTuple):
    """A line of a paragraph."""

    stretches: tuple[Stretch, ...]
    begins_page: bool


def lines_of(stretches: list[Stretch]) -> list[WrittenLine]:
    """Part the text of a paragraph at its breaks."""
    for each in stretches:
        if LINE in each.text or PAGE in each.text:
            return [*_parted(stretches)]
    return [WrittenLine(tuple(stretches), begins_page=False)]


def _parted(stretches: Iterable[Stretch]) -> Iterator[WrittenLine]:
    line: list[Stretch] = []
    begins = False
    for stretch in stretches:
        rest = stretch.text
        while LINE in rest or PAGE in rest:
            at = min(at for at in (rest.find(LINE), rest.find(PAGE)) if at >= 0)
            line.append(stretch._replace(text=rest[:at]))
            yield WrittenLine(tuple(line), begins)
            line, begins = [], (rest[at] == PAGE) or (begins and not has_words(line))
            rest = rest[at + 1 :]
        line.append(stretch._replace(text=rest) if rest is not stretch.text else stretch)
    yield WrittenLine(tuple(line), begins)


def has_words(line: Iterable[Stretch]) -> bool:
    """Return whether a line has words."""
    for each in line:  # noqa: SIM110 - a generator takes three times as long
        if each.text and not each.text.isspace():
            return True
    return False


def bold_of(stretches: Sequence[Stretch], at: int) -> tuple[int, int]:
    """Return where the first bold words begin and end; with the number, if nothing stands between.

    Where no words are bold, those are as good with which it begins in another face: 楷体 before 仿宋.
    """
    if len(stretches) == 1:
        (only,) = stretches
        return (0, at + len(only.text)) if only.is_bold else (0, 0)
    start = end = 0
    label = at
    began = False
    for stretch in stretches:
        if stretch.text.strip():
            if stretch.is_bold:
                start, end = (start if began else at), at + len(stretch.text)
                began = True
            elif began:
                break
            else:
                label = -1
        at += len(stretch.text)
    if began and start and label >= 0:
        start = 0
    return (start, end) if began else _begun_in_other_face(stretches, at - _length(stretches))


def _length(stretches: Sequence[Stretch]) -> int:
    return sum(len(each.text) for each in stretches)


def _begun_in_other_face(stretches: Sequence[Stretch], at: int) -> tuple[int, int]:
    """Return where a sentence ends with which a line begins in the face of leads, where it goes on in another."""
    words = ""
    for stretch in stretches:
        if not stretch.is_of_leads and any(map(is_han, stretch.text)):
            is_sentence = words.rstrip().endswith(_ENDS) or stretch.text.startswith(_ENDS)
            is_begun = any(map(is_han, words))
            return (0, at + len(words.rstrip())) if is_begun and is_sentence else (0, 0)
        words += stretch.text
    return 0, 0


_ENDS = ("。", "：", "；", "！", "？")


def size_of(stretches: Sequence[Stretch]) -> float:
    """Return the points of most letters; 0 where there are none."""
    if len(stretches) == 1:
        return stretches[0].size
    counts: dict[float, int] = {}
    for stretch in stretches:
        if stretch.size:
            counts[stretch.size] = counts.get(stretch.size, 0) + len(stretch.text.strip())
    return max(counts, key=lambda size: counts[size]) if counts else 0
