"""What is due before each session, counted back from its date."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta

from npc.genre.actions import REPORTED
from npc.genre.meetings import is_session
from npc.genre.progress import Status
from npc.genre.when_days import Span, first_day
from npc.messages import Message
from npc.plan import Item
from npc.views.back_dates import BackDates
from npc.views.deadline_reading import Found, steps_of
from npc.views.deadline_steps import step_tables
from npc.views.deadline_tables import Deadline, fact_table, law_table, own_table, sitting_table
from npc.views.ends import end_days, ends
from npc.views.fact_deadline import FactDeadline, fact_days
from npc.views.fact_deadlines import fact_deadlines
from npc.views.law_deadlines import law_deadlines
from npc.views.phrases import SEMICOLON, joined, labelled, short
from npc.views.schedule import Schedule
from npc.views.session_names import session_event, sitting_name
from npc.views.sitting import Sitting
from npc.views.sittings import sittings, without_meeting
from npc.views.table import Text
from npc.views.view import Event, View
from npc.views.workdays import Due, Workdays

TO_DO = frozenset((Status.PLANNED,))
"""What was put off comes before another session than the plan says."""
_DAYS = Message(
    "counted in calendar days (the law says 日, not 工作日)",
    "按自然日计算（法律规定的是“日”，不是“工作日”）",
)


def deadlines_view(
    schedule: Schedule,
    *,
    workdays: Workdays,
    settle: Callable[[date], Due],
    period: Span | None = None,
    last: Schedule | None = None,
) -> View[Text]:
    """Show what is due before each session, and by the ledgers.

    Args:
        schedule: The plan and the filters; without a status, only what is still to be done is
            shown.
        workdays: Knows the days off.
        settle: Says on which day something is due that falls on a day: `workdays.as_counted`
            leaves it there, `workdays.moved` moves it off days off.
        period: First and last day of what alone is asked for before sessions, by the days as
            counted; None for all of it.
        last: The plan of the year before, whose ledgers may tell what is still due.

    """
    filters, back_dates = schedule.filters, BackDates(schedule.facts)
    shown = schedule
    if filters.statuses is None:
        shown = schedule.filtered(filters._replace(statuses=TO_DO))
    sat = sittings(shown)
    found = due_before(sat, shown, back_dates, settle, period)
    own = ends(shown)
    after = _within(period, fact_deadlines(schedule))
    of_last = _within(period, fact_deadlines(last, schedule.facts)) if last else ()
    owed = (*(each.of_year(last.plan.year) for each in of_last if last), *after)
    by_law = _within(period, law_deadlines(sat, shown))
    read = step_tables(steps_of(found, own, (*owed, *by_law), schedule), schedule)
    return schedule.view(
        "deadlines",
        _WHAT_WITH_FACTS if owed or by_law else _WHAT,
        sum(len(due) for _, due in found) + len(own) + len(owed) + len(by_law),
        [
            *(sitting_table(sitting, due, schedule) for sitting, due in found),
            *own_table(own, schedule),
            *fact_table(owed),
            *law_table(by_law),
        ],
        listed=(
            *(deadline.entry for _, due in found for deadline in due),
            *(end.entry for end in own),
        ),
        dates=[
            *_session_days(found, schedule),
            *due_days(found, schedule),
            *end_days(own, schedule),
            *fact_days(after, schedule),
            *fact_days(by_law, schedule),
            *(fact_days(of_last, last) if last else ()),
        ],
        remarks=[
            _DAYS,
            *_unknown(found, workdays),
            *_unnamed(sat, back_dates),
            *(() if any(sitting.entries for sitting in sat) else without_meeting(shown)),
        ],
        number=read.number if read.blocks else "",
        read=read.blocks,
    )


_WHAT = Message("deadlines before meetings", "会前准备期限")
_WHAT_WITH_FACTS = Message("deadlines before meetings and after", "会前准备和会后办理期限")


def due_before(
    sat: Iterable[Sitting],
    schedule: Schedule,
    back_dates: BackDates,
    settle: Callable[[date], Due],
    period: Span | None,
) -> Found:
    """Return what is due before each session.

    Args:
        sat: The sessions with what comes before them.
        schedule: Their plan.
        back_dates: What the law wants before a session.
        settle: Says on which day something is due that falls on a day.
        period: First and last day of what alone is asked for; None for all of it.

    """
    found = []
    for sitting in sat:
        due = sorted(_of(sitting, schedule, back_dates, settle, period), key=_order)
        if due:
            found.append((sitting, due))
    return found


def _within(period: Span | None, found: Sequence[FactDeadline]) -> Sequence[FactDeadline]:
    """Return what is due within the days that are asked for."""
    return [each for each in found if period is None or period[0] <= each.day <= period[1]]


def _unknown(found: Found, workdays: Workdays) -> Iterable[Message]:
    """Say of which years nothing is known of holidays."""
    days = (deadline.due.day for _, due in found for deadline in due if deadline.due)
    why = map(workdays.why_unknown, sorted({day.year for day in days}))
    return dict.fromkeys(reason for reason in why if reason)


def _unnamed(found: Iterable[Sitting], back_dates: BackDates) -> Iterator[Message]:
    """Name reports before a session of which nobody knows whose they are."""
    titles = joined(_without_reporter(found, back_dates), SEMICOLON)
    if titles:
        yield labelled(_NOT_COUNTED, titles)


_NOT_COUNTED = Message(
    "not counted back, since the title does not say who reports",
    "题目没有写明由谁报告、因此没有倒推的",
)


def _without_reporter(found: Iterable[Sitting], back_dates: BackDates) -> list[str]:
    sessions = (sitting for sitting in found if is_session(sitting.kind))
    items = (entry.matter for sitting in sessions for entry in sitting.entries)
    return [
        item.text
        for item in dict.fromkeys(items)
        if isinstance(item, Item)
        and item.action in REPORTED
        and "报告" in item.text
        and "执法检查" not in item.text  # its report is the standing committee's own
        and not back_dates.organs(item)
    ]


def _of(
    sitting: Sitting,
    schedule: Schedule,
    back_dates: BackDates,
    settle: Callable[[date], Due],
    period: Span | None,
) -> Iterator[Deadline]:
    for entry in sitting.entries:
        sessions = sitting.sessions_of(entry)
        day = start(sitting._replace(sessions=sessions), schedule.plan.year)
        if period and (day is None or day < period[0]):
            continue
        if isinstance(entry.matter, Item):
            for step in back_dates.of(entry.matter, sitting.kind, day):
                counted = day - timedelta(days=step.days) if day else None
                if counted is None:
                    yield Deadline(entry, step, None)
                elif period is None or period[0] <= counted <= period[1]:
                    yield Deadline(entry, step, settle(counted))


def start(sitting: Sitting, year: int | None) -> date | None:
    """Return the day from which is counted back: that of the first session, or of the month."""
    if sitting.sessions:
        return sitting.sessions[0].date
    return first_day(year, sitting.month) if year and sitting.month is not None else None


def _order(deadline: Deadline) -> tuple[int, date]:
    return -deadline.step.days, deadline.due.day if deadline.due else date.max


def _session_days(found: Found, schedule: Schedule) -> Iterator[Event[Text]]:
    for sitting, _ in found:
        yield from (session_event(session, schedule.plan) for session in sitting.sessions)


def due_days(found: Found, schedule: Schedule) -> Iterator[Event[Text]]:
    """Yield what is due before sessions as days of a calendar."""
    seen: Counter[str] = Counter()
    for sitting, due in found:
        name = sitting_name(sitting, schedule.plan.year)
        for entry, step, settled in due:
            if settled:
                # Not by month: a calendar is to find it again when the session is moved.
                key = f"{schedule.key(entry.matter)}-{step.days}"
                seen[key] += 1
                yield Event(
                    key if seen[key] == 1 else f"{key}-{seen[key]}",
                    labelled(step.what, entry.matter.text),
                    settled.day,
                    is_deadline=True,
                    about=joined((name, step.who, entry.owners, step.ground), SEMICOLON),
                    is_past=schedule.filters.finds_past(entry.matter, settled.day),
                )


def counted_back(sitting: Sitting, schedule: Schedule, back_dates: BackDates) -> Text:
    """Say in one line what the law still wants before a session of some items."""
    day = start(sitting, schedule.plan.year)
    items = (
        entry.matter
        for entry in sitting.entries
        if isinstance(entry.matter, Item) and schedule.filters.status_of(entry.matter) in TO_DO
    )
    steps = {
        (step.days, step.what) for item in items for step in back_dates.of(item, sitting.kind, day)
    }
    if not steps or day is None or not is_session(sitting.kind):
        return ""
    in_order = sorted(steps, key=lambda step: (step[0], step[1].zh), reverse=True)
    listed = joined(
        (_by(short(day - timedelta(days=days)), what) for days, what in in_order), SEMICOLON
    )
    return _BEFORE_MEETING.format(basis=_basis(sitting, day), steps=listed)


def _by(day: Message, what: Message) -> Message:
    return Message(f"{what.en} by {day.en}", f"{day.zh}前{what.zh}")


def _basis(sitting: Sitting, day: date) -> Message:
    if not sitting.sessions:
        return _FROM_MONTH.format(day=short(day))
    return _FROM_FIRST.format(day=short(day)) if len(sitting.sessions) > 1 else Message("", "")


_BEFORE_MEETING = Message("before the meeting{basis}: {steps}", "会前{basis}：{steps}")
_FROM_MONTH = Message(" (no day is set: counted back from {day})", "（会期未定，按{day}倒推）")
_FROM_FIRST = Message(" (counted back from the first, {day})", "（按第一次，{day}倒推）")
