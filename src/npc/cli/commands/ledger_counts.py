"""`npc ledger counts`: the year in figures up to a day."""

from npc.cli.declaring import text
from npc.cli.options import ScheduleOptions, view_form
from npc.messages import Message
from npc.output.forms import UNDATED_VIEWS


class CountsOptions(
    ScheduleOptions, without=("department", "meeting", "action", "status", "todos")
):
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


def counts(options: CountsOptions) -> int:
    """Write the figures of a year."""
    from npc.cli.filters import judged_by, show_chosen
    from npc.ledger.book import Book
    from npc.views.counts import counts_view

    day = judged_by(options)
    return show_chosen(
        options,
        lambda found: counts_view(Book(found.plan, day), day),
        day=day,
        forms=UNDATED_VIEWS,
    )
