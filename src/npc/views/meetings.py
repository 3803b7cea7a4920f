"""The agenda of each session, and what must be ready before it."""

from collections.abc import Iterator

from npc.facts.tracing.trace import trace
from npc.genre.reporters import reporter
from npc.plan import Item, Plan
from npc.views.back_dates import BackDates
from npc.views.deadlines import block_name, counted_back
from npc.views.entries import Entry
from npc.views.matters import source_of
from npc.views.month import title
from npc.views.rows import Rows
from npc.views.session_names import session_key, session_name
from npc.views.sittings import Sitting, sittings
from npc.views.view import Block, Cell, Column, Dated, Row, View
from npc.views.wanted import Wanted
from npc.views.workdays import Workdays

COLUMNS = (
    Column("number", "序号"),
    Column("text", "议题", share=4),
    Column("reporter", "报告机关", cap=9),
    Column("owners", "承办部门", cap=10),
    Column("when", "时间", cap=7),
    Column("preparation", "会前准备", share=3),
    Column("note", "备注", cap=6),
)


def meetings_view(plan: Plan, wanted: Wanted, *, workdays: Workdays) -> View:
    """Show for each month and kind of meeting the agenda in the plan's order."""
    rows, back_dates = Rows(plan, wanted), BackDates(plan)
    prepared = _preparations(plan)
    found = sittings(plan, wanted)
    listed = {entry.matter: entry for sitting in found for entry in sitting.entries}
    blocks = [
        Block(
            block_name(sitting),
            f"{session_name(sitting, plan.year)}（{len(sitting.entries)}项）",
            COLUMNS,
            tuple(_rows(sitting, rows, prepared)),
            "　".join(filter(None, (_day_off(sitting, workdays), counted_back(sitting, plan, back_dates, wanted)))),
        )
        for sitting in found
    ]  # fmt: skip
    return View(
        "meetings",
        title(plan, wanted, "会议议题安排"),
        len(listed),
        source_of(plan),
        blocks,
        rows.matters.listed(listed.values()),
        dates=tuple(_days(found, plan)),
        remarks=wanted.remarks(),
        as_of=wanted.as_of,
        is_of_one_department=wanted.department is not None,
    )


def _rows(sitting: Sitting, rows: Rows, prepared: dict[Item, str]) -> Iterator[Row]:
    for number, entry in enumerate(sitting.entries, 1):
        matter = entry.matter
        if isinstance(matter, Item):
            yield Row(
                (
                    Cell(number),
                    Cell(matter.text),
                    Cell(reporter(matter.text)),
                    Cell(entry.owners),
                    Cell(_time(entry)),
                    Cell(prepared.get(matter, "")),
                    Cell(rows.remark(matter)),
                ),
                rows.matters.key(matter),
            )


def _time(entry: Entry) -> str:
    return entry.matter.when.text or "未定"


def _preparations(plan: Plan) -> dict[Item, str]:
    """Say which tasks of the monthly plan prepare an item: written so, or seen by their words."""
    return {
        item: "；".join(
            f"{one.task.when.text} {one.task.text}（{one.task.owners.text or '未写部门'}）"
            for one in companions
            if one.prepares
        )
        for item, companions in trace(plan).tasks.companions.items()
    }


def _day_off(sitting: Sitting, workdays: Workdays) -> str:
    off = (workdays.day_off(session.date) for session in sitting.sessions)
    named = "、".join(filter(None, off))
    return f"会期逢{named}" if named else ""


def _days(found: tuple[Sitting, ...], plan: Plan) -> Iterator[Dated]:
    for sitting in found:
        agenda = "；".join(entry.matter.text for entry in sitting.entries)
        for one in sitting.sessions:
            key = session_key(one, plan)
            yield Dated(
                key, f"{one.kind}{one.name or ''}", one.date, is_deadline=False, about=agenda
            )
