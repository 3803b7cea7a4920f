"""What is due before each session, counted back from its date."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from npc.genre.actions import REPORTED
from npc.genre.meetings import is_session
from npc.genre.progress import Status
from npc.plan import Item, Plan
from npc.views.back_dates import BackDate, BackDates
from npc.views.entries import Entry
from npc.views.matters import Matters, source_of
from npc.views.month import title
from npc.views.session_names import month_name, session_key, session_name
from npc.views.sittings import Sitting, sittings
from npc.views.view import Block, Cell, Column, Dated, Row, View
from npc.views.wanted import Wanted, first_day
from npc.views.workdays import Due, Workdays, short, weekday

COLUMNS = (
    Column("due", "期限", cap=10),
    Column("what", "准备工作", share=3),
    Column("text", "议题", share=4),
    Column("who", "责任单位", cap=8),
    Column("owners", "联系部门", cap=10, is_minor=True),
    Column("ground", "依据", cap=10),
    Column("note", "说明", cap=10),
)
_TO_DO = frozenset((Status.PLANNED,))
"""What was put off comes before another session than the plan says."""
_DAYS = "按自然日计算（法律规定的是“日”，不是“工作日”）"


class Deadline(NamedTuple):
    """One thing that is due before a session."""

    entry: Entry
    step: BackDate
    due: Due | None
    """None where not even the month is known."""


def deadlines_view(
    plan: Plan, wanted: Wanted, *, workdays: Workdays, settle: Callable[[date], Due]
) -> View:
    """Show what is due before each session.

    Args:
        plan: The plan.
        wanted: What the reader asks for; without a status, only what is still to be done.
        workdays: Knows the days off.
        settle: Says on which day something is due that falls on a day: `workdays.as_counted`
            leaves it there, `workdays.moved` moves it off days off.

    """
    said = wanted.remarks()
    wanted = wanted if wanted.statuses is not None else wanted._replace(statuses=_TO_DO)
    matters, back_dates = Matters(plan, wanted), BackDates(plan)
    found = []
    sat = sittings(plan, wanted)
    for sitting in sat:
        due = sorted(_of(sitting, plan, back_dates, settle), key=_order)
        if due:
            found.append((sitting, due))
    unknown = (workdays.why_unknown(year) for year in _years(found))
    remarks = [_DAYS, *dict.fromkeys(why.zh for why in unknown if why)]
    unnamed = _without_reporter(sat, back_dates)
    if unnamed:
        remarks.append(f"题目没有写明由谁报告、因此没有倒推的：{'；'.join(unnamed)}")
    return View(
        "deadlines",
        title(plan, wanted, "会前准备期限"),
        sum(len(due) for _, due in found),
        source_of(plan),
        [_block(sitting, due, plan, matters) for sitting, due in found],
        matters.listed(one.entry for _, due in found for one in due),
        dates=[*_session_days(found, plan), *_due_days(found, plan, matters)],
        remarks=[*remarks, *said],
        as_of=wanted.as_of,
        is_of_one_department=wanted.department is not None,
    )


def _without_reporter(found: Iterable[Sitting], back_dates: BackDates) -> list[str]:
    """Name reports before a session of which nobody knows whose they are."""
    items = (entry.matter for one in found if is_session(one.kind) for entry in one.entries)
    return [
        item.text
        for item in dict.fromkeys(items)
        if isinstance(item, Item)
        and item.action in REPORTED
        and "报告" in item.text
        and "执法检查" not in item.text  # its report is the standing committee's own
        and back_dates.organ(item) is None
    ]


def _of(
    sitting: Sitting, plan: Plan, back_dates: BackDates, settle: Callable[[date], Due]
) -> Iterator[Deadline]:
    for entry in sitting.entries:
        day = start(sitting._replace(sessions=sitting.sessions_of(entry)), plan.year)
        if isinstance(entry.matter, Item):
            for step in back_dates.of(entry.matter, sitting.kind):
                yield Deadline(
                    entry, step, settle(day - timedelta(days=step.days)) if day else None
                )


def start(sitting: Sitting, year: int | None) -> date | None:
    """Give the day from which is counted back: that of the first session, or of the month."""
    if sitting.sessions:
        return sitting.sessions[0].date
    return first_day(year, sitting.month) if year and sitting.month is not None else None


def _order(one: Deadline) -> tuple[int, date]:
    return -one.step.days, one.due.day if one.due else date.max


def _years(found: list[tuple[Sitting, list[Deadline]]]) -> list[int]:
    days = (one.due.day for _, due in found for one in due if one.due)
    return sorted({day.year for day in days})


def _block(sitting: Sitting, due: list[Deadline], plan: Plan, matters: Matters) -> Block:
    return Block(
        block_name(sitting),
        session_name(sitting, plan.year),
        COLUMNS,
        tuple(_row(one, sitting, matters) for one in due),
        _remark(sitting, plan.year),
    )


def block_name(sitting: Sitting) -> str:
    """Name the block of a sitting, in data."""
    return f"{'undated' if sitting.month is None else sitting.month}-{sitting.kind}"


def _remark(sitting: Sitting, year: int | None) -> str:
    if sitting.month is None:
        return "会议时间未定，定后倒推"
    if not sitting.sessions and year is None:
        return "计划没有写明年度，会期也未定，不能倒推到日"
    if not sitting.sessions:
        return f"会期未定，按最早{month_name(sitting.month)}1日开会倒推"
    return "本月会议不止一次，没有写明日期的按第一次倒推" if len(sitting.sessions) > 1 else ""


def _row(one: Deadline, sitting: Sitting, matters: Matters) -> Row:
    cells = (
        Cell(one.due.day, f" {weekday(one.due.day)}") if one.due else Cell("未定"),
        Cell(one.step.what),
        Cell(one.entry.matter.text),
        Cell(one.step.who),
        Cell(one.entry.owners),
        Cell(one.step.ground),
        Cell(_note(one, sitting)),
    )
    return Row(cells, matters.key(one.entry.matter))


def _note(one: Deadline, sitting: Sitting) -> str:
    """Say how it is counted; where only the month is known, no later session can be meant."""
    said = [f"会议{one.step.days}日前"]
    if one.due and not sitting.sessions:
        said.append(f"最迟{short(one.due.day)}")
    if one.due and one.due.remark:
        said.append(one.due.remark)
    return " ".join(said)


def _session_days(found: list[tuple[Sitting, list[Deadline]]], plan: Plan) -> Iterator[Dated]:
    for sitting, _ in found:
        for session in sitting.sessions:
            name = f"{session.kind}{session.name or ''}"
            yield Dated(session_key(session, plan), name, session.date, is_deadline=False, about="")


def _due_days(
    found: list[tuple[Sitting, list[Deadline]]], plan: Plan, matters: Matters
) -> Iterator[Dated]:
    seen: Counter[str] = Counter()
    for sitting, due in found:
        for entry, step, day in due:
            if day:
                # Not by month: a calendar is to find it again when the session is moved.
                key = f"{matters.key(entry.matter)}-{step.days}"
                seen[key] += 1
                yield Dated(
                    key if seen[key] == 1 else f"{key}-{seen[key]}",
                    f"{step.what}：{entry.matter.text}",
                    day.day,
                    is_deadline=True,
                    about="；".join(
                        (session_name(sitting, plan.year), step.who, entry.owners, step.ground)
                    ),
                )


def counted_back(sitting: Sitting, plan: Plan, back_dates: BackDates, wanted: Wanted) -> str:
    """Say in one line what the law still wants before a session of some items."""
    day = start(sitting, plan.year)
    items = (
        entry.matter
        for entry in sitting.entries
        if isinstance(entry.matter, Item) and wanted.status_of(entry.matter) in _TO_DO
    )
    steps = {(step.days, step.what) for item in items for step in back_dates.of(item, sitting.kind)}
    if not steps or day is None or not is_session(sitting.kind):
        return ""
    said = (
        f"{short(day - timedelta(days=days))}前{what}" for days, what in sorted(steps, reverse=True)
    )
    basis = "" if sitting.sessions else f"（会期未定，按{short(day)}倒推）"
    basis = f"（按第一次，{short(day)}倒推）" if len(sitting.sessions) > 1 else basis
    return f"会前{basis}：" + "；".join(said)
