"""Matters of a plan as data, each with a key that stays the same."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import blake2s

from npc.plan import Item, Matter, Plan
from npc.views.entries import Entry
from npc.views.view import ListedMatter, Source
from npc.views.wanted import Wanted, concerns, first_day, last_day


class Matters:
    """Gives the matters of one plan as data."""

    def __init__(self, plan: Plan, wanted: Wanted) -> None:
        self._year = plan.year
        self._listed_departments = plan.departments.listed
        self._wanted = wanted
        self._keys = keys_of(plan)

    def key(self, matter: Matter) -> str:
        """Give the key of a matter."""
        return self._keys[matter]

    def listed(self, entries: Iterable[Entry]) -> tuple[ListedMatter, ...]:
        """Give matters in their order, each once."""
        once = {entry.matter: entry for entry in entries}
        return tuple(self._listed(entry) for entry in once.values())

    def _listed(self, entry: Entry) -> ListedMatter:
        matter, year = entry.matter, self._year
        item = matter if isinstance(matter, Item) else None
        lead = matter.owners.lead
        named = (owner.department for owner in matter.owners if owner.department)
        departments = tuple(dict.fromkeys(one.name for one in named))
        windows = tuple((window.first, window.last) for window in matter.when.windows)
        return ListedMatter(
            key=self._keys[matter],
            id=matter.id,
            text=matter.text,
            table="arrangement" if item else "monthly-plan",
            category=item.category if item else None,
            number=matter.number,
            source=entry.source,
            owners=matter.owners.text,
            lead=(lead.department.name if lead.department else lead.text) if lead else None,
            departments=departments,
            concerned=self._concerned(matter, departments),
            meetings=item.meetings if item else (),
            action=matter.action,
            when=matter.when.text,
            timing=matter.when.timing.value,
            windows=windows,
            spans=tuple((first_day(year, one), last_day(year, two)) for one, two in windows)
            if year
            else (),
            status=self._wanted.status_of(matter).value,
            done_on=matter.progress.done_on,
            is_overdue=self._wanted.finds_overdue(matter, year),
            note=matter.note,
        )

    def _concerned(self, matter: Matter, named: tuple[str, ...]) -> tuple[str, ...]:
        if not any(owner.placeholder for owner in matter.owners):
            return ()
        others = (one for one in self._listed_departments if one.name not in named)
        return tuple(one.name for one in others if concerns(matter, one))


@lru_cache(maxsize=1)  # an export asks for each of its views
def keys_of(plan: Plan) -> Mapping[Matter, str]:
    """Give each matter a key made of the plan's organ and year and its id or words.

    It stays when months, owners or the order change, so that a calendar updates what it has.
    Matters of the same words in one table are told apart by their order.
    """
    seen: dict[tuple[str, ...], int] = {}
    keys: dict[Matter, str] = {}
    for matter in plan.matters:
        table = "a" if isinstance(matter, Item) else "m"
        said = ("id", matter.id) if matter.id else (table, matter.text)
        seen[said] = number = seen.get(said, 0) + 1
        words = "\0".join((plan.organ or plan.name, str(plan.year), *said, str(number)))
        keys[matter] = blake2s(words.encode("utf-8", "replace"), digest_size=10).hexdigest()
    return keys


def source_of(plan: Plan) -> Source:
    """Say which plan a view shows."""
    return Source(plan.name, plan.title, plan.organ, plan.year, plan.format)
