"""Which of the columns that may hold the matters, their times or their categories do."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from npc.genre.lexicon.columns import HEADS
from npc.genre.numerals import number_of
from npc.importer.tables.cell_values import is_time, says_nothing
from npc.importer.tables.grid_columns import GridColumn
from npc.importer.tables.head_words import EXTRA, MEETING, MONTH, NOTHING, is_meeting_name
from npc.originals.original import Grid, GridCell
from npc.records import NamedTuple

_LEAST_MONTHS = 3
"""Months in columns that are a year's."""
_MOST_OF_ONE = 2
"""Columns that may have one key: two levels of categories."""


class Filling(NamedTuple):
    """What stands in a column."""

    cells: int
    """Cells with words that begin in it."""
    mean: float
    """Characters that they have, on an average."""
    sessions: int
    """Those that name a session: 第20次常委会会议."""


def _begins(grid: Grid, columns: Sequence[GridColumn], end: int) -> dict[int, Filling]:
    """Measure what stands in each column."""
    found: dict[int, Filling] = {}
    for column in columns:
        words = [cell.text for cell in _filled(grid.cells[end:], column.at)]
        mean = sum(map(len, words)) / (len(words) or 1)
        found[column.at] = Filling(len(words), mean, sum(map(_names_session, words)))
    return found


def _filled(rows: Sequence[Sequence[GridCell]], at: int) -> Iterator[GridCell]:
    """Yield the cells with words that begin in a column, each once."""
    for cell in dict.fromkeys(row[at] for row in rows):
        if cell.passages and cell.column == at:
            yield cell


def _names_session(words: str) -> bool:
    return "次" in words[: words.find("第") + _NEAR] if "第" in words else False


_NEAR = 8
"""Characters of 第二十次."""


def chosen_columns(columns: Sequence[GridColumn], grid: Grid, end: int) -> Iterator[GridColumn]:
    """Let each key have one column, the category two; further ones are the office's own.

    Args:
        columns: What the heads of each column say.
        grid: The table.
        end: The row behind its heads.

    """
    begins = _begins(grid, columns, end)
    timed = _timed(list(_without_numbers(columns, grid, end)), grid, end)
    columns = _with_meetings(timed, grid, end)
    keys = Counter(column.key for column in columns)
    title = _title(columns, begins)
    used: Counter[str] = Counter()
    months = _months_of_ticks(columns, begins)
    for column in columns:
        key = column.key
        if column is title:
            key = "title"
        elif key == "title":
            is_before = title is not None and column.at < title.at
            key = "category" if is_before and not keys["category"] else EXTRA
        elif key == "meetings" and not keys["category"] and _are_sessions(column, title, begins):
            key = "category"
        elif (key == "category" and title is not None and column.at > title.at) or (
            key == MONTH and not months
        ):
            key = EXTRA
        most = _MOST_OF_ONE if key == "category" else 1
        if key not in {MEETING, MONTH, EXTRA, NOTHING}:
            used[key] += 1
            key = key if used[key] <= most else EXTRA
        is_named = column.is_named and (key != "title" or column.key != EXTRA)
        yield column._replace(key=key, is_named=is_named)


def _without_numbers(columns: Sequence[GridColumn], grid: Grid, end: int) -> Iterator[GridColumn]:
    """Let one head over two columns be that of the one with words, where the other has their numbers.

    In a list with commas the head stands over the numbers alone, and the words have none.
    """
    is_numbered = any(column.key == "number" for column in columns)
    taken: GridColumn | None = None
    for column, behind in zip_longest(columns, columns[1:]):
        is_one = behind is not None and not is_numbered and _is_one_head(column, behind, grid, end)
        if is_one and _holds_numbers(grid, end, column.at):
            taken, is_numbered = column, True
            yield column._replace(key="number", head=HEADS["number"][0], is_named=False)
        else:
            yield taken._replace(at=column.at) if taken and column.at == taken.at + 1 else column


def _is_one_head(column: GridColumn, behind: GridColumn, grid: Grid, end: int) -> bool:
    heads = grid.cells[max(end - 1, 0)]
    is_one = heads[column.at] == heads[behind.at] or behind.key == NOTHING
    return column.key in _OF_WORDS and is_one


_OF_WORDS = frozenset(("title", "focus", EXTRA))


def _holds_numbers(grid: Grid, end: int, at: int) -> bool:
    """Whether the cells of a column that have words and reach over no other are numbers: 1, （2）, 3."""
    cells = _filled(grid.cells[end : end + _LOOKED_AT], at)
    words = [cell.text.strip(_AROUND_NUMBER) for cell in cells if cell.columns == 1]
    return bool(words) and all(number_of(word) is not None for word in words)


_AROUND_NUMBER = "()（）.．、 "


def _months_of_ticks(columns: Sequence[GridColumn], begins: Mapping[int, Filling]) -> bool:
    """Whether columns of months are those of a year, and ticked: texts in them say what is done by then."""
    told = [column for column in columns if column.key == MONTH]
    count = sum(column.months.last - column.months.first + 1 for column in told if column.months)
    texts = sum(begins[column.at].mean >= _LEAST_TITLE for column in told)
    return count >= _LEAST_MONTHS and texts * 2 <= len(told)


def _timed(columns: Sequence[GridColumn], grid: Grid, end: int) -> list[GridColumn]:
    """Let the finest column of times be the time: a month before its quarter, 视察时间 where it is the only one.

    Where no head names a time, it is the column that holds times.
    """
    times = [column for column in columns if column.key == "when"]
    finest = next((column for column in times if _QUARTER not in column.head), None)
    if finest is not None:
        return [
            column._replace(key=EXTRA)
            if column.key == "when" and _QUARTER in column.head
            else column
            for column in columns
        ]
    keys = {column.key for column in columns}
    if keys & {"when", "due", MONTH}:
        return list(columns)
    others = [column for column in columns if _may_be_time(column, columns)]
    filled = (
        column for column in columns if column.key == EXTRA and _holds_times(grid, end, column.at)
    )
    first = next(iter(others), None) or next(filled, None)
    timed = first and first._replace(key="when", is_named=len(others) == 1)
    return [timed if timed and column is first else column for column in columns]


def _may_be_time(column: GridColumn, columns: Sequence[GridColumn]) -> bool:
    """Whether a column may be that of the times where no other is: 初次审议时间; 视察时间 beside 视察内容."""
    if column.key == "research":
        titles = (other.head for other in columns if other.key == "title")
        return any(head.startswith(column.head[:2]) for head in titles)
    return column.key == EXTRA and column.head.endswith(_ENDS_OF_TIMES)


def _with_meetings(columns: Sequence[GridColumn], grid: Grid, end: int) -> list[GridColumn]:
    """Let a column of names of meetings be the meetings, where no head says so: 议题安排 over 主任会议."""
    if not {column.key for column in columns}.isdisjoint(("meetings", MEETING)):
        return list(columns)
    extra = (column for column in columns if column.key == EXTRA)
    first = next((column for column in extra if _holds_meetings(grid, end, column.at)), None)
    return [
        column._replace(key="meetings", is_named=False) if column is first else column
        for column in columns
    ]


def _holds_meetings(grid: Grid, end: int, at: int) -> bool:
    """Whether all cells of a column that are looked at name meetings, or say that there is none."""
    cells = _filled(grid.cells[end : end + _LOOKED_AT], at)
    named = [cell for cell in cells if not says_nothing([cell], "meetings")]
    return len(named) > 1 and all(_are_meetings(cell.text) for cell in named)


def _are_meetings(words: str) -> bool:
    return all(map(is_meeting_name, words.replace("，", "、").split("、")))


def _holds_times(grid: Grid, end: int, at: int) -> bool:
    """Whether all cells of a column that are looked at are times: 4月, 全年."""
    words = [cell.text for cell in _filled(grid.cells[end : end + _LOOKED_AT], at)]
    return len(words) > 1 and all(map(is_time, words))


_LOOKED_AT = 200
"""Rows by which a column is told."""
_QUARTER = "季"
_ENDS_OF_TIMES = ("时间", "日期", "月份")


def _are_sessions(
    column: GridColumn, title: GridColumn | None, begins: Mapping[int, Filling]
) -> bool:
    """Whether a column in front says at which session the matters beside it stand."""
    is_before = title is not None and column.at < title.at
    return is_before and begins[column.at].sessions * 2 > begins[column.at].cells


def _title(columns: Sequence[GridColumn], begins: Mapping[int, Filling]) -> GridColumn | None:
    """Choose the column of the matters: of several the one with most cells, the first of those."""
    for key in ("title", "focus"):
        named = [column for column in columns if column.key == key]
        if named:
            return max(named, key=lambda column: begins[column.at].cells)
    return _longest([column for column in columns if column.key == EXTRA], begins)


def _longest(columns: Sequence[GridColumn], begins: Mapping[int, Filling]) -> GridColumn | None:
    """Choose the column of the longest texts, where no head says that it is of matters."""
    longest = max(columns, key=lambda column: begins[column.at].mean, default=None)
    return longest if longest and begins[longest.at].mean >= _LEAST_TITLE else None


_LEAST_TITLE = 4
"""Characters of a matter: what is shorter is a word."""
