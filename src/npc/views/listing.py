"""Matters as data: what programs, calendars and workbooks are given of each."""

from typing import TYPE_CHECKING

from npc.facts.facts import Facts
from npc.facts.reporting import reporters_of
from npc.genre.when_days import days_of
from npc.plan import Item, Matter, Plan
from npc.views.entries import Entry
from npc.views.filters import Filters, concerns
from npc.views.research import work_before
from npc.views.view import ListedMatter

if TYPE_CHECKING:
    from npc.ledger.records import Tracked


def listed_matter(  # noqa: PLR0913 - what is known of a matter besides itself
    entry: Entry, facts: Facts, filters: Filters, *, key: str, table: str, paper: str
) -> ListedMatter:
    """Return a matter as data.

    Args:
        entry: The matter, and where it stands.
        facts: What is known of its plan.
        filters: Tell the day by which its progress is judged.
        key: Its key in every view.
        table: The kind of its paper.
        paper: The id of its paper, where the kind alone does not say which is meant.

    """
    matter, plan, days = entry.matter, facts.plan, facts.days
    item = matter if isinstance(matter, Item) else None
    lead = matter.owners.lead
    named = (owner.department for owner in matter.participants if owner.department)
    departments = tuple(dict.fromkeys(department.name for department in named))
    listed = ListedMatter(
        key=key,
        id=matter.id,
        text=matter.text,
        table=table,
        category=item.category if item else None,
        number=matter.number,
        source=entry.source,
        owners=matter.owners.text,
        lead=(lead.department.name if lead.department else lead.text) if lead else None,
        departments=departments,
        concerned=_concerned(matter, departments, plan),
        meetings=item.meetings if item else (),
        action=matter.action,
        when=matter.when.text,
        timing=matter.when.timing.value,
        windows=tuple((window.first, window.last) for window in matter.when.windows),
        spans=days.months(matter),
        status=filters.status_of(matter).value,
        done_on=matter.progress.done_on,
        is_overdue=filters.finds_overdue(matter, facts),
        note=matter.note,
        paper=paper,
        stretches=days.spans(matter),
    )
    if facts.book and (matter.is_amended or "when" in matter.changed_at):
        listed = _adjusted(listed, facts.book.record(matter))
    return listed if item is None else _with_more(listed, item, facts)


def _adjusted(listed: ListedMatter, tracked: "Tracked") -> ListedMatter:
    """Return a matter as data with what was decided of it since the adoption."""
    before = tracked.before.own_time.text if tracked.before else ""
    return listed._replace(
        planned=before if "when" in tracked.matter.changed_at else "",
        adjustments=tuple(
            {
                "what": decided.verb,
                "date": decided.adjustment.date.isoformat(),
                **({"by": decided.adjustment.by} if decided.adjustment.by else {}),
                **({"why": decided.change.why} if decided.change.why else {}),
            }
            for decided in tracked.changes
        ),
    )


def _concerned(matter: Matter, named: tuple[str, ...], plan: Plan) -> tuple[str, ...]:
    if not any(owner.placeholder for owner in matter.participants):
        return ()
    others = (each for each in plan.departments.listed if each.name not in named)
    return tuple(department.name for department in others if concerns(matter, department))


def _with_more(listed: ListedMatter, item: Item, facts: Facts) -> ListedMatter:
    """Return an item as data with what few items say."""
    year = facts.plan.year
    return listed._replace(
        reporters=_joint(item),
        assisting=item.assisting.text,
        assistants=tuple(owner.department.name for owner in item.assisting if owner.department),
        leader=item.leader or "",
        focus=item.focus or "",
        research=item.research.text,
        work=work_before(item) if item.research.text else "",
        research_spans=days_of(item.research, year) if year else (),
        due=item.due.text,
        due_by=facts.days.due(item),
        extra=item.extra,
    )


def _joint(item: Item) -> tuple[str, ...]:
    """Return the organs that report: all that are named, or those of a joint report by its title.

    Nothing where it is one that the title names.
    """
    if item.says("reporters"):
        return item.reporters
    found = reporters_of(item)
    return found if len(found) > 1 else ()
