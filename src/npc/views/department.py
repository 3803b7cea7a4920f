"""One department's year: what it leads, what it shares in, and what may concern it."""

from npc.genre.departments import Department
from npc.messages import Message
from npc.plan import Matter
from npc.views.counting import counted
from npc.views.entries import Entry, first_month, is_unscheduled
from npc.views.rows import block
from npc.views.schedule import Schedule
from npc.views.table import Text
from npc.views.view import View

_ROLES = {
    "led": Message("In the lead", "牵头"),
    "shared": Message("Shares in", "参与"),
    "concerned": Message("Perhaps concerned (有关工委, 各工委)", "可能涉及（有关、各工委）"),
}
"""Words of a plan that may mean any department stay Chinese."""


def department_view(schedule: Schedule, department: Department) -> View[Text]:
    """Show the work of a department by role and month; what has no month stands at the end."""
    schedule = schedule.filtered(schedule.filters._replace(department=department))
    found: dict[str, list[Entry]] = {role: [] for role in _ROLES}
    for entry in schedule.entries:
        found[_role(entry.matter, department)].append(entry)
    blocks = [
        block(
            role,
            counted(_ROLES[role], len(entries)),
            sorted(entries, key=_first_month),
            schedule,
        )
        for role, entries in found.items()
    ]
    listed = [entry for entries in found.values() for entry in entries]
    return schedule.view("department", WORK, len(listed), blocks, listed=listed)


WORK = Message("work", "工作安排")


def _role(matter: Matter, department: Department) -> str:
    lead = matter.owners.lead
    if lead and lead.department == department:
        return "led"
    named = any(owner.department == department for owner in matter.participants)
    return "shared" if named else "concerned"


def _first_month(entry: Entry) -> int:
    """Order by month; what goes on all year stands behind the months, what has none at the end."""
    if is_unscheduled(entry.matter):
        return 99
    if entry.matter.when.is_all_year:
        return 98
    return first_month(entry.matter)
