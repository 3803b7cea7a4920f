"""What a month, or each of several months, holds: the arrangement and the monthly plan merged."""

from collections.abc import Sequence
from typing import NamedTuple

from npc.plan import Plan
from npc.views.entries import Entry, Scope, entries, in_month, is_unscheduled
from npc.views.matters import source_of
from npc.views.rows import Rows
from npc.views.view import Dated, View
from npc.views.wanted import Wanted

_EVERYTHING = Wanted()


class Month(NamedTuple):
    """What one month of a plan holds."""

    number: int
    entries: tuple[Entry, ...]
    """By scope, then in the plan's order."""
    unscheduled: tuple[Entry, ...]


def month_of(plan: Plan, number: int, wanted: Wanted = _EVERYTHING) -> Month:
    """Collect what falls in a month (1–12)."""
    seen = [one for entry in entries(plan, wanted) if (one := in_month(entry, number))]
    seen.sort(key=lambda entry: entry.scope)
    return Month(
        number,
        tuple(entry for entry in seen if entry.scope is not Scope.UNSCHEDULED),
        tuple(entry for entry in seen if entry.scope is Scope.UNSCHEDULED),
    )


def month_view(plan: Plan, number: int, wanted: Wanted = _EVERYTHING) -> View:
    """Show what falls in a month (1–12), and apart from it what has no month."""
    month, rows = month_of(plan, number, wanted), Rows(plan, wanted)
    return View(
        "month",
        title(plan, wanted, f"{number}月工作安排"),
        len(month.entries),
        source_of(plan),
        (
            rows.block(str(number), "", month.entries),
            *rows.unscheduled(month.unscheduled),
        ),
        rows.matters.listed((*month.entries, *month.unscheduled)),
        dates=_sessions(plan, [number], wanted),
        remarks=[*_named(_sessions(plan, [number], wanted)), *wanted.remarks()],
        as_of=wanted.as_of,
        is_of_one_department=wanted.department is not None,
    )


def months_view(
    plan: Plan, numbers: Sequence[int], wanted: Wanted = _EVERYTHING, *, period: str = ""
) -> View:
    """Show what falls in each of several months; what lies in more of them stands in each.

    Args:
        plan: The plan.
        numbers: The months, 1–12, in order.
        wanted: What the reader asks for.
        period: What the months are together, such as 第三季度.

    """
    rows = Rows(plan, wanted)
    months = [month_of(plan, number, wanted) for number in numbers]
    listed = {entry.matter: entry for month in months for entry in month.entries}
    blocks = [
        rows.block(str(one.number), f"{one.number}月（{len(one.entries)}项）", one.entries)
        for one in months
    ]
    unscheduled = [one for one in entries(plan, wanted) if is_unscheduled(one.matter)]
    period = period or f"{numbers[0]}—{numbers[-1]}月"
    in_order = (one for one in entries(plan, wanted) if one.matter in listed)
    return View(
        "months",
        title(plan, wanted, f"{period}工作安排"),
        len(listed),
        source_of(plan),
        (*blocks, *rows.unscheduled(unscheduled)),
        rows.matters.listed((*in_order, *unscheduled)),
        dates=_sessions(plan, numbers, wanted),
        remarks=[*_named(_sessions(plan, numbers, wanted)), *wanted.remarks()],
        as_of=wanted.as_of,
        is_of_one_department=wanted.department is not None,
    )


def _sessions(plan: Plan, numbers: Sequence[int], wanted: Wanted) -> tuple[Dated, ...]:
    if not plan.sessions:
        return ()
    from npc.views.session_names import session_days  # most plans date none

    return tuple(session_days(plan, numbers, wanted))


def _named(sessions: Sequence[Dated]) -> list[str]:
    """Say in one line which sessions are set."""
    days = (f"{one.day.month}月{one.day.day}日{one.title}" for one in sessions)
    named = "，".join(days)
    return [f"已定会议：{named}"] if named else []


def title(plan: Plan, wanted: Wanted, what: str) -> str:
    """Give the title of a view: 南海区人大常委会2023年7月工作安排."""
    year = f"{plan.year}年" if plan.year else ""
    whose = wanted.department.name if wanted.department else ""
    return f"{plan.organ or plan.name}{whose}{year}{what}"
