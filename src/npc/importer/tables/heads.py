"""What the columns of a table are, by its heads."""

from collections.abc import Iterator, Mapping, Sequence

from npc.genre.lexicon.columns import HEADS
from npc.importer.accounting import NO_HEADS
from npc.importer.tables.chosen_columns import chosen_columns
from npc.importer.tables.grid_columns import GridColumn, GridColumns
from npc.importer.tables.head_words import (
    EXTRA,
    MEETING,
    NOTHING,
    HeadWord,
    folded,
    head_word,
)
from npc.originals.original import Grid, GridCell

_FURTHEST = 12
"""Rows in which the heads begin: a title, who has filled it in, an empty row stand before them."""
_DEEPEST = 4
"""Rows of heads: 会议 over 常委会会议 has two."""
LONGEST_HEAD = 20
"""Characters; what is longer is no head."""
_SHORT_HEAD = 8
_OF_TASKS = "内容"
"""The head of what departments do in a month."""
_TELLING = frozenset(("title", "focus", "category", "owners", "when"))
"""What a table of matters has a column for."""
_SURELY = 3
"""Such columns that make a row one of heads, whatever else stands in it."""


def columns_of(grid: Grid, own: Mapping[str, str] = NO_HEADS) -> GridColumns | None:
    """Return what the columns of a table are by its heads; None where it has none.

    Args:
        grid: The table.
        own: Heads of the office's own, and the keys that they mean.

    """
    if grid.keys:
        heads = [HEADS[key][0] for key in grid.keys]
        if "owners" in grid.keys:
            heads[grid.keys.index("title")] = _OF_TASKS
        told = (
            GridColumn(at, key, head)
            for at, (key, head) in enumerate(zip(grid.keys, heads, strict=True))
        )
        return GridColumns(told, grid.first, grid.first)
    for number, row in enumerate(grid.cells[:_FURTHEST]):
        if is_head(row, own):
            end = _end_of_heads(grid, number)
            return GridColumns(_columns(grid, number, end, own), number, end)
    return None


def is_head(row: Sequence[GridCell], own: Mapping[str, str] = NO_HEADS) -> bool:
    """Whether a row is one of heads: two of its words at least are known, and they are most of it."""
    words = [folded(cell.text) for cell in _distinct(row)]
    words = [word for word in words if word]
    if len(words) < 2 or any(len(word) > LONGEST_HEAD for word in words):  # noqa: PLR2004 - one word is no row of heads
        return False
    known = [found for found in (head_word(word, own) for word in words) if found.key]
    keys = {found.key for found in known}
    tells = keys & _TELLING and len(keys) > 1
    is_most = len(known) * 2 >= len(words) or len(keys & _TELLING) >= _SURELY
    return bool(tells) and (is_most or ("number" in keys and max(map(len, words)) <= _SHORT_HEAD))


def _distinct(row: Sequence[GridCell]) -> Iterator[GridCell]:
    """Yield the cells of a row, each once."""
    before = None
    for cell in row:
        if cell is not before:
            yield cell
        before = cell


def _end_of_heads(grid: Grid, first: int) -> int:
    """Return the row behind the heads: they reach as far down as the deepest, and on where wide ones are parted."""
    row = grid.cells[first]
    end = max(cell.row + cell.rows for cell in _distinct(row) if cell.row == first)
    end = min(end, first + _DEEPEST, len(grid.cells))
    if end == first + 1 and end < len(grid.cells) and _are_parts(row, grid.cells[end]):
        end += 1
    return end


def _are_parts(row: Sequence[GridCell], below: Sequence[GridCell]) -> bool:
    """Whether all words of a row stand below heads that are several columns wide."""
    filled = [at for at, cell in enumerate(below) if cell.text]
    wide = [at for at, cell in enumerate(row) if cell.columns > 1 and cell.text]
    is_parted = len(filled) > 1 and set(filled) <= set(wide)
    return is_parted and all(len(below[at].text) <= LONGEST_HEAD for at in filled)


def _columns(grid: Grid, first: int, end: int, own: Mapping[str, str]) -> Iterator[GridColumn]:
    found: list[GridColumn] = []
    for at in range(len(grid.cells[first])):
        stack = [grid.cells[row][at] for row in range(first, end)]
        words = [cell.text for cell in dict.fromkeys(stack) if cell.text]
        found.append(_column(at, words, own))
    yield from chosen_columns(found, grid, end)


def _column(at: int, words: Sequence[str], own: Mapping[str, str]) -> GridColumn:
    """Read the heads that stand above one another, of which the last says most."""
    heads = [folded(word) for word in words]
    head = heads[-1] if heads else ""
    known = head_word(head, own)
    if not known.key and len(heads) > 1:
        known = _below(heads, own)
    return GridColumn(
        at, known.key or (EXTRA if head else NOTHING), head, known.meeting, known.months
    )


def _below(heads: Sequence[str], own: Mapping[str, str]) -> HeadWord:
    """Read a head that only says something below another: 常委会 below 提交会议, 3 below 月份."""
    outer = head_word(heads[-2], own)
    if outer.key == "meetings":
        return HeadWord(MEETING, heads[-1])
    if outer.key == "when" and heads[-1].isdecimal():
        return head_word(f"{heads[-1]}月", own)
    if outer.key == "when":
        return head_word(f"{heads[-1]}时间", own)
    return head_word(heads[-2] + heads[-1], own)
