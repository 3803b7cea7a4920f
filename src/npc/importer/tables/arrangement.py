"""The tables of a segment become an arrangement (安排表)."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from npc.genre.lexicon.meetings import KINDS
from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.purposes import purpose_in
from npc.importer.segment import Segment
from npc.importer.tables.carried import carried_down
from npc.importer.tables.categories import Categories
from npc.importer.tables.category_rows import FoundRows, ItemRow
from npc.importer.tables.category_tree import put_categories
from npc.importer.tables.head_words import MEETING, MONTH
from npc.importer.tables.item_meetings import is_bare_session
from npc.importer.tables.items import ItemMaker
from npc.importer.tables.other_rows import put_other_row
from npc.importer.tables.printed_columns import named_columns
from npc.importer.tables.surroundings import begun, ended, put_beside_rows
from npc.importer.tables.table import JoinedGrids
from npc.importer.tables.ticks import Circles, Tick, circles_in
from npc.messages import Message


def arrangement(segment: Segment, accounting: Accounting) -> FoundMapping:
    """Read an arrangement from the tables of a segment.

    Args:
        segment: The segment, whose tables are one.
        accounting: Where what npc computes is noted.

    """
    paper = FoundMapping()
    paper.put_known("kind", "arrangement")
    table = carried_down(begun(paper, segment, accounting))
    purpose = purpose_in(paper.text("title"))
    if purpose:
        paper.put_known("paper", purpose)
    found = Categories(table.parts).found()
    put_beside_rows(paper, found.passages, first=_first_number(found))
    circles = circles_in(map(_ticked_words, found.items))
    maker = ItemMaker(accounting, circles.meaning)
    body = FoundMapping()
    put_categories(body, found, maker, accounting)
    _put_numbering(paper, found)
    meetings = _meetings(body, table)
    named = named_columns(table, is_timed=_is_timed(body), meetings=meetings)
    _put_texts(paper, "columns", named)
    _put_texts(paper, "meetings", meetings)
    paper.values["categories"] = body.values.get("categories", [])
    _put_doubts(paper, table, circles, accounting)
    bare = next(filter(is_bare_session, (one.text("name") for one in body.with_inner())), "")
    if bare:
        paper.check("categories", _BARE_SESSIONS.format(name=bare))
    if maker.bare_months:
        paper.check("categories", _BARE_MONTHS, maker.bare_months[0])
    for sort, row in found.others:
        put_other_row(paper, sort, row, accounting)
    ended(paper, segment, accounting)
    return paper


def _first_number(found: FoundRows) -> int:
    """Return the number of the first passage of all rows."""
    cells = (cell for row in found.items[:1] for cell in row.rows[0].filled)
    return min((cell.passages[0].number for cell in cells), default=0)


def _put_texts(paper: FoundMapping, key: str, texts: Sequence[str]) -> None:
    if texts:
        paper.put_texts(key, *map(FoundValue, texts))


def _put_numbering(paper: FoundMapping, found: FoundRows) -> None:
    numbers = [(row.path, row.number) for row in found.items]
    begun = [number for (before, _), (path, number) in pairwise(numbers) if path != before]
    if begun and all(number is not None and number > 1 for number in begun):
        paper.put_known("numbering", "continuous")


def _is_timed(body: FoundMapping) -> bool:
    """Whether an item has a time."""
    return any(mapping.text("when") for mapping in body.with_inner())


def _meetings(body: FoundMapping, table: JoinedGrids) -> list[str]:
    """Return the meetings as their columns stand; those that are named in words, the usual ones first."""
    ticked = [column.meeting for column in table.columns.of(MEETING)] if table.columns else []
    named = dict.fromkeys(_named(body))
    usual = [name for name in KINDS if name in named]
    return [name for name in dict.fromkeys((*ticked, *usual, *named)) if name in named]


def _named(body: FoundMapping) -> Iterator[str]:
    values = (value for mapping in body.with_inner() for value in mapping.texts("meetings"))
    yield from (str(value.text) for value in values if value.text)


def _ticked_words(row: ItemRow) -> list[str]:
    columns = row.rows[0].columns
    ticked = (*columns.of(MEETING), *columns.of(MONTH))
    return [row.rows[0].cells[column.at].text for column in ticked]


def _put_doubts(
    paper: FoundMapping, table: JoinedGrids, circles: Circles, accounting: Accounting
) -> None:
    for doubt in table.doubts:
        paper.check("categories", doubt)
    for remark in table.remarks:
        accounting.remark(remark)
    if circles.is_doubtful:
        why = _CIRCLES if circles.meaning is Tick.YES else _NO_CIRCLES
        paper.check("meetings" if "meetings" in paper.values else "categories", why)


_BARE_SESSIONS = Message(
    "sessions are only counted (“{name}”); say of which meeting they are",
    "会次只写“{name}”，没有写是什么会议，请补全",
)
_BARE_MONTHS = Message(
    "times are numbers alone; they were taken for months", "时间栏只写数字，都当作月份"
)
_NO_CIRCLES = Message(
    "circles stand wherever there is no other tick; they were taken for none",
    "不打勾处都画空心圈，空心圈没有算作打勾",
)
_CIRCLES = Message(
    "circles stand beside other ticks; they were taken for ticks",
    "空心圈与其他符号并用，都算作打勾",
)
