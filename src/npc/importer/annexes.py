"""Which papers are annexes of which: as the annex notes (附件说明) say, else as they are marked."""

from collections.abc import Mapping, Sequence

from npc.importer.accounting import Accounting
from npc.importer.found import FoundValue
from npc.importer.found_plan import FoundPaper
from npc.importer.naming import ids_of
from npc.messages import Message


def join_annexes(papers: Sequence[FoundPaper], accounting: Accounting) -> None:
    """Name the annexes of each paper by their ids.

    Args:
        papers: In the order of the originals; one that stands in several places, at each.
        accounting: What is computed.

    """
    ids = ids_of(list({paper.name: paper for paper in papers}.values()))
    named = {id(paper.mapping) for paper in papers if "annexes" in paper.mapping.values}
    for paper in papers:
        if id(paper.mapping) in named:
            _resolve(paper, papers, ids, accounting)
    if not named:
        for carrier, annexes in _marked(papers).items():
            papers[carrier].mapping.put_texts(
                "annexes", *(FoundValue(ids[each.name]) for each in annexes)
            )


def _resolve(
    paper: FoundPaper,
    papers: Sequence[FoundPaper],
    ids: Mapping[str, str],
    accounting: Accounting,
) -> None:
    """Put ids of papers where the note has their titles."""
    found = paper.mapping.values["annexes"]
    titles = (
        [each for each in found if isinstance(each, FoundValue)] if isinstance(found, list) else []
    )
    by_title = {_bare(other.mapping.text("title")): other for other in papers if other is not paper}
    names: list[FoundValue] = []
    for title in titles:
        other = by_title.get(_bare(str(title.text)))
        if other:
            names.append(FoundValue(ids[other.name]))
            for clipping in title.of:
                accounting.computed(clipping, ANNEX_NOTE)
        else:
            for clipping in title.of:
                paper.mapping.keep(clipping, _NO_ANNEX)
    if names:
        paper.mapping.values["annexes"] = list(names)
    else:
        del paper.mapping.values["annexes"]


def _bare(title: str) -> str:
    return "".join(title.split()).strip("《》")


def _marked(papers: Sequence[FoundPaper]) -> dict[int, list[FoundPaper]]:
    """Return what is marked as annex (附件1), by the index of the paper that it follows."""
    found: dict[int, list[FoundPaper]] = {}
    carrier: int | None = None
    for index, paper in enumerate(papers):
        segment = paper.segment
        if segment is None:
            continue
        if not segment.annex_mark:
            if paper.mapping.text("kind") != "notice" or paper.mapping.text("alone"):
                carrier = index
        elif carrier is not None:
            before = papers[carrier].segment
            if before is not None and before.file == segment.file:
                found.setdefault(carrier, []).append(paper)
    return found


ANNEX_NOTE = Message("annex note", "附件说明")
_NO_ANNEX = Message(
    "annex named below the text, which was not found", "附件说明所列、没有读到的附件"
)
