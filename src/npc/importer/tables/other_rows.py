"""Rows of a table that are none of its matters: heads, totals and remarks."""

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.tables.reasons import HEADS, REMARK, TOTAL
from npc.importer.tables.row_sorts import RowSort
from npc.importer.tables.table import GridRow


def put_other_row(paper: FoundMapping, sort: RowSort, row: GridRow, accounting: Accounting) -> None:
    """Keep a remark with its paper, and note heads and totals, which npc makes.

    Args:
        paper: The paper.
        sort: What the row is.
        row: The row.
        accounting: Where what npc computes is noted.

    """
    for cell in row.filled:
        if sort is RowSort.REMARK:
            paper.keep_cell(cell, REMARK)
        else:
            accounting.computed_cell(cell, TOTAL if sort is RowSort.TOTAL else HEADS)
