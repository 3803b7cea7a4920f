"""What the agendas of a plan say of its sessions: which stand by themselves, and in which order."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from npc.plan import Item, Plan, Session
from npc.views.entries import Entry
from npc.views.sitting import Sitting, among

if TYPE_CHECKING:
    from datetime import date

    from npc.plan import Location


class Agendas:
    """The agendas of a plan."""

    def __init__(self, plan: Plan) -> None:
        self._have = among(agenda.session for agenda in plan.agendas)
        self._order: dict[tuple[date, Location], int] = {}
        """Numbers of items on the agendas of a day, by where they are typed."""
        for agenda in plan.agendas:
            for number, row in enumerate(agenda.items):
                place = agenda.session.date, (row.shown or row).at
                self._order.setdefault(place, number)

    def divided(self, month: Sitting) -> Iterator[Sitting]:
        """Yield the sessions of a month: together, or each by itself of which it is known what it deals with.

        That is told by an agenda, or by the ledger.

        What is planned for the month and stands on no agenda comes with the other sessions, or where
        there are none, with all of them.
        """
        apart = tuple(each for each in month.sessions if self._have(each) or each.has_dealt)
        if len(month.sessions) < 2 or not apart:  # noqa: PLR2004 - several
            yield self._arranged(month._replace(has_agenda=any(map(self._have, apart))))
            return
        sitting = _by_session(month.entries)
        for session in apart:
            entries = tuple(sitting.get(session.day_and_kind, ()))
            one = month._replace(sessions=(session,), entries=entries)
            yield self._arranged(one._replace(is_apart=True, has_agenda=self._have(session)))
        rest = tuple(session for session in month.sessions if session not in apart)
        is_apart = among(apart)
        entries = tuple(
            entry for entry in month.entries if not any(map(is_apart, _sittings(entry)))
        )
        if rest or entries:
            has_agenda = not rest and all(map(self._have, apart))
            yield month._replace(sessions=rest or apart, entries=entries, has_agenda=has_agenda)

    def _arranged(self, sitting: Sitting) -> Sitting:
        """Return it with its items in the order of its agenda."""
        if not sitting.has_agenda:
            return sitting
        day = sitting.sessions[0].date

        def number(entry: Entry) -> int:
            return self._order.get((day, entry.matter.at), len(self._order))

        return sitting._replace(entries=tuple(sorted(sitting.entries, key=number)))


def _by_session(entries: Iterable[Entry]) -> dict[object, list[Entry]]:
    """Return entries by the sessions on whose agendas they stand."""
    found: dict[object, list[Entry]] = {}
    for entry in entries:
        for session in _sittings(entry):
            found.setdefault(session.day_and_kind, []).append(entry)
    return found


def _sittings(entry: Entry) -> tuple[Session, ...]:
    return entry.matter.sittings if isinstance(entry.matter, Item) else ()
