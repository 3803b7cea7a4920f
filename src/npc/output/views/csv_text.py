"""Views as CSV for Excel: UTF-8 with a byte order mark, lines as RFC 4180 wants them.

All tables become one, so that it can be filtered and sorted: with their headings in a first column, which
is there for one table too, and the columns of all of them; what a table lacks is empty in its rows.
Cells are never formulas. A view with a record of its own is read by programs: its table is all there is.
"""

import csv
import io
from collections.abc import Iterator, Sequence

from npc.messages import Message
from npc.output.escaping import in_csv
from npc.views.table import Block, Column
from npc.views.view import View

GROUP = Message("Group", "组别")
"""The head of the column in which headings of tables stand."""


def document(view: View[str]) -> bytes:
    """Return a view as a CSV file."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    if view.record:
        writer.writerows(_alone(view.blocks[0]))
    else:
        writer.writerows(_rows(view))
    return buffer.getvalue().encode("utf-8-sig", "replace")


def _alone(block: Block[str]) -> Iterator[list[str]]:
    # Programs know its columns by these names, in lower case.
    yield [column.heading.lower() for column in block.columns]
    for row in block.rows:
        yield [in_csv(cell.text) for cell in row.cells]


def _rows(view: View[str]) -> Iterator[list[str]]:
    columns = _columns_of(view.blocks)
    if not columns:
        return
    yield [GROUP.in_language(view.language), *(column.heading for column in columns)]
    for block in view.blocks:
        heading = in_csv(block.group or view.title)
        places = [_place(column, block.columns) for column in columns]
        for row in block.rows:
            texts = ("" if at is None else in_csv(row.cells[at].text) for at in places)
            yield [heading, *texts]


def _columns_of(blocks: Sequence[Block[str]]) -> list[Column[str]]:
    """Return the columns of all tables, each once: those of a later one before what it shares."""
    found: list[Column[str]] = []
    for columns in dict.fromkeys(tuple(block.columns) for block in blocks):
        at = len(found)
        for column in reversed(columns):
            known = _place(column, found)
            if known is None:
                found.insert(at, column)
            else:
                at = known
    return found


def _place(column: Column[str], columns: Sequence[Column[str]]) -> int | None:
    """Return where a column is among others: by its key, or by its head, which people go by."""
    by_key = (at for at, other in enumerate(columns) if other.key == column.key)
    by_head = (at for at, other in enumerate(columns) if other.heading == column.heading)
    return next(by_key, next(by_head, None))
