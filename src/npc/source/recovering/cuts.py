"""A text with stretches of it put right, and where each character of it was typed."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from npc.diagnostics import SourceText, Span
from npc.records import NamedTuple


class Cut(NamedTuple):
    """A stretch by its offsets (end exclusive), and what should stand there; an empty stretch inserts."""

    start: int
    end: int
    text: str


class MendedText:
    """A text as it was typed, and as it reads with cuts made; the same only as itself."""

    __slots__ = ("_cuts", "_ends", "_starts", "text", "typed")

    def __init__(self, typed: str, cuts: Sequence[Cut] = ()) -> None:
        """Take the text as it was typed, and cuts that are in order and apart from one another."""
        self.typed = typed
        self._cuts = tuple(cuts)
        pieces: list[str] = []
        at = 0
        for cut in self._cuts:
            pieces += typed[at : cut.start], cut.text
            at = cut.end
        self.text = "".join((*pieces, typed[at:]))
        shifts = accumulate(
            (len(cut.text) - (cut.end - cut.start) for cut in self._cuts), initial=0
        )
        self._starts = [cut.start + shift for cut, shift in zip(self._cuts, shifts, strict=False)]
        self._ends = [
            start + len(cut.text) for cut, start in zip(self._cuts, self._starts, strict=True)
        ]

    def typed_at(self, offset: int) -> int:
        """Return where a character of the mended text was typed; of what is new, the place for which it stands."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return offset
        cut, end = self._cuts[at], self._ends[at]
        if offset >= end:
            return cut.end + offset - end
        return min(cut.start + offset - self._starts[at], cut.end)

    def mended_at(self, offset: int) -> int:
        """Return where a character as it was typed stands in the mended text."""
        at = bisect_right(self._cuts, (offset, offset, "\U0010ffff")) - 1
        while at >= 0 and self._cuts[at].end > offset:
            at -= 1
        if at < 0:
            return (
                min(offset, self._starts[0])
                if self._cuts and offset > self._cuts[0].start
                else offset
            )
        return self._ends[at] + offset - self._cuts[at].end

    def with_cuts(self, cuts: Iterable[Cut]) -> "tuple[MendedText, tuple[Cut, ...]] | None":
        """Make more cuts, given by offsets into the mended text.

        Returns:
            The text, and these cuts by offsets into what was typed; None where one of them would
            undo another that is made already.

        """
        all_cuts, made = list(self._cuts), []
        for cut in sorted(cuts, reverse=True):
            placed = self._placed(cut)
            if placed is None:
                return None
            number, own = placed
            all_cuts.insert(number, own)
            made.append(own)
        return MendedText(self.typed, all_cuts), tuple(reversed(made))

    def _placed(self, cut: Cut) -> tuple[int, Cut] | None:
        """Return which number a cut has among those that are made, and what it is in the text as typed."""
        before = bisect_right(self._starts, cut.start) - 1
        if before >= 0 and cut.start < self._ends[before]:
            if cut.start > self._starts[before] or cut.end > cut.start:
                return None
            before -= 1  # it inserts before what another has put there
        if before + 1 < len(self._cuts) and cut.end > self._starts[before + 1]:
            return None
        shift = self._cuts[before].end - self._ends[before] if before >= 0 else 0
        return before + 1, Cut(cut.start + shift, cut.end + shift, cut.text)


class MendedSource(SourceText):
    """A mended text, of which every place is the one where it was typed."""

    __slots__ = ("_mended", "_typed")

    def __init__(self, typed: SourceText, mended: MendedText) -> None:
        super().__init__(typed.path, mended.text)
        self._typed = typed
        self._mended = mended

    def span(self, start: int, end: int) -> Span:
        """Return the place of two offsets into the mended text in the text as typed."""
        return self._typed.span(self._mended.typed_at(start), self._mended.typed_at(end))
