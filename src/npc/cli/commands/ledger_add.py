"""`npc ledger add`: facts written into a ledger without opening an editor."""

from npc.cli.ledger_options import EntryOptions
from npc.exit_codes import FINDINGS


def add(options: EntryOptions) -> int:
    """Enter facts, unless the plan would not be right with them."""
    from npc.cli import selection
    from npc.cli.filters import refuse_empty
    from npc.cli.ledger_files import write_entries
    from npc.cli.ledger_words import entry_of
    from npc.ledger.desk import Desk

    refuse_empty(options)
    today = selection.today()
    found = selection.chosen(options.plan, year=options.year, today=today)
    if found is None:
        return FINDINGS
    entry = entry_of(options, Desk(found.plan), today)
    return write_entries(found, [entry], options)
