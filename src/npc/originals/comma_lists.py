"""Tables as text (.csv, .tsv): fields parted by commas, semicolons or tabs, as Excel and WPS save them."""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import islice

from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.originals import places
from npc.originals.gathering import Gathering, Wording
from npc.originals.grids import MOST_ROWS, plain_grid, refuse_large
from npc.originals.original import OfficeFile
from npc.originals.remedies import SAVE_AS_WORKBOOK

_DELIMITERS = ",\t;"
_LOOKED_AT = 30
"""Rows by which it is told what parts the fields, and whether a text is such a table at all."""
_LEAST_COLUMNS = 3
_LONGEST = 100_000
"""Characters of a field; a plan's longest text has a tenth."""


def read_comma_list(text: str, name: str, first: int) -> OfficeFile:
    """Read a table.

    Args:
        text: Its characters.
        name: How it is shown.
        first: The number of its first passage.

    Raises:
        UsageError: A quote is never closed, so that all that follows would be one field.

    """
    words, delimiter = _delimited(text)
    try:
        rows = list(islice(_rows(words, delimiter), MOST_ROWS + 1))
    except csv.Error as error:
        raise UsageError(_BROKEN.format(path=Verbatim(name)), hint=SAVE_AS_WORKBOOK) from error
    gathering = Gathering(first)
    place = places.table(1)
    refuse_large(len(rows), max(map(len, rows), default=0), place)
    cells = [
        [
            gathering.cell(_lines(field), places.cell(place, number, column))
            for column, field in enumerate(row, 1)
        ]
        for number, row in enumerate(rows, 1)
    ]
    return OfficeFile(name, [plain_grid(cells, place)])


def is_comma_list(text: str) -> bool:
    """Return whether a text is a table, whatever it is called: rows with as many fields as one another."""
    for delimiter in ",;":
        try:
            rows = list(islice(_rows(text, delimiter), _LOOKED_AT))
        except csv.Error:
            continue
        widths = {len(row) for row in rows if row}
        if len(rows) > 1 and len(widths) == 1 and min(widths) >= _LEAST_COLUMNS:
            return True
    return False


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    csv.field_size_limit(_LONGEST)
    return csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)


def _delimited(text: str) -> tuple[str, str]:
    """Return a text, and what parts its fields: most rows have as many of it as one another."""
    line, _, rest = text.partition("\n")
    if line.lower().startswith("sep=") and len(line.rstrip()) == len("sep=,"):
        return rest, line[4]
    return text, max(_DELIMITERS, key=lambda each: _sameness(text, each))


def _sameness(text: str, delimiter: str) -> tuple[int, int]:
    try:
        rows = list(islice(_rows(text, delimiter), _LOOKED_AT))
    except csv.Error:
        return 0, 0
    widths = Counter(len(row) for row in rows if len(row) > 1)
    (width, count), *_ = widths.most_common(1) or [(0, 0)]
    return count, width


def _lines(field: str) -> Sequence[Sequence[Wording]]:
    """Return the lines of a field; ="007" is how a program is kept from taking a text for a number."""
    if field.startswith('="') and field.endswith('"'):
        field = field[2:-1]
    return [[Wording(line)] for line in field.splitlines()]


_BROKEN = Message(
    '“{path}” cannot be read as a table: a quote (") is not closed, or a field is too long',
    '“{path}”不能读成表格：有引号（"）没有成对，或者某一格过长',
)
