"""`npc ledger counts`: the year in figures up to a day."""

from npc.cli.declaring import text
from npc.cli.options import OUTPUT, PlanOptions, view_form
from npc.exit_codes import FINDINGS, FINE
from npc.messages import Message
from npc.output.forms import UNDATED_VIEWS


class CountsOptions(PlanOptions):
    """Which plan, up to which day, in which form, and where to."""

    as_of = text(
        "--as-of",
        metavar="DATE",
        help=Message(
            "count up to this day, such as 2025-06-30; default: today",
            "统计到哪一天，如 2025-06-30；不写则为今天",
        ),
    )
    to = view_form(UNDATED_VIEWS)
    output = OUTPUT


def counts(options: CountsOptions) -> int:
    """Write the figures of a year."""
    from npc.cli.filters import day_said
    from npc.cli.selection import chosen
    from npc.cli.views import form_of, write_view
    from npc.ledger.book import Book
    from npc.views.counts import counts_view

    day = day_said(options.as_of)
    form = form_of(options.to, options.output, UNDATED_VIEWS)
    found = chosen(options.path, year=options.year, today=day)
    if found:
        write_view(found, counts_view(Book(found.plan, day), day), form, options.output)
    return FINE if found else FINDINGS
