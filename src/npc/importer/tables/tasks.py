"""The tasks in a cell or paragraph of a monthly plan: numbered, one a line, or one alone."""

from collections.abc import Iterator, Sequence

from npc.genre.lexicon.numerals import DIGITS
from npc.importer.clippings import Clipping
from npc.originals.original import Passage
from npc.records import NamedTuple

_ENDS = "；;。."
_OPENING, _CLOSING, _BEHIND = "(（", ")）", ".．、"
_MOST = 99


class FoundTask(NamedTuple):
    """A task, and what of its cell npc makes: its number, and the mark at its end."""

    words: tuple[Clipping, ...]
    computed: tuple[Clipping, ...]
    is_numbered: bool = False

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(clipping.text for clipping in self.words)


class _TaskNumber(NamedTuple):
    """A number that may begin a task."""

    line: int
    start: int
    end: int
    number: int


def tasks_in(passages: Sequence[Passage], first: int = 1) -> list[FoundTask]:
    """Return the tasks of some lines.

    Numbers count where they go up by one from 1: 1.5亿 and 2023. are none. Without numbers each
    line that ends in a mark is a task, and so is each paragraph where all of them end so.

    Args:
        passages: The lines.
        first: The number that a first one may have besides 1, where tasks before it are counted with it.

    """
    marks = list(_counted(passages, _marks(passages), first))
    if marks:
        return list(_numbered(passages, marks))
    return [_task([Clipping(*piece) for piece in lines], ()) for lines in _lines(passages)]


def _lines(passages: Sequence[Passage]) -> Iterator[list[tuple[Passage, int, int]]]:
    """Yield the lines of each task without numbers: a line goes on with the next until a mark ends it."""
    lines: list[tuple[Passage, int, int]] = []
    for passage in passages:
        if lines and (not passage.goes_on or lines[-1][0].text.endswith(tuple(_ENDS))):
            yield lines
            lines = []
        lines.append((passage, 0, len(passage.text)))
    if lines:
        yield lines


def _marks(passages: Sequence[Passage]) -> Iterator[_TaskNumber]:
    for line, passage in enumerate(passages):
        text = passage.text
        at = 0
        while at < len(text):
            if text[at] not in DIGITS and text[at] not in _OPENING:
                at += 1
                continue
            end, number = _number_at(text, at)
            if number and _may_begin(text, at):
                yield _TaskNumber(line, at, end, number)
            at = max(end, at + 1)


def _number_at(text: str, at: int) -> tuple[int, int]:
    """Return where a number with its sign and the blanks behind it end, and what it is; 0 where it is none."""
    start = at + (text[at] in _OPENING)
    end = start
    while end < len(text) and text[end] in DIGITS:
        end += 1
    sign = text[end : end + 1]
    is_number = end > start and end - start < 3 and sign  # noqa: PLR2004 - no cell has a hundred tasks
    if not is_number or sign not in (_CLOSING if start > at or sign in _CLOSING else _BEHIND):
        return max(end, at + 1), 0
    if text[end + 1 : end + 2] in DIGITS and sign in _BEHIND and text[end + 1 : end + 2]:
        return end, 0
    behind = end + 1
    while behind < len(text) and text[behind].isspace():
        behind += 1
    return behind, int(text[start:end])


def _may_begin(text: str, at: int) -> bool:
    """Whether a task may begin: at the beginning, behind a mark, or behind a word without one."""
    before = text[:at].rstrip()[-1:] if at < _NEAR else text[at - _NEAR : at].rstrip()[-1:]
    return not before or (not (before.isascii() and before.isalnum()) and before not in "第《“（(")


_NEAR = 8


def _counted(
    passages: Sequence[Passage], marks: Iterator[_TaskNumber], first: int
) -> Iterator[_TaskNumber]:
    """Yield the numbers that count on from the first one, which has nothing before it."""
    wanted = 0
    for mark in marks:
        is_first = not wanted and not mark.line and not passages[0].text[: mark.start].strip()
        if mark.number == wanted or (is_first and mark.number in {1, first}):
            yield mark
            wanted = mark.number + 1


def _numbered(passages: Sequence[Passage], marks: Sequence[_TaskNumber]) -> Iterator[FoundTask]:
    ends = [(mark.line, mark.start) for mark in marks[1:]]
    ends.append((len(passages) - 1, len(passages[-1].text)))
    for mark, (last, end) in zip(marks, ends, strict=True):
        words = [
            Clipping(
                passages[line],
                mark.end if line == mark.line else 0,
                end if line == last else len(passages[line].text),
            )
            for line in range(mark.line, last + 1)
        ]
        number = Clipping(passages[mark.line], mark.start, mark.end)
        yield _task(words, (number,), is_numbered=True)


def _task(
    words: list[Clipping], computed: tuple[Clipping, ...], *, is_numbered: bool = False
) -> FoundTask:
    """Take the mark off the end of a task, which is computed."""
    words = [clipping for clipping in words if clipping.text]
    if words:
        passage, start, end = words[-1]
        bare = start + len(passage.text[start:end].rstrip().rstrip(_ENDS).rstrip())
        if start < bare < end:
            words[-1] = Clipping(passage, start, bare)
            computed = (*computed, Clipping(passage, bare, end))
    return FoundTask(tuple(words), computed, is_numbered)
