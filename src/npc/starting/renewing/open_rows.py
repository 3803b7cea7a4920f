"""The rows of an old plan that its ledger leaves open, or has changed, and what becomes of them in the new one."""

import datetime as dt
from collections.abc import Iterator, Mapping

from npc.facts.due_days import due_of
from npc.facts.facts import Facts
from npc.genre.renewed import renewed
from npc.genre.renewed_years import Turn
from npc.importer.found import FoundMapping
from npc.kinds.item import Item
from npc.kinds.ledger_changes import CHANGE, DROP, MOVE, OF_MATTERS
from npc.kinds.monthly_plan import Month, Task
from npc.ledger.book import Book
from npc.ledger.records import Tracked
from npc.messages import Message, Verbatim
from npc.plan import Location, Matter
from npc.source.document import Node
from npc.starting.renewing.account import CarriedOver
from npc.starting.renewing.carried_rows import row_of
from npc.starting.renewing.choices import NewRow, RowChoice
from npc.starting.renewing.recurring import Fate, is_ongoing
from npc.starting.renewing.values import OPEN, new_text, new_time


class OpenRows:
    """What one ledger leaves open, and what is made of it."""

    def __init__(
        self, facts: Facts, book: Book, fates: Mapping[Location, Fate], turn: Turn, day: dt.date
    ) -> None:
        """Look at what is told of each row.

        Args:
            facts: What is known of the old plan.
            book: Its ledgers.
            fates: What becomes of its rows otherwise.
            turn: From which year to which.
            day: The day by which it is judged what is overdue.

        """
        self._facts, self._book, self._fates = facts, book, fates
        self._turn, self._day = turn, day
        self.added: list[NewRow] = []
        self.carried: list[CarriedOver] = []
        self.went_over: set[Location] = set()
        """Rows that have one of their own in the new plan."""
        self.choices: dict[Location, RowChoice] = {}
        """What becomes of the rows that stand in papers."""
        for tracked in book.tracked:
            self._decide(tracked)

    def _decide(self, tracked: Tracked) -> None:
        matter, fate = tracked.matter, self._fates[tracked.matter.at]
        if any(decided.verb == DROP for decided in tracked.changes):
            fate = fate._replace(is_doubtful=False)  # a mark says who has dropped it
        goes_on = fate.is_kept and is_ongoing(matter)
        is_same = renewed(matter.text, self._turn).text == matter.text
        is_open = tracked.is_open and not goes_on
        succeeds = self._named(matter) if is_open and fate.is_kept and is_same else ""
        marks = list(self._marks(tracked)) if fate.is_kept else []
        if succeeds:
            marks.append(self._state(matter))
            self._tell(matter, _SAME_ROW)
        choice = RowChoice(fate, _changed(tracked), tuple(marks), succeeds)
        self.choices[matter.at] = choice
        if tracked.is_added and fate.is_kept:
            self._add(tracked, self._fresh(tracked, choice))
        if is_open and not succeeds:
            self._carry(tracked, is_kept=fate.is_kept)

    def _marks(self, tracked: Tracked) -> Iterator[Message]:
        """Say what was decided on a row that comes again: another time, that it is dropped."""
        year = self._turn.old
        for decided in tracked.changes:
            by = Verbatim(decided.adjustment.by or "")
            if decided.verb == MOVE:
                yield _MOVED.format(year=year, to=decided.change.time.text, by=by)
            elif decided.verb == DROP:
                yield _DROPPED.format(year=year, by=by)

    def _carry(self, tracked: Tracked, *, is_kept: bool) -> None:
        """Carry an open row on beside that of the new year; not what is still to come and comes again."""
        matter = tracked.matter
        due = due_of(matter, self._facts)
        if is_kept and due is not None and due > self._day:
            self._tell(matter, _TO_COME)
            return
        row = row_of(matter, matter.text)
        if isinstance(matter, Item):
            row.put_known("when", OPEN)
        row.put_known("succeeds", self._named(matter))
        row.check("", self._state(matter))
        if self._add(tracked, row):
            self.went_over.add(matter.at)
        self._tell(matter, _OWN_ROW if matter.at in self.went_over else _NO_PLACE)

    def _fresh(self, tracked: Tracked, choice: RowChoice) -> FoundMapping:
        """Return a row that the ledger added and that comes again, for the new year."""
        matter = tracked.matter
        title = new_text(matter.text, self._turn)
        row = row_of(matter, title.text)
        if isinstance(matter, Item) and matter.own_time.text:
            time = new_time(matter.own_time.text, self._turn)
            row.put_known("when", time.text)
            for doubt in time.doubts:
                row.check("when", doubt)
        for mark in (*choice.all_marks, *title.doubts):
            row.check("", mark)
        return row

    def _add(self, tracked: Tracked, row: FoundMapping) -> bool:
        """Put a row behind the others of its category; return whether it has one that goes on."""
        place = self._place(tracked)
        if place is None:
            return False
        self.added.append(NewRow(place, row))
        return True

    def _place(self, tracked: Tracked) -> Location | None:
        """Return the category in which a row stands, or the monthly plan."""
        matter = tracked.matter
        if tracked.is_added:
            change = next(each.change for each in tracked.changes if each.after is not None)
            place = self._book.lookup.category(change.reference).place
            if place is None or isinstance(place, Month):
                return matter.home if place else None
            return place.at
        if not isinstance(matter, Item):
            return Location(matter.at.document)
        return None if matter.is_on_agenda else matter.at.parent.parent

    def _state(self, matter: Matter) -> Message:
        """Say of an open row of which year it is, when it was due, and how far it came."""
        told = self._book.record(matter)
        notes = [f"{note.day}{note.text}" for note in told.notes[-1:]]
        time = [matter.own_time.text] if matter.own_time.text else []
        words = "；".join((*time, *notes))
        return _OPEN_ROW.format(
            year=self._turn.old, words=Verbatim(f"（{words}）" if words else "")
        )

    def _named(self, matter: Matter) -> str:
        """Return how the new plan refers to a row: 2025/听取4."""
        return f"{self._book.adopted.name}/{matter.id or self._book.reference(matter)}"

    def _tell(self, matter: Matter, how: Message) -> None:
        self.carried.append(CarriedOver(self._book.reference(matter), matter.text, how))


def _changed(tracked: Tracked) -> Mapping[str, Node]:
    """Return the keys to which decisions have given other values; of a moved row its time stays."""
    found: dict[str, Node] = {}
    for decided in tracked.changes:
        value = decided.change.at.value
        if decided.verb == CHANGE and decided.is_reported and isinstance(value, dict):
            found |= {key: each for key, each in value.items() if key in OF_MATTERS}
    if isinstance(tracked.matter, Task) and "title" in found:
        found["content"] = found.pop("title")
    return found


_MOVED = Message("in {year} moved to {to} ({by})", "{year}年曾改到{to}（{by}）")
_DROPPED = Message("dropped in {year} ({by})", "{year}年已取消（{by}），本年是否列入请定")
_OPEN_ROW = Message(
    "not done in {year}{words}", "{year}年未办结{words}，本年续办的请写明时间，不再办的请删去"
)
_SAME_ROW = Message("the row of the new year carries it on", "由新年度的同一项承接")
_OWN_ROW = Message("carried on in a row of its own", "另列一项承接")
_TO_COME = Message(
    "not due yet, and comes again: not carried on", "尚未到期，新年度另有一项，不另列"
)
_NO_PLACE = Message("it has no place in a table: not carried on", "表中没有相应的类别，没有列入")
