"""Tables whose cells are matters: months beside departments or meetings; each matter becomes a row of its own."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from npc.genre.lexicon.owners import COMMITTEES
from npc.importer.accounting import Accounting
from npc.importer.tables.cell_values import joined_lines
from npc.importer.tables.head_words import MEETING, MONTH, NOTHING, folded, head_word
from npc.importer.tables.months import month_of
from npc.importer.tables.reasons import HEADS
from npc.importer.tables.tasks import tasks_in
from npc.importer.tables.ticks import Tick, tick_of
from npc.messages import Message
from npc.originals.original import Grid, GridCell
from npc.records import NamedTuple

FURTHEST_HEADS = 4
"""Rows in which the heads stand, below a title."""
_LEAST_COLUMNS, _LEAST_ROWS = 3, 2
_LEAST = 0.6
"""Part of the cells in front that must be months or departments, and of the others that must be matters."""
_SHORTEST = 4
"""Characters of a matter."""


class _Crossing(NamedTuple):
    """Where a table is crossed, and what its two heads say."""

    head: int
    """The row of the heads."""
    keys: tuple[str, str, str]
    """What stands in front, above, and in the cells."""
    is_by_column: bool = False
    """Whether months stand above, so that the matters of one are below each other."""


def uncrossed(grid: Grid, accounting: Accounting) -> Grid:
    """Return a table with a row for each matter, where its cells are matters; else the table itself.

    Args:
        grid: The table.
        accounting: Where what says nothing more is noted.

    """
    crossing = _crossing(grid, accounting.heads)
    if crossing is None:
        return grid
    head, body = grid.cells[crossing.head], grid.cells[crossing.head + 1 :]
    rows = [_title_row(row, number) for number, row in enumerate(grid.cells[: crossing.head])]
    accounting.computed_cell(head[0], HEADS)
    groups = _by_column(head, body) if crossing.is_by_column else _by_row(head, body)
    is_split = "meetings" in crossing.keys
    for front, matters in groups:
        cells = [
            (above, part)
            for above, cell in matters
            for part in (_split(cell, accounting) if is_split else (cell,))
        ]
        if not cells:
            accounting.computed_cell(front, HEADS)
        first = front._replace(row=len(rows), column=0, rows=len(cells), columns=1)
        for above, cell in cells:
            number = len(rows)
            beside = above._replace(row=number, column=1, rows=1, columns=1)
            if is_split and not _is_meeting(above, accounting.heads):
                accounting.computed_cell(above, HEADS)
                beside = beside._replace(passages=())
            rows.append([first, beside, cell._replace(row=number, column=2, rows=1, columns=1)])
    return grid._replace(cells=rows, keys=crossing.keys, first=crossing.head)


def _crossing(grid: Grid, own: Mapping[str, str]) -> _Crossing | None:
    if len(grid.cells) < _LEAST_ROWS or len(grid.cells[0]) < _LEAST_COLUMNS:
        return None
    for number, row in enumerate(grid.cells[:FURTHEST_HEADS]):
        keys = _keys(row, own)
        if keys:
            crossing = _Crossing(number, keys, is_by_column=keys[1] == "when")
            if crossing.is_by_column:
                crossing = crossing._replace(keys=("when", "owners", "title"))
            return crossing if _holds_matters(grid, number, keys[0]) else None
        if sum(bool(cell.passages) for cell in dict.fromkeys(row)) > 1:
            return None
    return None


def _keys(row: Sequence[GridCell], own: Mapping[str, str]) -> tuple[str, str, str] | None:
    """Tell by the heads what stands in front, above, and in the cells; None where they are no such heads."""
    front, *above = row
    if len({id(cell) for cell in row}) < len(row) or not all(cell.passages for cell in above):
        return None
    words = [folded(cell.text) for cell in above]
    keys = [head_word(word, own).key for word in words]
    in_front = head_word(folded(front.text), own).key
    if in_front == "owners" and all(key == MONTH for key in keys):
        return ("owners", "when", "title")
    if in_front != "when":
        return None
    if all(word.endswith(COMMITTEES) for word in words):
        return ("when", "owners", "title")
    is_of_meetings = MEETING in keys and set(keys) <= {MEETING, NOTHING}
    return ("when", "meetings", "title") if is_of_meetings else None


def _holds_matters(grid: Grid, head: int, front: str) -> bool:
    """Whether months or departments stand in front of rows, and matters in most of their other cells."""
    body = grid.cells[head + 1 :]
    cells = [cell for row in body for cell in row[1:] if cell.passages]
    if not cells or any(cell.columns > 1 or cell.rows > 1 for row in body for cell in row):
        return False
    is_so: Callable[[str], bool] = _is_month if front == "when" else _is_department
    told = sum(is_so(folded(row[0].text)) for row in body)
    matters = sum(
        tick_of(cell.text) is Tick.WORDS and len(joined_lines(cell.passages)) >= _SHORTEST
        for cell in cells
    )
    return told >= _LEAST * len(body) and matters >= _LEAST * len(cells)


def _is_month(words: str) -> bool:
    return month_of(words) is not None


def _is_department(words: str) -> bool:
    return words.endswith(COMMITTEES)


_Group = tuple[GridCell, list[tuple[GridCell, GridCell]]]
"""A month, and its matters, each with what stands above or in front of it."""


def _by_row(head: Sequence[GridCell], body: Sequence[Sequence[GridCell]]) -> Iterator[_Group]:
    for row in body:
        yield row[0], [(head[at], row[at]) for at in range(1, len(row)) if row[at].passages]


def _by_column(head: Sequence[GridCell], body: Sequence[Sequence[GridCell]]) -> Iterator[_Group]:
    for at in range(1, len(head)):
        yield head[at], [(row[0], row[at]) for row in body if row[at].passages]


def _split(cell: GridCell, accounting: Accounting) -> Iterator[GridCell]:
    """Yield a cell for each of the matters that are numbered in one, at the same places of its lines."""
    for task in tasks_in(cell.passages):
        for clipping in task.computed:
            accounting.computed(clipping, _SIGNS)
        passages = (
            passage._replace(text=" " * start + passage.text[start:end], label_end=0)
            for passage, start, end in task.words
        )
        yield cell._replace(passages=tuple(passages))


def _title_row(row: Sequence[GridCell], number: int) -> list[GridCell]:
    cell = next((cell for cell in row if cell.passages), row[0])
    return [cell._replace(row=number, column=0, rows=1, columns=3)] * 3


def _is_meeting(cell: GridCell, own: Mapping[str, str]) -> bool:
    return head_word(folded(cell.text), own).key == MEETING


_SIGNS = Message("number and mark of a matter", "议题的序号和末尾标点")
