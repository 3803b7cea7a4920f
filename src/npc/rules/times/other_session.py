"""题注, sessions of list or ledger, agenda and notice that say different dates or numbers of one session."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from npc.diagnostics import Rule, Severity
from npc.facts.adopting_sessions import adopting, adopting_sessions
from npc.facts.facts import Facts
from npc.facts.listed_sessions import ListedSessions
from npc.genre.numerals import number_of
from npc.genre.prose import joined
from npc.genre.sessions import session_numbers_in
from npc.kinds.agenda import Agenda
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
    listed = ListedSessions(sessions)
    for step in adopted:
        yield from _otherwise(step, listed)
    of_agendas = {id(agenda.session) for agenda in plan.agendas}
    told = ListedSessions(session for session in sessions if id(session) not in of_agendas)
    for agenda in plan.agendas:
        yield from _otherwise(agenda.session, told)
        yield from _titled(agenda)
    for notice in plan.notices:
        issued = plan.issued_by(notice)
        steps = list(adopting(issued)) if issued else []
        if notice.text and steps:
            yield from _in_notice(notice, [step for step in steps if step.number])


def _otherwise(step: Session, listed: ListedSessions) -> Iterator[Finding]:
    found = listed.otherwise(step)
    if found:
        yield _finding(step, *found)


def _titled(agenda: Agenda) -> Iterator[Finding]:
    """Find an agenda whose title names no session of its number, and names one."""
    session, title = agenda.session, agenda.title
    numbers = session_numbers_in(title)
    if session.number and numbers and session.number not in numbers:
        yield Finding(
            RULE,
            Message("“{title}” is the agenda of {name}", "“{title}”是{name}的议程").format(
                title=title, name=session.name or ""
            ),
            agenda.title_at,
            Message("correct the number here or there", "请核对标题和会议的届次"),
            ((session.at / "session", Message("otherwise here", "这里写的不同")),),
            severity=Severity.WARNING,
        )


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
    if session.is_of_ledger:
        return Message("the ledger", "台账")
    return spelt(Message("“<sessions>”", "会议列表"))


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
