"""What became of the texts of a plan in a second state of it: sections, categories, points, and their order."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from npc.differing.of_keys import key_differences, part_differences
from npc.differing.parts import Parts, name_of, parts_in, rows_of
from npc.differing.plan_pairs import PlacedRow, PlanPairs
from npc.differing.records import DiffChange, DiffSubject, PlanDifference
from npc.differing.row_pairs import PairedRows
from npc.differing.written import is_same
from npc.kinds.record import Record
from npc.plan import Month, Paper, Point

_TEXTS = ("lead", "text")


def text_differences(pairs: PlanPairs) -> Iterator[PlanDifference]:
    """Yield what became of sections and categories, then of points."""
    for (_, paper), parts in zip(pairs.papers.same, pairs.parts, strict=True):
        yield from _of_parts(parts, paper)
        yield from _of_order(pairs, parts, paper)
    for key, placed in pairs.others.items():
        if isinstance(placed.row, Point):
            pair = pairs.rows.get(key)
            yield from (
                _of_point(pair, placed, pairs)
                if pair
                else (_point(placed, DiffChange.ADDED)._replace(found=placed.row),)
            )
    for placed in pairs.gone:
        if isinstance(placed.row, Point):
            yield _point(placed, DiffChange.DROPPED)._replace(have=placed.row)


def _of_parts(parts: Parts, paper: Paper) -> Iterator[PlanDifference]:
    """Yield what became of the sections or categories of a paper; months are there always."""
    for have, found, is_sure in parts.same[1:]:
        if not isinstance(found, Month):
            of = _part(found, paper)._replace(is_alike=not is_sure)
            yield from part_differences(of, have, found)
    for part in _inner(new.found for new in parts.new):
        yield _part(part, paper)._replace(change=DiffChange.ADDED, found=part)
    for part in _inner(parts.gone):
        yield _part(part, paper)._replace(change=DiffChange.DROPPED, have=part)


def _inner(parts: Iterable[Record]) -> Iterator[Record]:
    found = (inner for part in parts for inner in parts_in(part))
    return (part for part in found if not isinstance(part, Month))


def _part(part: Record, paper: Paper) -> PlanDifference:
    return PlanDifference(
        DiffSubject.SECTION, DiffChange.CHANGED, name_of(part), part.at, paper=paper
    )


def _of_order(pairs: PlanPairs, parts: Parts, paper: Paper) -> Iterator[PlanDifference]:
    """Yield the parts whose rows stand in another order, and the paper where its parts do."""
    ranks = {id(part): rank for rank, part in enumerate(parts_in(parts.same[0].have))}
    now = {id(each.found): ranks[id(each.have)] for each in parts.same}
    if not _is_rising([now[id(part)] for part in parts_in(paper) if id(part) in now]):
        yield PlanDifference(
            DiffSubject.PAPER, DiffChange.REORDERED, paper.title, paper.at, paper=paper
        )
    for _, part, _ in parts.same:
        rows = [pair for row in rows_of(part) if (pair := pairs.rows.get(id(row)))]
        if not _is_rising([pairs.rank(pair.have) for pair in rows if pairs.stays(pair)]):
            yield _part(part, paper)._replace(
                change=DiffChange.REORDERED, title=name_of(part) or paper.title, found=part
            )


def _is_rising(ranks: Sequence[int]) -> bool:
    return all(one < other for one, other in pairwise(ranks))


def _of_point(pair: PairedRows, placed: PlacedRow, pairs: PlanPairs) -> Iterator[PlanDifference]:
    have, found = pair.have, pair.found
    of = _point(placed, DiffChange.REWORDED)._replace(
        have=have, found=found, is_alike=not pair.is_sure
    )
    before, after = words_of(have), words_of(found)
    if not is_same(before, after):
        yield of._replace(before=before, after=after)
    yield from key_differences(of, have, found, skipped=_TEXTS)
    if not pairs.stays(pair):
        was = pairs.own[id(have)]
        yield of._replace(change=DiffChange.RELOCATED, before=was.place, after=placed.place)


def words_of(point: Record) -> str:
    """Return all words of a point, its lead first."""
    return f"{point.lead or ''}{point.text or ''}" if isinstance(point, Point) else ""


def _point(placed: PlacedRow, change: DiffChange) -> PlanDifference:
    row = placed.row
    return PlanDifference(
        DiffSubject.POINT, change, words_of(row), row.at, paper=placed.paper, place=placed.place
    )
