"""The columns of a table of items: which there may be, and which of them a paper prints.

A column is declared here once: its key, its heads (`genre/lexicon/columns.yaml`), what stands in its
cells, and the class of its `col`. Sentences say the same in words: 重点：….
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache

from npc.genre.lexicon.columns import HEADS
from npc.genre.reporters import reporters
from npc.kinds.arrangement import Arrangement
from npc.kinds.item import Item
from npc.records import NamedTuple

TICK = "√"
"""U+221A, as offices print it: it is in GB2312 and GBK, and so in the fonts of the format; ✓ is in neither."""
EXTRA = "extra"
MOST_COLUMNS = 60
"""Columns that a table may have behind number, category and matter: Word takes 63 in all. Cells grow by the
square where each row opens a column."""
_LONGEST_CENTRED = 12
"""Characters; a column of texts that are longer is no column of words."""


class TableColumn(NamedTuple):
    """A column of a table of items."""

    key: str
    """The key of an item that fills it."""
    head: str
    col: str
    """The class of its `col`, by which its width is found."""
    text: Callable[[Item], str]
    """Returns what stands in the cell of an item, also where it was read from its sentence."""
    is_centred: bool = True
    own: Callable[[Item], object] | None = None
    """Returns what its key holds, where more may stand in the cell."""
    rows: tuple[Item, ...] = ()
    """The items of its paper that may fill it: of a column that a few rows open, those alone."""

    def is_typed_in(self, item: Item) -> bool:
        """Return whether an item, or the one that it shows, fills it by a key."""
        if not (self.own or self.text)(item):
            return False
        return item.says(self.key) or (item.shown is not None and item.shown.says(self.key))


def _reporters(item: Item) -> str:
    return "、".join(item.reporters or reporters(item.text, item.category))


_BEFORE_TICKS = (
    TableColumn(
        "focus", HEADS["focus"][0], "text", lambda item: item.focus or "", is_centred=False
    ),
    TableColumn(
        "reporters", HEADS["reporters"][0], "owners", _reporters, own=lambda item: item.reporters
    ),
    TableColumn("owners", HEADS["owners"][0], "owners", lambda item: item.owners.text),
    TableColumn("with", HEADS["with"][0], "owners", lambda item: item.assisting.text),
    TableColumn("leader", HEADS["leader"][0], "owners", lambda item: item.leader or ""),
    TableColumn("research", HEADS["research"][0], "time", lambda item: item.research.text),
    TableColumn("when", HEADS["when"][0], "time", lambda item: item.when.text),
    TableColumn("due", HEADS["due"][0], "time", lambda item: item.due.text),
)
_MEETINGS = TableColumn(
    "meetings", HEADS["meetings"][0], "tick", lambda item: "、".join(item.meetings)
)
_NOTE = TableColumn(
    "note", HEADS["note"][0], "note", lambda item: item.note or "", is_centred=False
)


def columns_of(paper: Arrangement) -> tuple[TableColumn, ...]:
    """Return the columns of a table behind the matters, in their order; none of them is empty.

    They are those that `columns` names, else those that some row fills by a key of its own: what was
    only read from sentences opens no column, but stands in one that another row opens.
    """
    if paper.columns:
        named: dict[tuple[str, str], TableColumn] = {}
        for column in (each for name in paper.columns for each in columns_named(name, paper)):
            named.setdefault((column.key, column.head), column)
        return tuple(column for column in named.values() if any(map(column.text, column.rows)))
    asked = frozenset(paper.meetings) if paper.at.has("meetings") else frozenset()
    return tuple(
        column
        for column in _usual(paper).columns
        if any(map(column.text if column.head in asked else column.is_typed_in, column.rows))
    )


def columns_named(name: str, paper: Arrangement) -> tuple[TableColumn, ...]:
    """Return what a word of `columns` stands for in a paper; nothing where it is no column of it.

    Args:
        name: A key (owners), a head (责任部门, which is printed as it is named), `meetings` (a column for
            each), one of the meetings, or a head of `extra`.
        paper: The paper, for its meetings and the heads of its rows.

    """
    usual = _usual(paper)
    key = key_of(name)
    called = usual.by_head.get(name, ())
    if called or key is None:
        return tuple(called)
    head = None if key in (name, "meetings") else name
    found = (column for column in usual.columns if column.key == key)
    return tuple(column._replace(head=head or column.head) for column in found)


def is_column(name: str, paper: Arrangement) -> bool:
    """Return whether a word of `columns` names a column, or what every table has in any case."""
    return key_of(name) is not None or bool(columns_named(name, paper))


def key_of(name: str) -> str | None:
    """Return the key of an item that a word of `columns` is, or is a head or a Chinese name of."""
    known = (key for key, heads in HEADS.items() if name in (key, *heads))
    named = (key for key in HEADS if key in Item.keys and name in Item.keys[key].names)
    return next(known, None) or next(named, None)


def fields_of(item: Item) -> Iterator[TableColumn]:
    """Yield all that one item may say beside its matter, in the usual order, its meetings as one."""
    yield from _BEFORE_TICKS
    yield _MEETINGS
    yield from (_extra(head, (item,)) for head in item.extra)
    yield _NOTE


def heads_of(paper: Arrangement) -> dict[str, str]:
    """Return the heads of what every table has in front of its columns, as `columns` has them."""
    others = [name for name in paper.columns if not columns_named(name, paper)]
    return {
        key: next((name for name in others if name in HEADS[key]), HEADS[key][0])
        for key in ("category", "number", "title")
    }


class _Usual(NamedTuple):
    """All columns that a paper may have, in the usual order, and by their heads."""

    columns: tuple[TableColumn, ...]
    by_head: Mapping[str, Sequence[TableColumn]]


@lru_cache(maxsize=8)  # each name of `columns` is looked for among all rows
def _usual(paper: Arrangement) -> _Usual:
    columns = tuple(_columns(paper))
    by_head: dict[str, list[TableColumn]] = {}
    for column in columns:
        by_head.setdefault(column.head, []).append(column)
    return _Usual(columns, by_head)


def _columns(paper: Arrangement) -> Iterator[TableColumn]:
    items = paper.items
    yield from (column._replace(rows=items) for column in _BEFORE_TICKS)
    ticked = {meeting: list[Item]() for meeting in meetings_of(paper)}
    headed: dict[str, list[Item]] = {}
    for item in items:
        for meeting in item.meetings:
            ticked[meeting].append(item)
        for head in item.extra:
            headed.setdefault(head, []).append(item)
    yield from (_tick(meeting, tuple(rows)) for meeting, rows in ticked.items())
    yield from (_extra(head, tuple(rows)) for head, rows in headed.items())
    yield _NOTE._replace(rows=items)


def meetings_of(paper: Arrangement) -> tuple[str, ...]:
    """Return the kinds of meeting that may have a column: those of the paper, then others of its rows."""
    named = (meeting for item in paper.items for meeting in item.meetings)
    return tuple(dict.fromkeys((*paper.meetings, *named)))


def _tick(meeting: str, rows: tuple[Item, ...]) -> TableColumn:
    return TableColumn(
        "meetings",
        meeting,
        "tick",
        lambda item: TICK if meeting in item.meetings else "",
        rows=rows,
    )


def _extra(head: str, rows: tuple[Item, ...]) -> TableColumn:
    is_short = all(len(item.extra[head]) <= _LONGEST_CENTRED for item in rows)
    col = "note" if is_short else "text"
    return TableColumn(
        EXTRA, head, col, lambda item: item.extra.get(head, ""), is_centred=is_short, rows=rows
    )
