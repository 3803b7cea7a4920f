"""What became of all else that a plan says in a second state of it: organ, departments, sessions, papers."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from npc.differing.of_keys import part_differences
from npc.differing.plan_pairs import PlanPairs
from npc.differing.records import DiffChange, DiffSubject, PlanDifference
from npc.differing.written import written
from npc.genre.departments import Department
from npc.kinds.paper import Defaults, PlanDocument
from npc.plan import Location, Paper, Plan, Session

_KEYS = {
    **{name: Defaults.keys[name] for name in ("organ", "level")},
    "year": PlanDocument.keys["year"],
}


def plan_differences(before: Plan, after: Plan) -> Iterator[PlanDifference]:
    """Yield what of organ, level and year, of the departments and of the sessions is otherwise."""
    for name, declared in _KEYS.items():
        own, other = (written(getattr(plan, name), declared) for plan in (before, after))
        if own != other:
            yield PlanDifference(
                DiffSubject.PLAN,
                DiffChange.CHANGED,
                declared.chinese,
                _typed(after, name),
                before=own,
                after=other,
                key=declared,
            )
    yield from _departments(before, after)
    yield from _sessions(before.sessions, after.sessions)


def paper_differences(pairs: PlanPairs) -> Iterator[PlanDifference]:
    """Yield what became of the papers themselves."""
    for have, found in pairs.papers.same:
        yield from part_differences(_paper(found, DiffChange.CHANGED), have, found)
    for paper in pairs.papers.new:
        yield _paper(paper, DiffChange.ADDED)._replace(found=paper)
    for paper in pairs.papers.gone:
        yield _paper(paper, DiffChange.DROPPED)._replace(have=paper)


def _paper(paper: Paper, change: DiffChange) -> PlanDifference:
    return PlanDifference(DiffSubject.PAPER, change, paper.title, paper.at, paper=paper)


def _typed(plan: Plan, name: str) -> Location | None:
    """Return where a paper says what holds for all of them; None where npc.yaml does."""
    return next((paper.at / name for paper in plan.papers if paper.at.has(name)), None)


def _departments(before: Plan, after: Plan) -> Iterator[PlanDifference]:
    own, others = ({each.name: each for each in plan.departments} for plan in (before, after))
    for name, department in others.items():
        change = DiffChange.CHANGED if name in own else DiffChange.ADDED
        was = own.get(name)
        if was is None or was.aliases != department.aliases:
            said = (written(was.aliases) if was else "", written(department.aliases))
            yield _department(change, department, after, said)
    for name, department in own.items():
        if name not in others:
            yield _department(
                DiffChange.DROPPED, department, before, (written(department.aliases), "")
            )


def _department(
    change: DiffChange, department: Department, plan: Plan, aliases: tuple[str, str]
) -> PlanDifference:
    at = _typed(plan, "departments")
    index = plan.departments.listed.index(department)
    place = at / index if at and at.has(index) else at
    return PlanDifference(
        DiffSubject.DEPARTMENT, change, department.name, place, *aliases, key=_ALIASES
    )


_ALIASES = Defaults.inner()[0].keys["aliases"]


def _sessions(before: Sequence[Session], after: Sequence[Session]) -> Iterator[PlanDifference]:
    """Yield the sessions that are new, on another day, or gone; by their numbers, else by their days."""
    own = _by_name(before)
    others = _by_name(after)
    for name, session in others.items():
        was = own.get(name)
        if was is None:
            yield _session(DiffChange.ADDED, session, "", written(session.date))
        elif was.date != session.date:
            yield _session(DiffChange.MOVED, session, written(was.date), written(session.date))
    for name, session in own.items():
        if name not in others:
            yield _session(DiffChange.DROPPED, session, written(session.date), "")


def _by_name(sessions: Iterable[Session]) -> Mapping[Hashable, Session]:
    return {each.kind_and_number or each.day_and_kind: each for each in sessions}


def _session(change: DiffChange, session: Session, before: str, after: str) -> PlanDifference:
    return PlanDifference(
        DiffSubject.SESSION,
        change,
        session.named_for() or session.kind,
        session.at,
        before,
        after,
        Session.keys["date"],
    )
