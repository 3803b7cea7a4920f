"""Colours of cells: shades of a matrix, of which the most is the darkest, and lights."""

from collections.abc import Sequence

from npc.views.table import Cell, Text

_STEPS = 4
FILLS = {"red": "#F7BDBD", "yellow": "#FFF0A8", "green": "#D3EBD3"}
"""What stands behind the black words of a light, in every form; in black and white three greys."""


def shaded(rows: Sequence[Sequence[Cell[Text]]], columns: int) -> list[list[Cell[Text]]]:
    """Shade the first columns of a matrix by their numbers, 0–4 against the largest of them."""
    most = max((_number(cell) for row in rows for cell in row[:columns]), default=0)
    return [
        [
            cell._replace(shade=-(-_number(cell) * _STEPS // most))
            if at < columns and most
            else cell
            for at, cell in enumerate(row)
        ]
        for row in rows
    ]


def _number(cell: Cell[Text]) -> int:
    return cell.value if isinstance(cell.value, int) else 0
