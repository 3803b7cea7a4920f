"""`npc ledger opinions`, `suggestions` and `changes`: what goes out after a session, and what was decided since."""

from npc.cli.declaring import text
from npc.cli.options import ScheduleOptions, view_form
from npc.messages import Message
from npc.output.forms import UNDATED_VIEWS

_JUDGED = text(
    "--as-of",
    metavar="DATE",
    help=Message(
        "how it stood on this day, such as 2025-06-30; default: today",
        "哪一天的情况，如 2025-06-30；不写则为今天",
    ),
)


class OpinionsOptions(ScheduleOptions, without=("meeting", "todos")):
    """Whose opinions, and on which day."""

    as_of = _JUDGED


def opinions(options: OpinionsOptions) -> int:
    """List what became of each opinion, and what was deliberated without one."""
    from npc.cli.filters import judged_by, show
    from npc.views.opinions import opinions_view

    day = judged_by(options)
    return show(options, lambda schedule: opinions_view(schedule, day), day=day)


class SuggestionsOptions(ScheduleOptions, without=("department", "meeting", "action", "todos")):
    """Which batches, and on which day."""

    as_of = _JUDGED


def suggestions(options: SuggestionsOptions) -> int:
    """List how many suggestions of each batch are answered."""
    from npc.cli.filters import judged_by, show
    from npc.views.suggestions import suggestions_view

    day = judged_by(options)
    return show(options, lambda schedule: suggestions_view(schedule, day), day=day)


class ChangesOptions(ScheduleOptions, without=("meeting", "status", "todos")):
    """Which decisions."""

    as_of = text(
        "--as-of",
        metavar="DATE",
        help=Message(
            "what was decided by this day, on which the page is signed",
            "只列到这一天为止决定的，成文日期也写这一天",
        ),
    )

    since = text(
        "--since",
        metavar="DATE",
        help=Message("decided on this day or later", "只列这一天起决定的，如 2025-07-01"),
    )
    by = text(
        "--by",
        metavar="MEETING",
        help=Message(
            "decided by one meeting, such as 主任会议第39次; 待报 for what none has decided",
            "只列某次会议决定的，如 主任会议第39次；待报 为还没有决定的",
        ),
    )
    to = view_form(UNDATED_VIEWS)


def changes(options: ChangesOptions) -> int:
    """List what was moved, dropped, changed and added after the adoption."""
    from npc.cli.days import day_named
    from npc.cli.filters import show
    from npc.views.changes import changes_view
    from npc.views.decisions import DecisionWords

    words = DecisionWords(
        day_named(options.since) if options.since else None, (options.by or "").strip() or None
    )
    signed = day_named(options.as_of) if options.as_of else None
    return show(
        options, lambda schedule: changes_view(schedule, words, signed), forms=UNDATED_VIEWS
    )
