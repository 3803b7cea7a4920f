"""What would be printed otherwise than it stands in the original: the plan is rendered in memory, and compared.

Each stretch of the original is compared with the printed text into which its value went, so that the
work grows no faster than the text. Blanks and layout are no difference.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from npc.importer.accounting import ComputedText
from npc.importer.clippings import Clipping
from npc.importer.difference import Difference
from npc.importer.found_plan import FoundPaper, FoundPlan
from npc.importer.printing.comparison import PrintComparison
from npc.importer.printing.made_texts import compare_made
from npc.importer.printing.rows import ComparedRows, row_paths
from npc.importer.printing.running_texts import compare_texts
from npc.importer.printing.stretches import (
    CutOriginal,
    cut,
    not_printed_as_they_stand,
)
from npc.importer.printing.table_places import TablePlaces
from npc.importer.printing.wordings import Wordings, plain
from npc.importer.segment import Segment
from npc.messages import Message
from npc.originals.original import Passage
from npc.output.documents.printed import LABEL, PrintedPaper, PrintedText, printed_papers
from npc.plan import Plan

_NOT_PRINTED = Message("not printed", "原件有，不印")


def differences(plan: Plan, found: FoundPlan) -> list[Difference]:
    """Return what would be printed otherwise than in the original.

    Args:
        plan: The plan that was written, as it is read.
        found: What was found.

    """
    wordings = Wordings()
    printed = printed_papers(plan)
    elsewhere = [
        clipping for paper in found.papers for clipping in not_printed_as_they_stand(paper.mapping)
    ]
    computed = _by_passage(found.accounting.computed_texts)
    for paper, texts in _pairs(found.papers, printed):
        passages = list(_passages(paper.segment)) if paper.segment else []
        made = [text for passage in passages for text in computed.get(passage.number, ())]
        grids = paper.segment.grids if paper.segment else ()
        cells = (cell for grid in grids for cell in grid.own_cells())
        original = cut(paper.mapping, made, passages, cells)
        wordings.file = paper.of if len(found.files) > 1 else ""
        compared = PrintComparison(wordings)
        _compare(paper, texts, original, elsewhere, compared)
        _tell_missing(compared, texts)
    return wordings.all()


def _by_passage(computed: Iterable[ComputedText]) -> dict[int, list[ComputedText]]:
    made: dict[int, list[ComputedText]] = defaultdict(list)
    for text in computed:
        made[text.clipping.passage.number].append(text)
    return made


def _pairs(
    papers: Sequence[FoundPaper], printed: Sequence[PrintedPaper]
) -> Iterator[tuple[FoundPaper, Sequence[PrintedText]]]:
    """Yield each paper with what is printed of it, told by its file; else by its kind, in their order."""
    left = list(printed)
    for paper in papers:
        kind = paper.mapping.text("kind")
        named = [one for one in left if one.paper.at.document.file == paper.file]
        alike = [one for one in left if one.paper.kind == kind]
        for one in (named or alike)[:1]:
            left.remove(one)
            yield paper, one.texts


def _passages(segment: Segment) -> Iterator[Passage]:
    yield from segment.head
    if segment.annex_mark:
        yield segment.annex_mark
    yield from segment.title
    for block in segment.blocks:
        if isinstance(block, Passage):
            yield block
        else:
            for cell in block.own_cells():
                yield from cell.passages
    yield from segment.imprint


def _compare(
    paper: FoundPaper,
    texts: Sequence[PrintedText],
    original: CutOriginal,
    elsewhere: Sequence[Clipping],
    compared: PrintComparison,
) -> None:
    """Compare one paper with what it was made of: rows of its table, then texts, then what npc makes."""
    stretches = original.stretches
    rows = ComparedRows(
        row_paths(paper.mapping),
        [text for text in texts if text.table >= 0],
        TablePlaces(paper.segment.grids if paper.segment else ()),
        compared,
    )
    outside = texts
    if rows.fits:
        stretches = rows.take(stretches)
        rows.compare(original.alone, [each for each in stretches if each.path[-1] == "name"])
        outside = [text for text in texts if text.table < 0 or text.of == LABEL]
    compare_texts(stretches, [text for text in outside if compared.is_free(text)], compared)
    compare_made(original.alone, elsewhere, texts, compared)


def _tell_missing(compared: PrintComparison, texts: Sequence[PrintedText]) -> None:
    """Tell what is printed nowhere in a paper."""
    everything = "".join(plain(text.text) for text in texts)
    for stretch in compared.not_found:
        if plain(stretch.words) not in everything and plain(stretch.value) not in everything:
            place = stretch.passage.place
            compared.wordings.tell(_NOT_PRINTED, stretch.text, "", place, stretch.text)
