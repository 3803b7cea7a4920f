"""What the law, and the place, want by days that follow from the plan: before the congress, after it and after sessions.

Before a session of the standing committee each matter has steps of its own (`back_dates.py`); what the
ledgers tell is in `fact_deadlines.py`.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from npc.facts.answering import answers_due
from npc.facts.congress_days import congress_days
from npc.facts.suggestions_answered import handing_over
from npc.genre.meetings import is_session
from npc.genre.when_days import months_later
from npc.kinds.entries.deadlines import StatutoryDeadline
from npc.messages import Message
from npc.plan import Item, Matter
from npc.views.fact_deadline import FactDeadline
from npc.views.phrases import long
from npc.views.schedule import Schedule
from npc.views.sitting import Sitting
from npc.views.table import Text

_CONGRESS = Message("the people's congress", "人代会")
_FROM = Message("counted from {day}", "自{day}起算")
_BACK = Message("counted back from {day}", "按{day}倒推")


def law_deadlines(sat: Iterable[Sitting], schedule: Schedule) -> tuple[FactDeadline, ...]:
    """Return what is due before and after the congress, after sessions and after suggestions are handed over.

    Args:
        sat: The sessions with what is still to come before them.
        schedule: The plan and the filters.

    """
    found = [*_of_congress(schedule), *_after_sessions(sat, schedule), *_of_suggestions(schedule)]
    wanted = (each for each in found if _is_wanted(each, schedule))
    return tuple(sorted(wanted, key=lambda each: each.day))


def _is_wanted(deadline: FactDeadline, schedule: Schedule) -> bool:
    """Whether filters keep it; what is of the whole congress is of no department."""
    filters = schedule.filters
    if filters.is_overdue and not (filters.as_of and deadline.day < filters.as_of):
        return False
    return filters.keeps_any(deadline.matters, schedule.facts)


def _of_congress(schedule: Schedule) -> Iterator[FactDeadline]:
    days = sorted({each.first for each in congress_days(schedule.plan)})
    for day in days:
        for entry in _in_force(schedule, "congress", day):
            matters = _of_matters(entry, schedule)
            if entry.before:
                due, note = day - timedelta(days=entry.before), _BACK
            else:
                due, note = _later(entry, day), _FROM
            yield _deadline(entry, due, _CONGRESS, matters, note.format(day=long(day)))


def _of_matters(entry: StatutoryDeadline, schedule: Schedule) -> tuple[Matter, ...]:
    """Return the matters of the plan that a deadline before the congress names."""
    if not (entry.of or entry.words):
        return ()
    answered = schedule.facts.answered_at
    return tuple(
        item
        for item in schedule.plan.items
        if entry.is_of(answered.get(item.at, frozenset()), item.text)
    )


def _after_sessions(sat: Iterable[Sitting], schedule: Schedule) -> Iterator[FactDeadline]:
    """Yield what is due after a session whose day is set; what a ledger follows is told by that."""
    answered = schedule.facts.answered_at
    for sitting in sat:
        if not is_session(sitting.kind) or not sitting.sessions:
            continue
        for listed in sitting.entries:
            item = listed.matter
            day = sitting.sessions_of(listed)[0].date
            duties = answered.get(item.at, frozenset()) if isinstance(item, Item) else frozenset()
            for entry in _in_force(schedule, "session", day):
                if not entry.before and entry.is_of(duties, item.text):
                    if entry.months and schedule.facts.book:
                        continue  # counted from the day on which it was heard, of which ledgers tell
                    note = _FROM.format(day=long(day))
                    yield _deadline(entry, _later(entry, day), item.text, (item,), note)


def _of_suggestions(schedule: Schedule) -> Iterator[FactDeadline]:
    """Yield when deputies' suggestions are to be answered that a row of the plan hands over.

    Where only the month is known, its last day is the latest; what a ledger tells of goes before.
    """
    book = schedule.facts.book
    if book and book.suggestions:
        return
    matter = handing_over(schedule.plan)
    spans = schedule.facts.days.spans(matter) if matter else ()
    if matter and len(spans) == 1:
        day = spans[0][1]
        for entry in answers_due(schedule.facts, day):
            note = _FROM.format(day=long(day))
            yield _deadline(entry, _later(entry, day), matter.text, (matter,), note)


def _in_force(schedule: Schedule, event: str, day: date) -> Iterator[StatutoryDeadline]:
    """Yield what is counted from an event on a day; without a level nothing that is of levels."""
    is_level_known = schedule.plan.level is not None
    for each in schedule.facts.known.of(StatutoryDeadline):
        if each.event == event and each.holds_on(day) and (is_level_known or not each.levels):
            yield each


def _later(entry: StatutoryDeadline, day: date) -> date:
    if entry.months:
        return months_later(day, entry.months)
    return min(day, date.max - timedelta(days=entry.after or 0)) + timedelta(days=entry.after or 0)


def _deadline(
    entry: StatutoryDeadline, day: date, name: Text, matters: tuple[Matter, ...], note: Message
) -> FactDeadline:
    ground = entry.grounds[0].cited.zh if entry.grounds else ""
    identity = (entry.event, entry.id, *(matter.text for matter in matters))
    return FactDeadline(identity, day, entry.told, name, "", entry.by_whom, ground, note, matters)
