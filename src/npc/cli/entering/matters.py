"""Facts about one matter: that it was done, how far it is, how it was voted on."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from npc.cli.entering.said import FactSaid
from npc.genre.prose import joined
from npc.ledger import entries
from npc.ledger.desk import KnownRow, LedgerEntry
from npc.ledger.holding import IN_THE_FILE, NotEntered
from npc.messages import Message, Verbatim


def done(said: FactSaid) -> LedgerEntry:
    """Return the fact that a matter, or stretches of it, were done."""
    row = said.desk.row(said.name)
    days = [said.values.day(word) for word in said.words]
    return done_entry(row, days, said.values.text("evidence"))


def done_entry(row: KnownRow, days: Sequence[date], evidence: str | None = None) -> LedgerEntry:
    """Return the fact that a matter, or stretches of it, were done.

    Raises:
        NotEntered: All of it is done already.

    """
    if row.tracked.done_on:
        day = row.tracked.done_on.isoformat()
        raise NotEntered(_DONE_ALREADY.format(row=row.title, day=day), hint=IN_THE_FILE)
    if len(days) > row.tracked.left:
        raise NotEntered(_FEWER.format(row=row.title, n=row.tracked.left), hint=IN_THE_FILE)
    return LedgerEntry(
        row.ledger,
        partial(entries.enter_done, reference=row.name, days=days, evidence=evidence),
        _DONE.format(row=Verbatim(row.title), days=[day.isoformat() for day in days]),
    )


def progress(said: FactSaid) -> LedgerEntry:
    """Return the fact that tells how far a matter had come."""
    row, day = said.desk.row(said.name), said.values.day(said.words[0])
    return progress_entry(row, day, joined(" ".join(said.words[1:])))


def progress_entry(row: KnownRow, day: date, text: str) -> LedgerEntry:
    """Return the fact that tells how far a matter had come."""
    return LedgerEntry(
        row.ledger,
        partial(entries.enter_progress, reference=row.name, day=day, text=text),
        _PROGRESS.format(row=Verbatim(row.title), day=day.isoformat(), text=Verbatim(text)),
    )


def measured(said: FactSaid) -> LedgerEntry:
    """Return the fact that a matter was voted on."""
    row, vote = said.desk.row(said.name), said.values.vote(said.values.day(said.words[0]))
    return LedgerEntry(
        row.ledger,
        partial(entries.enter_vote, reference=row.name, vote=vote),
        _MEASURED.format(row=Verbatim(row.title), day=vote["date"]),
    )


_DONE = Message("{row}: done on {days}", "{row}：{days}办结")
_DONE_ALREADY = Message("“{row}” was done on {day} already", "“{row}”已记为{day}办结")
_FEWER = Message("“{row}” is left to be done {n} times", "“{row}”还没有办结的只有{n}个时段")
_PROGRESS = Message("{row}: {text} ({day})", "{row}：{day}，{text}")
_MEASURED = Message("{row}: voted on {day}", "{row}：{day}测评")
