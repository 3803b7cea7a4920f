"""The original cut into stretches: each what went to one value, with the numbers and signs beside it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from npc.importer.accounting import ComputedText
from npc.importer.clippings import Clipping
from npc.importer.found import FoundMapping
from npc.importer.walking import ValueAt, values_in
from npc.originals.original import GridCell, Passage
from npc.records import NamedTuple
from npc.source.document import Path

_NOT_PRINTED = frozenset(
    (
        "kind",
        "year",
        "organ",
        "level",
        "status",
        "departments",
        "columns",
        "meetings",
        "period",
        "id",
    )
)
"""Keys of a paper whose values are not printed as they stand there, or only as part of others."""


class TypedStretch(NamedTuple):
    """Words of one passage that went to one value."""

    passage: Passage
    start: int
    """Where its words begin in the passage."""
    words: str
    """The words that went to the value."""
    before: str
    """What npc makes and stands before them: a number."""
    behind: str
    """The same behind them: a sign, a count."""
    path: Path
    value: str
    """The whole value, as it is written."""

    @property
    def text(self) -> str:
        """All of it, as it stands in the original, with a blank behind its number."""
        return f"{self.before} {self.words}{self.behind}".lstrip()


class CutOriginal(NamedTuple):
    """What of an original is in one paper, or made by npc."""

    stretches: Sequence[TypedStretch]
    """In the order of the original."""
    alone: Sequence[ComputedText]
    """What npc makes in passages of which nothing went to a value, in the same order."""


def not_printed_as_they_stand(mapping: FoundMapping) -> Iterator[Clipping]:
    """Yield what went to values that are not printed as they stand: the organ, of which a signature is made."""
    for path, value in values_in(mapping):
        if path[0] in _NOT_PRINTED:
            yield from value.of


def cut(
    mapping: FoundMapping,
    computed: Iterable[ComputedText],
    passages: Iterable[Passage],
    cells: Iterable[GridCell] = (),
) -> CutOriginal:
    """Cut what a paper was made of.

    Args:
        mapping: The paper.
        computed: What npc makes, of all papers.
        passages: The passages that belong to the paper, whether anything of them went into it or not.
        cells: The cells among them: what npc makes there on a line of its own, a count, goes with the words
            on the line before.

    """
    values: dict[int, list[tuple[Clipping, ValueAt]]] = defaultdict(list)
    for at in values_in(mapping):
        if at.path[0] not in _NOT_PRINTED:
            for clipping in at.value.of:
                values[clipping.passage.number].append((clipping, at))
    made: dict[int, list[ComputedText]] = defaultdict(list)
    for text in computed:
        made[text.clipping.passage.number].append(text)
    cell_of = {
        passage.number: cell.passages[0].number
        for cell in cells
        if len(cell.passages) > 1
        for passage in cell.passages
    }
    own = {passage.number for passage in passages} | values.keys()
    stretches: list[TypedStretch] = []
    alone: list[ComputedText] = []
    for number in sorted(own):
        around = sorted(made.get(number, ()), key=lambda text: text.clipping.start)
        if number in values:
            stretches += _stretches(sorted(values[number], key=_place), around)
        elif (
            stretches
            and number in cell_of
            and cell_of.get(stretches[-1].passage.number) == cell_of[number]
        ):
            count = "".join(text.clipping.text for text in around)
            stretches[-1] = stretches[-1]._replace(behind=stretches[-1].behind + count)
        else:
            alone += {text.clipping[1:]: text for text in around}.values()
    return CutOriginal(stretches, alone)


def _place(found: tuple[Clipping, ValueAt]) -> tuple[int, int]:
    clipping, _ = found
    return clipping.start, -clipping.end


def _stretches(
    values: Sequence[tuple[Clipping, ValueAt]], made: Sequence[ComputedText]
) -> Iterator[TypedStretch]:
    apart = list(_apart(values))
    texts = [text.clipping for text in made]
    ends = [clipping.end for clipping, _ in apart]
    starts = [clipping.start for clipping, _ in apart[1:]]
    gaps = [
        _shared([each for each in texts if end <= each.start < start])
        for end, start in zip(ends, [*starts, len(apart[0][0].passage.text) + 1], strict=True)
    ]
    first = "".join(each.text for each in texts if each.end <= apart[0][0].start)
    gaps[-1] = ("".join(gaps[-1]), "")
    before = [first, *(right for _, right in gaps)]
    for (clipping, at), left, (behind, _) in zip(apart, before, gaps, strict=False):
        value = "" if at.value.text is None else str(at.value.text)
        yield TypedStretch(
            clipping.passage, clipping.start, clipping.text, left, behind, at.path, value
        )


def _apart(values: Sequence[tuple[Clipping, ValueAt]]) -> Iterator[tuple[Clipping, ValueAt]]:
    """Leave out what lies within a stretch before it: the year within a title."""
    end = 0
    for clipping, at in values:
        if clipping.start >= end:
            yield clipping, at
            end = clipping.end


def _shared(made: Sequence[Clipping]) -> tuple[str, str]:
    """Return which of what stands between two values ends the first, and which begins the second.

    Signs end what is before them; from the first number or word on it is what begins the next.
    """
    cut_at = next(
        (at for at, each in enumerate(made) if any(map(str.isalnum, each.text))), len(made)
    )
    return (
        "".join(each.text for each in made[:cut_at]),
        "".join(each.text for each in made[cut_at:]),
    )
