"""What has no month of the year yet: no time given, 适时, 根据政府提请, or another year."""

from npc.plan import Plan
from npc.views.entries import entries, is_unscheduled
from npc.views.matters import source_of
from npc.views.month import title
from npc.views.rows import Rows
from npc.views.view import View
from npc.views.wanted import Wanted


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
