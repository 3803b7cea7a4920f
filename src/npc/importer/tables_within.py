"""Tables within a list of sentences: their rows are items of the heading above them."""

from bisect import bisect_left

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
    named = [(_first_number(each), each) for each in paper.with_inner() if _first_number(each)]
    numbers = [number for number, _ in named]
    for grid in segment.grids:
        found = arrangement(Segment((), (grid,)), accounting)
        rows = [row for each in found.with_inner() for row in each.mappings(_ITEMS)]
        if rows:
            first = min(cell.passages[0].number for cell in grid.own_cells() if cell.passages)
            at = bisect_left(numbers, first) - 1
            _put(named[at][1] if at >= 0 else paper.add(_CATEGORIES), found, rows, grid)


def _first_number(mapping: FoundMapping) -> int:
    """Return the number of the passage in which a category is named; 0 where it has no name."""
    name = mapping.values.get(_NAME)
    return name.of[0].passage.number if isinstance(name, FoundValue) and name.of else 0


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
