"""Elements of lists moved to other lists of their document: their lines go, with the comments above them."""

from collections.abc import Iterator, Sequence
from copy import deepcopy

from npc.records import NamedTuple
from npc.source.document import Document, Node, Path, Position, value_at
from npc.source.inserting import read_again
from npc.source.reader import SourceFile
from npc.source.spelling import names_in
from npc.source.splicing import FileLines, NotPlaced, Splice, spliced
from npc.source.wanted import Steps, column_of, is_block, steps_of


class Move(NamedTuple):
    """An element of a list in lines, and the list at the end of which it is to stand."""

    path: Path
    to: Path
    """The way to a list, which may be empty; or to a key that is not there yet."""


def with_moved(file: SourceFile, document: Document, moves: Sequence[Move]) -> SourceFile:
    """Return a file in which elements of a document's lists stand at the end of other ones.

    Raises:
        NotPlaced: One cannot be moved by its lines.

    """
    data = deepcopy(document.data)
    moving = _Moving(file.source.text, document)
    cuts = list(moving.cuts(moves))
    return read_again(file, document, spliced(file.source.text, cuts), _moved(data, moves))


def _moved(data: Node, moves: Sequence[Move]) -> Node:
    """Return the data as they will be; a list that has nothing any more is nothing."""
    taken = [(value_at(data, move.path), move.to) for move in moves]
    for path in sorted((move.path for move in moves), reverse=True, key=_by_place):
        parent = value_at(data, path[:-1])
        if not isinstance(parent, list) or not isinstance(path[-1], int):
            raise NotPlaced
        del parent[path[-1]]
        if not parent:
            _put(data, path[:-1], None)
    for value, to in taken:
        there = value_at(data, to)
        _put(data, to, [*(there if isinstance(there, list) else ()), value])
    return data


def _by_place(path: Path) -> tuple[tuple[str, int], ...]:
    return tuple(("", step) if isinstance(step, int) else (step, 0) for step in path)


def _put(data: Node, path: Path, value: Node) -> None:
    parent, step = value_at(data, path[:-1]), path[-1]
    if isinstance(parent, dict) and isinstance(step, str):
        parent[step] = value
    else:
        raise NotPlaced


class _Moving:
    """Finds the lines of elements, and where they go."""

    def __init__(self, text: str, document: Document) -> None:
        self._text = text
        self._lines = FileLines(text)
        self._document = document
        self._steps: Steps = steps_of(text, document.position)

    def cuts(self, moves: Sequence[Move]) -> Iterator[Splice]:
        """Yield what is cut, and what is put in at the ends of lists."""
        by_list: dict[Path, list[str]] = {}
        for move in moves:
            around = self._document.at(move.path[:-1])
            element = self._document.at(move.path)
            if around is None or element is None or not is_block(self._text, around):
                raise NotPlaced
            start, end = self._stretch(element, column_of(self._text, around.start))
            column = self._column(move.to)
            taken = self._text[start:end].splitlines()
            shift = column - column_of(self._text, around.start)
            by_list.setdefault(move.to, []).extend(_shifted(line, shift) for line in taken)
            yield Splice(start, end, "")
        for to, lines in by_list.items():
            yield from self._put(lines, to)

    def _stretch(self, element: Position, column: int) -> tuple[int, int]:
        """Return where the lines of an element begin and end, its comments among them."""
        start = element.start - column_of(self._text, element.start)
        while self._text[start + column : start + column + 1] != "-":
            if start == 0:
                raise NotPlaced
            start = self._text.rfind("\n", 0, start - 1) + 1
        for above, line in self._lines.comments_above(start):
            if self._text.find(line, above) - above != column:
                break
            start = above
        return start, self._lines.behind(self._lines.end_of(element), column)

    def _column(self, to: Path) -> int:
        """Return the column of the hyphens of a list, or of one that will be."""
        target = self._document.at(to)
        if target and target.children:
            return column_of(self._text, target.start)
        return self._key_column(to) + self._steps.list

    def _key_column(self, to: Path) -> int:
        target, around = self._document.at(to), self._document.at(to[:-1])
        if target:
            return column_of(self._text, target.key_start)
        if around and around.children and is_block(self._text, around):
            return column_of(self._text, around.start)
        raise NotPlaced

    def _put(self, lines: Sequence[str], to: Path) -> Iterator[Splice]:
        """Put elements at the end of a list, or behind the key of an empty one, which may be a new key."""
        target, around = self._document.at(to), self._document.at(to[:-1])
        if target and target.children:
            if not is_block(self._text, target):
                raise NotPlaced
            column = column_of(self._text, target.start)
            yield self._lines.put(lines, self._lines.behind(self._lines.end_of(target), column))
        elif target:
            colon = self._text.index(":", target.key_end) + 1
            yield Splice(colon, max(colon, target.end), "")
            column = self._key_column(to)
            yield self._lines.put(lines, self._lines.behind(max(colon, target.end), column))
        elif around:
            column = self._key_column(to)
            at = self._lines.behind(self._lines.end_of(around), column)
            key = names_in(self._document, to[:-1]).written(str(to[-1]))
            yield self._lines.put((f"{' ' * column}{key}:", *lines), at)


def _shifted(line: str, columns: int) -> str:
    """Return a line further in, or out."""
    if not line.strip() or columns >= 0:
        return " " * columns * bool(line.strip()) + line
    if line[:-columns].strip(" "):
        raise NotPlaced
    return line[-columns:]
