"""What comes before each session: the items by kind of meeting and month."""

from collections.abc import Container, Iterable, Iterator, Sequence

from npc.facts.matter_days import Place
from npc.facts.meeting_kinds import MeetingKinds
from npc.genre.actions import AT_MEETING
from npc.genre.meetings import is_meant
from npc.kinds.meeting import plan_month
from npc.messages import Message
from npc.plan import Item
from npc.views.agendas import Agendas
from npc.views.counting import items as number_of_items
from npc.views.entries import Entry
from npc.views.schedule import Schedule
from npc.views.sitting import Sitting


def sittings(schedule: Schedule) -> tuple[Sitting, ...]:
    """Put every item before its sessions, by month and in the order of the table's columns.

    An item on an agenda comes up at its session. Any other of several months comes up when they end,
    or at the last session set within them; one with several windows at the end of each. What goes on
    all year, or has no time yet, is last.
    """
    plan, meeting = schedule.plan, schedule.filters.meeting
    if not plan.items and not plan.sessions:
        return ()
    kinds = schedule.facts.meeting_kinds
    found: dict[Place, list[Entry]] = {}
    dated = {
        place: held
        for place, held in schedule.facts.days.sessions.items()
        if meeting is None or is_meant(meeting, place[1])
    }
    for place in dated:
        found[place] = []
    for entry in schedule.entries:
        for place in _places(entry, kinds, dated, plan.year):
            if meeting is None or is_meant(meeting, place[1]):
                found.setdefault(place, []).append(entry)
    agendas = Agendas(plan)
    return tuple(
        sitting
        for month, kind in _in_order(found, kinds)
        for sitting in agendas.divided(
            Sitting(kind, month, tuple(dated.get((month, kind), ())), tuple(found[month, kind]))
        )
    )


def without_meeting(schedule: Schedule) -> Iterator[Message]:
    """Say how many items are for a meeting and name none, which explains an empty list."""
    items = [
        entry.matter
        for entry in schedule.entries
        if isinstance(entry.matter, Item) and entry.matter.action in AT_MEETING
    ]
    unnamed = sum(not item.meetings for item in items)
    if unnamed:
        yield _WITHOUT_MEETING.format(items=number_of_items(unnamed))


_WITHOUT_MEETING = Message(
    "{items} that a meeting deals with name none, so no agenda can list them",
    "应当提交会议的{items}未写会议，不能列入议题",
)


def _in_order(places: Iterable[Place], kinds: MeetingKinds) -> list[Place]:
    columns = {kind: number for number, kind in enumerate(kinds.columns)}

    def order(place: Place) -> tuple[int, int, str]:
        month, kind = place
        return (99 if month is None else month, columns.get(kind, 99), kind)

    return sorted(places, key=order)


def _places(
    entry: Entry, kinds: MeetingKinds, dated: Container[Place], year: int | None
) -> Iterator[Place]:
    item = entry.matter
    if not isinstance(item, Item):
        return
    for kind in kinds.of(item):
        held = [
            plan_month(session.date, year)
            for session in item.sittings
            if kinds.named(session.kind) == kind
        ]
        months = dict.fromkeys((*held, *_planned(item, kind, held, dated)))
        yield from ((month, kind) for month in months)
        if not months or (held and item.when.is_all_year):
            yield None, kind


def _planned(item: Item, kind: str, held: Sequence[int], dated: Container[Place]) -> Iterator[int]:
    """Yield the months in which an item comes up besides those of its agendas."""
    if item.when.is_all_year:
        return
    windows = item.own_time.windows or item.when.windows
    for window in windows:
        is_held = held and (len(windows) == 1 or any(month in window for month in held))
        if not is_held:
            months = range(window.first, window.last + 1)
            yield max((month for month in months if (month, kind) in dated), default=window.last)
