"""Categories with their items, as a plan has them, and what is doubtful of their names, counts and numbers."""

from collections.abc import Iterable

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.tables.category_rows import FoundLabel, FoundRows, ItemRow
from npc.importer.tables.items import ItemMaker
from npc.importer.tables.labels import LabelName
from npc.importer.tables.row_numbers import is_time_begun
from npc.messages import Message

Path = tuple[FoundLabel, ...]


def put_categories(
    body: FoundMapping, found: FoundRows, maker: ItemMaker, accounting: Accounting
) -> None:
    """Add the categories of a paper.

    Args:
        body: To which they are added.
        found: The rows of its tables.
        maker: Makes items of rows.
        accounting: Where what npc computes is noted.

    """
    is_named = any(label.name for path in found.labels for label in path)
    for node in _tree(found.labels, found.items):
        if not is_named:  # a table without categories lacks none
            node.label = None
        _put_category(body, node, maker, accounting)


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
        accounting.computed_cell(cell, _REPEATED)
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
    if number == 1 and is_time_begun(found.rows[0]):
        return number
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
