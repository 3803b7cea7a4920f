"""The columns of a table that pages part: what they are on one page they are on all."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from npc.genre.lexicon.meetings import KINDS
from npc.importer.tables.grid_columns import GridColumn, GridColumns
from npc.importer.tables.head_words import EXTRA, MEETING, NOTHING
from npc.messages import Message
from npc.originals.original import Grid


def without_empty_numbers(
    grids: Mapping[int, Grid], found: Mapping[int, GridColumns]
) -> dict[int, GridColumns]:
    """Let a column of numbers that nobody has filled in be one that says nothing: no row lacks its number."""
    cells = (
        row[column.at]
        for key, columns in found.items()
        for column in columns.of("number")
        for row in grids[key].cells[columns.end :]
    )
    if any(cell.passages for cell in cells):
        return dict(found)
    return {key: columns.without("number") for key, columns in found.items()}


def agreed_columns(
    found: Mapping[int, GridColumns],
) -> tuple[dict[int, GridColumns], list[Message]]:
    """Let a column have one head on all pages: that of most of them, of meetings a known one."""
    by_width: dict[int, list[GridColumns]] = defaultdict(list)
    for columns in found.values():
        by_width[len(columns.columns)].append(columns)
    agreed: dict[tuple[int, int], GridColumn] = {}
    remarks: list[Message] = []
    for width, alike in by_width.items():
        for at in range(width):
            chosen, others = _most([columns.columns[at] for columns in alike if columns.has_heads])
            if chosen and others:
                agreed[width, at] = chosen
                remarks.append(_MISTYPED.format(chosen=chosen.head, others=others))
    return {
        key: columns.with_columns(
            agreed.get((len(columns.columns), column.at), column) for column in columns.columns
        )
        for key, columns in found.items()
    }, remarks


_MISTYPED = Message(
    "a column is headed “{chosen}” on most pages, on others “{others}”; it was read as “{chosen}”",
    "有一栏的表头多数页写作“{chosen}”，也有写作“{others}”的，都当作“{chosen}”",
)


def _most(columns: Sequence[GridColumn]) -> tuple[GridColumn | None, list[str]]:
    """Return the column as most pages have it, and the heads of the others, if they may mean the same."""
    counts = Counter(column.head for column in columns)
    if len(counts) < 2:  # noqa: PLR2004 - all alike
        return None, []
    by_head = {column.head: column for column in columns}
    keys = {column.key for column in by_head.values()} - {EXTRA, NOTHING}
    if len(keys) != 1:
        return None, []
    chosen = max(by_head.values(), key=lambda column: _rank(column, counts))
    if not all(_may_mean(column, chosen) for column in columns):
        return None, []
    return chosen, [head for head in counts if head and head != chosen.head]


def _may_mean(column: GridColumn, chosen: GridColumn) -> bool:
    """Whether a head may be that of most pages: it means the same, is missing, or is mistyped."""
    common = len(set(column.head) & set(chosen.head))
    is_like = common * 2 >= max(len(column.head), len(chosen.head))
    return column.key != EXTRA or is_like


def _rank(column: GridColumn, counts: Mapping[str, int]) -> tuple[bool, bool, int, int]:
    is_usual = column.key != MEETING or column.meeting.endswith(KINDS)
    is_told = column.key not in {EXTRA, NOTHING}
    return is_told, is_usual, counts[column.head], len(column.head)
