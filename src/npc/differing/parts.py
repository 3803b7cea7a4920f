"""The parts of a paper within which rows stand: sections, categories, months; and those of two papers that are the same."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from npc.differing.meaning import of_text
from npc.differing.text_pairs import Pair, pairs_of
from npc.kinds.record import Record
from npc.plan import Category, Item, Matter, Month, MonthlyPlan, Paper, Point
from npc.records import NamedTuple
from npc.source.document import Path

INNER_LISTS = ("parts", "sections", "subsections", "categories")
"""Keys of lists of parts."""
ROW_LISTS = ("items", "points")
"""Keys of lists of rows."""


class SamePart(NamedTuple):
    """A part of the plan's paper, and what the original has for it."""

    have: Record
    found: Record
    is_sure: bool = True


class NewPart(NamedTuple):
    """A part that only the original has."""

    found: Record
    path: Path
    """Of the list of the plan's document in which it is to stand."""
    behind: int


class Parts(NamedTuple):
    """All parts of two papers."""

    same: list[SamePart]
    """The papers themselves first."""
    new: list[NewPart]
    gone: list[Record]


def parts_of(have: Paper, found: Paper) -> Parts:
    """Compare the parts of two papers."""
    parts = Parts([], [], [])
    _compare(have, found, parts, is_sure=True)
    return parts


def name_of(part: Record) -> str:
    """Return what a part is called."""
    if isinstance(part, Month):
        return str(part.number or part.text)
    return part.name if isinstance(part, Category) else str(getattr(part, "title", ""))


def rows_of(part: Record) -> Sequence[Record]:
    """Return the rows that stand in a part itself."""
    if isinstance(part, Month):
        return part.tasks
    found = (getattr(part, name) for name in ROW_LISTS if name in part.keys)
    return next(found, ())


def text_of(row: Record) -> str:
    """Return what a row says: a point with its lead, a sentence without what keys add."""
    if isinstance(row, Point):
        return of_text(f"{row.lead or ''}{row.text or ''}").replace("。", "")
    if isinstance(row, Item):
        return of_text(row.text or row.sentence or "")
    return of_text(row.text) if isinstance(row, Matter) else ""


def list_of(part: Record) -> Path:
    """Return the way to the list of the rows of a part."""
    if isinstance(part, Month):
        return part.at.path
    name = next((name for name in ROW_LISTS if name in part.keys), "items")
    return (*part.at.path, name)


def _compare(have: Record, found: Record, parts: Parts, *, is_sure: bool) -> None:
    parts.same.append(SamePart(have, found, is_sure))
    if isinstance(have, MonthlyPlan) and isinstance(found, MonthlyPlan):
        _months(have, found, parts)
        return
    for name in INNER_LISTS:
        if name in have.keys and name in found.keys:
            _inner(have, found, name, parts)


def _inner(have: Record, found: Record, name: str, parts: Parts) -> None:
    own: Sequence[Record] = getattr(have, name)
    others: Sequence[Record] = getattr(found, name)
    paired = {pair.found: pair for pair in pairs_of(_names(own), _names(others))}
    paired.update(_by_rows(own, others, paired))
    taken = {pair.have for pair in paired.values()}
    by_name = {called: at for at in taken if (called := of_text(name_of(own[at])))}
    """Of those that stand in the original in several places, as in a table that was sorted."""
    behind = -1
    for number, other in enumerate(others):
        pair = paired.get(number)
        again = by_name.get(of_text(name_of(other)))
        if pair is None and again is not None:
            _compare(own[again], other, parts, is_sure=True)
        elif pair is None:
            parts.new.append(NewPart(other, (*have.at.path, name), behind))
        else:
            behind = pair.have
            _compare(own[pair.have], other, parts, is_sure=pair.is_sure)
    for number, part in enumerate(own):
        if number not in taken:
            parts.gone.append(part)


def _by_rows(
    own: Sequence[Record], others: Sequence[Record], paired: Mapping[int, Pair]
) -> Mapping[int, Pair]:
    """Pair parts whose names are other ones, but most of whose rows are the same."""
    taken = {pair.have for pair in paired.values()}
    having = {
        text: number
        for number, part in enumerate(own)
        if number not in taken
        for text in _texts(part)
    }
    found: dict[int, Pair] = {}
    for number, part in enumerate(others):
        if number in paired or not having:
            continue
        texts = _texts(part)
        known = Counter(having[text] for text in texts if text in having)
        best, count = next(iter(known.most_common(1)), (0, 0))
        if 2 * count > max(len(texts), len(_texts(own[best]))) and best not in taken:
            taken.add(best)
            found[number] = Pair(best, number, is_sure=True)
    return found


def _texts(part: Record) -> Sequence[str]:
    return [text for row in inner_rows(part) if (text := text_of(row))]


def _names(parts: Sequence[Record]) -> list[str]:
    """Return names by which parts are known; those without one by their place among these."""
    unnamed = 0
    names = []
    for part in parts:
        name = name_of(part)
        if not name:
            unnamed += 1
            name = f"\N{REPLACEMENT CHARACTER}{unnamed}"
        names.append(name)
    return names


def _months(have: MonthlyPlan, found: MonthlyPlan, parts: Parts) -> None:
    own = {name_of(month): month for month in have.months}
    for month in found.months:
        known = own.get(name_of(month))
        if known:
            parts.same.append(SamePart(known, month))
        else:
            parts.new.append(NewPart(month, ("months", name_of(month)), -1))
    there = {name_of(month) for month in found.months}
    parts.gone.extend(month for name, month in own.items() if name not in there and month.tasks)


def inner_rows(part: Record) -> Iterator[Record]:
    """Yield the rows of a part and of all parts within it."""
    for each in parts_in(part):
        yield from rows_of(each)


def parts_in(part: Record) -> Iterator[Record]:
    """Yield a part, then all parts within it, in order."""
    yield part
    if isinstance(part, MonthlyPlan):
        yield from part.months
    for name in INNER_LISTS:
        if name in part.keys:
            for inner in getattr(part, name):
                yield from parts_in(inner)
