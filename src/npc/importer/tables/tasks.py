"""The tasks in a cell or paragraph of a monthly plan: numbered, one a line, or one alone."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from npc.importer.clippings import Clipping
from npc.importer.tables.cell_values import NO_WORD, are_signs_of_none
from npc.importer.tables.task_numbers import CountedNumbers, counted_numbers
from npc.originals.original import Passage
from npc.records import NamedTuple

_ENDS = "；;。."


class FoundTask(NamedTuple):
    """A task, and what of its cell npc makes: its number, and the mark at its end."""

    words: tuple[Clipping, ...]
    computed: tuple[Clipping, ...]
    holds_number: bool = False
    """Whether a number stands in it that may begin another."""
    is_line: bool = False
    """Whether nothing but its line says that it is one."""

    @property
    def is_nothing(self) -> bool:
        """Whether it has no words, or only says that there is nothing: 无, /."""
        words = "".join(clipping.text for clipping in self.words)
        return words in {"", NO_WORD} or are_signs_of_none(words)


def tasks_in(passages: Sequence[Passage], first: int = 1) -> list[FoundTask]:
    """Return the tasks of some lines.

    Numbers count where they go up by one from 1: 1.5亿 and 2023. are none. Without numbers each
    line that ends in a mark is a task, and so is each paragraph where all of them end so.

    Args:
        passages: The lines.
        first: The number that a first one may have besides 1, where tasks before it are counted with it.

    """
    numbers = counted_numbers(passages, first)
    if numbers.counted:
        return list(_numbered(passages, numbers))
    found = [_task([Clipping(*piece) for piece in lines], ()) for lines in _lines(passages)]
    are_marked = all(task.computed for task in found[:-1])
    return found if are_marked else [task._replace(is_line=True) for task in found]


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


def _numbered(passages: Sequence[Passage], numbers: CountedNumbers) -> Iterator[FoundTask]:
    marks = numbers.counted
    others = [(other.line, other.start) for other in numbers.others]
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
        at = bisect_left(others, (mark.line, mark.end))
        holds_other = at < len(others) and others[at] < (last, end)
        yield _task(words, (number,))._replace(holds_number=holds_other)


def _task(words: list[Clipping], computed: tuple[Clipping, ...]) -> FoundTask:
    """Take the mark off the end of a task, which is computed."""
    bare, end = without_end([clipping for clipping in words if clipping.text])
    return FoundTask(tuple(bare), (*computed, *end))


def without_end(words: Sequence[Clipping]) -> tuple[Sequence[Clipping], Sequence[Clipping]]:
    """Return words without the mark at their end, and that mark."""
    if not words:
        return (), ()
    passage, start, end = words[-1]
    bare = start + len(passage.text[start:end].rstrip().rstrip(_ENDS).rstrip())
    if not start < bare < end:
        return words, ()
    return (*words[:-1], Clipping(passage, start, bare)), (Clipping(passage, bare, end),)
