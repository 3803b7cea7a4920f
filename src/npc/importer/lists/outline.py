"""Which lines of a list are headings, and what stands below each."""

from collections.abc import Sequence
from functools import cached_property

from npc.characters import COLONS
from npc.genre.clauses import holds_verb
from npc.genre.headings import LONGEST_HEADING
from npc.importer.lists.below import is_closing, is_session, is_time, labelled_in, says_more
from npc.importer.lists.lines import PLAIN, ListLine

_LOWEST_WITH_TEXT = 30
"""Down to （一）, a line with a paragraph below it is a heading; below 1. it is the text of an item."""
_OF_MATTERS = ("关于", "《")
_ENDS_OF_SENTENCES = ("。", "；", "！", "？", ";")
_LONGEST_PLAIN = 24
"""Characters of a heading that has neither number nor looks."""
_LONGEST_NUMBERED = 80
"""Characters of a heading with numbers below it, which may be of several clauses."""
_HALF_A_LEVEL = 5


class ListEntry:
    """A line that is an item, or a text; with the lines below it that belong to it."""

    __slots__ = ("below", "line")

    def __init__(self, line: ListLine) -> None:
        self.line = line
        self.below: list[ListLine] = []

    @property
    def is_text(self) -> bool:
        """Whether it has neither number nor sign."""
        return not self.line.is_marked


class ListBranch:
    """What stands below a heading: entries, and headings of lower levels, in their order."""

    __slots__ = ("heading", "level", "nodes")

    def __init__(self, heading: ListLine, level: int) -> None:
        self.heading = heading
        self.level = level
        self.nodes: list[ListEntry | ListBranch] = []

    is_text = False


ListNode = ListEntry | ListBranch


def outline_of(lines: Sequence[ListLine]) -> list[ListNode]:
    """Return all of a list, in order."""
    return _Outline(lines).nodes()


class _Outline:
    """The lines of a list, while it is found out what they are."""

    def __init__(self, lines: Sequence[ListLine]) -> None:
        self._lines = lines

    def nodes(self) -> list[ListNode]:
        top: list[ListNode] = []
        branches: list[ListBranch] = []
        for number, line in enumerate(self._lines):
            level = self._levels[number]
            while branches and branches[-1].level >= level:
                branches.pop()
            nodes = branches[-1].nodes if branches else top
            if self._is_heading(number):
                branches.append(ListBranch(line, level))
                nodes.append(branches[-1])
            else:
                _put(nodes, line)
        return top

    @cached_property
    def _levels(self) -> list[int]:
        """The level of each line: headings without a number stand above what they head."""
        plain = {number for number in range(len(self._lines)) if self._is_plain_heading(number)}
        below = min((self._lines[number + 1].level for number in plain), default=PLAIN)
        return [
            below - _HALF_A_LEVEL if number in plain else line.level
            for number, line in enumerate(self._lines)
        ]

    def _is_plain_heading(self, number: int) -> bool:
        line = self._lines[number]
        if line.is_marked or number + 1 == len(self._lines) or not _may_head(line.words):
            return False
        if line.looks_like_heading or is_time(line.words):
            return True
        below = self._lines[number + 1].paragraph.number
        is_short = len(line.words) <= _LONGEST_PLAIN and not line.words.endswith(COLONS)
        return is_short and "，" not in line.words and below is not None and below.value == 1

    def _is_heading(self, number: int) -> bool:
        line, level = self._lines[number], self._levels[number]
        if level != line.level:
            return True
        if not line.is_marked or not _may_head(line.words, _LONGEST_NUMBERED):
            return False
        below = self._first_below(number)
        if self._level(below) <= level:
            return is_time(line.words)
        if self._levels[below] < PLAIN:
            return True
        may_head = _may_head(line.words) and not _is_matter(line.words)
        return may_head and (level <= _LOWEST_WITH_TEXT or is_session(line.words))

    def _first_below(self, number: int) -> int:
        """Return the first line behind one that does not just say more of it."""
        below = number + 1
        while below < len(self._lines) and self._says_more(below, number):
            below += 1
        return below

    def _says_more(self, below: int, number: int) -> bool:
        line = self._lines[below]
        return not line.is_marked and says_more(line, self._lines[number])

    def _level(self, number: int) -> int:
        return self._levels[number] if number < len(self._lines) else 0


def _put(nodes: list[ListNode], line: ListLine) -> None:
    last = nodes[-1] if nodes else None
    if isinstance(last, ListEntry) and _is_below(line, last):
        last.below.append(line)
    else:
        nodes.append(ListEntry(line))


def _is_below(line: ListLine, entry: ListEntry) -> bool:
    """Whether a line belongs to the item above it: it says more, or is the text below its title."""
    of = entry.line
    if line.is_marked:
        return of.is_marked and line.level > of.level
    if is_closing(line.words):
        return False
    if entry.below and labelled_in(line.words):
        return True
    return says_more(line, of) or (
        of.is_marked and _may_head(of.words) and not _is_matter(of.words)
    )


def _may_head(words: str, longest: int = LONGEST_HEADING) -> bool:
    bare = words.rstrip("：:。")
    return len(bare) <= longest and not any(sign in bare for sign in _ENDS_OF_SENTENCES)


def _is_matter(words: str) -> bool:
    return any(word in words for word in _OF_MATTERS) and holds_verb(words)
