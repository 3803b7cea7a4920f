"""题注, sessions of list or ledger, agenda and notice that say different dates or numbers of one session."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from npc.diagnostics import Rule, Severity
from npc.facts.adopting_sessions import adopting, adopting_sessions
from npc.facts.facts import Facts
from npc.genre.meetings import kind_of
from npc.genre.numerals import number_of
from npc.genre.prose import joined
from npc.genre.sessions import term_in
from npc.kinds.notice import Notice
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Session
from npc.rules.base import Finding

RULE = Rule(
    "NPC356",
    "other-session",
    Severity.ERROR,
    Message("two places disagree about a session", "题注与会议日期、届次不一致"),
)
RULES = (RULE,)
_MOST = 50
"""Sessions of one kind and day, or number, that one is compared with."""
_LONGEST = 4
"""Days after its first on which a session may still go on."""
_SLIPS = 4
"""By how much a number is too low for a slip, rather than that of another term."""


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the adoption and the agendas with the sessions, and with the notice.

    What a ledger tells of a session goes before what a list planned.
    """
    plan = facts.plan
    adopted = list(adopting_sessions(plan))
    sessions = plan.sessions
    for session in (*adopted, *sessions):
        if session.name and "届" in session.name and "次" not in session.name:
            yield _no_session(session)
    listed = _Listed(sessions)
    for step in adopted:
        yield from listed.compared(step)
    of_agendas = {id(agenda.session) for agenda in plan.agendas}
    told = _Listed(session for session in sessions if id(session) not in of_agendas)
    for agenda in plan.agendas:
        yield from told.compared(agenda.session)
    for notice in plan.notices:
        issued = plan.issued_by(notice)
        steps = list(adopting(issued)) if issued else []
        if notice.text and steps:
            yield from _in_notice(notice, [step for step in steps if step.number])


def _may_be_of_one_term(step: Session, session: Session) -> bool:
    terms = {term_in(step.name), term_in(session.name)} - {None}
    return len(terms) < 2  # noqa: PLR2004 - another one


class _Listed:
    """The sessions that are listed, by their kinds and days, and by their kinds and numbers."""

    def __init__(self, sessions: Iterable[Session]) -> None:
        self._by: dict[tuple[str, date | int], list[Session]] = {}
        for session in sessions:
            kind, number = kind_of(session.kind), session.number
            for key in (session.date, number) if number is not None else ():
                same = self._by.setdefault((kind, key), [])
                if len(same) < _MOST:
                    same.append(session)

    def compared(self, step: Session) -> Iterator[Finding]:
        """Find the same day with another number, or else the same number with another day."""
        if step.number is None:
            return
        on_day, numbered = self._like(step, step.date), self._like(step, step.number)
        if on_day and all(session.number != step.number for session in on_day):
            yield _finding(step, on_day[0], "session")
        elif numbered and not any(_is_within(step.date, session.date) for session in numbered):
            yield _finding(step, numbered[0], "date")
        elif not numbered:
            yield from (_finding(step, later, "session") for later in self._begun_before(step)[:1])

    def _begun_before(self, step: Session) -> list[Session]:
        """Return the sessions of numbers a little higher that began a few days before: 第24次 on the 27th, 第23次 on the 28th.

        A lower number may be that of the session before, and a far higher one that of a committee whose term is over.
        """
        number = step.number or 0
        return [
            session
            for before in range(1, _LONGEST + 1)
            for session in self._like(step, _days_before(step.date, before))
            if number < (session.number or 0) <= number + _SLIPS
        ]

    def _like(self, step: Session, key: date | int) -> list[Session]:
        same = self._by.get((kind_of(step.kind), key), ())
        return [session for session in same if _may_be_of_one_term(step, session)]


def _days_before(day: date, count: int) -> date:
    return date.fromordinal(max(1, day.toordinal() - count))


def _is_within(day: date, first: date) -> bool:
    return 0 <= (day - first).days <= _LONGEST


def _finding(step: Session, session: Session, key: str) -> Finding:
    return Finding(
        RULE,
        Message(
            "{kind} {name} on {day} here, {other} on {date} in {list}",
            "这里写{kind}{name}，{day}；{list}写{other}，{date}",
        ).format(
            kind=step.kind,
            name=str(step.name),
            day=step.date.isoformat(),
            list=_list_of(session),
            other=str(session.name),
            date=session.date.isoformat(),
        ),
        step.at / key,
        Message("correct the date or the number", "请改正日期或者届次"),
        ((session.at / key, Message("otherwise here", "这里写的不同")),),
    )


def _list_of(session: Session) -> Message:
    """Say which list a session stands in: that of a ledger goes before what was planned."""
    from npc.kinds.ledger import HeldSession

    is_kept = isinstance(session, HeldSession)
    return Message("the ledger", "台账") if is_kept else spelt(Message("“<sessions>”", "会议列表"))


def _no_session(session: Session) -> Finding:
    return Finding(
        RULE,
        Message("“{name}” is no number of a session", "“{name}”不是会议的次数").format(
            name=str(session.name)
        ),
        session.at / "session",
        Message("write 第…次", "请写成“第几次”"),
    )


_PASSED = (
    "(?P<day>([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日)(?P<kind>[^。；日]*?)第(?P<number>[^第次]{1,6})次"
    "(?P<more>[^。；日]{0,20}?)通过"
)
"""A pattern that is compiled only where there is a notice."""


def _in_notice(notice: Notice, adopted: Sequence[Session]) -> Iterator[Finding]:
    """Compare the first session that the text names with the adoption.

    Args:
        notice: The notice; it has a text.
        adopted: The steps of the adoption that have a number.

    """
    match = re.search(_PASSED, joined(notice.text or ""))
    number = number_of(match["number"].strip()) if match else None
    day = _day(*match.group(2, 3, 4)) if match else None
    if match is None or number is None or day is None:
        return
    steps = [
        named for named in adopted if _is_meeting_of(named.kind, match["kind"] + match["more"])
    ]
    if steps and not any((named.date, named.number) == (day, number) for named in steps):
        step = steps[-1]
        is_day = step.date != day
        yield Finding(
            RULE,
            spelt(
                Message(
                    "the notice says {day}, 第{number}次; “<adopted>” says {date}, {name}",
                    "通知写{day}第{number}次，题注写{date}{name}",
                )
            ).format(
                day=day.isoformat(),
                number=match["number"],
                date=step.date.isoformat(),
                name=str(step.name),
            ),
            notice.at / "text",
            Message("make them the same", "请改为一致"),
            (
                (
                    step.at / ("date" if is_day else "session"),
                    Message("otherwise here", "这里写的不同"),
                ),
            ),
            words=match["day"] if is_day else f"第{match['number']}次",
        )


def _is_meeting_of(kind: str, said: str) -> bool:
    """Whether words such as 县十八届人大常委会第三十次会议 are of a kind of meeting."""
    return all((word in kind) == (word in said) for word in ("主任", "党组"))


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
