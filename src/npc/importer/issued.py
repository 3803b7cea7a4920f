"""Which paper a notice issues, where that is not the work points."""

from collections.abc import Iterator, Sequence

from npc.importer.found import FoundValue
from npc.importer.found_plan import FoundPaper
from npc.importer.looks import bare_title
from npc.importer.naming import ids_of

_BODY = "work-points"


def name_issued(papers: Sequence[FoundPaper]) -> None:
    """Say which paper each notice issues: the first of its title, 关于印发《…》的通知, that is among the papers."""
    ids = ids_of(papers)
    by_title = {bare_title(paper.mapping.text("title")): paper for paper in papers}
    for paper in papers:
        mapping = paper.mapping
        if mapping.text("kind") != "notice" or mapping.text("alone") or mapping.text("issues"):
            continue
        named = (by_title.get(bare_title(name)) for name in _names_in(mapping.text("title")))
        issued = next((each for each in named if each and each is not paper), None)
        if issued and issued.mapping.text("kind") != _BODY:
            kind = mapping.values.pop("kind")
            issues = FoundValue(ids[issued.name])
            mapping.values = {"kind": kind, "issues": issues, **mapping.values}


def _names_in(title: str) -> Iterator[str]:
    """Yield what stands between 《 and 》."""
    for piece in title.split("《")[1:]:
        yield piece.partition("》")[0]
