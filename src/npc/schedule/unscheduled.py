"""What has no month of the year yet: no time given, 适时, 根据政府提请, or another year."""

from npc.model.plan import Plan
from npc.schedule.entries import entries, is_unscheduled
from npc.schedule.matters import source_of
from npc.schedule.month import title
from npc.schedule.rows import Rows
from npc.schedule.wanted import Wanted
from npc.views import View


def unscheduled_view(plan: Plan, wanted: Wanted) -> View:
    """Show what no month's schedule holds."""
    rows = Rows(plan, wanted)
    found = tuple(one for one in entries(plan, wanted) if is_unscheduled(one.matter))
    return View(
        "unscheduled",
        title(plan, wanted, "时间未定事项"),
        len(found),
        source_of(plan),
        (rows.block("unscheduled", "", found),),
        rows.matters.listed(found),
        remarks=wanted.remarks(),
        as_of=wanted.as_of,
        is_of_one_department=wanted.department is not None,
    )
