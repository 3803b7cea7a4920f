"""Rows with aligned columns."""

from collections.abc import Iterator, Sequence

from npc.output.reports.width import padded, width


def aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield a line a row, columns two spaces apart; nothing is cut or wrapped."""
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (padded(cell, columns) for cell, columns in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()
