"""Putting right what findings have a fix for: text in, text out, and nothing else changed.

Edits are made by position, so that comments, order, quotes and line breaks stay. The text is read
again before it is given out: it must hold the same data but for the words that were replaced. What
puts a slip of the YAML right changes how the text reads; it must read then as it was read past its slips.
"""

from bisect import bisect_right, insort
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from npc.diagnostics import Edit, SourceText
from npc.records import NamedTuple
from npc.source.document import Document, Node, Path, Position
from npc.source.reader import SourceFile, read_text
from npc.source.spots import spots

FixEdits: TypeAlias = tuple[Edit, ...]
"""The edits of one fix: all are made, or none."""


class Fixed(NamedTuple):
    """A text after fixes."""

    text: str
    made: int
    """Number of fixes that were made."""


def apply_fixes(source: SourceText, fixes: Sequence[FixEdits]) -> Fixed:
    """Make those fixes that can be made together and leave the rest of the data as it is.

    Of fixes that overlap, the first is made; whoever looks again will find the others.

    Args:
        source: The text that the edits count in.
        fixes: The edits of each fix.

    """
    chosen = _without_overlaps(source, fixes)
    file = _Values(source)
    sound = _sound(file, [], file.before_others(chosen))
    return Fixed(_written(source.text, sound), len(sound))


class _Cut(NamedTuple):
    """An edit by offsets."""

    start: int
    end: int
    text: str


_Cuts: TypeAlias = tuple[_Cut, ...]


def _without_overlaps(source: SourceText, fixes: Sequence[FixEdits]) -> list[_Cuts]:
    in_offsets = sorted(tuple(_cut(source, edit) for edit in fix) for fix in dict.fromkeys(fixes))
    chosen: list[_Cuts] = []
    taken: list[_Cut] = []  # apart from one another, in order
    for cuts in in_offsets:
        if all(_is_free(cut, taken) for cut in cuts):
            chosen.append(cuts)
            for cut in cuts:
                insort(taken, cut)
    return chosen


def _cut(source: SourceText, edit: Edit) -> _Cut:
    span = edit.span
    start = source.start_of(span.line) + span.column - 1
    return _Cut(start, source.start_of(span.end_line) + span.end_column - 1, edit.text)


def _is_free(cut: _Cut, taken: list[_Cut]) -> bool:
    """Return whether a cut touches none before it and none behind it."""
    at = bisect_right(taken, cut)
    before = taken[at - 1] if at else None
    after = taken[at] if at < len(taken) else None
    return (before is None or _apart(before, cut)) and (after is None or _apart(cut, after))


def _apart(first: _Cut, second: _Cut) -> bool:
    # Two insertions at one place have no order; a replacement may end where another begins.
    return first.end <= second.start and first.start < second.start


def _written(text: str, fixes: Sequence[_Cuts]) -> str:
    pieces: list[str] = []
    at = 0
    for cut in sorted(cut for cuts in fixes for cut in cuts):
        pieces += text[at : cut.start], cut.text
        at = cut.end
    return "".join((*pieces, text[at:]))


def _sound(file: "_Values", before: list[_Cuts], more: list[_Cuts]) -> list[_Cuts]:
    """Return the fixes after which the file reads as it should; what spoils it is found by halves."""
    if not more or file.is_sound_after([*before, *more]):
        return [*before, *more]
    if len(more) == 1:
        return before
    half = len(more) // 2
    return _sound(file, _sound(file, before, more[:half]), more[half:])


_Where: TypeAlias = tuple[int, Path]
"""The number of a document in its file, and the path of a value in it."""


class _Values:
    """The values of a file, to be found by their offsets."""

    def __init__(self, source: SourceText) -> None:
        self._source = source
        self._file = read_text(source)
        self._slips = {
            tuple(_cut(source, edit) for edit in finding.fix): finding.rule.code
            for finding in self._file.diagnostics
            if finding.fix
        }
        """The codes of the findings of the YAML itself, by what puts each right."""
        self._leaves = list(_leaves(self._file))
        self._starts = [start for start, _, _ in self._leaves]

    def before_others(self, fixes: list[_Cuts]) -> list[_Cuts]:
        """Return those fixes that are made at once: while there are slips of the YAML, theirs alone."""
        return [cuts for cuts in fixes if cuts in self._slips] if self._file.mended else fixes

    def is_sound_after(self, fixes: Sequence[_Cuts]) -> bool:
        """Return whether only the words in question change, as they should."""
        expected = dict(_data(self._file))
        of_values = [cuts for cuts in fixes if cuts not in self._slips]
        for where, cuts in self._by_value(of_values).items():
            right = self._mended_value(where, sorted(cuts))
            if right is None:
                return False
            expected[where] = right
        text = _written(self._source.text, fixes)
        again = read_text(SourceText(self._source.path, text))
        faults = Counter(finding.rule.code for finding in self._file.diagnostics)
        faults.subtract(self._slips[cuts] for cuts in fixes if cuts in self._slips)
        return (
            again.whole == self._file.whole
            and Counter(finding.rule.code for finding in again.diagnostics) == faults
            and dict(_data(again)) == expected
        )

    def _by_value(self, fixes: Sequence[_Cuts]) -> dict[_Where | None, list[_Cut]]:
        found: dict[_Where | None, list[_Cut]] = {}
        for cut in (cut for cuts in fixes for cut in cuts):
            found.setdefault(self._value_at(cut), []).append(cut)
        return found

    def _value_at(self, cut: _Cut) -> _Where | None:
        at = bisect_right(self._starts, cut.start) - 1
        if at < 0:
            return None
        _, end, where = self._leaves[at]
        return where if cut.end <= end else None

    def _mended_value(self, where: _Where | None, cuts: Sequence[_Cut]) -> str | None:
        """Return what a value should be after edits; None when they do not belong to one."""
        if where is None:
            return None
        document = self._file.documents[where[0]]
        text = document.value(where[1])
        found = spots(text, document, where[1]) if isinstance(text, str) else None
        if found is None or not isinstance(text, str):
            return None
        pieces: list[str] = []
        done = 0
        for cut in cuts:
            start = done
            while start < len(text) and found.starts[start] < cut.start:
                start += 1
            end = start
            while end < len(text) and found.starts[end] >= 0 and found.ends[end] <= cut.end:
                end += 1
            pieces += text[done:start], cut.text
            done = end
        return "".join((*pieces, text[done:]))


def _leaves(file: SourceFile) -> Iterator[tuple[int, int, _Where]]:
    """Yield the offsets of every text of a file, in order."""
    for number, document in enumerate(file.documents):
        yield from _below(document.position, (number, ()))


def _below(position: Position, where: _Where) -> Iterator[tuple[int, int, _Where]]:
    number, path = where
    if position.children is None:
        yield position.start, position.end, where
        return
    children = position.children
    steps = children.items() if isinstance(children, dict) else enumerate(children)
    for step, child in steps:
        yield from _below(child, (number, (*path, step)))


def _data(file: SourceFile) -> Iterator[tuple[_Where | None, Node | type]]:
    """Yield every value of a file by its path, and of what holds others only what it is."""
    for number, document in enumerate(file.documents):
        yield from _values(document, document.data, (number, ()))


def _values(document: Document, node: Node, where: _Where) -> Iterator[tuple[_Where, Node | type]]:
    number, path = where
    if not isinstance(node, list | dict):
        yield where, node
        return
    yield where, type(node)
    steps = node.items() if isinstance(node, dict) else enumerate(node)
    for step, child in steps:
        yield from _values(document, child, (number, (*path, step)))
