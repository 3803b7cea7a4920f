"""Which papers are annexes of which: as the annex notes (附件说明) say, else as they are marked."""

from collections.abc import Iterable, Mapping, Sequence

from npc.importer.accounting import Accounting
from npc.importer.found import FoundValue
from npc.importer.found_plan import FoundPaper
from npc.importer.looks import bare_title
from npc.importer.naming import ids_of
from npc.importer.text.annex_note import ANNEX_NOTE
from npc.importer.text.titles import title_of
from npc.kinds.registry import PAPERS
from npc.messages import Message

_KEY = "annexes"


def join_annexes(papers: Sequence[FoundPaper], accounting: Accounting) -> None:
    """Name the annexes of each paper by their ids.

    Args:
        papers: In the order of the originals; one that stands in several places, at each.
        accounting: What is computed.

    """
    carriers = list({paper.name: paper for paper in papers}.values())
    ids = ids_of(carriers)
    marked = {papers[at].name: annexes for at, annexes in _marked(papers).items()}
    titled = _by_titles(papers)
    found: dict[str, list[FoundPaper]] = {}
    for paper in papers:
        if _KEY in paper.mapping.values and paper.name not in found:
            found[paper.name] = _named(paper, titled, marked.get(paper.name, ()), accounting)
    named = {annex.name for annexes in found.values() for annex in annexes}
    for carrier in carriers:
        others = [each for each in marked.get(carrier.name, ()) if each.name not in named]
        if others and found.get(carrier.name):
            carrier.mapping.check(
                _KEY, _NOT_LISTED.format(titles=[_title(each) for each in others])
            )
        _put(carrier, [*found.get(carrier.name, ()), *others], ids)


def _put(carrier: FoundPaper, annexes: Iterable[FoundPaper], ids: Mapping[str, str]) -> None:
    """Set the annexes of a paper; the key is left out where it has none."""
    carrier.mapping.values.pop(_KEY, None)
    names = dict.fromkeys(ids[each.name] for each in annexes)
    if names:
        carrier.mapping.put_texts(_KEY, *map(FoundValue, names))


def _named(
    paper: FoundPaper,
    titled: Mapping[str, Sequence[FoundPaper]],
    marked: Sequence[FoundPaper],
    accounting: Accounting,
) -> list[FoundPaper]:
    """Return the papers that an annex note lists; the titles of those that are not there are kept."""
    may_have = _KEY in PAPERS[paper.mapping.text("kind")].keys
    found: list[FoundPaper] = []
    for number, title in enumerate(paper.mapping.texts(_KEY)):
        annex = _of_title(str(title.text), paper, titled) if may_have else None
        if annex is None and may_have and number < len(marked):
            annex = marked[number]
            noted = str(title.text)
            if not _title(annex).endswith(noted):  # else it is short for it
                paper.mapping.check(_KEY, _OTHER_TITLE.format(noted=noted, title=_title(annex)))
        for clipping in title.of:
            if annex is None:
                paper.mapping.keep(clipping, _NO_ANNEX)
            else:
                accounting.computed(clipping, ANNEX_NOTE)
        if annex is not None and not _issues(paper, annex):
            found.append(annex)
    return found


def _issues(paper: FoundPaper, annex: FoundPaper) -> bool:
    """Whether a paper is the notice by which work points are issued: they are printed behind it anyway."""
    is_issuing = paper.mapping.text("kind") == "notice" and not paper.mapping.text("alone")
    return is_issuing and annex.mapping.text("kind") == "work-points"


def _by_titles(papers: Iterable[FoundPaper]) -> dict[str, list[FoundPaper]]:
    found: dict[str, list[FoundPaper]] = {}
    for paper in papers:
        found.setdefault(bare_title(_title(paper)), []).append(paper)
    return found


def _of_title(
    title: str, paper: FoundPaper, titled: Mapping[str, Sequence[FoundPaper]]
) -> FoundPaper | None:
    """Return the paper of a title, an annex before one that is none; None where there is no such paper."""
    alike = [each for each in titled.get(bare_title(title), ()) if each.name != paper.name]
    return min(alike, key=lambda each: not (each.segment and each.segment.is_annex), default=None)


def _title(paper: FoundPaper) -> str:
    """Return the title of a paper, which need not be typed where npc makes it."""
    written = paper.mapping.text("title")
    return written or (title_of(paper.segment) if paper.segment else "")


def _marked(papers: Sequence[FoundPaper]) -> dict[int, list[FoundPaper]]:
    """Return what is marked as annex (附件1), by the index of the paper that it follows."""
    found: dict[int, list[FoundPaper]] = {}
    carrier: int | None = None
    for index, paper in enumerate(papers):
        segment = paper.segment
        if segment is None:
            continue
        if not segment.is_annex:
            if paper.mapping.text("kind") != "notice" or paper.mapping.text("alone"):
                carrier = index
        elif carrier is not None:
            before = papers[carrier].segment
            if before is not None and before.file == segment.file:
                found.setdefault(carrier, []).append(paper)
    return found


_NO_ANNEX = Message(
    "annex named below the text, which was not found", "附件说明所列、没有读到的附件"
)
_OTHER_TITLE = Message(
    "the annex note calls it “{noted}”; the annex itself is “{title}”",
    "附件说明写作“{noted}”，附件本身的标题是“{title}”",
)
_NOT_LISTED = Message(
    "marked as annexes, and not in the annex note: “{titles}”",
    "标有“附件”、附件说明没有列出：“{titles}”",
)
