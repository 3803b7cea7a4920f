"""An office's file as plain text: paragraphs in lines, rows of tables in lines with tabs between the cells."""

from collections.abc import Iterator, Sequence

from npc.originals.original import Grid, GridCell, OfficeFile


def text_lines(file: OfficeFile) -> Iterator[str]:
    """Yield a file line by line, as two states of it are compared: notes are last, under their names."""
    for block in file.blocks:
        if isinstance(block, Grid):
            yield from _rows(block)
        else:
            yield block.text
    for name, passages in file.notes.items():
        for passage in passages:
            yield f"[^{name}] {passage.text}"


def _rows(grid: Grid) -> Iterator[str]:
    """Yield the rows of a table; a cell that covers several places stands at the first."""
    for number, row in enumerate(grid.cells):
        yield "\t".join(_at(row, number)).rstrip("\t")


def _at(row: Sequence[GridCell], number: int) -> Iterator[str]:
    for column, cell in enumerate(row):
        is_own = (cell.row, cell.column) == (number, column)
        yield " ".join(passage.text for passage in cell.passages) if is_own else ""
