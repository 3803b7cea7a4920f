"""`npc plan show`, `duties` and `trace`: views of one plan."""

from typing import TYPE_CHECKING

from npc.cli.console import write_lines
from npc.cli.declaring import Option
from npc.cli.options import PlanOptions
from npc.exit_codes import FINDINGS, FINE
from npc.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from npc.cli.grid import Grid
    from npc.plan import Plan


class TableOptions(PlanOptions):
    """One plan, and the form of a table."""

    to = Option(
        "--to",
        also=("--format",),
        metavar="FORMAT",
        help=Message("table, csv, markdown or json", "table、csv、markdown 或 json"),
        default="table",
    )


def show(options: PlanOptions) -> int:
    """Write the outline of a plan."""
    from npc.cli.selection import chosen, today
    from npc.views.outline import outline

    found = chosen(options.path, year=options.year, today=today())
    if found:
        write_lines(outline(found.plan))
    return FINE if found else FINDINGS


def duties(options: TableOptions) -> int:
    """Write the checklist of statutory matters."""
    from npc.cli.duties_tables import grid

    return _table(options, grid)


def trace(options: TableOptions) -> int:
    """Write the matrix of body text, arrangement and monthly plan."""
    from npc.cli.trace import grid

    return _table(options, grid)


def _table(options: TableOptions, view: "Callable[[Plan], Grid]") -> int:
    from npc.cli.grid import check_format, write
    from npc.cli.selection import chosen, today

    check_format(options.to)
    found = chosen(options.path, year=options.year, today=today())
    if found:
        write(view(found.plan), options.to)
    return FINE if found else FINDINGS
