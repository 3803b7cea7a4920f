"""Whether a table uses a field: 监督工作计划 that are published often name no owner, date or meeting."""

_FEW = 3
"""A table with no more rows that lack it is told row by row."""


def is_row_by_row(lacking: int, rows: int) -> bool:
    """Tell whether rows that lack a field are each worth a finding.

    Where most of a table's rows lack it, the table does not use it, and that is said once.
    """
    return lacking <= _FEW or lacking * 2 < rows
