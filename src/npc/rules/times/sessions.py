"""Dated sessions: outside the year, listed twice, or out of their order."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.session_order import left_out, out_of_order
from npc.facts.session_years import is_of_year
from npc.genre.meetings import kind_of
from npc.genre.numerals import chinese_number
from npc.genre.sessions import number_in
from npc.messages import Message
from npc.plan import Session
from npc.rules.base import Finding

_OUTSIDE_YEAR = Rule(
    "NPC352",
    "session-outside-year",
    Severity.WARNING,
    Message("a session outside the plan's year", "会议日期不在计划年度"),
)
_DUPLICATE = Rule(
    "NPC353",
    "duplicate-session",
    Severity.ERROR,
    Message("a session listed twice", "会议重复"),
)
_ORDER = Rule(
    "NPC354",
    "session-order",
    Severity.WARNING,
    Message("sessions out of order", "会议届次与日期先后不一"),
)
RULES = (_OUTSIDE_YEAR, _DUPLICATE, _ORDER)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare sessions with the year, with one another, and in the order of their numbers.

    What was planned and what was held since are lists of their own: closed papers are not held against
    the ledgers, whose days go before theirs.
    """
    plan = facts.plan
    if not plan.dated:
        yield from _in(plan.sessions, facts)
        if not plan.is_damaged("sessions"):
            yield from map(_skipped, left_out(plan.sessions))
        return
    told = {session.at for session in plan.dated}
    yield from _in([session for session in plan.sessions if session.at not in told], facts)
    yield from _in(plan.dated, facts)


def _in(sessions: Sequence[Session], facts: Facts) -> Iterator[Finding]:
    year = facts.plan.year
    if year:
        outside = (session for session in sessions if not is_of_year(session.date, year))
        yield from (_outside(session, year) for session in outside)
    for first, second in _twice(sessions):
        yield _repeated(first, second)
    dated = (session for session in sessions if session.at not in facts.mistold_sessions)
    for earlier, later in out_of_order(dated):
        yield _misplaced(earlier, later)


def _outside(session: Session, year: int) -> Finding:
    return Finding(
        _OUTSIDE_YEAR,
        Message("{day} is not in {year}", "{day}不在{year}年内").format(
            day=session.date, year=year
        ),
        session.at / "date",
        Message("correct the year of the date", "请改正日期中的年份"),
    )


def _twice(sessions: Sequence[Session]) -> Iterator[tuple[Session, Session]]:
    """Yield each session whose day or number one before it has, behind the first that has it.

    One that is listed many times is compared with the first alone.
    """
    first_on: dict[tuple[str, object], Session] = {}
    for session in sessions:
        kind = kind_of(session.kind)
        same_day = first_on.setdefault((kind, session.date), session)
        if same_day is not session:
            yield same_day, session
        names = (session.name, number_in(session.name)) if session.name else ()
        of_name = [first_on.setdefault((kind, name), session) for name in names if name]
        first = next((other for other in of_name if other is not session), session)
        if first.date != session.date:
            yield first, session


def _repeated(first: Session, second: Session) -> Finding:
    key = "date" if first.date == second.date else "session"
    said = second.date if key == "date" else second.name
    return Finding(
        _DUPLICATE,
        Message("{kind} {said} is already listed", "{kind}{said}已经列出").format(
            kind=second.kind, said=said
        ),
        second.at / key,
        Message("delete one of the two, or correct it", "请删去一处，或者改正届次、日期"),
        ((first.at / key, Message("first here", "第一次在这里")),),
    )


def _misplaced(earlier: Session, later: Session) -> Finding:
    return Finding(
        _ORDER,
        Message(
            "{later} ({day}) is dated before {earlier} ({other})",
            "{later}（{day}）早于{earlier}（{other}）",
        ).format(later=later.name, day=later.date, earlier=earlier.name, other=earlier.date),
        later.at / "date",
        Message("correct the date or the number", "请改正日期或者届次"),
        ((earlier.at / "date", Message("the other one", "另一次")),),
    )


def _skipped(found: tuple[Session, Session, int]) -> Finding:
    before, behind, number = found
    return Finding(
        _ORDER,
        Message("第{number}次 is not listed", "第{number}次会议没有列出").format(
            number=chinese_number(number)
        ),
        behind.at / "session",
        Message(
            "check the number, or list the session that is missing", "请核对会次；漏列的请补上"
        ),
        ((before.at / "session", Message("the one before", "前一次")),),
        severity=Severity.INFO,
    )
