"""One department's year: what it leads, what it shares in, and what may concern it."""

from npc.genre.owners import Department
from npc.plan import Matter, Plan
from npc.views.entries import Entry, entries, is_all_year, is_unscheduled
from npc.views.matters import source_of
from npc.views.month import title
from npc.views.rows import Rows
from npc.views.view import View
from npc.views.wanted import Wanted

_ROLES = {"led": "牵头", "shared": "参与", "concerned": "可能涉及（有关、各工委）"}


def department_view(plan: Plan, department: Department, wanted: Wanted) -> View:
    """Show the work of a department by role and month; what has no month stands at the end."""
    wanted = wanted._replace(department=department)
    rows = Rows(plan, wanted)
    found: dict[str, list[Entry]] = {role: [] for role in _ROLES}
    for entry in entries(plan, wanted):
        found[_role(entry.matter, department)].append(entry)
    blocks = [
        rows.block(role, f"{_ROLES[role]}（{len(some)}项）", sorted(some, key=_first_month))
        for role, some in found.items()
    ]
    listed = [entry for some in found.values() for entry in some]
    return View(
        "department",
        title(plan, wanted, "工作安排"),
        len(listed),
        source_of(plan),
        blocks,
        rows.matters.listed(listed),
        remarks=wanted.remarks(),
        as_of=wanted.as_of,
        is_of_one_department=wanted.department is not None,
    )


def _role(matter: Matter, department: Department) -> str:
    lead = matter.owners.lead
    if lead and lead.department == department:
        return "led"
    named = any(owner.department == department for owner in matter.owners)
    return "shared" if named else "concerned"


def _first_month(entry: Entry) -> int:
    """Order by month; what goes on all year stands behind the months, what has none at the end."""
    if is_unscheduled(entry.matter):
        return 99
    if is_all_year(entry.matter):
        return 98
    return min(window.first for window in entry.matter.when.windows)
