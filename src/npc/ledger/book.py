"""What the ledgers of a plan tell up to a day, and the plan that follows: adopted plan + facts = plan."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache

from npc.kinds.context import Context
from npc.kinds.ledger import HeldSession, MatterFact
from npc.kinds.ledger_changes import ADD, MOVE, Adjustment, Change
from npc.kinds.matter import Matter
from npc.kinds.meeting import plan_month
from npc.ledger.applying import (
    Course,
    NamingSession,
    dated_by_sessions,
    days_done,
    finished,
    stretches_of,
)
from npc.ledger.changing import changed
from npc.ledger.fold import folded
from npc.ledger.lookup import Lookup
from npc.ledger.papers import OPINION_MONTHS, followed_batch, followed_opinion
from npc.ledger.records import Decided, Done, FollowedBatch, FollowedOpinion, NamedRow, Tracked
from npc.ledger.resolving import Resolved, sessions_of
from npc.plan import Location, Plan, Session


class Book:
    """The ledgers of one plan, up to a day."""

    def __init__(
        self, adopted: Plan, day: dt.date | None = None, *, resolved: Resolved | None = None
    ) -> None:
        """Hold the ledgers of a plan against it.

        Args:
            adopted: The plan as it was adopted, with its ledgers.
            day: Up to which facts are known; None is all of them.
            resolved: What they say, where another book of the plan knows it already.

        """
        self.adopted, self.day = adopted, day
        self._resolved = resolved or _resolved(adopted)
        self._went: dict[Location, Course] = {}
        self._told_days: dict[tuple[Location, Sequence[str]], Sequence[dt.date]] = {}

    def until(self, day: dt.date) -> "Book":
        """Return what was known on a day."""
        return Book(self.adopted, day, resolved=self._resolved)

    def decided(self) -> "Book":
        """Return the same with those adjustments alone that a meeting decided."""
        return Book(self.adopted, self.day, resolved=self._resolved.decided())

    @property
    def rows(self) -> tuple[NamedRow, ...]:
        """Every place of the ledgers that names a row, in the order of the files."""
        return tuple(self._resolved.rows)

    @property
    def lookup(self) -> Lookup:
        """Finds rows by what people call them, also those that were added."""
        return self._resolved.lookup

    @property
    def faults(self) -> tuple[NamedRow, ...]:
        """Those that name none for sure."""
        return tuple(row for row in self._resolved.rows if row.matter is None)

    def reference(self, matter: Matter) -> str:
        """Return how people refer to a row, by the tables as adopted and what was added; else nothing."""
        return self._resolved.lookup.reference(matter)

    @cached_property
    def sessions(self) -> tuple[HeldSession, ...]:
        """The sessions, each once, by day; also those that are still to come."""
        return sessions_of(self._resolved.ledgers)

    @property
    def held(self) -> tuple[HeldSession, ...]:
        """The sessions that were held by the day; where none is asked about, by that of the latest fact."""
        until = self.held_until
        return tuple(each for each in self.sessions if until and each.date <= until)

    @property
    def held_until(self) -> dt.date | None:
        """The day by which it is judged what has been held."""
        return self.day or self.last_day

    @cached_property
    def last_day(self) -> dt.date | None:
        """The day of the latest fact. A session of which nothing is told may be still to come."""
        return max(filter(self._is_known, self._days()), default=None)

    def _days(self) -> Iterator[dt.date]:
        yield from (each.date for each in self.sessions if each.items)
        for ledger in self._resolved.ledgers:
            yield from ledger.days

    def _is_known(self, day: dt.date | None) -> bool:
        return day is not None and (self.day is None or day <= self.day)

    @cached_property
    def plan(self) -> Plan:
        """The plan as it stands by the facts."""
        return folded(self.adopted, self._amended, self._followed_up, self._placed, self.sessions)

    @cached_property
    def _placed(self) -> "Mapping[Location, tuple[Matter, ...]]":
        """What was added to each category or month, by its place."""
        found: dict[Location, list[Matter]] = {}
        for each in self._resolved.added:
            if each.matter and each.place and self._is_known(each.adjustment.date):
                found.setdefault(each.place.at, []).append(each.matter)
        return {at: tuple(matters) for at, matters in found.items()}

    @property
    def _context(self) -> Context:
        plan = self.adopted
        return Context(plan.year, plan.organ, plan.level, plan.departments)

    def _amended(self, matter: Matter) -> Matter:
        """Return a row of a paper as adjustments leave it."""
        changes = self._resolved.changes.get(matter.at, ())
        for adjustment, change in sorted(changes, key=lambda pair: pair[0].date) if changes else ():
            if self._is_known(adjustment.date):
                matter = self._changed(matter, adjustment, change)
        return matter

    def _changed(self, matter: Matter, adjustment: Adjustment, change: Change) -> Matter:
        """Return a matter as a change leaves it; what of it was done by the day of the decision stays."""
        done = 0
        if change.verb == MOVE and len(matter.own_time.windows) > 1:
            done = bisect_right(self._days_told(matter), adjustment.date)
        return changed(matter, change, self._context, done=done)

    def _days_told(self, matter: Matter) -> Sequence[dt.date]:
        """Return the days on which a matter was done, in order; a matter may be moved thousands of times."""
        about = (matter.at, matter.meetings)
        known = self._told_days.get(about)
        if known is None:
            found = self._days_done(matter, self._resolved.naming.get(matter.at, ()))
            known = self._told_days[about] = [each.day for each in found]
        return known

    def _followed_up(self, matter: Matter) -> Matter:
        """Return a matter with the sessions that dealt with it, and as done where it is."""
        told = self._told(matter)
        if matter.is_cancelled:
            return matter
        found = dated_by_sessions(matter, told.sessions, self._numbered, year=self.adopted.year)
        return finished(found, told.done, told.stretches) if told.done else found

    @cached_property
    def _numbered(self) -> "Mapping[tuple[str, int], Session]":
        """The sessions that have a number, by their kinds and numbers."""
        return {named: each for each in reversed(self.sessions) if (named := each.kind_and_number)}

    def _naming(self, matter: Matter) -> Sequence[NamingSession]:
        """Return the sessions that dealt with a matter, and those to come that its time lets it come before.

        That it is before another one is known when that is held, unless it is moved before.
        """
        planned, year = matter.own_time, self.adopted.year
        return [
            each
            for each in self._resolved.naming.get(matter.at, ())
            if self._is_known(each.session.date)
            or not planned.windows
            or planned.may_be_in(plan_month(each.session.date, year))
        ]

    def _told(self, matter: Matter) -> Course:
        """Return how a matter went, as it was planned when the plan was folded: that is asked for first."""
        known = self._went.get(matter.at)
        if known is None:
            known = self._went[matter.at] = self._found(matter)
        return known

    def _found(self, matter: Matter) -> Course:
        facts = self._facts(matter)
        sessions = self._naming(matter) if matter.at in self._resolved.naming else ()
        if not facts and not sessions:
            return Course((), (), stretches_of(matter, ()))
        found = self._days_done(matter, sessions)
        done = tuple(each for each in found if self._is_known(each.day))
        return Course(sessions, done, stretches_of(matter, done))

    def _days_done(self, matter: Matter, sessions: Sequence[NamingSession]) -> tuple[Done, ...]:
        facts = [done for fact in self._facts(matter) for done in _days_of(fact)]
        return days_done(matter, facts, sessions)

    def _facts(self, matter: Matter) -> Sequence[MatterFact]:
        return self._resolved.facts.get(matter.at, ())

    @cached_property
    def tracked(self) -> tuple[Tracked, ...]:
        """Every matter of the plan with what is told of it, in the order of the plan."""
        before = {matter.at: matter for matter in self.adopted.matters}
        return tuple(self._tracked(matter, before.get(matter.at)) for matter in self.plan.matters)

    @cached_property
    def _by_place(self) -> "Mapping[Location, Tracked]":
        return {tracked.matter.at: tracked for tracked in self.tracked}

    def record(self, matter: Matter) -> Tracked:
        """Return what is told of a matter, as it was adopted or as it stands.

        Of one that is added only later, that is nothing: a session to come may name it.
        """
        return self._by_place.get(matter.at) or Tracked(matter, None)

    def _tracked(self, matter: Matter, before: Matter | None) -> Tracked:
        told = self._told(matter)
        found = Tracked(
            matter,
            before,
            done=told.done,
            done_on=matter.progress.done_on
            if told.done and len(told.done) >= told.stretches and not matter.is_cancelled
            else None,
            stretches=told.stretches,
            sessions=tuple([each.session for each in told.sessions]),
            changes=self._changes_by_place.get(matter.at, ()),
        )
        facts = self._facts(matter)
        return self._with_words(found, facts) if facts else found

    def _with_words(self, tracked: Tracked, facts: Sequence[MatterFact]) -> Tracked:
        """Return what is told of a matter with what is told beside its days."""
        shown = (fact for fact in facts if fact.evidence and (tracked.done or not fact.done))
        evidence = next(shown, None)
        measured = (
            fact.measured for fact in facts if fact.measured and self._is_known(fact.measured.date)
        )
        notes = [note for fact in facts for note in fact.progress if self._is_known(note.day)]
        return tracked._replace(
            notes=tuple(sorted(notes, key=lambda note: note.day)),
            evidence=evidence.evidence if evidence else None,
            evidence_at=evidence.at / "evidence" if evidence else None,
            measured=next(measured, None),
        )

    @cached_property
    def changes(self) -> tuple[Decided, ...]:
        """What was decided, a change each, by day; those of a day in the order of the files."""
        return tuple(self._decided())

    @cached_property
    def _changes_by_place(self) -> "Mapping[Location, tuple[Decided, ...]]":
        found: dict[Location, list[Decided]] = {}
        for decided in self.changes:
            matter = decided.before or decided.after
            if matter:
                found.setdefault(matter.at, []).append(decided)
        return {at: tuple(changes) for at, changes in found.items()}

    def _decided(self) -> Iterator[Decided]:
        current = {matter.at: matter for matter in self.adopted.matters}
        current |= {each.matter.at: each.matter for each in self._resolved.added if each.matter}
        meant = {row.at: row.matter for row in self._resolved.rows if row.section == "adjustments"}
        for adjustment, change in self._resolved.adjusted:
            if not self._is_known(adjustment.date):
                continue
            if change.verb == ADD:
                yield Decided(adjustment, change, None, current.get(change.at))
                continue
            named = meant.get(change.reference_at)
            before = current.get(named.at) if named else None
            after = self._changed(before, adjustment, change) if before else None
            if after:
                current[after.at] = after
            yield Decided(adjustment, change, before, after)

    @cached_property
    def opinions(self) -> tuple[FollowedOpinion, ...]:
        """The opinions that were issued by the day, in the order of the files."""
        return tuple(
            followed_opinion(each, matters, self._is_known, self._months_to_reply(matters))
            for ledger in self._resolved.ledgers
            for each in ledger.opinions
            if not each.issued or self._is_known(each.issued)
            for matters in (self._resolved.of_opinions[each.at],)
        )

    def _months_to_reply(self, matters: tuple[Matter, ...]) -> int:
        """Return within how many months an opinion is reported on: the least of those that the place says."""
        usual = self.adopted.limits.get("opinion-months", OPINION_MONTHS)
        if not self.adopted.entries:
            return usual
        from npc.ledger.reply_times import months_to_reply

        return months_to_reply(self.adopted, matters, usual)

    @cached_property
    def suggestions(self) -> tuple[FollowedBatch, ...]:
        """The batches of suggestions that were issued by the day, in the order of the files."""
        return tuple(
            followed_batch(each, self._is_known)
            for ledger in self._resolved.ledgers
            for each in ledger.suggestions
            if not each.issued or self._is_known(each.issued)
        )


@lru_cache(maxsize=2)
def _resolved(plan: Plan) -> Resolved:
    """Hold the ledgers of a plan against its rows; a command asks for several days, or asks twice."""
    return Resolved(plan)


def _days_of(fact: MatterFact) -> Iterator[Done]:
    """Yield the days on which a matter was done, each with its place."""
    at = fact.at / "done" if fact.at.has("done") else fact.at
    for index, day in enumerate(fact.done):
        yield Done(day, at / index if at.has(index) else at)
