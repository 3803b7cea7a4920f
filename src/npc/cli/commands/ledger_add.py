"""`npc ledger add`: facts written into a ledger without opening an editor."""

from datetime import date
from typing import TYPE_CHECKING

from npc.cli.console import notify, show_error
from npc.cli.entering.options import EntryOptions
from npc.errors import UsageError
from npc.exit_codes import FINDINGS, FINE
from npc.messages import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from npc.ledger.desk import Desk, LedgerEntry


def add(options: EntryOptions) -> int:
    """Enter facts, unless the plan would not be right with them."""
    from npc.cli import selection
    from npc.cli.entering.files import write_entries
    from npc.cli.entering.words import entry_of
    from npc.files.sweeping import sweep
    from npc.ledger.desk import Desk
    from npc.source.reader import ReadOnce

    options.refuse_empty()
    if options.sheet and options.words:
        raise UsageError(_BOTH, hint=_ONE_OF_BOTH)
    if options.output and not options.diff:
        raise UsageError(_NO_DIFF, hint=_ADD_DIFF)
    today = selection.today()
    read = ReadOnce()
    found = selection.chosen(options.plan, year=options.year, today=today, read=read)
    if found is None:
        return FINDINGS
    if not options.diff:
        for folder in {path.parent for path in found.files.files}:
            sweep(folder)  # what is finished so is another file than was read, and not written over
    desk = Desk(found.plan)
    if not options.sheet:
        return write_entries(found, [entry_of(options, desk, today)], options, read)
    entries = _from_sheet(options, desk, today)
    if not entries:
        return FINE if entries is not None else FINDINGS
    return write_entries(found, entries, options, read)


def _from_sheet(options: EntryOptions, desk: "Desk", today: date) -> "Sequence[LedgerEntry] | None":
    """Return what a sheet tells; None where it is not right, and none of it is wanted then."""
    from pathlib import Path

    from npc.cli.entering.sheet import facts_in
    from npc.cli.entering.values import OptionValues

    values = OptionValues(options, desk.plan.year, today)
    values.refuse_others("--from", ("from", "date", "skip"))
    facts = facts_in(Path(options.sheet or ""), desk, values.day_of("date"))
    for message in (*facts.unread, *(row.told for row in facts.refused)):
        notify(message)
    if facts.others:
        notify(_OTHERS.format(n=facts.others))
    if facts.refused and not options.skip:
        show_error(_REFUSED.format(n=len(facts.refused)), _MEND)
        return None
    if facts.known or not facts.entries:
        notify(_KNOWN.format(n=facts.known) if facts.known else _BLANK)
    return facts.entries


_BOTH = Message("--from takes no words", "--from 不能与别的内容同写")
_ONE_OF_BOTH = Message("enter the sheet and the fact one after the other", "请分两次记")
_NO_DIFF = Message("--output is for --diff", "--output 只与 --diff 同用")
_ADD_DIFF = Message("add --diff, or leave it out", "请加 --diff，或者去掉")
_REFUSED = Message("nothing was written: {n} rows are not right", "没有写入：有{n}行不能记")
_MEND = Message(
    "mend them in the sheet, or leave them out with --skip",
    "请在表里改正，或者加 --skip 略过这些行",
)
_OTHERS = Message(
    "not entered, since of another year's plan: {n}; take the list back with --year or --plan once more",
    "另一年计划的，没有记：{n}项；请加 --year 或 --plan 指定那份计划，再收一次",
)
_BLANK = Message("nothing to enter", "没有要记的")
_KNOWN = Message("told already: {n}", "台账里已有、不必再记的：{n}项")
