"""Where each word of the original went: into a value, among what npc computes, or nowhere yet."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from npc.importer.clippings import Clipping, of_cell
from npc.importer.found import FoundMapping
from npc.messages import Message
from npc.originals.original import GridCell, Passage
from npc.records import NamedTuple

NO_HEADS: Mapping[str, str] = {}


class ComputedText(NamedTuple):
    """Words that are not typed, for npc makes them."""

    clipping: Clipping
    why: Message
    """What they are: 序号, 项数, 表头, 附件说明."""


class Accounting:
    """What is known and said of an import as a whole, while its papers are being found."""

    __slots__ = ("computed_texts", "heads", "papers", "remarks")

    def __init__(self, heads: Mapping[str, str] = NO_HEADS) -> None:
        self.heads = heads
        """Heads of the office's own tables, and the keys that they mean."""
        self.papers: list[FoundMapping] = []
        """Those that are found already."""
        self.computed_texts: list[ComputedText] = []
        self.remarks: list[Message] = []

    def computed(self, clipping: Clipping, why: Message) -> None:
        """Note words that need not be typed."""
        self.computed_texts.append(ComputedText(clipping, why))

    def computed_cell(self, cell: GridCell, why: Message) -> None:
        """Note all of a cell, which need not be typed."""
        self.all_computed(of_cell(cell), why)

    def all_computed(self, clippings: Iterable[Clipping], why: Message) -> None:
        """Note several stretches of such words, but for blanks."""
        for clipping in clippings:
            if clipping.text:
                self.computed(clipping, why)

    def remark(self, what: Message) -> None:
        """Note what is to be said of the whole, and is no doubt about a single value."""
        self.remarks.append(what)

    def left_over(
        self, passages: Iterable[Passage], papers: Iterable[FoundMapping]
    ) -> Iterator[Clipping]:
        """Yield what of the original is neither in a paper nor computed, in order."""
        used: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for clipping in self._used(papers):
            used[clipping.passage.number].append((clipping.start, clipping.end))
        for passage in passages:
            yield from _rest(passage, sorted(used.get(passage.number, ())))

    def _used(self, papers: Iterable[FoundMapping]) -> Iterator[Clipping]:
        for paper in papers:
            yield from paper.clippings()
        for computed in self.computed_texts:
            yield computed.clipping


def _rest(passage: Passage, used: Iterable[tuple[int, int]]) -> Iterator[Clipping]:
    at = 0
    for start, end in (*used, (len(passage.text), len(passage.text))):
        if start > at and passage.text[at:start].strip():
            yield Clipping(passage, at, start)
        at = max(at, end)
