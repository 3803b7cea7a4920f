"""Views as CSV for Excel: UTF-8 with a byte order mark, lines as RFC 4180 wants them.

Tables of the same columns become one, with their headings in a first column, which is there for one
table too; those of other columns follow below an empty line. Cells are never formulas.
"""

import csv
import io
from collections.abc import Iterator, Sequence

from npc.output.templating.escaping import in_csv
from npc.views.view import Block, View, runs_of_columns


def document(view: View) -> bytes:
    """Give a view as a CSV file."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    for number, blocks in enumerate(runs_of_columns(view.blocks)):
        if number:
            buffer.write("\r\n")
        writer.writerows(_rows(view, blocks))
    return buffer.getvalue().encode("utf-8-sig", "replace")


def _rows(view: View, blocks: Sequence[Block]) -> Iterator[list[str]]:
    yield ["组别", *(column.heading for column in blocks[0].columns)]
    for block in blocks:
        heading = in_csv(block.heading or view.title)
        for row in block.rows:
            yield [heading, *(in_csv(cell.text) for cell in row.cells)]
