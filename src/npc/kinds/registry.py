"""The kinds of documents: the only list of them."""

from collections import ChainMap
from collections.abc import Iterator, Mapping, MutableMapping
from importlib import import_module
from typing import TYPE_CHECKING, Generic, TypeVar

from npc.kinds.paper import Paper, PlanDocument
from npc.source.spelling import KNOWLEDGE, SETTINGS

if TYPE_CHECKING:
    from npc.kinds.record import Record

__all__ = ("KINDS", "LEDGER", "PAPERS", "SETTINGS", "documents", "parts")
D = TypeVar("D", bound=PlanDocument)


class _Kinds(MutableMapping[str, type[D]], Generic[D]):
    """Kinds by their names; one is loaded when it is first asked for: few plans have all."""

    def __init__(self, places: dict[str, str]) -> None:
        self._places = places
        self._loaded: dict[str, type[D]] = {}

    def __getitem__(self, name: str) -> type[D]:
        if name not in self._loaded:
            module, _, kind = self._places[name].partition(":")
            self._loaded[name] = getattr(import_module(f"npc.kinds.{module}"), kind)
        return self._loaded[name]

    def __setitem__(self, name: str, kind: type[D]) -> None:
        self._places[name] = ""
        self._loaded[name] = kind

    def __delitem__(self, name: str) -> None:
        del self._places[name], self._loaded[name]

    def __contains__(self, name: object) -> bool:
        return name in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


PAPERS: _Kinds[Paper] = _Kinds(
    {
        "work-points": "work_points:WorkPoints",
        "arrangement": "arrangement:Arrangement",
        "monthly-plan": "monthly_plan:MonthlyPlan",
        "agenda": "agenda:Agenda",
        "review": "review:Review",
        "text": "text:Text",
        "notice": "notice:Notice",
    }
)
"""The kinds of papers, in the order in which a plan has them: each with its module and class."""

LEDGER = "ledger"
"""The kind of document that tells what was done: it is kept, and no paper of the year."""
_KEPT: _Kinds[PlanDocument] = _Kinds({LEDGER: "ledger:Ledger"})
KINDS: Mapping[str, type[PlanDocument]] = ChainMap(_KEPT, PAPERS)  # type: ignore[arg-type] # only read
"""Every kind of document of a plan: the papers, in their order, then what is kept beside them."""


def parts() -> dict[str, type[Paper]]:
    """Return every kind of paper by what `--part` and the class of its section call it."""
    return {paper.part: paper for paper in PAPERS.values()}


def documents() -> "dict[str, type[Record]]":
    """Return every kind of document by its name, `npc.yaml` and files of a place's own rules among them."""
    from npc.kinds.entries.knowledge import KnowledgeFile
    from npc.kinds.npc_yaml import NpcYaml

    return {**KINDS, SETTINGS: NpcYaml, KNOWLEDGE: KnowledgeFile}
