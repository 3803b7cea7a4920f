"""Which meetings a year has held up to a day, by kind: those of the ledger, of the adoption and of agendas.

Each counts once, wherever it is told. Where the numbers of those that are listed have gaps, some are
not listed: the ledger was begun late, or a meeting was forgotten.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from npc.genre.figure_names import meeting_named
from npc.genre.sessions import number_in
from npc.ledger.book import Book
from npc.plan import Location, Session
from npc.records import NamedTuple


class HeldMeeting(NamedTuple):
    """A meeting on its day, wherever it is told."""

    name: str
    """Its kind, as figures have it: 常委会会议 for 县人大常委会会议."""
    number: int | None
    date: dt.date
    at: Location
    is_of_ledger: bool = False


class HeldKind(NamedTuple):
    """The meetings of one kind, by day."""

    name: str
    meetings: tuple[HeldMeeting, ...]
    is_kept: bool
    """Whether the ledger tells of this kind at all; else it says nothing of how many there were."""
    has_gaps: bool
    """Whether some seem not to be listed: 第29次 is followed by 第31次."""

    @property
    def at(self) -> Location:
        """The list of the ledger in which they stand; else where the first one is told."""
        kept = next((each.at for each in self.meetings if each.is_of_ledger), None)
        return kept.parent if kept else self.meetings[0].at


def held_kinds(book: Book) -> tuple[HeldKind, ...]:
    """Return the meetings of the plan's year that were held by the book's day, a kind each.

    Kinds come as the columns of the tables have them, then as they are told.
    """
    listed = [each for each in _once(_told(book)) if _is_of_year(each, book)]
    until = book.held_until
    held = [each for each in listed if until is None or each.date <= until]
    columns = [kind for table in book.adopted.arrangements for kind in table.meetings]
    order = dict.fromkeys((*map(meeting_named, columns), *(each.name for each in held)))
    names = [name for name in order if any(each.name == name for each in held)]
    return tuple(
        HeldKind(
            name,
            tuple(each for each in held if each.name == name),
            any(each.is_of_ledger for each in listed if each.name == name),
            _are_some_missing(
                [each for each in listed if _series(each.name) == _series(name)], until
            ),
        )
        for name in names
    )


def is_related(name: str, other: str) -> bool:
    """Whether an account may count meetings of one kind with those of another: 主任会议, 党组暨主任会议."""
    return name != other and any(word in name and word in other for word in ("主任", "党组"))


def _is_of_year(meeting: HeldMeeting, book: Book) -> bool:
    return book.adopted.year in {None, meeting.date.year}


def _told(book: Book) -> Iterator[HeldMeeting]:
    """Yield meetings as they are told, those of the ledger first: its days count."""
    for session in book.sessions:
        yield _of_session(session)._replace(is_of_ledger=True)
    for step in book.adopted.adopted:
        found = number_in(step.session)
        number = found[1] if found else None
        yield HeldMeeting(meeting_named(step.body), number, step.date, step.at)
    for agenda in book.adopted.agendas:
        yield _of_session(agenda.session)


def _of_session(session: Session) -> HeldMeeting:
    return HeldMeeting(meeting_named(session.kind), session.number, session.date, session.at)


def _once(told: Iterable[HeldMeeting]) -> list[HeldMeeting]:
    """Return meetings by day, each once: what is told again has its number, or its day and no other number."""
    found: list[HeldMeeting] = []
    numbers: set[tuple[str, int]] = set()
    days: dict[tuple[str, dt.date], set[int | None]] = {}
    for each in told:
        of_day = days.setdefault((each.name, each.date), set())
        is_second = None not in {each.number, *of_day}
        if (of_day and not is_second) or (
            each.number is not None and (each.name, each.number) in numbers
        ):
            continue
        found.append(each)
        of_day.add(each.number)
        if each.number is not None:
            numbers.add((each.name, each.number))
    return sorted(found, key=lambda each: (each.date, each.number or 0))


def _series(name: str) -> str:
    """Return the kind with which a kind shares its numbers: 主任会议 of 主任（扩大）会议."""
    return name.replace("（扩大）", "")


def _are_some_missing(listed: Sequence[HeldMeeting], until: dt.date | None) -> bool:
    """Whether some of a kind that were held seem not to be listed.

    Where the ledger lists only those that are still to come, the next one shows whether it lists all.
    """
    held = [each for each in listed if until is None or each.date <= until]
    following = listed[len(held) : len(held) + 1]
    if following and not any(each.is_of_ledger for each in held):
        return following[0].number is None or _has_gaps([*held, *following])
    return _has_gaps(held)


def _has_gaps(meetings: Sequence[HeldMeeting]) -> bool:
    """Whether numbers are left out; a term of the congress begins anew, and one without may be any."""
    last, without = None, 0
    for meeting in meetings:
        if meeting.number is None:
            without += 1
            continue
        is_new_term = last is not None and meeting.number < last
        before = 0 if is_new_term else last
        if before is not None and meeting.number > before + 1 + without:
            return True
        last, without = meeting.number, 0
    return False
