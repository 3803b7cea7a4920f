"""What a month, or each of several months, holds: the arrangement and the monthly plan merged."""

from collections.abc import Sequence

from npc.messages import Message
from npc.views.counting import counted, listed_times
from npc.views.entries import Scope, in_month, is_unscheduled
from npc.views.notice import MonthEntries, NoticeBasis, month_notice, months_notice
from npc.views.phrases import month_name, short, work_of
from npc.views.rows import block, unscheduled
from npc.views.schedule import Schedule
from npc.views.table import Text
from npc.views.view import Event, View


def month_of(schedule: Schedule, number: int) -> MonthEntries:
    """Collect what falls in a month (1–12)."""
    seen = [found for entry in schedule.entries if (found := in_month(entry, number))]
    seen.sort(key=lambda entry: entry.scope)
    return MonthEntries(
        number,
        tuple(entry for entry in seen if entry.scope is not Scope.UNSCHEDULED),
        tuple(entry for entry in seen if entry.scope is Scope.UNSCHEDULED),
    )


def month_view(schedule: Schedule, number: int, basis: NoticeBasis | None = None) -> View[Text]:
    """Show what falls in a month (1–12), and apart from it what has no month.

    Args:
        schedule: The plan and the filters.
        number: The month.
        basis: What its notice is made from, where several months of the schedule are shown.

    """
    month, sessions = month_of(schedule, number), _sessions(schedule, [number])
    view = schedule.view(
        "month",
        work_of(month_name(number)),
        len(month.entries),
        (
            block(str(number), "", month.entries, schedule)._replace(label=month_name(number)),
            *unscheduled(month.unscheduled, schedule),
        ),
        listed=(*month.entries, *month.unscheduled),
        dates=sessions,
        remarks=_named(sessions),
    )
    return view._replace(notice=month_notice(basis or NoticeBasis(schedule, [number]), month))


def months_view(
    schedule: Schedule, numbers: Sequence[int], *, period: Message | None = None
) -> View[Text]:
    """Show what falls in each of several months; what lies in more of them stands in each.

    Args:
        schedule: The plan and the filters.
        numbers: The months, 1–12, in order.
        period: What the months are together, such as 第三季度.

    """
    months = [month_of(schedule, number) for number in numbers]
    found = {entry.matter: entry for month in months for entry in month.entries}
    undated = [entry for entry in schedule.entries if is_unscheduled(entry.matter)]
    sessions = _sessions(schedule, numbers)
    view = schedule.view(
        "months",
        work_of(period or _from_to(numbers[0], numbers[-1])),
        len(found),
        (
            *(
                block(
                    str(month.number),
                    counted(month_name(month.number), len(month.entries)),
                    month.entries,
                    schedule,
                )
                for month in months
            ),
            *unscheduled(undated, schedule),
        ),
        listed=(*(entry for entry in schedule.entries if entry.matter in found), *undated),
        number=listed_times(len(found), sum(len(month.entries) for month in months)),
        dates=sessions,
        remarks=_named(sessions),
    )
    return view._replace(notice=months_notice(NoticeBasis(schedule, numbers), months, undated))


def _from_to(first: int, last: int) -> Message:
    return Message(f"{month_name(first).en} to {month_name(last).en}", f"{first}—{last}月")


def _sessions(schedule: Schedule, numbers: Sequence[int]) -> tuple[Event[Text], ...]:
    if not schedule.plan.sessions:
        return ()
    from npc.views.session_names import session_days  # most plans date none

    return tuple(session_days(schedule, numbers))


def _named(sessions: Sequence[Event[Text]]) -> list[Text]:
    """Say in one line which sessions are set."""
    if not sessions:
        return []
    days = [(short(event.day), event.title) for event in sessions]
    return [
        Message(
            "meetings set: " + ", ".join(f"{day.en} {name}" for day, name in days),
            "已定会议：" + "，".join(f"{day.zh}{name}" for day, name in days),
        )
    ]
