"""A plan as the views of one run share it: its entries and keys, and which of them are wanted."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import blake2s

from npc.facts.facts import Facts
from npc.ledger.references import references_of
from npc.messages import Message
from npc.plan import Item, Location, Matter, Paper, Plan
from npc.source.document import Document
from npc.views.entries import Entry, entries_of
from npc.views.filters import Filters
from npc.views.listing import listed_matter
from npc.views.table import Block, Text
from npc.views.view import Event, ListedMatter, Source, View

_EVERYTHING = Filters()


class _Matters:
    """What does not depend on filters: every entry of a plan, and the key of each matter."""

    def __init__(self, facts: Facts) -> None:
        self._plan, self._adopted = facts.plan, facts.adopted
        self.listed: dict[tuple[Matter, object], ListedMatter] = {}
        """Matters as data, by the day by which their progress is judged."""

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(entries_of(self._plan))

    @cached_property
    def keys(self) -> Mapping[Matter, str]:
        return keys_of(self._plan, self._adopted)

    @cached_property
    def references(self) -> Mapping[Matter, str]:
        return references_of(self._plan)

    @cached_property
    def used(self) -> frozenset[str]:
        """Attributes that only some plans have, and that an item of this one has."""
        items = self._plan.items
        found = {name for name in ("leader", "focus") if any(getattr(i, name) for i in items)}
        return frozenset(found | ({"due"} if any(item.due.text for item in items) else set()))

    @cached_property
    def papers(self) -> Mapping[Document, Paper]:
        """The papers by the documents that they were read from."""
        return {paper.at.document: paper for paper in self._plan.papers}

    @cached_property
    def _tells_papers(self) -> bool:
        """Whether the kind of a paper alone does not say which is meant."""
        kinds = [paper.kind for paper in self._plan.papers if paper.matters]
        return len(kinds) != len(set(kinds)) or bool(self._plan.agendas)

    def named(self, matter: Matter) -> str:
        """Return the id of the paper in which a matter is typed, where that is to be told."""
        return self.papers[matter.paper].id if self._tells_papers else ""


class Schedule:
    """The matters of a plan that a reader wants; views of one plan are made from one."""

    def __init__(
        self, facts: Facts, filters: Filters = _EVERYTHING, *, matters: _Matters | None = None
    ) -> None:
        self.facts = facts
        self.plan = facts.plan
        self.filters = filters
        self._matters = matters or _Matters(facts)

    def filtered(self, filters: Filters) -> "Schedule":
        """Return a schedule of the same plan with other filters."""
        return Schedule(self.facts, filters, matters=self._matters)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """What is wanted of both tables, in the plan's order, seen from no month."""
        facts, keeps = self.facts, self.filters.keeps
        return tuple(entry for entry in self._matters.entries if keeps(entry.matter, facts))

    def key(self, matter: Matter) -> str:
        """Return the key of a matter, see `keys_of`."""
        return self._matters.keys[matter]

    def reference(self, matter: Matter) -> str:
        """Return how people refer to the row of a matter, see `references_of`; else nothing.

        What the tables say as they were adopted stays, whatever is moved or added later.
        """
        if self.facts.book:
            return self.facts.book.reference(matter)
        return self._matters.references.get(matter, "")

    def has(self, attribute: str) -> bool:
        """Return whether an item of the plan has what few plans say; what all may say has no name."""
        return not attribute or attribute in self._matters.used

    def _spelt(self, remarks: Iterable[Text]) -> Iterator[Text]:
        """Yield remarks that name keys as the plan spells them."""
        for remark in remarks:
            yield remark.with_keys(self.plan.keys) if isinstance(remark, Message) else remark

    def view(  # noqa: PLR0913 - what a view has
        self,
        name: str,
        what: Message,
        total: int | None,
        blocks: Sequence[Block[Text]],
        *,
        listed: Iterable[Entry],
        dates: Sequence[Event[Text]] = (),
        remarks: Sequence[Text] = (),
        number: Text = "",
        read: Sequence[Block[Text]] = (),
    ) -> View[Text]:
        """Return a view of this schedule.

        Args:
            name: Which view it is, in data.
            what: What it shows, as its title has it.
            total: How many matters it lists, where it is a list.
            blocks: Its tables.
            listed: The entries of its matters; one that comes again counts once.
            dates: What has a day.
            remarks: What is to be known to read it, before what the filters say.
            number: How many there are, in words, where the total does not say it.
            read: Its tables as people read them, where they are others.

        """
        return View(
            name,
            title(self.plan, self.filters, what),
            total,
            source_of(self.plan),
            blocks,
            self.listed(listed),
            dates=dates,
            remarks=[*self._spelt(remarks), *self.filters.remarks()],
            as_of=self.filters.as_of,
            is_of_one_department=self.filters.department is not None,
            number=number,
            read=read,
        )

    def listed(self, entries: Iterable[Entry]) -> tuple[ListedMatter, ...]:
        """Return matters as data in their order, each once."""
        once = {entry.matter: entry for entry in entries}
        return tuple(map(self._known, once.values()))

    def _known(self, entry: Entry) -> ListedMatter:
        """Return a matter as data; an export lists each in five views."""
        key, known = (entry.matter, self.filters.as_of), self._matters.listed
        if key not in known:
            known[key] = self._listed(entry)
        return known[key]

    def _listed(self, entry: Entry) -> ListedMatter:
        matter = entry.matter
        return listed_matter(
            entry,
            self.facts,
            self.filters,
            key=self.key(matter),
            table=self._matters.papers[matter.paper].kind,
            paper=self._matters.named(matter),
        )


def title(plan: Plan, filters: Filters, what: Message) -> Message:
    """Return the title of a view: 南海区人大常委会2023年7月工作安排."""
    department = filters.department.name if filters.department else ""
    year = f"{plan.year}年" if plan.year else ""
    whose = ", ".join(filter(None, (plan.organ or plan.name, department)))
    return Message(
        f"{whose}: {what.en}{f' {plan.year}' if plan.year else ''}",
        f"{plan.organ or plan.name}{department}{year}{what.zh}",
    )


def source_of(plan: Plan) -> Source:
    """Return which plan a view shows."""
    departments = tuple(department.name for department in plan.departments.listed)
    return Source(plan.name, plan.title, plan.organ, plan.year, plan.format, departments)


def keys_of(plan: Plan, adopted: Plan) -> Mapping[Matter, str]:
    """Return for each matter a key made of the plan's organ and year and its id or words, as adopted.

    It stays when months, owners, the order or, by a ledger, the words change, so that a calendar updates
    what it has. Matters of the same words in one table are told apart by their order.
    """
    seen: dict[tuple[str, ...], int] = {}
    keys: dict[Location, str] = {}
    for matter in (*adopted.matters, *(plan.matters if plan is not adopted else ())):
        if matter.at in keys:
            continue
        table = "a" if isinstance(matter, Item) else "m"
        identity = ("id", matter.id) if matter.id else (table, matter.text)
        seen[identity] = number = seen.get(identity, 0) + 1
        words = "\0".join((plan.organ or plan.name, str(plan.year), *identity, str(number)))
        keys[matter.at] = blake2s(words.encode("utf-8", "replace"), digest_size=10).hexdigest()
    return {matter: keys[matter.at] for matter in plan.matters}
