"""The kinds of documents: the only list of them."""

from collections.abc import Iterator, MutableMapping
from importlib import import_module
from typing import TYPE_CHECKING

from npc.kinds.paper import Paper

if TYPE_CHECKING:
    from npc.kinds.record import Record

__all__ = ("PAPERS", "SETTINGS", "documents", "parts")


class _Kinds(MutableMapping[str, type[Paper]]):
    """Kinds by their names; one is loaded when it is first asked for: few plans have all."""

    def __init__(self, places: dict[str, str]) -> None:
        self._places = places
        self._loaded: dict[str, type[Paper]] = {}

    def __getitem__(self, name: str) -> type[Paper]:
        if name not in self._loaded:
            module, _, kind = self._places[name].partition(":")
            self._loaded[name] = getattr(import_module(f"npc.kinds.{module}"), kind)
        return self._loaded[name]

    def __setitem__(self, name: str, kind: type[Paper]) -> None:
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


PAPERS = _Kinds(
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

SETTINGS = "settings"
"""What the form of `npc.yaml` is called, which says no kind."""


def parts() -> dict[str, type[Paper]]:
    """Return every kind of paper by what `--part` and the class of its section call it."""
    return {paper.part: paper for paper in PAPERS.values()}


def documents() -> "dict[str, type[Record]]":
    """Return every kind of document by its name, `npc.yaml` among them."""
    from npc.kinds.npc_yaml import NpcYaml

    return {**PAPERS, SETTINGS: NpcYaml}
