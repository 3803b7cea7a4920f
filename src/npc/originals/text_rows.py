"""Rows of tables among the lines of a text: columns parted by tabs, as pasted from Word and Excel, or by bars."""

import re
from collections.abc import Iterator, Sequence

from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.genre.lexicon.numerals import ONE_TO_TEN
from npc.genre.typed_numbers import end_of_number
from npc.originals.text_lines import TextLine
from npc.records import NamedTuple


class TextRow(NamedTuple):
    """A row of a table."""

    cells: Sequence[str]
    """As written; what is of several lines has line breaks."""
    numbers: Sequence[int]
    """Of the lines that it was put together from."""


class TextTable(NamedTuple):
    """Lines that are rows."""

    rows: Sequence[TextRow]
    put_together: int = 0
    """Rows that stood on several lines, since a cell of theirs had several paragraphs."""


def parted(lines: Sequence[TextLine]) -> Iterator[TextLine | TextTable]:
    """Yield lines of text, and tables for lines that are rows."""
    at = 0
    while at < len(lines):
        table, end = _tabbed(lines, at) if "\t" in lines[at].text.strip() else _barred(lines, at)
        if table is not None:
            yield table
        else:
            yield from lines[at:end]
        at = end


# --- parted by tabs


def _tabbed(lines: Sequence[TextLine], at: int) -> tuple[TextTable | None, int]:
    """Return the table that begins at a line, and where the lines that were looked at end."""
    width = max(line.text.count("\t") for line in _unbroken(lines, at))
    if lines[at].text.count("\t") < width and _filled(lines[at].text.split("\t")) < _LEAST:
        return None, at + 1  # a paragraph that is indented by a tab
    rows: list[TextRow] = []
    start, put_together = at, 0
    while start < len(lines) and (stop := _end_of_row(lines, start, width)) > start:
        rows.append(_row(lines[start:stop]))
        put_together += stop - start > 1 and lines[start].text.count('"') % 2 == 0
        start = stop
    return (TextTable(rows, put_together) if _is_table(rows) else None), start


_LEAST = 2
"""Cells with words of a row; two rows with so many are a table."""
_MOST_LINES = 200
"""Of one row."""


def _unbroken(lines: Sequence[TextLine], at: int) -> Iterator[TextLine]:
    """Yield the lines from one on that no blank line parts from it."""
    for number in range(at, min(len(lines), at + _MOST_LINES)):
        if lines[number].is_blank:
            return
        yield lines[number]


def _filled(cells: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in cells)


def _is_table(rows: Sequence[TextRow]) -> bool:
    """Return whether rows are of a table: not paragraphs that begin with a tab, or with a number and a tab."""
    filled = [_filled(row.cells) for row in rows]
    if max(filled) > _LEAST:
        return True
    two = [row for row, number in zip(rows, filled, strict=True) if number == _LEAST]
    return len(two) >= _LEAST and not all(_is_label(_words(row)[0]) for row in two)


def _words(row: TextRow) -> Sequence[str]:
    return [cell.strip() for cell in row.cells if cell.strip()]


def _is_label(words: str) -> bool:
    is_sign = len(words) == 1 and not words.isalnum()
    return is_sign or end_of_number(f"{words}。") > 0


def _end_of_row(lines: Sequence[TextLine], start: int, width: int) -> int:
    """Return where the row ends that begins at a line; where it begins if that is no row."""
    first = lines[start].text
    found = first.count("\t")
    if not found:
        return start
    if first.count('"') % 2 and any(cell.startswith('"') for cell in first.split("\t")):
        return _end_of_quoted(lines, start)
    stop = start + 1
    while found < width and stop < min(len(lines), start + _MOST_LINES):
        if not _goes_on(lines[stop].text):
            break
        found += lines[stop].text.count("\t")
        stop += 1
        if found == width and "\t" in lines[stop - 1].text:
            return stop
    return start + 1


def _end_of_quoted(lines: Sequence[TextLine], start: int) -> int:
    """Return where a row ends of which Excel has put a cell with line breaks in quotes."""
    quotes = 0
    for stop in range(start, min(len(lines), start + _MOST_LINES)):
        quotes += lines[stop].text.count('"')
        if quotes % 2 == 0:
            return stop + 1
    return start + 1


def _goes_on(line: str) -> bool:
    """Return whether a line may go on with a cell of the row before it, and begins none of its own."""
    cell = line.partition("\t")[0].strip()
    return bool(cell) and not (cell.isdecimal() or _MONTHS.fullmatch(cell))


_MONTHS = re.compile(rf"[0-9〇{ONE_TO_TEN}{re.escape(RANGE_SIGNS)}、 ]{{1,12}}月份?")


def _row(lines: Sequence[TextLine]) -> TextRow:
    text = "\n".join(line.text for line in lines)
    cells = [_unquoted(cell) for cell in text.split("\t")]
    return TextRow(cells, [line.number for line in lines])


def _unquoted(cell: str) -> str:
    """Return a cell without the quotes that Excel puts around one that has line breaks."""
    if "\n" in cell and len(cell) > 1 and cell[0] == cell[-1] == '"':
        return cell[1:-1].replace('""', '"')
    return cell


# --- parted by bars


def _barred(lines: Sequence[TextLine], at: int) -> tuple[TextTable | None, int]:
    """Return the table that begins at a line, and where the lines that were looked at end."""
    end = at
    rows: list[TextRow] = []
    is_open = _has_head(lines, at)
    while end < len(lines):
        words = lines[end].text.strip().translate(_BARS)
        if _RULE.fullmatch(words) and (rows or words.startswith(("+", "|"))):
            end += 1
            continue
        is_closed = len(words) > 1 and words.startswith("|") and words.endswith("|")
        if not is_closed and not (is_open and "|" in words):
            break
        cells = _BAR.split(words[1:-1] if is_closed else words.strip("|"))
        rows.append(TextRow([cell.strip() for cell in cells], [lines[end].number]))
        end += 1
    return (TextTable(rows), end) if rows else (None, at + 1)


def _has_head(lines: Sequence[TextLine], at: int) -> bool:
    """Return whether a line is the head of a table whose rows have no bars at their ends."""
    behind = lines[at + 1].text.strip() if at + 1 < len(lines) else ""
    return (
        "|" in lines[at].text and "|" in behind and "-" in behind and bool(_RULE.fullmatch(behind))
    )


_BARS = dict.fromkeys(map(ord, "│┃║"), "|")
_BARS |= dict.fromkeys(map(ord, "┼╋╬┬┴├┤┌┐└┘"), "+") | dict.fromkeys(map(ord, "─━═"), "-")
_BAR = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"[-+|: ]{3,2000}")
"""A line below the heads, or around boxes."""
