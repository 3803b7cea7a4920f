"""Whose task each is, where one cell names the owners of several."""

from collections.abc import Sequence

from npc.importer.clippings import of_cell
from npc.importer.found import FoundMapping
from npc.importer.tables.likely_owners import Hints, aligned, hints_of
from npc.importer.tables.owners_cells import owner_names
from npc.messages import Message
from npc.originals.original import GridCell


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


class SharedCells:
    """The cells of owners of a table."""

    __slots__ = ("_by_passage",)

    def __init__(self) -> None:
        self._by_passage: dict[int, SharedOwners] = {}

    def add(self, cell: GridCell, tasks: Sequence[FoundMapping]) -> None:
        """Add tasks that stand beside a cell, perhaps behind others."""
        shared = self._by_passage.setdefault(cell.passages[0].number, SharedOwners(cell))
        shared.tasks.extend(tasks)

    def share(self, paper: FoundMapping, hints: Hints) -> None:
        """Give each task its owners; where that is not certain, by what is surely whose.

        Args:
            paper: The monthly plan.
            hints: What is surely whose by other papers.

        """
        unsure = [shared for shared in self._by_passage.values() if not _share(shared)]
        known: dict[str, list[frozenset[str]]] = hints_of(paper) if unsure else {}
        for owner, found in hints.items():
            known.setdefault(owner, []).extend(found)
        for shared in unsure:
            owners, why = shared.likely(known)
            _put(shared, owners)
            for task in shared.tasks:
                task.check("owners", why, shared.cell.passages[0].place)


def _share(shared: SharedOwners) -> bool:
    owners = shared.certain()
    if owners is None:
        for task in shared.tasks:
            task.values.pop("owners")
        return False
    _put(shared, owners)
    return True


def _put(shared: SharedOwners, owners: Sequence[str]) -> None:
    for task, owner in zip(shared.tasks, owners, strict=True):
        note = task.values.pop("note", None)
        task.put("owners", *of_cell(shared.cell), text=owner)
        if note is not None:
            task.values["note"] = note


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
