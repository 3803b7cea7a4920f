"""Which papers are annexes of which: as the annex notes (附件说明) say, else as they are marked."""

from collections.abc import Iterable, Sequence

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.found_plan import FoundPaper
from npc.kinds.registry import PAPERS
from npc.messages import Message


def join_annexes(papers: Sequence[FoundPaper], accounting: Accounting) -> None:
    """Name the annexes of each paper by the names of their files, where npc would not have them by itself."""
    named = {id(paper.mapping) for paper in papers if "annexes" in paper.mapping.values}
    for paper in papers:
        if id(paper.mapping) in named:
            _resolve(paper, papers, accounting)
    if not named:
        for carrier, annexes in _marked(papers).items():
            papers[carrier].mapping.put_texts(
                "annexes", *(FoundValue(each.name) for each in annexes)
            )
    _leave_out_usual(papers)


def _resolve(paper: FoundPaper, papers: Sequence[FoundPaper], accounting: Accounting) -> None:
    """Put names of papers where the note has their titles."""
    found = paper.mapping.values["annexes"]
    titles = (
        [each for each in found if isinstance(each, FoundValue)] if isinstance(found, list) else []
    )
    by_title = {_bare(other.mapping.text("title")): other for other in papers if other is not paper}
    names: list[FoundValue] = []
    for title in titles:
        other = by_title.get(_bare(str(title.text)))
        if other:
            names.append(FoundValue(other.name))
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


def _leave_out_usual(papers: Sequence[FoundPaper]) -> None:
    """Leave out annexes that work points have where they name none."""
    usual = [paper.name for paper in papers if _is_usual_annex(paper.mapping)]
    for paper in papers:
        found = paper.mapping.values.get("annexes")
        if paper.mapping.text("kind") == "work-points" and isinstance(found, list):
            named = [each.text for each in found if isinstance(each, FoundValue)]
            if _in_order(named, papers) == _in_order(usual, papers) == named:
                del paper.mapping.values["annexes"]


def _in_order(names: Iterable[object], papers: Sequence[FoundPaper]) -> list[object]:
    wanted = set(names)
    ordered = sorted(papers, key=lambda paper: list(PAPERS).index(paper.mapping.text("kind")))
    return [paper.name for paper in ordered if paper.name in wanted]


def _is_usual_annex(mapping: FoundMapping) -> bool:
    kind = mapping.text("kind")
    return kind == "monthly-plan" or (kind == "arrangement" and "paper" not in mapping.values)


ANNEX_NOTE = Message("annex note", "附件说明")
_NO_ANNEX = Message(
    "annex named below the text, which was not found", "附件说明所列、没有读到的附件"
)
