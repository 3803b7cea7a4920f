"""Tables within a list of sentences: their rows are items of the heading above them."""

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.lists.counts import check_count
from npc.importer.lists.items import TEXT, in_order
from npc.importer.segment import Segment
from npc.importer.tables.arrangement import arrangement
from npc.messages import Message
from npc.originals.original import Grid

_CATEGORIES, _ITEMS, _NAME, _TITLE = "categories", "items", "name", "title"
_FROM_TABLE = Message(
    "the rows of a table are items here; npc prints all items of this plan as sentences",
    "原文这里是表格，各行当作项目；npc把这份计划的各项都印成条文",
)


def put_tables(paper: FoundMapping, segment: Segment, accounting: Accounting) -> None:
    """Add the rows of the tables of a list to its categories; a table that is not understood is left over."""
    for grid in segment.grids:
        found = arrangement(Segment((), (grid,)), accounting)
        rows = [row for each in found.with_inner() for row in each.mappings(_ITEMS)]
        if rows:
            _put(_category_above(paper, grid), found, rows, grid)


def _put(category: FoundMapping, found: FoundMapping, rows: list[FoundMapping], grid: Grid) -> None:
    for row in rows:
        row.values = {(TEXT if key == _TITLE else key): row.values[key] for key in row.values}
        in_order(row)
    inner = found.mappings(_CATEGORIES)
    is_one = len(inner) == 1 and _NAME not in inner[0].values
    key, parts = (_ITEMS, rows) if is_one else (_CATEGORIES, inner)
    for part in parts:
        before = category.values.setdefault(key, [])
        if isinstance(before, list):
            before.append(part)
    category.check(key, _FROM_TABLE, grid.place)
    for check in found.checks:
        category.check(key, check.why, check.place)
    category.not_placed.extend(found.not_placed)
    category.checks[:] = [check for check in category.checks if check.key != _NAME]
    check_count(category, category.text(_NAME))


def _category_above(paper: FoundMapping, grid: Grid) -> FoundMapping:
    """Return the last category that is named above a table; a new one where there is none."""
    first = min(passage.number for cell in grid.own_cells() for passage in cell.passages)
    above = None
    for category in paper.with_inner():
        name = category.values.get(_NAME)
        if isinstance(name, FoundValue) and name.of and name.of[0].passage.number < first:
            above = category
    return above if above is not None else paper.add(_CATEGORIES)
