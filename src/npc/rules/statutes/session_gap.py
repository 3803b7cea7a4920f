"""More than two months between sessions of the standing committee."""

from collections.abc import Iterator
from itertools import pairwise

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.meetings import is_session
from npc.genre.timing import is_month
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding

RULE = Rule(
    "NPC366",
    "session-gap",
    Severity.WARNING,
    Message("too long between two sessions", "常委会会议间隔过长"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Look for gaps between the months in which items come before the standing committee.

    Before the first and after the last of them, other business may have its sessions.
    """
    plan = facts.plan
    if facts.statutory_year is None or plan.yearly is None or not plan.is_whole:
        return  # a plan of supervision does not name the sessions on other matters
    if plan.is_damaged("meetings") or not _are_sessions_known(facts):
        return
    months = [month for month in facts.session_months if is_month(month)]
    for before, after in pairwise(months):
        if after - before > 2:  # noqa: PLR2004 - at least every two months
            moved = _moved_from(facts, range(before + 1, after))
            yield Finding(
                RULE,
                Message(
                    "no session of the standing committee between months {before} and {after}",
                    "{before}月与{after}月之间没有安排常委会会议",
                ).format(before=before, after=after),
                moved or plan.yearly.at / "categories",
                Message("one is due at least every two months", "每两个月至少举行一次，请补上"),
                on_key=moved is None,
            )


def _are_sessions_known(facts: Facts) -> bool:
    """Whether no session that a ledger tells of may have another day than that."""
    if facts.book is None:
        return True
    return not facts.plan.is_damaged("sessions") and not any(
        is_session(session.kind) and session.at in facts.doubtful_sessions
        for session in facts.book.sessions
    )


def _moved_from(facts: Facts, gap: range) -> Location | None:
    """Return where a fact moved the last item before a session out of months; None where none did."""
    if facts.book is None or not any(month in gap for month in facts.papers.session_months):
        return None
    moved = [
        tracked.matter.at_of("when")
        for tracked in facts.book.tracked
        if tracked.is_moved and tracked.before and any(map(tracked.before.when.may_be_in, gap))
    ]
    return moved[-1] if moved else None
