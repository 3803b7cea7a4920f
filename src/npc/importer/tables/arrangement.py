"""The tables of a segment become an arrangement (安排表)."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from npc.genre.lexicon.meetings import KINDS
from npc.genre.papers import paper_named_in
from npc.importer.accounting import Accounting
from npc.importer.clippings import of_cell
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.segment import Segment
from npc.importer.tables.categories import Categories
from npc.importer.tables.category_rows import FoundLabel, FoundRows, ItemRow
from npc.importer.tables.head_words import MEETING, MONTH
from npc.importer.tables.items import ItemMaker
from npc.importer.tables.labels import LabelName
from npc.importer.tables.printed_columns import named_columns
from npc.importer.tables.row_sorts import RowSort
from npc.importer.tables.surroundings import begun, ended, put_beside_rows
from npc.importer.tables.table import JoinedGrids
from npc.importer.tables.ticks import Circles, Tick, circles_in
from npc.messages import Message
from npc.originals.original import GridCell

Path = tuple[FoundLabel, ...]


def arrangement(segment: Segment, accounting: Accounting) -> FoundMapping:
    """Read an arrangement from the tables of a segment.

    Args:
        segment: The segment, whose tables are one.
        accounting: Where what npc computes is noted.

    """
    paper = FoundMapping()
    paper.put_known("kind", "arrangement")
    table = begun(paper, segment, accounting)
    purpose = paper_named_in(paper.text("title"))
    if purpose:
        paper.put_known("paper", purpose)
    found = Categories(table.parts).found()
    put_beside_rows(paper, found.passages, first=_first_number(found))
    circles = circles_in(map(_ticked_words, found.items))
    maker = ItemMaker(accounting, circles.meaning)
    body = FoundMapping()
    for node in _tree(found.labels, found.items):
        _put_category(body, node, maker, accounting)
    _put_numbering(paper, found)
    _put_texts(paper, "columns", named_columns(table, is_timed=_is_timed(body)))
    _put_texts(paper, "meetings", _meetings(body, table))
    paper.values["categories"] = body.values.get("categories", [])
    _put_doubts(paper, table, circles, accounting)
    if maker.bare_months:
        paper.check("categories", _BARE_MONTHS, maker.bare_months[0])
    _account(paper, found, accounting)
    ended(paper, segment, accounting)
    return paper


def _first_number(found: FoundRows) -> int:
    """Return the number of the first passage of all rows."""
    cells = (cell for row in found.items[:1] for cell in row.rows[0].filled)
    return min((cell.passages[0].number for cell in cells), default=0)


def _put_texts(paper: FoundMapping, key: str, texts: Sequence[str]) -> None:
    if texts:
        paper.put_texts(key, *map(FoundValue, texts))


class _Node:
    """A category with its rows, and those within it."""

    __slots__ = ("inner", "label", "rows")

    def __init__(self, label: FoundLabel | None) -> None:
        self.label = label
        self.rows: list[ItemRow] = []
        self.inner: list[_Node] = []


def _tree(paths: Iterable[Path], items: Iterable[ItemRow]) -> list[_Node]:
    """Put rows into their categories; rows behind inner categories are one without name, to stay in order."""
    top: list[_Node] = []
    nodes: dict[Path, _Node] = {}
    for path in paths:
        _node(path, nodes, top)
    for item in items:
        node = _node(item.path, nodes, top)
        if node.inner and any(one.rows for one in node.inner):
            if node.inner[-1].label is not None:
                node.inner.append(_Node(None))
            node = node.inner[-1]
        node.rows.append(item)
    return top


def _node(path: Path, nodes: dict[Path, _Node], top: list[_Node]) -> _Node:
    if path not in nodes:
        nodes[path] = _Node(path[-1] if path else None)
        beside = _node(path[:-1], nodes, top).inner if len(path) > 1 else top
        beside.append(nodes[path])
    return nodes[path]


def _put_category(
    parent: FoundMapping, node: _Node, maker: ItemMaker, accounting: Accounting
) -> int:
    """Add a category, and return how many items it has."""
    category = parent.add("categories")
    label = node.label.name if node.label else None
    if label:
        category.put("name", *label.name)
        for clipping in label.computed:
            accounting.computed(clipping, _COUNTED)
    last = 0
    for row in node.rows:
        item = category.add("items")
        maker.put(item, row)
        last = _check_number(item, row, last)
    size = len(node.rows) + sum(
        _put_category(category, inner, maker, accounting) for inner in node.inner
    )
    if not size:
        category.values.setdefault("items", [])
    if node.label:
        _check_category(category, node.label, label, size, accounting)
    return size


def _check_category(
    category: FoundMapping,
    found: FoundLabel,
    label: LabelName | None,
    size: int,
    accounting: Accounting,
) -> None:
    if label is None:
        category.check("", _UNNAMED)
        return
    for cell in found.cells[1:]:
        for clipping in of_cell(cell):
            accounting.computed(clipping, _REPEATED)
    place = found.cells[0].passages[0].place
    if label.size is not None and label.size != size:
        category.check("name", _MISCOUNTED.format(count=label.size, size=size), place)
    if not size:
        category.check("name", _EMPTY, place)
    if found.is_late and label.size != size:
        category.check("name", _LATE, place)


def _check_number(item: FoundMapping, found: ItemRow, last: int) -> int:
    """Mark a number that does not follow the one above it, and return where numbers are now: 1 2 2 4 is one slip."""
    number = found.number
    if number is None:
        if (last or found.rows[0].is_first) and _is_bare(found):
            item.check("", _NO_NUMBER, found.rows[0].filled[0].passages[0].place)
        return last
    if last and number != last + 1:
        cell = found.rows[0].cell("number")
        place = cell.passages[0].place if cell else None
        why = (
            _TWICE.format(number=number)
            if number == last
            else _GAP.format(last=last, number=number)
        )
        item.check("", why, place)
    return last + 1 if last == number else number


def _is_bare(found: ItemRow) -> bool:
    """Whether a row has nothing but its matter: it may be the rest of the one above."""
    row = found.rows[0]
    return not (row.number_goes_on or row.text("owners") or row.text("when"))


def _put_numbering(paper: FoundMapping, found: FoundRows) -> None:
    numbers = [(row.path, row.number) for row in found.items]
    begun = [number for (before, _), (path, number) in pairwise(numbers) if path != before]
    if begun and all(number is not None and number > 1 for number in begun):
        paper.put_known("numbering", "continuous")


def _is_timed(body: FoundMapping) -> bool:
    """Whether an item has a time."""
    return any(
        any(item.text("when") for item in category.mappings("items")) or _is_timed(category)
        for category in body.mappings("categories")
    )


def _meetings(body: FoundMapping, table: JoinedGrids) -> list[str]:
    """Return the meetings as their columns stand; those that are named in words, the usual ones first."""
    ticked = [column.meeting for column in table.columns.of(MEETING)] if table.columns else []
    named = dict.fromkeys(_named(body))
    usual = [name for name in KINDS if name in named]
    return [name for name in dict.fromkeys((*ticked, *usual, *named)) if name in named]


def _named(mapping: FoundMapping) -> Iterable[str]:
    for category in mapping.mappings("categories"):
        for item in category.mappings("items"):
            value = item.values.get("meetings")
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, FoundValue) and each.text:
                    yield str(each.text)
        yield from _named(category)


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


def _account(paper: FoundMapping, found: FoundRows, accounting: Accounting) -> None:
    for sort, row in found.others:
        for cell in row.filled:
            _account_cell(paper, sort, cell, accounting)


def _account_cell(
    paper: FoundMapping, sort: RowSort, cell: GridCell, accounting: Accounting
) -> None:
    for clipping in of_cell(cell):
        if sort is RowSort.REMARK:
            paper.keep(clipping, _REMARK)
        else:
            accounting.computed(clipping, _TOTAL if sort is RowSort.TOTAL else _HEADS)


_COUNTED = Message("number and count of a category", "类别的序号和项数")
_REPEATED = Message("name of a category, repeated", "重复的类别")
_UNNAMED = Message("these rows have no category in the original", "原表这几行没有类别")
_MISCOUNTED = Message(
    "the original says {count} items, {size} were found", "原表写{count}项，读到{size}项"
)
_EMPTY = Message("nothing stands below it", "下面没有项目")
_LATE = Message(
    "its name stands first on a page; the last rows of the page before may be in it, too",
    "类别名称写在换页后的第一行，上一页末尾没有写类别的几行可能也属于它",
)
_NO_NUMBER = Message(
    "a row without number, owners and time may be the rest of the one above",
    "这一行没有序号、部门和时间，可能是上一项的下半截",
)
_TWICE = Message("the number {number} stands twice", "原表序号{number}重复")
_GAP = Message("the numbers go from {last} to {number}", "原表序号从{last}跳到{number}")
_REMARK = Message("remark below the table", "表下的说明")
_TOTAL = Message("total", "合计")
_HEADS = Message("heads of the table", "表头")
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
