"""`same: ID` followed: rows that show a matter of another paper, and the year's matters each once."""

from collections.abc import Iterable, Iterator, Mapping

from npc.kinds.agenda import Agenda
from npc.kinds.item import Item
from npc.kinds.matter import Matter
from npc.kinds.meeting import Session
from npc.kinds.paper import Paper


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


def once(papers: Iterable[Paper]) -> Iterator[Matter]:
    """Yield the year's matters where they are typed, as the agendas of sessions date them."""
    papers = tuple(papers)
    sittings = {
        id(row.shown): paper.session
        for paper in papers
        if isinstance(paper, Agenda)
        for row in paper.items
        if row.shown
    }
    for paper in papers:
        for matter in paper.matters:
            if matter.shown is None:
                yield _dated(matter, sittings) if sittings else matter


def _dated(matter: Matter, sittings: Mapping[int, Session]) -> Matter:
    session = sittings.get(id(matter))
    return matter.on(session) if session and isinstance(matter, Item) else matter
