"""Views that are a table: on a terminal, as text, CSV, Markdown and JSON."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from npc.characters import visible
from npc.cli.console import is_terminal, write_lines
from npc.messages import Message
from npc.output.reports.width import padded, width
from npc.output.templating.escaping import in_csv, in_markdown
from npc.suggestions import no_such

if TYPE_CHECKING:
    from rich.table import Table


class Column(NamedTuple):
    """A column and its share of a terminal."""

    heading: str
    share: int = 0
    """Its part of what the columns of fixed width leave; 0 is as wide as its longest cell."""
    is_shown: bool = True
    """Whether a terminal has room for it."""


class Grid(NamedTuple):
    """A table with a line above it. Cells are text of the plan, and never read as markup."""

    heading: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[str]]
    styles: Sequence[str]
    """The colour of each row's first cell on a terminal; empty is none."""
    record: Callable[[], object]
    """Gives the same as data, for JSON."""


def check_format(name: str) -> None:
    """Refuse a format that is not there.

    Raises:
        UsageError: There is no such format.

    """
    if name not in FORMATS:
        raise no_such(Message("format", "格式"), name, FORMATS)


def write(grid: Grid, output_format: str) -> None:
    """Write a table to stdout; a terminal gets one that fits its width."""
    if output_format == "table" and is_terminal():
        _print_on_terminal(grid)
    else:
        write_lines(FORMATS[output_format](grid))


def _plain(grid: Grid) -> Iterator[str]:
    yield visible(grid.heading)
    rows = [tuple(column.heading for column in grid.columns)]
    rows += [tuple(visible(cell) or "—" for cell in row) for row in grid.rows]
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (padded(cell, columns) for cell, columns in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def _csv(grid: Grid) -> Iterator[str]:
    import csv
    import io

    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow([column.heading for column in grid.columns])
    writer.writerows([in_csv(cell) for cell in row] for row in grid.rows)
    yield from buffer.getvalue().splitlines()


def _markdown(grid: Grid) -> Iterator[str]:
    yield f"**{in_markdown(grid.heading)}**"
    yield ""
    yield _line(column.heading for column in grid.columns)
    yield _line(["---"] * len(grid.columns))
    yield from (_line(map(in_markdown, row)) for row in grid.rows)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _json(grid: Grid) -> Iterator[str]:
    import json

    yield json.dumps(grid.record(), ensure_ascii=False, indent=2)


FORMATS: Mapping[str, Callable[[Grid], Iterator[str]]] = {
    "table": _plain,
    "csv": _csv,
    "markdown": _markdown,
    "json": _json,
}


def _print_on_terminal(grid: Grid) -> None:
    from rich.console import Console
    from rich.text import Text as Shown

    console = Console(highlight=False)
    console.print(Shown(visible(grid.heading), style="bold"))
    if console.width >= NARROWEST:
        console.print(_table(grid))
        return
    for row in grid.rows:
        console.print()
        for column, cell in zip(grid.columns, row, strict=True):
            if cell:
                sign = ": " if column.heading.isascii() else "："
                console.print(Shown(f"{column.heading}{sign}{visible(cell)}"))


NARROWEST = 60
"""Columns of a terminal from which on a table is a table; below, cells stand below one another."""
_WIDEST = 12
"""Columns of a terminal for what has no share; longer cells are wrapped."""


def _table(grid: Grid) -> "Table":
    from rich.box import HORIZONTALS
    from rich.table import Table
    from rich.text import Text as Shown

    table = Table(box=HORIZONTALS, show_lines=True, expand=True, pad_edge=False)
    shown = [number for number, column in enumerate(grid.columns) if column.is_shown]
    for number in shown:
        column = grid.columns[number]
        longest = max(width(cell) for cell in (column.heading, *(row[number] for row in grid.rows)))
        table.add_column(
            column.heading,
            width=None if column.share else min(longest, _WIDEST),
            ratio=column.share or None,
            overflow="fold",
        )
    for row, style in zip(grid.rows, grid.styles, strict=True):
        cells = [Shown(visible(row[number])) for number in shown]
        cells[0].stylize(style)
        table.add_row(*cells)
    return table
