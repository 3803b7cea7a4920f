"""Slips put right one after the other, each as far as reading then gets further."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from npc.records import NamedTuple
from npc.source.libyaml import MarkedYAMLError
from npc.source.recovering import sayings
from npc.source.recovering.cuts import Cut, MendedText
from npc.source.recovering.evident import evident
from npc.source.recovering.in_brackets import of_flow
from npc.source.recovering.keys import of_key, of_marks
from npc.source.recovering.pasted import of_table
from npc.source.recovering.repair import Repair, Slip
from npc.source.recovering.shifts import of_block, of_indent, of_words
from npc.source.recovering.texts import of_quotes, of_value
from npc.source.recovering.trials import Stop, Trials
from npc.source.recovering.trouble import Trouble
from npc.source.recovering.walk import levels_before, walk

_MOST_SLIPS = 2_000
"""Slips of one file that are put right; a plan of ten thousand rows with a slip in each tenth has as many."""
_MOST_TRIALS = 60
"""Repairs that are tried at one place; in a real plan there are ten."""
_WALK = 100
"""Characters that libyaml reads in the time in which one line is walked over."""
_CUT = 100
"""The same of a cut."""


class Recovery(NamedTuple):
    """What became of a text."""

    mended: MendedText
    slips: tuple[Slip, ...]
    error: MarkedYAMLError | None
    """Why it does not read on where it still stops."""

    @property
    def is_sure(self) -> bool:
        """Whether all is read, and as it was meant."""
        return self.error is None and all(slip.is_sure for slip in self.slips)


def recover(text: str) -> Recovery:
    """Put the slips of a text right, in memory, as far as that is possible at a bounded cost."""
    recovering = _Recovering(text)
    recovering.run()
    error = recovering.stopped.error if recovering.stopped else None
    return Recovery(recovering.mended, tuple(recovering.slips), error)


class _Recovering:
    """A text on its way."""

    def __init__(self, text: str) -> None:
        self.mended = MendedText(text)
        self.slips: list[Slip] = []
        self._trials = Trials()
        self.stopped = self._trials.stop(text)

    def run(self) -> None:
        """Take what is evident, then what helps at each place at which reading stops."""
        self._take_evident()
        while self.stopped and not self._trials.is_spent and len(self.slips) < _MOST_SLIPS:
            if not self._take_next(self.stopped):
                return

    def _take_evident(self) -> None:
        text, read_before = self.mended.text, self.stopped is None
        rows = walk(text)
        self._trials.add(len(rows) * _WALK)
        repairs = _apart(evident(text, rows))[:_MOST_SLIPS]
        while repairs:
            made = self.mended.with_cuts(cut for repair in repairs for cut in repair.cuts)
            assert made is not None  # noqa: S101 - nothing is cut yet, and they are apart
            stop = self._trials.stop(made[0].text)
            if read_before and stop:
                return
            if not stop or not (to_blame := self._to_blame(made[0], stop, repairs)):
                self.mended, self.stopped = made[0], stop
                self.slips = [Slip(*repair) for repair in repairs]
                return
            repairs = [repair for repair in repairs if repair not in to_blame]

    def _to_blame(self, mended: MendedText, stop: Stop, repairs: Sequence[Repair]) -> list[Repair]:
        """Return the repairs on the line at which reading stops and above it, where it gets further without them."""
        at = mended.typed_at(stop.at)
        first = mended.typed.rfind("\n", 0, at) + 1
        end = mended.typed.find("\n", at)
        end = len(mended.typed) if end < 0 else end
        first = mended.typed.rfind("\n", 0, max(0, first - 1)) + 1
        here = [repair for repair in repairs if first <= repair.start <= end]
        others = [repair for repair in repairs if repair not in here]
        if not here or self._trials.is_spent:
            return []
        without = mended_with(mended.typed, others)
        again = self._trials.stop(without.text)
        return here if again is None or without.typed_at(again.at) > end else []

    def _take_next(self, stop: Stop) -> bool:
        """Put right what stands in the way at one place, and return whether that was possible."""
        text = self.mended.text
        rows = walk(text)
        self._trials.add(len(rows) * _WALK)
        trouble = Trouble(text, rows, stop)
        weak: tuple[int, _Taken] | None = None
        for repair in islice(_candidates(trouble), _MOST_TRIALS):
            taken = self._tried(repair)
            if taken is None:
                continue
            how_far = self._beyond(taken, trouble)
            if how_far > trouble.row.end or (how_far > stop.at and repair.saying in _STRONG):
                self._take(taken)
                return True
            if how_far > stop.at and repair.is_sure and (weak is None or how_far > weak[0]):
                weak = how_far, taken
        if self._take_shift(trouble):
            return True
        if weak:
            self._take(weak[1])
            return True
        return self._take_words(trouble)

    def _tried(self, repair: Repair) -> "_Taken | None":
        if self._trials.is_spent or not repair.cuts:
            return None
        self._trials.add((len(repair.cuts) + len(self.slips)) * _CUT)
        made = self.mended.with_cuts(repair.cuts)
        if made is None:
            return None
        typed_at = self.mended.typed_at
        start = typed_at(repair.start)
        if any(slip.start == start and slip.saying is repair.saying for slip in self.slips):
            return None
        slip = Slip(repair.saying, start, typed_at(repair.end), made[1], repair.is_sure)
        return _Taken(slip, made[0], self._trials.stop(made[0].text))

    def _beyond(self, taken: "_Taken", trouble: Trouble) -> int:
        """Return how far reading gets with a repair, as an offset into the text as it is now."""
        if taken.stop is None:
            return len(trouble.text) + 1
        typed = taken.mended.typed_at(taken.stop.at)
        return self.mended.mended_at(typed)

    def _take(self, taken: "_Taken") -> None:
        self.mended, self.stopped = taken.mended, taken.stop
        self.slips.append(taken.slip)

    def _take_shift(self, trouble: Trouble) -> bool:
        """Shift lines to the one column in which they can be meant, or to the nearest, without being sure."""
        found: list[tuple[int, _Taken]] = []
        levels = levels_before(trouble.text, trouble.number)
        self._trials.add(trouble.number * _WALK)
        for runs in of_indent(trouble, levels):
            tried = [each for each in map(self._tried, runs) if each]
            far = [(self._beyond(each, trouble), each) for each in tried]
            best = max(far, key=lambda each: each[0], default=None)
            if best and best[0] > trouble.row.end:
                found.append(best)
        if not found:
            return False
        furthest = max(how_far for how_far, _ in found)
        equal = [taken for how_far, taken in found if how_far == furthest]
        row_start = self.mended.typed_at(trouble.row.start)
        equal = [taken for taken in equal if taken.slip.start >= row_start] or equal
        taken = min(equal, key=_moved)
        slip = taken.slip._replace(is_sure=taken.slip.is_sure and len(equal) == 1)
        self._take(taken._replace(slip=slip))
        return True

    def _take_words(self, trouble: Trouble) -> bool:
        for repair in of_words(trouble):
            taken = self._tried(repair)
            if taken and self._beyond(taken, trouble) > trouble.row.end:
                self._take(taken)
                return True
        return False


class _Taken(NamedTuple):
    """A repair on trial."""

    slip: Slip
    mended: MendedText
    stop: Stop | None


def _moved(taken: _Taken) -> int:
    """Return by how many columns a repair moves its first line."""
    cut = taken.slip.cuts[0]
    return len(cut.text) + cut.end - cut.start


_STRONG = (sayings.OPEN_QUOTE, sayings.OPEN_BRACKET)


def _candidates(trouble: Trouble) -> Iterator[Repair]:
    """Yield what may put a place right, the likeliest first."""
    yield from of_quotes(trouble)
    yield from of_table(trouble)
    near = list(trouble.near())
    for row in near:
        yield from of_key(trouble, row)
        yield from of_marks(trouble, row)
    yield from of_block(trouble)
    yield from of_flow(trouble)
    for row in near:
        yield from of_value(trouble, row)


def _apart(repairs: Iterable[Repair]) -> list[Repair]:
    """Return repairs in order, without those whose cuts touch those of one before."""
    taken: list[Cut] = []
    kept = []
    for repair in repairs:
        if all(_is_free(cut, taken) for cut in repair.cuts):
            kept.append(repair)
            for cut in repair.cuts:
                taken.insert(bisect_right(taken, cut), cut)
    return sorted(kept, key=lambda repair: repair.start)


def _is_free(cut: Cut, taken: Sequence[Cut]) -> bool:
    at = bisect_right(taken, cut)
    before = taken[at - 1] if at else None
    after = taken[at] if at < len(taken) else None
    return (before is None or (before.end <= cut.start and before.start < cut.start)) and (
        after is None or (cut.end <= after.start and cut.start < after.start)
    )


def mended_with(typed: str, repairs: Iterable[Repair]) -> MendedText:
    """Return a text with repairs that are apart."""
    return MendedText(typed, sorted(cut for repair in repairs for cut in repair.cuts))
