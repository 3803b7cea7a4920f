"""What would be printed otherwise than it stands in the original: the plan is rendered in memory, and compared.

Each stretch of the original is compared with the printed text into which its value went, so that the
work grows no faster than the text. Blanks and layout are no difference.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from npc.characters import is_han
from npc.errors import NpcError
from npc.exit_codes import BUG
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
    TypedStretch,
    cut,
    not_printed_as_they_stand,
)
from npc.importer.printing.table_places import TablePlaces
from npc.importer.printing.wordings import Wordings, plain
from npc.importer.segment import Segment
from npc.importer.walking import values_in
from npc.messages import Message
from npc.originals.original import Passage
from npc.output.documents.printed import PrintedPaper, PrintedText, printed_papers
from npc.plan import Plan

_NOT_PRINTED = Message("not printed", "原件有，不印")
_LOST = Message(
    "npc lost words of the original: “{words}” of {place} is not printed",
    "程序丢失了原件的文字：{place}的“{words}”打印不出来",
)
_INVENTED = Message(
    "npc wrote words that the original does not have: “{words}”, from {place}",
    "程序写了原件没有的文字：“{words}”，来自{place}",
)
_REPORT = Message(
    "this is a fault of npc, and nothing was written; please report it with the file",
    "这是 npc 的错误，没有写入任何文件；请连同原件反馈",
)
_LABEL = "category"
"""The class of the columns in which the names of categories stand, over several rows."""


class ImportFaultError(NpcError):
    """npc itself lost words of an original, or invented some."""

    exit_code = BUG


def differences(plan: Plan, found: FoundPlan) -> list[Difference]:
    """Return what would be printed otherwise than in the original.

    Args:
        plan: The plan that was written, as it is read.
        found: What was found.

    Raises:
        ImportFaultError: Words of the original are lost, or there are others.

    """
    _nothing_invented(found)
    wordings = Wordings()
    printed = printed_papers(plan)
    everything = _neighbours(text.text for paper in printed for text in paper.texts)
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
        compared = PrintComparison(wordings)
        _compare(paper, texts, original, elsewhere, compared)
        for stretch in _tell_missing(compared, texts):
            _not_lost(stretch, everything)
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
        named = [one for one in left if _file_of(one) == paper.file]
        alike = [one for one in left if one.paper.kind == kind]
        for one in (named or alike)[:1]:
            left.remove(one)
            yield paper, one.texts


def _file_of(printed: PrintedPaper) -> str:
    return printed.paper.at.document.path.replace("\\", "/").rpartition("/")[2]


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
        outside = [text for text in texts if text.table < 0 or text.of == _LABEL]
    compare_texts(stretches, [text for text in outside if compared.is_free(text)], compared)
    compare_made(original.alone, elsewhere, texts, compared)


def _tell_missing(
    compared: PrintComparison, texts: Sequence[PrintedText]
) -> Iterator[TypedStretch]:
    """Tell and yield what is printed nowhere in a paper."""
    everything = "".join(plain(text.text) for text in texts)
    for stretch in compared.not_found:
        if plain(stretch.words) not in everything and plain(stretch.value) not in everything:
            place = stretch.passage.place
            compared.wordings.tell(_NOT_PRINTED, stretch.text, "", place, stretch.text)
            yield stretch


def _neighbours(texts: Iterable[str]) -> set[str]:
    """Return the pairs of Chinese characters that stand side by side in texts, but for signs and blanks."""
    found: set[str] = set()
    for text in texts:
        han = "".join(filter(is_han, text))
        found.update(map("".join, pairwise(han)))
    return found


def _not_lost(stretch: TypedStretch, everything: set[str]) -> None:
    """Raise where of a value nothing at all is printed, not two characters of it in the whole plan.

    Of a sentence that is printed as a row of a table words are left out on purpose.
    """
    pairs = _neighbours((stretch.value,))
    if pairs and pairs.isdisjoint(everything):
        place = stretch.passage.place
        raise ImportFaultError(_LOST.format(words=stretch.words, place=place), hint=_REPORT)


def _nothing_invented(found: FoundPlan) -> None:
    """Raise where a value that was made of words has characters that no original has."""
    everything = {sign for passage in found.passages() for sign in passage.text}
    for paper in found.papers:
        for _, value in values_in(paper.mapping):
            new = (sign for sign in str(value.text) if is_han(sign) and sign not in everything)
            if value.of and (words := "".join(new)):
                place = value.of[0].passage.place
                raise ImportFaultError(_INVENTED.format(words=words, place=place), hint=_REPORT)
