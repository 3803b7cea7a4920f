"""`npc ledger`: every matter of the year with what came of it."""

from npc.cli.options import ScheduleOptions


def ledger(options: ScheduleOptions) -> int:
    """Show the ledger as a table."""
    from npc.cli.filters import judged_by, show
    from npc.views.ledger_table import ledger_view

    day = judged_by(options)
    return show(options, lambda schedule: ledger_view(schedule, day), day=day)
