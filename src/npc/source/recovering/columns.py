"""In which column a line is meant to begin whose indent YAML does not count as typed."""

from collections.abc import Iterator, Mapping, Sequence

from npc.records import NamedTuple
from npc.source.recovering.known_keys import are_mappings, holding, is_known
from npc.source.recovering.levels import Level
from npc.source.recovering.rows import WIDE_BLANKS, MeantLine

_TAB_STOPS = (2, 4, 8)


class MeantColumn(NamedTuple):
    """Where a line is meant to begin."""

    column: int
    is_sure: bool


def column_of(
    row: MeantLine, text: str, levels: Sequence[Level], known: Mapping[str, int]
) -> MeantColumn:
    """Return the column of a line indented by tabs or wide blanks, by what is open and by its key.

    Args:
        row: The line.
        text: The text.
        levels: What is open before it.
        known: The columns of lines above, by what they are indented by.

    """
    indent = text[row.start : row.body]
    seen = list(dict.fromkeys(_seen(indent)))
    columns = list(dict.fromkeys(possible(row, levels)))
    if len(columns) == 1:
        return MeantColumn(columns[0], is_sure=True)
    if known.get(indent, -1) in columns:
        return MeantColumn(known[indent], is_sure=True)
    if row.marks and (told := _column_behind(text, row.end) - 2) in columns:
        return MeantColumn(told, is_sure=True)
    likely = [column for column in seen if column in columns]
    if likely:
        return MeantColumn(max(likely), is_sure=len(likely) == 1)
    nearest = min(columns, key=lambda column: (abs(column - seen[0]), -column), default=seen[0])
    return MeantColumn(nearest, is_sure=False)


def _column_behind(text: str, end: int) -> int:
    """Return the column in which the next line begins, where only spaces stand before it; else -1."""
    start = text.find("\n", end) + 1
    body = start
    while start and text[body : body + 1] == " ":
        body += 1
    return (
        body - start if start and text[body : body + 1] not in ("", "\t", "\n", "\r", "-") else -1
    )


def _seen(indent: str) -> Iterator[int]:
    """Yield how far a line is indented to the eye, by the usual widths of a tab."""
    for stop in _TAB_STOPS:
        column = 0
        for sign in indent:
            column = (
                column // stop * stop + stop if sign == "\t" else column + 1 + (sign in WIDE_BLANKS)
            )
        yield column


def possible(row: MeantLine, levels: Sequence[Level]) -> Iterator[int]:
    """Yield the columns in which a line may begin, the innermost first: beside what is open, or within the last key."""
    last = levels[-1] if levels else None
    if last and _is_open(last) and _fits_behind(row, last):
        yield last.column + 2
    for number in range(len(levels) - 1, -1, -1):
        level = levels[number]
        if bool(row.marks) == level.is_list and _fits(row, level, levels[number + 1 :]):
            yield level.column


def _is_open(level: Level) -> bool:
    return bool(level.last) and not level.is_filled and not level.is_list


def _fits(row: MeantLine, level: Level, inner: Sequence[Level]) -> bool:
    """Return whether the key of a line may stand there, as far as the keys are known."""
    if row.colon < 0 or not is_known(row.key):
        return True
    if level.is_list:
        return (inner[0] if inner else level).allows(row.key)
    return row.key not in level.keys and level.allows(row.key)


def _fits_behind(row: MeantLine, level: Level) -> bool:
    """Return whether a line may stand behind the last key of a mapping."""
    if row.colon < 0 or not is_known(row.key) or not are_mappings(level.behind):
        return True
    return bool(holding(level.behind, row.key))
