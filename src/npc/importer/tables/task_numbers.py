"""The numbers of tasks within a cell: 1. …；2. …, （1）…（2）…, ①…②…"""

from collections.abc import Iterable, Iterator, Sequence

from npc.genre.lexicon.numerals import NUMERALS
from npc.genre.list_numbers import ARABIC, NumberStyle, is_of_one_sign, list_number
from npc.originals.original import Passage
from npc.records import NamedTuple

_BREAKS = frozenset("；;。")
_NO_BREAKS = frozenset("第《“（(")
_OPENING = frozenset("(（")
_LONGEST = 12
"""Characters of a number, its sign and the blanks behind it, and of what follows that it may go on with."""


class TaskNumber(NamedTuple):
    """A number that may begin a task."""

    line: int
    start: int
    end: int
    """Where the words of the task begin."""
    number: int
    style: NumberStyle
    is_at_break: bool
    """Whether it begins a line, or stands behind the mark of a task before it."""


class CountedNumbers(NamedTuple):
    """The numbers that count the tasks of a cell, and those that do not follow."""

    counted: Sequence[TaskNumber]
    others: Sequence[TaskNumber]


def counted_numbers(passages: Sequence[Passage], first: int) -> CountedNumbers:
    """Return the numbers that count on from a first one, which has nothing before it.

    Args:
        passages: The lines of the cell.
        first: What the first one may be besides 1.

    """
    counted: list[TaskNumber] = []
    others: list[TaskNumber] = []
    for found in _numbers(passages):
        if not counted:
            is_first = not found.line and not passages[0].text[: found.start].strip()
            if is_first and found.number in {1, first}:
                counted.append(found)
        elif found.style is counted[0].style:
            if found.number == counted[-1].number + 1:
                counted.append(found)
            elif found.is_at_break:
                others.append(found)
    return CountedNumbers(counted, others)


def _numbers(passages: Iterable[Passage]) -> Iterator[TaskNumber]:
    for line, passage in enumerate(passages):
        at = 0
        while at < len(passage.text):
            found = _number_at(passage, line, at)
            if found:
                yield found
            at = found.end if found else _behind(passage.text, at)


def _behind(text: str, at: int) -> int:
    """Return where a number may begin next: not within one."""
    while at < len(text) and text[at] in ARABIC:
        at += 1
        if at == len(text) or text[at] not in ARABIC:
            return at
    return at + 1


def _number_at(passage: Passage, line: int, at: int) -> TaskNumber | None:
    text = passage.text
    sign = text[at]
    is_numeral = sign in NUMERALS
    if not (is_numeral or sign in ARABIC or sign in _OPENING or is_of_one_sign(sign)):
        return None
    before = text[max(0, at - _LONGEST) : at].rstrip()[-1:]
    is_at_break = not before or before in _BREAKS
    if (is_numeral and not is_at_break) or not _may_begin(before):
        return None
    label_end = passage.label_end if not at else 0
    found = list_number(text[at : at + _LONGEST], label_end)
    if found is None or (not is_at_break and _is_doubtful(text, at + found.end, found.style)):
        return None
    return TaskNumber(line, at, at + found.end, found.value, found.style, is_at_break)


def _is_doubtful(text: str, end: int, style: NumberStyle) -> bool:
    """Whether what stands within a sentence may be no number: （一）, or 3、 in 3、4月."""
    return style is NumberStyle.BRACKETED or (text[end - 1] in _SIGNS and text[end] in ARABIC)


_SIGNS = frozenset("、.．")


def _may_begin(before: str) -> bool:
    return not before or (before not in _NO_BREAKS and not (before.isascii() and before.isalnum()))
