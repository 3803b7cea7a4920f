"""How much each department leads and each meeting deals with in a month, and what is too much."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from npc.facts.meeting_kinds import MeetingKinds
from npc.genre.timing import is_month
from npc.kinds.meeting import plan_month
from npc.plan import Item, Matter, Plan
from npc.records import NamedTuple

USUAL = 18
"""More than this is too much anywhere; `limits` in npc.yaml says what is too much here."""
NOBODY = "（未写部门）"
"""The name under which matters without owners are counted."""


class Counted(NamedTuple):
    """Matters by who has them, and by month."""

    matters: Mapping[str, Mapping[int, Sequence[Matter]]]
    """By a name and a month (1–12), in the plan's order."""
    limit: int
    """How many of them in a month are not yet too many."""
    collective: frozenset[str] = frozenset()
    """Names of no single body, 各工委 or nobody: nothing is too much for these."""

    def number(self, name: str, month: int) -> int:
        """Return how many matters a name has in a month."""
        return len(self.matters.get(name, {}).get(month, ()))

    def is_over(self, name: str, month: int) -> bool:
        """Return whether a name has more matters in a month than it can do."""
        return name not in self.collective and self.number(name, month) > self.limit

    def over(self) -> Iterator[tuple[str, int, Sequence[Matter]]]:
        """Yield the names that have too much in a month, the month, and its matters."""
        for name, months in self.matters.items():
            for month, matters in months.items():
                if self.is_over(name, month):
                    yield name, month, matters


class Load(NamedTuple):
    """What some matters put on whom."""

    departments: Counted
    """By who leads them."""
    sessions: Counted
    """By the kinds of meetings that deal with them."""


def load_of(plan: Plan, matters: Iterable[Matter], kinds: MeetingKinds) -> Load:
    """Count matters of a plan that lie in one month alone and are not cancelled."""
    departments: dict[str, dict[int, list[Matter]]] = {}
    sessions: dict[str, dict[int, list[Matter]]] = {}
    collective = set()
    for matter in matters:
        if matter.is_cancelled:
            continue
        for kind, held_in in _sessions_of(matter, kinds, plan.year):
            sessions.setdefault(kind, {}).setdefault(held_in, []).append(matter)
        month = only_month(matter)
        if month is None:
            continue
        name, lead = lead_of(matter), matter.owners.lead
        if lead is None or lead.placeholder is not None:
            collective.add(name)
        departments.setdefault(name, {}).setdefault(month, []).append(matter)
    return Load(
        Counted(departments, plan.limits.get("department", USUAL), frozenset(collective)),
        Counted(sessions, plan.limits.get("session", USUAL)),
    )


def _sessions_of(
    matter: Matter, kinds: MeetingKinds, year: int | None
) -> Iterator[tuple[str, int]]:
    """Yield the kinds and months (1–12) of the sessions that deal with a matter.

    Agendas say them; else they follow where the matter lies in one month alone.
    """
    if not isinstance(matter, Item):
        return
    month, held = only_month(matter), set[str]()
    for session in matter.sittings:
        held.add(kinds.named(session.kind))
        if is_month(found := plan_month(session.date, year)):
            yield kinds.named(session.kind), found
    if month is not None:
        yield from ((kind, month) for kind in kinds.of(matter) if kind not in held)


def lead_of(matter: Matter) -> str:
    """Return who leads a matter: a department of the list by its name, others as written."""
    lead = matter.owners.lead
    if lead is None:
        return matter.owners.text or NOBODY
    return lead.department.name if lead.department else lead.text


def only_month(matter: Matter) -> int | None:
    """Return the month (1–12) that a matter alone lies in; None where it lies in more, or in none."""
    windows = matter.when.windows
    if len(windows) != 1 or windows[0].first != windows[0].last or not is_month(windows[0].first):
        return None
    return None if matter.when.is_deadline else windows[0].first
