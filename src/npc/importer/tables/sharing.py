"""Whose task each is, where one cell names the owners of several."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from npc.importer.found import FoundMapping
from npc.importer.tables.owners_cells import owner_names
from npc.messages import Message
from npc.originals.original import GridCell

Hints = Mapping[str, Sequence[frozenset[str]]]
"""By owner the words of what is surely his, as pairs of characters."""
_COMMON = "开展情况专题调研工作组织报告关于区县市政府听取和审议年度"


def pairs_of(text: str) -> frozenset[str]:
    """Return the pairs of neighbouring characters by which texts are compared, without those of all."""
    return frozenset(text[at : at + 2] for at in range(len(text) - 1)) - _COMMON_PAIRS


_COMMON_PAIRS = frozenset(_COMMON[at : at + 2] for at in range(len(_COMMON) - 1))


def hints_of(*papers: FoundMapping) -> dict[str, list[frozenset[str]]]:
    """Return what is each owner's by papers that are read already.

    Args:
        papers: Arrangements and monthly plans.

    """
    found: dict[str, list[frozenset[str]]] = defaultdict(list)
    for paper in papers:
        for owner, text in _owned(paper):
            found[owner].append(pairs_of(text))
    return found


def _owned(mapping: FoundMapping) -> Iterator[tuple[str, str]]:
    unsure = {check.key for check in mapping.checks}
    text = mapping.text("title") or mapping.text("content")
    if text and mapping.text("owners") and "owners" not in unsure:
        yield mapping.text("owners"), text
    for found in mapping.values.values():
        if isinstance(found, FoundMapping):
            yield from _owned(found)
        elif isinstance(found, list):
            for each in found:
                if isinstance(each, FoundMapping):
                    yield from _owned(each)


class SharedOwners:
    """The owners of one cell, and the tasks that stand beside it."""

    __slots__ = ("cell", "names", "tasks")

    def __init__(self, cell: GridCell) -> None:
        self.cell = cell
        self.names = owner_names(cell)
        self.tasks: list[FoundMapping] = []

    @property
    def texts(self) -> list[str]:
        """What is to be done."""
        return [task.text("content") for task in self.tasks]

    def certain(self) -> list[str] | None:
        """Return the owner of each task where there is no doubt: one for all, or one for each in order."""
        if len(self.tasks) == 1:
            return ["、".join(self.names)]
        if len(self.names) == 1:
            return None if self._listed() else self.names * len(self.tasks)
        return list(self.names) if len(self.names) == len(self.tasks) else None

    def _listed(self) -> list[str]:
        """Return the names of a list in one line, if there are as many as tasks."""
        names = self.names[0].split("、")
        return names if len(names) == len(self.tasks) else []

    def likely(self, hints: Hints) -> tuple[list[str], Message]:
        """Return the likeliest owner of each task, and why it is to be looked at."""
        if len(self.names) == 1:
            return self._listed(), _IN_ORDER
        count = {
            "owners": len(self.names),
            "tasks": len(self.tasks),
            "names": "、".join(self.names),
        }
        if len(self.names) > len(self.tasks):
            return ["、".join(self.names)] * len(self.tasks), _ALL.format(**count)
        return aligned(self.texts, self.names, hints), _ALIGNED.format(**count)


def aligned(texts: Sequence[str], names: Sequence[str], hints: Hints) -> list[str]:
    """Give each text one of the names in their order, so that all are used and hints fit best.

    Args:
        texts: What is to be done; at least as many as names.
        names: The owners, in the order of the texts.
        hints: What is surely whose.

    """
    likeness = _Likeness(hints)
    scores = [[likeness.of(text, name) for name in names] for text in texts]
    best: list[list[float]] = [[scores[0][0]]]
    for number in range(1, len(texts)):
        least = max(0, len(names) - (len(texts) - number))
        before = best[-1]
        line: list[float] = []
        for at in range(min(number + 1, len(names))):
            reached = [before[one] for one in (at - 1, at) if 0 <= one < len(before)]
            line.append(max(reached) + scores[number][at] if at >= least else _NEVER)
        best.append(line)
    return [names[at] for at in _path(best, len(names) - 1)]


class _Likeness:
    """How well texts fit owners: by pairs of characters, which say the less the more owners have them."""

    __slots__ = ("_owners", "_pairs")

    def __init__(self, hints: Hints) -> None:
        self._pairs = {name: frozenset().union(*found) for name, found in hints.items()}
        self._owners = Counter(pair for pairs in self._pairs.values() for pair in pairs)

    def of(self, text: str, name: str) -> float:
        """Return how well a text fits an owner; what his name says counts a little."""
        common = pairs_of(text) & self._pairs.get(name, frozenset())
        named = sum(character in text for character in name.removesuffix(_BODY))
        return sum(1 / self._owners[pair] for pair in common) + _OF_NAME * named


_BODY = "工委"
_OF_NAME = 0.4


_NEVER = -1e9


def _path(best: Sequence[Sequence[float]], at: int) -> list[int]:
    path = [at]
    for line in reversed(best[:-1]):
        at = max((one for one in (at, at - 1) if 0 <= one < len(line)), key=lambda one: line[one])
        path.append(at)
    return path[::-1]


_IN_ORDER = Message(
    "as many owners as tasks: each was given one, in order", "部门与事项数目相同，按次序对应"
)
_ALL = Message(
    "{owners} owners ({names}) beside {tasks} tasks",
    "原格写了{owners}个部门（{names}），只有{tasks}项，未能分开",
)
_ALIGNED = Message(
    "the cell names {owners} owners ({names}) for {tasks} tasks; which is whose was inferred",
    "原格只写“{names}”，{tasks}项{owners}个部门，是推定的",
)
