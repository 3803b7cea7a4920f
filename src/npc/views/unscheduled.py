"""What has no month of the year yet: no time given, 适时, 根据政府提请, or another year."""

from npc.messages import Message
from npc.views.entries import is_unscheduled
from npc.views.rows import block
from npc.views.schedule import Schedule
from npc.views.table import Text
from npc.views.view import View

_WHAT = Message("matters without a month", "时间未定事项")


def unscheduled_view(schedule: Schedule) -> View[Text]:
    """Show what no month's schedule holds."""
    found = tuple(entry for entry in schedule.entries if is_unscheduled(entry.matter))
    blocks = (block("unscheduled", "", found, schedule),)
    return schedule.view("unscheduled", _WHAT, len(found), blocks, listed=found)
