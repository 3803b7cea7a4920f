"""The title of a table: above it, or in its first row; and what else stands above its heads."""

from npc.importer.accounting import Accounting
from npc.importer.clippings import of_cell, whole
from npc.importer.found import FoundMapping
from npc.importer.segment import Segment
from npc.importer.tables.table import JoinedGrids
from npc.messages import Message
from npc.originals.original import GridCell


def put_title(
    paper: FoundMapping, segment: Segment, table: JoinedGrids, accounting: Accounting
) -> None:
    """Set the title of a paper, and account for the heads of its tables."""
    if segment.annex_mark:
        accounting.computed(whole(segment.annex_mark), _ANNEX)
    if segment.title:
        paper.put("title", *map(whole, segment.title))
    for heads in table.heads:
        for cell in heads.cells:
            for clipping in of_cell(cell):
                accounting.computed(clipping, _HEADS)
        for cell in heads.titles:
            _title_row(paper, cell, accounting)


def _title_row(paper: FoundMapping, cell: GridCell, accounting: Accounting) -> None:
    """Take the row over a table for its title, or the title once more."""
    words = "".join(cell.text.split())
    title = "".join(paper.text("title").split())
    if not title:
        paper.put("title", *of_cell(cell))
    elif words == title or words in title:
        for clipping in of_cell(cell):
            accounting.computed(clipping, _TITLE)


_ANNEX = Message("number of the annex", "附件序号")
_HEADS = Message("heads of the table", "表头")
_TITLE = Message("title, once more", "重复的标题")
