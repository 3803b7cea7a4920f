"""Views as CSV for Excel: UTF-8 with a byte order mark, lines as RFC 4180 wants them.

Tables of the same columns become one, with their headings in a first column, which is there for one
table too; those of other columns follow below an empty line. Cells are never formulas. A view with
a record of its own is read by programs: its table is all there is.
"""

import csv
import io
from collections.abc import Iterator, Sequence

from npc.messages import Message
from npc.output.escaping import in_csv
from npc.views.view import Block, View, runs_of_columns

GROUP = Message("Group", "组别")
"""The head of the column in which headings of tables stand."""


def document(view: View[str]) -> bytes:
    """Return a view as a CSV file."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    if view.record:
        writer.writerows(_alone(view.blocks[0]))
    else:
        for number, blocks in enumerate(runs_of_columns(view.blocks)):
            if number:
                buffer.write("\r\n")
            writer.writerows(_rows(view, blocks))
    return buffer.getvalue().encode("utf-8-sig", "replace")


def _alone(block: Block[str]) -> Iterator[list[str]]:
    # Programs know its columns by these names, in lower case.
    yield [column.heading.lower() for column in block.columns]
    for row in block.rows:
        yield [in_csv(cell.text) for cell in row.cells]


def _rows(view: View[str], blocks: Sequence[Block[str]]) -> Iterator[list[str]]:
    yield [GROUP.in_language(view.language), *(column.heading for column in blocks[0].columns)]
    for block in blocks:
        heading = in_csv(block.heading or view.title)
        for row in block.rows:
            yield [heading, *(in_csv(cell.text) for cell in row.cells)]
