"""`same: ID` followed: rows that show a matter of another paper, and the year's matters each once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from npc.kinds.item import Item
from npc.kinds.matter import Matter
from npc.kinds.monthly_plan import Task
from npc.kinds.paper import Paper

if TYPE_CHECKING:
    from npc.kinds.agenda import Agenda
    from npc.source.location import Location


def shown(papers: tuple[Paper, ...]) -> tuple[Paper, ...]:
    """Return papers whose rows show what `same` names.

    What names nothing, itself, or one that names it in turn, stays as it is typed; where nothing
    is typed, its text is the name, so that no schedule loses it.
    """
    found = [matter for paper in papers for matter in paper.matters]
    if not any(matter.same for matter in found):
        return papers
    by_id = matters_by_id(found)

    def show(matter: Matter) -> Matter:
        if matter.same is None:
            return matter
        target = target_of(matter, by_id)
        if target is None:
            return matter._replace(text=matter.text or matter.same)
        return matter.showing(target)

    return tuple(paper.with_matters(show) for paper in papers)


def matters_by_id(matters: Iterable[Matter]) -> Mapping[str, Matter]:
    """Return matters by their ids; of two with one id the first."""
    found: dict[str, Matter] = {}
    for matter in matters:
        if matter.id:
            found.setdefault(matter.id, matter)
    return found


def target_of(matter: Matter, by_id: Mapping[str, Matter]) -> Matter | None:
    """Return the matter that a row shows in the end; None where `same` leads nowhere."""
    seen = {matter.same}
    found = by_id.get(matter.same or "")
    while found is not None and found.same is not None:
        if found.same in seen:
            return None
        seen.add(found.same)
        found = by_id.get(found.same)
    return None if found is matter else found


def once(papers: Iterable[Paper], *, adopted: Iterable[Matter] = ()) -> Iterator[Matter]:
    """Yield the year's matters where they are typed, as the agendas of sessions date them.

    Args:
        papers: Those of the year.
        adopted: The matters of the papers as they were adopted, where facts have changed these since: a
            row that was work of its own stays so, and none becomes one, whatever is moved to when.

    """
    papers = tuple(papers)
    known = {matter.at for matter in adopted}
    listed: dict[Location, list[Agenda]] = {}
    for agenda in [cast("Agenda", paper) for paper in papers if paper.kind == "agenda"]:
        for row in agenda.items:
            listed.setdefault((row.shown or row).at, []).append(agenda)
    for paper in papers:
        for matter in paper.matters:
            if matter.shown is None or (
                matter.at in known if known else _is_another_time(matter, matter.shown)
            ):
                yield _dated(matter, listed) if listed else matter


def _is_another_time(row: Matter, shown: Matter) -> bool:
    """Whether a row of a monthly plan is work of a month in which what it shows is not."""
    return isinstance(row, Task) and not any(
        window.first <= other.last and other.first <= window.last
        for window in row.when.windows
        for other in shown.when.windows
    )


def _dated(matter: Matter, listed: "Mapping[Location, Sequence[Agenda]]") -> Matter:
    agendas = listed.get(matter.at)
    if not agendas or not isinstance(matter, Item):
        return matter
    return matter.on(*(agenda.session for agenda in agendas), year=agendas[0].of_year)
