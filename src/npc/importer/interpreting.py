"""From files to a plan: where papers begin, which they are, what each says, and what is left over."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from itertools import groupby

from npc.errors import UsageError
from npc.importer.accounting import Accounting
from npc.importer.assembling import ImportSettings, assembled
from npc.importer.clippings import Clipping
from npc.importer.found import Found, FoundMapping, FoundValue
from npc.importer.found_plan import FoundPaper, FoundPlan
from npc.importer.segment import Segment
from npc.importer.segmenting import segments_of
from npc.importer.tables_within import put_tables
from npc.importer.telling import kind_of
from npc.messages import Message, Verbatim
from npc.originals.original import Grid, OfficeFile

Parser = Callable[[Segment, Accounting], FoundMapping]
_PARSERS = {
    "work-points": "text.work_points:work_points",
    "arrangement": "tables.arrangement:arrangement",
    "sentences": "lists.sentences:arrangement",
    "monthly-plan": "tables.monthly:monthly_plan",
    "agenda": "lists.agenda:agenda",
    "review": "reviews.review:review",
    "text": "text.text:text",
    "notice": "text.notice:notice",
}
"""What reads a segment of each kind; a list of sentences is a form of the arrangement."""


def interpret(files: Sequence[OfficeFile], settings: ImportSettings) -> FoundPlan:
    """Find the papers of one plan in files.

    Raises:
        UsageError: There is none in them.

    """
    accounting = Accounting(settings.heads)
    segments = [segment for file in files for segment in segments_of(file, accounting)]
    kinds = [kind_of(segment, segments) for segment in segments]
    parsed = _parsed(segments, kinds, accounting)
    if not parsed:
        raise UsageError(_NONE.format(files=[Verbatim(file.name) for file in files]), hint=_OURS)
    found = FoundPlan(assembled(parsed, settings, accounting), files, accounting)
    _keep_left_over(found)
    return found


def _parsed(
    segments: Sequence[Segment], kinds: Sequence[str], accounting: Accounting
) -> list[tuple[FoundMapping, Segment]]:
    """Read all papers; monthly plans last, for the others tell whose a task may be."""
    found: dict[int, FoundMapping] = {}
    order = sorted(range(len(kinds)), key=lambda at: kinds[at] == _LAST)
    for at in order:
        if kinds[at]:
            found[at] = _parser(kinds[at])(segments[at], accounting)
            if kinds[at] == _OF_SENTENCES and segments[at].grids:
                put_tables(found[at], segments[at], accounting)
            accounting.papers.append(found[at])
    return [(found[at], segments[at]) for at in sorted(found) if _holds_anything(found[at])]


_LAST = "monthly-plan"
_OF_SENTENCES = "sentences"


def _holds_anything(mapping: FoundMapping) -> bool:
    """Return whether a table has rows: one that has none is no paper, and its words are left over."""
    rows = mapping.values.get(_ROWS.get(mapping.text("kind"), "kind"))
    return bool(rows.values if isinstance(rows, FoundMapping) else rows)


_ROWS = {"arrangement": "categories", "monthly-plan": "months", "agenda": "items"}


def _parser(kind: str) -> Parser:
    module, _, name = _PARSERS[kind].partition(":")
    parser: Parser = getattr(import_module(f"npc.importer.{module}"), name)
    return parser


def _keep_left_over(found: FoundPlan) -> None:
    """Keep what no parser has placed: in the mapping in whose place of the original it stands."""
    homes = _Homes(found.papers)
    mappings = [paper.mapping for paper in found.papers]
    left_over = list(found.accounting.left_over(found.passages(), mappings))
    rows = _rows_of(found.files)
    for _, group in groupby(
        left_over, lambda clipping: rows.get(clipping.passage.number, clipping)
    ):
        first, *others = group
        homes.of(first).keep(first, _LEFT_OVER, *others)


def _rows_of(files: Sequence[OfficeFile]) -> dict[int, tuple[int, int]]:
    """Return in which row of which table each passage of a cell stands."""
    return {
        passage.number: (id(block), cell.row)
        for file in files
        for block in file.blocks
        if isinstance(block, Grid)
        for cell in block.own_cells()
        for passage in cell.passages
    }


class _Homes:
    """Mappings in whose lines comments may stand, by the first passages that they are made of."""

    def __init__(self, papers: Sequence[FoundPaper]) -> None:
        self._first = papers[0].mapping
        found = (
            sorted(
                (number, order, mapping) for order, (number, mapping) in enumerate(_begun(papers))
            )
            if papers
            else []
        )
        self._numbers = [number for number, _, _ in found]
        self._mappings = [mapping for _, _, mapping in found]

    def of(self, clipping: Clipping) -> FoundMapping:
        """Return the mapping that was last begun before some words."""
        at = bisect_right(self._numbers, clipping.passage.number) - 1
        return self._mappings[at] if at >= 0 else self._first


def _begun(papers: Sequence[FoundPaper]) -> Iterator[tuple[int, FoundMapping]]:
    """Yield papers and the elements of their lists, each with the number of its first passage."""
    for paper in papers:
        for mapping in (paper.mapping, *_elements(paper.mapping)):
            numbers = [clipping.passage.number for clipping in mapping.clippings()]
            if numbers:
                yield min(numbers), mapping


def _elements(mapping: FoundMapping) -> Iterator[FoundMapping]:
    """Yield the mappings that stand in lists, at any depth: a comment above one has a line of its own."""
    for value in mapping.values.values():
        yield from _in_lists(value)


def _in_lists(value: Found) -> Iterator[FoundMapping]:
    if isinstance(value, FoundMapping):
        yield from _elements(value)
    elif not isinstance(value, FoundValue):
        for each in value:
            if isinstance(each, FoundMapping):
                yield each
            yield from _in_lists(each)


_LEFT_OVER = Message("words that were not understood", "没有读懂的文字")
_NONE = Message(
    "“{files}”: no work points, plans, agendas or reviews of a standing committee were found",
    "“{files}”中没有读到人大常委会的工作要点、计划、安排表、议程或者总结",
)
_OURS = Message(
    "name files that hold them; docs/import.md says what is read",
    "请指定这些文件；能读哪些见 docs/import.md",
)
