"""What is to change in one document of a plan: values, rows that are new, marks, rows that stand elsewhere now.

All paths are those of the document as it is.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence

from npc.records import NamedTuple
from npc.source.document import Document, Node, Path
from npc.source.inserting import with_wanted
from npc.source.moving import Move, with_moved
from npc.source.reader import SourceFile, read_text
from npc.source.splicing import NotPlaced
from npc.source.wanted import AddedElement, Commented, Wanted

FIRST = -1
"""Behind which an element is added that comes first."""


def place_in_list(path: Path) -> int:
    """Return which element of its list something is, from 0; in front of the first where it is none."""
    return path[-1] if isinstance(path[-1], int) else FIRST


class _NewElement(NamedTuple):
    behind: int
    element: AddedElement


class _MoveIntoNew(NamedTuple):
    """A row that is to stand in a part which is added."""

    path: Path
    list: Path
    """In which the part is added."""
    number: int
    """Of the part, among all that are added there."""
    inner: Path
    """The way to the list of rows within the part."""


class DocumentEdits:
    """The changes of a document, while they are being found."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.moves: list[Move] = []
        self._into_new: list[_MoveIntoNew] = []
        self._stays: dict[Path, str] = {}
        """What is said of elements that cannot be moved."""
        self._set: dict[Path, Wanted] = {}
        self._marks: defaultdict[Path, list[str]] = defaultdict(list)
        self._added: defaultdict[Path, list[_NewElement]] = defaultdict(list)
        self._touched: set[Path] = set()
        self._sorted: dict[Path, list[int]] = {}
        self._keys: defaultdict[Path, dict[str, None]] = defaultdict(dict)
        """By the mappings in which something changes: their keys that do."""

    @property
    def has_moves(self) -> bool:
        """Whether elements are to stand in other lists."""
        return bool(self.moves or self._into_new)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to change."""
        return not (self._touched or self.has_moves)

    def set(self, path: Path, value: Wanted) -> None:
        """Give a key of a mapping a value."""
        self._set[path] = value
        self._touch(path)

    def set_in(self, path: Path) -> Mapping[str, Wanted]:
        """Return the keys of a mapping that are given other values, with these."""
        keys = self._keys.get(path, ())
        return {key: self._set[*path, key] for key in keys if (*path, key) in self._set}

    def mark(self, path: Path, *comments: str) -> None:
        """Put comments above an element of a list, or a key that stands there or is set."""
        if comments:
            self._marks[path] += comments
            self._touch(path)

    def add(self, path: Path, behind: int, value: Wanted, comments: Sequence[str] = ()) -> int:
        """Add an element to a list, which may not be there yet, behind one of its elements; give its number."""
        self._added[path].append(_NewElement(behind, AddedElement(value, tuple(comments))))
        self._touch(path)
        return len(self._added[path]) - 1

    def move(self, path: Path, to: Path, otherwise: str) -> None:
        """Let an element of a list stand in another one; otherwise a comment stands above it."""
        self.moves.append(Move(path, to))
        self._stays[path] = otherwise

    def move_into_new(self, path: Path, to: Path, number: int, inner: Path, otherwise: str) -> None:
        """Let an element stand in a part that is added to a list, by the number that adding it gave."""
        self._into_new.append(_MoveIntoNew(path, to, number, inner))
        self._stays[path] = otherwise

    def stay(self) -> int:
        """Let what cannot be moved by its lines stay where it is, under comments; give their number."""
        for path, comment in self._stays.items():
            self.mark(path, comment)
        self.moves.clear()
        self._into_new.clear()
        return len(self._stays)

    def applied(self, file: SourceFile, number: int) -> SourceFile:
        """Return the file with all of it.

        Args:
            file: The file as it is by now.
            number: That of the document in it.

        Raises:
            NotPlaced: It cannot be made by position.

        """
        file = read_text(
            file.source
        )  # keys as they are spelt, which reading a plan makes usual ones
        if self._touched:
            wanted = self._wanted((), file.documents[number].data)
            file = with_wanted(file, file.documents[number], wanted)
        if self.has_moves:
            moves = [Move(self._now(move.path), self._now(move.to)) for move in self.moves]
            moves += [Move(self._now(each.path), self._new_place(each)) for each in self._into_new]
            file = with_moved(file, file.documents[number], moves)
        return file

    def _touch(self, path: Path) -> None:
        for length, step in enumerate(path):
            self._touched.add(path[:length])
            if isinstance(step, str):
                self._keys[path[:length]][step] = None
        self._touched.add(path)

    def _wanted(self, path: Path, data: Node) -> Wanted:
        """Return what a value is to be; of what is not touched, the value as it is."""
        if path not in self._touched:
            return data
        return self._commented(path, self._changed(path, data))

    def _changed(self, path: Path, data: Node) -> Wanted:
        """Return what a value that is touched is to be."""
        if path in self._set:
            return self._set[path]
        added = self._added.get(path, [])
        if isinstance(data, dict) or (data is None and path in self._keys):
            return self._mapping(path, data or {})
        if isinstance(data, list):
            return self._list(path, data, added)
        return [each.element for each in added] if data is None and added else data

    def _mapping(self, path: Path, data: Mapping[str, Node]) -> dict[str, Wanted]:
        wanted: dict[str, Wanted] = {
            key: self._wanted((*path, key), value) for key, value in data.items()
        }
        for key in self._keys.get(path, ()):
            if key not in data:
                wanted[key] = self._wanted((*path, key), None)
        return wanted

    def _list(self, path: Path, data: Sequence[Node], added: Sequence[_NewElement]) -> list[Wanted]:
        behind: defaultdict[int, list[AddedElement]] = defaultdict(list)
        for each in added:
            behind[each.behind].append(each.element)
        wanted: list[Wanted] = [*behind[FIRST]]
        for number, element in enumerate(data):
            wanted += self._wanted((*path, number), element), *behind[number]
        return wanted

    def _commented(self, path: Path, value: Wanted) -> Wanted:
        marks = tuple(dict.fromkeys(self._marks.get(path, ())))
        return Commented(value, marks) if marks else value

    def _now(self, path: Path) -> Path:
        """Return a path as it is once elements have been added."""
        now: list[str | int] = []
        for at, step in enumerate(path):
            is_shifted = isinstance(step, int) and path[:at] in self._added
            shift = bisect_left(self._places(path[:at]), step) if is_shifted else 0
            now.append(step + shift if isinstance(step, int) else step)
        return tuple(now)

    def _new_place(self, move: _MoveIntoNew) -> Path:
        """Return the way to the rows of a part that has been added."""
        added = self._added[move.list]
        own = added[move.number].behind
        before = sum(
            each.behind < own or (each.behind == own and number < move.number)
            for number, each in enumerate(added)
        )
        return (*self._now(move.list), own + 1 + before, *move.inner)

    def _places(self, path: Path) -> list[int]:
        """Return behind which elements of a list others are added, in order."""
        if path not in self._sorted:
            self._sorted[path] = sorted(each.behind for each in self._added[path])
        return self._sorted[path]


def with_edits(edits: DocumentEdits, file: SourceFile, number: int) -> SourceFile | None:
    """Return a file with the changes of one of its documents; None where they cannot be made by position."""
    try:
        return edits.applied(file, number)
    except NotPlaced:
        return None
