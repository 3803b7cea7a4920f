"""Terms and sessions that do not count on from the plan of the year before."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Diagnostic, Related, Rule, Severity
from npc.facts.year_ordinals import CongressSaid, CountedSession, YearOrdinals
from npc.genre.meetings import is_session
from npc.knowledge.terms_of_congresses import FIVE_YEARS, may_be_elected
from npc.messages import Message
from npc.rules.base import PlanHead
from npc.rules.congress_ordinals import HINT, RULE

RULES: tuple[Rule, ...] = ()
"""Its rule is listed with the module that looks at one plan."""


def check_all(plans: Sequence[PlanHead]) -> Iterator[Diagnostic]:
    """Compare each plan with that of the year before."""
    known = {
        (plan.organ, plan.year): plan.ordinals
        for plan in plans
        if plan.organ and plan.year and plan.ordinals
    }
    for plan in plans:
        before = known.get((plan.organ or "", (plan.year or 0) - 1))
        if before and plan.ordinals and plan.year and plan.is_checked:
            yield from _congress(before, plan.ordinals, plan.year)
            yield from _sessions(
                before, plan.ordinals, may_turn=_may_turn(plan.ordinals, plan.year)
            )


def _may_turn(ordinals: YearOrdinals, year: int) -> bool:
    """Whether a new term may begin between the two plans, or within one of them."""
    return any(may_be_elected(ordinals.level, each) for each in (year, year - 1))


def _congress(before: YearOrdinals, now: YearOrdinals, year: int) -> Iterator[Diagnostic]:
    if not before.term or not now.term:
        return
    more = now.term.number - before.term.number
    if more not in ((0, 1) if _may_turn(now, year) else (0,)):
        yield _told(now.term, before.term)._replace(grounds=(FIVE_YEARS,))
    elif (
        more == 0
        and now.suggestions
        and before.suggestions
        and now.suggestions.number <= before.suggestions.number
        and not _may_turn(now, year)
    ):
        yield _told(now.suggestions, before.suggestions)


def _told(now: CongressSaid, before: CongressSaid) -> Diagnostic:
    message = _BESIDE.format(here=now.words, there=before.words)
    return Diagnostic(RULE, message, now.place, HINT, (Related(before.place, _BEFORE),))


def _sessions(before: YearOrdinals, now: YearOrdinals, *, may_turn: bool) -> Iterator[Diagnostic]:
    """Find the first session of the standing committee that counts no further than one of the year before.

    What was held is certain; of what was only planned, sessions may have been left out since. Other
    meetings are counted anew each year by many.
    """
    earlier = max(
        filter(_is_of_committee, before.sessions),
        key=lambda each: (each.is_held, each.number),
        default=None,
    )
    for session in sorted(filter(_is_of_committee, now.sessions), key=lambda each: each.day):
        if earlier and _is_behind(earlier, session, may_turn=may_turn):
            yield _counted_back(earlier, session)
            return


def _is_of_committee(session: CountedSession) -> bool:
    return is_session(session.kind)


def _is_behind(earlier: CountedSession, session: CountedSession, *, may_turn: bool) -> bool:
    if session.number > earlier.number or session.day <= earlier.day:
        return False
    if session.term and earlier.term:
        return session.term == earlier.term
    return not may_turn and session.number * 2 > earlier.number  # a far lower one begins anew


def _counted_back(earlier: CountedSession, session: CountedSession) -> Diagnostic:
    rule = RULE if earlier.is_held else RULE._replace(severity=Severity.INFO)
    message = _AFTER.format(
        kind=session.kind,
        name=session.name,
        day=session.day,
        other=earlier.name,
        date=earlier.day,
    )
    return Diagnostic(rule, message, session.place, HINT, (Related(earlier.place, _BEFORE),))


_BEFORE = Message("the plan of the year before", "上一年的计划")
_BESIDE = Message(
    "“{here}” here, “{there}” in the plan of the year before",
    "这里写“{here}”，上一年的计划写“{there}”",
)
_AFTER = Message(
    "{kind} {name} is on {day}, {other} was on {date}",
    "{kind}{name}在{day}，而上一年{date}已是{other}",
)
