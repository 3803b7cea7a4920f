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
from npc.importer.compared_rows import ComparedRows, row_paths
from npc.importer.difference import Difference
from npc.importer.following import PrintedStream
from npc.importer.found_plan import FoundPaper, FoundPlan
from npc.importer.segment import Segment
from npc.importer.stretches import CutOriginal, TypedStretch, cut
from npc.importer.table_places import TablePlaces
from npc.importer.walking import values_in
from npc.importer.wordings import CHANGED, Wordings, plain
from npc.messages import Message
from npc.originals.original import Passage
from npc.output.documents.printed import PrintedPaper, PrintedText, printed_papers
from npc.plan import Plan

_MOVED = Message("printed in another place", "印在别处")
_NOT_PRINTED = Message("not printed", "原件有，不印")
_NOT_PRINTED_OF = Message("not printed: {why}", "原件有，不印：{why}")
_NEW = Message("“{printed}” is added", "加“{printed}”")
_NEW_NUMBERS = Message("numbers are put in the column “序号”", "“序号”栏加编号")
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
_DATE = "p.date"
_MOST_FREE = 20
"""Printed texts that npc makes and in which words are looked for that it makes otherwise."""


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
    computed = _by_passage(found.accounting.computed_texts)
    for paper, texts in _pairs(found.papers, printed):
        passages = list(_passages(paper.segment)) if paper.segment else []
        made = [text for passage in passages for text in computed.get(passage.number, ())]
        grids = paper.segment.grids if paper.segment else ()
        cells = (cell for grid in grids for cell in grid.own_cells())
        original = cut(paper.mapping, made, passages, cells)
        checked = _PaperCheck(original, paper, texts, wordings)
        checked.run()
        for stretch in checked.not_found:
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


class _PaperCheck:
    """One paper beside what it was made of."""

    def __init__(
        self,
        original: CutOriginal,
        paper: FoundPaper,
        texts: Sequence[PrintedText],
        wordings: Wordings,
    ) -> None:
        self._alone = original.alone
        self._texts = texts
        self._wordings = wordings
        self._all = "".join(map(plain, (text.text for text in texts)))
        self._used: set[int] = set()
        self._filled: set[PrintedText] = set()
        self.not_found: list[TypedStretch] = []
        """Stretches that are printed nowhere in the paper."""
        self._stretches: Sequence[TypedStretch] = original.stretches
        grids = paper.segment.grids if paper.segment else ()
        self._rows = ComparedRows(
            row_paths(paper.mapping),
            [text for text in texts if text.table >= 0],
            TablePlaces(grids),
        )

    def run(self) -> None:
        """Compare all of it."""
        rows = self._rows
        texts = self._texts
        if rows.fits:
            self._stretches = rows.take(self._stretches)
            labels = [stretch for stretch in self._stretches if stretch.path[-1] == "name"]
            rows.compare(self._alone, labels, self._wordings)
            self._used |= rows.used
            self._filled |= rows.filled
            self._missing(rows.not_found)
            texts = [text for text in texts if text.table < 0 or text.of == "category"]
        self._compare_texts([text for text in texts if text not in self._filled])
        self._compare_made()

    def _compare_texts(self, texts: Sequence[PrintedText]) -> None:
        """Compare what stands outside of rows."""
        stream = PrintedStream([text.text for text in texts])
        groups: dict[int, list[TypedStretch]] = defaultdict(list)
        ends: dict[int, int] = {}
        lost: list[TypedStretch] = []
        before: tuple[int, int] | None = None
        for stretch in self._stretches:
            at = stream.find(plain(stretch.words)) or stream.find(plain(stretch.value))
            if at:
                ends[at.first] = max(ends.get(at.first, 0), at.last)
                if not at.is_behind:
                    self._wordings.tell(
                        _MOVED, stretch.text, texts[at.first].text, stretch.passage.place
                    )
            group = at.first if at else None
            if group is None and before and before[0] == stretch.passage.number:
                group = before[1]
            if group is None:
                lost.append(stretch)
            else:
                groups[group].append(stretch)
                before = stretch.passage.number, group
        dates = [text for text in texts if text.element.startswith(_DATE)]
        for stretch in lost:
            if stretch.path[-1] == "date" and dates:
                groups[texts.index(dates[0])].append(stretch)
        self._missing(stretch for stretch in lost if not (stretch.path[-1] == "date" and dates))
        self._compare_groups(groups, ends, texts)

    def _compare_groups(
        self,
        groups: dict[int, list[TypedStretch]],
        ends: dict[int, int],
        texts: Sequence[PrintedText],
    ) -> None:
        first = 0
        for start in sorted(groups):
            if start < first:
                continue
            end = max(ends.get(start, start), start)
            parts = [part for at in range(start, end + 1) for part in groups.get(at, ())]
            first = end + 1
            self._filled.update(texts[start:first])
            original = "".join(part.text for part in parts)
            printed = "".join(text.text for text in texts[start:first])
            self._wordings.compare(original, printed, parts[0].passage.place)

    def _compare_made(self) -> None:
        """Compare what npc makes with what of it stands in the original."""
        free = [text for text in self._texts if text not in self._filled]
        known: dict[str, list[PrintedText]] = defaultdict(list)
        for text in free:
            known[plain(text.text)].append(text)
        for made in self._alone:
            passage, words = made.clipping.passage, made.clipping.text
            if passage.number in self._used:
                continue
            same = known.get(plain(words)) or [
                text for text in free[:_MOST_FREE] if _begins(text, words)
            ]
            if same:
                self._compare_same(words, same[0], passage.place)
                free.remove(same[0])
                known[plain(same[0].text)].remove(same[0])
            elif plain(words) not in self._all:
                what = _NOT_PRINTED_OF.format(why=made.why)
                self._wordings.tell(what, words, "", passage.place)
        together = "".join(plain(made.clipping.text) for made in self._alone)
        for text in free:
            if plain(text.text) and plain(text.text) in together:
                continue  # a title in several lines
            what = _NEW_NUMBERS if text.of == "number" else _NEW.format(printed=text.text)
            self._wordings.tell(what, "", text.text, None)

    def _compare_same(self, words: str, text: PrintedText, place: Message) -> None:
        if plain(text.text) == plain(words):
            self._wordings.compare(words, text.text, place)
        else:
            what = CHANGED.format(original=words, printed=text.text)
            self._wordings.tell(what, words, text.text, place)

    def _missing(self, stretches: Iterable[TypedStretch]) -> None:
        for stretch in stretches:
            if plain(stretch.words) not in self._all and plain(stretch.value) not in self._all:
                self._wordings.tell(
                    _NOT_PRINTED, stretch.text, "", stretch.passage.place, stretch.text
                )
                self.not_found.append(stretch)


def _begins(text: PrintedText, words: str) -> bool:
    """Whether a printed text is the beginning of words: 附件 of 附件1."""
    return text.table < 0 and bool(plain(text.text)) and plain(words).startswith(plain(text.text))


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
