"""What the columns of the tables of a segment are: by their heads, those of the one before, or their rows."""

from collections.abc import Mapping, Sequence

from npc.importer.tables.grid_columns import GridColumns
from npc.importer.tables.guessing import guessed_columns
from npc.importer.tables.heads import columns_of
from npc.messages import Message
from npc.originals.original import Grid


def columns_of_all(
    grids: Sequence[Grid], own: Mapping[str, str]
) -> tuple[dict[int, GridColumns], list[Message]]:
    """Find the columns of each grid: by its heads, those of the grid before, or by what stands in them."""
    found: dict[int, GridColumns] = {}
    doubts: list[Message] = []
    before: tuple[GridColumns, int] | None = None
    for grid in grids:
        width = len(grid.cells[0]) if grid.cells else 0
        columns = columns_of(grid, own)
        if columns is None and before and before[1] == width:
            columns = before[0].going_on()
        if columns is None:
            columns = guessed_columns(grid)
            if columns:
                doubts.append(_NO_HEADS.format(place=grid.place))
        elif columns.one("due") and not columns.one("when"):
            limit = columns.one("due")
            columns = _with_time(columns)
            doubts.append(_TIME_LIMIT.format(head=limit.head if limit else ""))
        if columns:
            for key, why in _UNNAMED.items():
                unnamed = columns.unnamed(key)
                if unnamed:
                    doubts.append(why.format(head=unnamed.head))
            found[id(grid)] = columns
            before = columns, width
    return found, doubts


def _with_time(columns: GridColumns) -> GridColumns:
    """Return columns of which the only time limit is the time: by it schedules list a matter."""
    return columns.with_columns(
        column._replace(key="when") if column.key == "due" else column for column in columns.columns
    )


_UNNAMED = {
    "title": Message(
        "no head names the matters; “{head}” was taken for them",
        "没有项目名称一栏，“{head}”当作项目名称",
    ),
    "when": Message(
        "no head says clearly which column is the time; “{head}” was taken for it",
        "没有一栏写明是时间，“{head}”当作时间填写",
    ),
    "meetings": Message(
        "the column “{head}” names meetings, and was taken for them",
        "“{head}”一栏写的是会议名称，当作提交的会议填写",
    ),
}
"""Why a column that is not named so was taken for one, by its key."""
_TIME_LIMIT = Message(
    "“{head}” is the only column of times; it was taken for the time",
    "“{head}”是唯一的时间栏，当作时间填写",
)
_NO_HEADS = Message(
    "the table has no heads that are known ({place}); what its columns are was told by what stands in them",
    "{place}没有看得懂的表头，各栏是什么是按内容推定的",
)
