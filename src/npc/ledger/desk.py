"""Where facts are entered: which row of the plan they are about, and which ledger tells of it already."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property

from npc.genre.meetings import is_same_kind, kind_of
from npc.genre.sessions import are_same, number_in
from npc.kinds.ledger import HeldSession, Ledger
from npc.kinds.ledger_papers import Opinion, SuggestionBatch
from npc.kinds.spelling import spelt
from npc.ledger.book import Book
from npc.ledger.holding import Data, NotEntered
from npc.ledger.records import Tracked
from npc.ledger.spelling import plain
from npc.messages import Message
from npc.plan import Location, Matter, Plan
from npc.records import NamedTuple
from npc.source.document import Path


class LedgerEntry(NamedTuple):
    """A fact to be entered."""

    ledger: Ledger | None
    """The one that tells of the same already; None where any would do."""
    enter: Callable[[Data], Path]
    """Puts it into the data of a ledger, and gives the path to it."""
    told: Message
    """What it says."""


class KnownRow(NamedTuple):
    """A row of the plan, as ledgers refer to it."""

    tracked: Tracked
    name: str
    """By which a ledger tells of it already, else as it is printed."""
    ledger: Ledger | None
    """The one that tells of it already; None where none does, or more than one."""

    @property
    def title(self) -> str:
        """Its name and its title: by these one sees that the right one is meant."""
        return f"{self.name} {self.tracked.matter.text}"


class Desk:
    """Knows the rows of a plan, and what its ledgers tell."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._book = Book(plan)

    def row(self, written: str) -> KnownRow:
        """Return the row that is meant by a reference.

        Raises:
            NotEntered: None is, or more than one may be.

        """
        matter = self._found(written)
        told = self._told.get(matter.at, {})
        ledgers = list({id(ledger): ledger for ledger in told.values()}.values())
        name = next(iter(told), self._name_of(matter, written))
        return KnownRow(self._book.record(matter), name, ledgers[0] if len(ledgers) == 1 else None)

    def others_titled(self, title: str, row: KnownRow) -> Sequence[str]:
        """Return the names of rows that are called so where another row, which is not, is meant."""
        named = self._titled.get(plain(title), {})
        return () if row.tracked.matter.at in named else list(named.values())

    @cached_property
    def _titled(self) -> Mapping[str, Mapping[Location, str]]:
        """By each title, also that of before a change, the names of the rows that have it."""
        found: dict[str, dict[Location, str]] = {}
        for tracked in self._book.tracked:
            for matter in filter(None, (tracked.matter, tracked.before)):
                named = found.setdefault(plain(matter.text), {})
                named[tracked.matter.at] = self._name_of(matter, "")
        return found

    def has(self, written: str) -> bool:
        """Return whether a reference means a row."""
        return self._book.lookup.find(written).matter is not None

    def name(self, written: str) -> str:
        """Return how a ledger refers to the row that is meant: as it is printed, or by its id.

        Raises:
            NotEntered: None is, or more than one may be.

        """
        return self._name_of(self._found(written), written)

    def names(self, written: Iterable[str]) -> list[str]:
        """Return how a ledger refers to several rows.

        Raises:
            NotEntered: One of them is not meant for sure.

        """
        return [self.name(each) for each in written]

    def _found(self, written: str) -> Matter:
        found = self._book.lookup.find(written)
        if found.matter:
            return found.matter
        titles = [f"{self._name_of(each, '')} {each.text}".strip() for each in found.candidates]
        raise _unknown(_NO_ROW.format(name=written), titles, self.plan)

    def _name_of(self, matter: Matter, written: str) -> str:
        name = written.strip()
        if name and name == matter.id:
            return name
        return self._book.lookup.reference(matter) or name or matter.id or ""

    def category(self, written: str) -> str:
        """Return the name by which a ledger adds to a category or a month.

        Raises:
            NotEntered: There is none, or more than one may be meant.

        """
        found = self._book.lookup.category(written)
        if found.place is None:
            raise _unknown(_NO_CATEGORY.format(name=written), found.candidates, self.plan)
        name = getattr(found.place, "name", None) or written.strip()
        return name if self._book.lookup.category(name).place is found.place else written.strip()

    def meeting(self, kind: str) -> str:
        """Return how a kind of meeting is written: as ledgers do already, and 常委会 as 常委会会议."""
        known = (each.kind for each in self._book.sessions if is_same_kind(each.kind, kind))
        usual = kind if kind.endswith("会议") else kind_of(kind)
        return next(known, usual)

    def decided_by(self, name: str) -> str:
        """Return how who decided is written: as it is already, and 主任会议第39次会议 as 主任会议第39次."""
        number = number_in(name)
        if number is None:
            return name
        kind, count = number
        for ledger in self.plan.ledgers:
            for each in ledger.adjustments:
                own = number_in(each.by)
                if each.by and own and is_same_kind(own[0], kind) and own[1] == count:
                    return each.by
        end = name.find("次") + 1
        return name[:end] if name[end:] == "会议" else name

    def opinion_number(self, written: str) -> str:
        """Return the number of an opinion as ledgers write it: 2号 for 审议意见2号, 第2号 and 2."""
        if written in self.opinions:
            return written
        own = _bare(written)
        known = [each for each in self.opinions if own and _bare(each) == own]
        if len(known) == 1:
            return known[0]
        return f"{own}号" if own.isdecimal() and not known else written

    def day_of_session(self, name: str) -> date | None:
        """Return the day of a session by its name with its meeting, 主任会议第39次; None where no ledger has it."""
        number = number_in(name)
        if number is None:
            return None
        kind, count = number
        days = {
            each.date
            for each in self._book.sessions
            if is_same_kind(each.kind, kind) and each.number == count
        }
        return days.pop() if len(days) == 1 else None

    def session(
        self, kind: str, name: str | None, day: date
    ) -> tuple[Ledger, HeldSession] | tuple[None, None]:
        """Return a session that a ledger tells of: of this kind and number, or else of this day."""
        for ledger in self.plan.ledgers:
            for each in ledger.sessions:
                if are_same(kind, name, day, (each.kind, each.name, each.date)):
                    return ledger, each
        return None, None

    def with_opinion(self, number: str) -> Ledger | None:
        """Return the ledger that tells of an opinion."""
        return self._with(number in _names(ledger.opinions) for ledger in self.plan.ledgers)

    def with_batch(self, number: str) -> Ledger | None:
        """Return the ledger that tells of a batch of suggestions."""
        return self._with(number in _names(ledger.suggestions) for ledger in self.plan.ledgers)

    def _with(self, tells: Iterable[bool]) -> Ledger | None:
        found = zip(self.plan.ledgers, tells, strict=True)
        return next((ledger for ledger, does in found if does), None)

    @property
    def opinions(self) -> Sequence[str]:
        """The numbers of the opinions."""
        return [name for ledger in self.plan.ledgers for name in _names(ledger.opinions)]

    @cached_property
    def _told(self) -> Mapping[Location, Mapping[str, Ledger]]:
        """By the place of a row the names under which ledgers tell when it was done or how far it is."""
        found: dict[Location, dict[str, Ledger]] = {}
        for row in self._book.rows:
            if row.section == "matters" and row.matter:
                found.setdefault(row.matter.at, {}).setdefault(str(row.at.path[-1]), row.ledger)
        return found


def _names(papers: Iterable[Opinion | SuggestionBatch]) -> Iterator[str]:
    return (each.name for each in papers)


def _bare(number: str) -> str:
    """Return the number of an opinion without what stands around it: 2 of 审议意见2号."""
    return number.strip().removeprefix("审议意见").removeprefix("第").removesuffix("号").strip()


def _unknown(text: Message, candidates: Sequence[str], plan: Plan) -> NotEntered:
    """Return the fault of a name that means nothing for sure."""
    by_id = _AS_PRINTED.with_keys(plan.keys)
    hint = _PERHAPS.format(names=list(candidates)) if candidates else by_id
    return NotEntered(text, hint=hint)


_NO_ROW = Message("“{name}” means no row of the plan for sure", "“{name}”不能确定指计划的哪一项")
_NO_CATEGORY = Message(
    "“{name}” means no category of the plan for sure", "“{name}”不能确定指计划的哪一类"
)
_PERHAPS = Message("perhaps one of these: {names}", "可能是：{names}")
_AS_PRINTED = spelt(
    Message(
        "write it as the printed table has it, such as 听取6 or 7月5, or by its id",
        "照印出来的附件写，如 听取6、7月5，或者写 <id>",
    )
)
