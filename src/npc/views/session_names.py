"""How sessions are named: 8月 常委会会议（第30次，2025年8月28日，周四）."""

from collections.abc import Iterable, Iterator
from hashlib import blake2s

from npc.errors import UsageError
from npc.genre.meetings import is_meant
from npc.genre.numerals import number_of
from npc.genre.sessions import number_in
from npc.genre.weekdays import weekday
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Plan, Session
from npc.views.phrases import CLAUSE, SEMICOLON, joined, month_name, short
from npc.views.schedule import Schedule
from npc.views.sitting import Sitting
from npc.views.table import Text, in_language
from npc.views.view import Event


def sitting_name(sitting: Sitting, year: int | None) -> Message:
    """Name the sessions of one kind in a month, with those whose date is set."""
    if sitting.month is None:
        return Message(
            f"{sitting.kind} (no time set, or all year)", f"{sitting.kind}（时间未定或全年）"
        )
    month = month_name(sitting.month)
    dates = joined((_dated(session, year) for session in sitting.sessions), SEMICOLON)
    return Message(
        f"{sitting.kind}, {month.en}" + (f" ({in_language(dates, 'en')})" if dates else ""),
        f"{month.zh}{sitting.kind}" + (f"（{in_language(dates, 'zh')}）" if dates else ""),
    )


def meeting_name(sitting: Sitting, year: int | None) -> Message:
    """Name a session in a cell: 常委会会议第30次（4月28日）; by its month where it is not one with a day."""
    if sitting.month is None:
        return Message(sitting.kind, sitting.kind)
    if len(sitting.sessions) != 1:
        month = month_name(sitting.month)
        return Message(f"{sitting.kind}, {month.en}", f"{month.zh}{sitting.kind}")
    (session,) = sitting.sessions
    title, day = session_title(session), _day_of(session, year)
    return Message(f"{title} ({day.en})", f"{title}（{day.zh}）")


def _day_of(session: Session, year: int | None) -> Message:
    """Return the day of a session, with its year where that is another than the plan's."""
    day = short(session.date)
    if session.date.year == year:
        return day
    return Message(f"{day.en} {session.date.year}", f"{session.date.year}年{day.zh}")


def _dated(session: Session, year: int | None) -> Text:
    return joined((session.name, _day_of(session, year), weekday(session.date)), CLAUSE)


def session_days(schedule: Schedule, months: Iterable[int]) -> Iterator[Event[Text]]:
    """Yield the wanted sessions whose date is set in some months (1–12) of the plan's year, by date."""
    plan, meeting = schedule.plan, schedule.filters.meeting
    for session in sorted(plan.sessions, key=lambda session: session.date):
        is_wanted = meeting is None or is_meant(meeting, session.kind)
        if is_wanted and session.date.month in months and plan.year in {None, session.date.year}:
            yield session_event(session, plan)


def session_title(session: Session) -> str:
    """Return what a session is called: 常委会会议第30次."""
    return f"{session.kind}{session.name or ''}"


def sessions_named(plan: Plan, written: str, *, meeting: str | None = None) -> tuple[Session, ...]:
    """Find the sessions that a number, name or date means: 45, 第四十五次, 2026-04-28.

    Args:
        plan: The plan.
        written: The number, name or date.
        meeting: The kind of meeting that is wanted.

    Raises:
        UsageError: The plan sets no such session.

    """
    known = [
        session
        for session in sorted(plan.sessions, key=lambda session: session.date)
        if meeting is None or is_meant(meeting, session.kind)
    ]
    number = _number(written)
    found = tuple(
        session
        for session in known
        if written in {session.name, str(session.date)}
        or (number is not None and session.number == number)
    )
    if not found:
        names = [_DAY.format(title=session_title(each), day=each.date) for each in known]
        hint = _SET.format(names=names) if names else _SET_NONE.with_keys(plan.keys)
        raise UsageError(_NO_SESSION.format(session=written), hint=hint)
    return found


def _number(written: str) -> int | None:
    found = number_in(written)
    return found[1] if found else number_of(written.removeprefix("第").partition("次")[0])


_DAY = Message("{title} ({day})", "{title}（{day}）")
_NO_SESSION = Message("no day is set for a session “{session}”", "没有会期为“{session}”的会议")
_SET = Message("sessions with a day: {names}", "已定日期的会议：{names}")
_SET_NONE = spelt(
    Message(
        "write “<Arrangement.sessions>” in the arrangement: the kind, the session and its date",
        "请在安排表的 <Arrangement.sessions> 中写明会议、届次和日期",
    )
)


def session_event(session: Session, plan: Plan, *, about: Text = "") -> Event[Text]:
    """Return a session as a day, with what is known of it."""
    return Event(
        _key(session, plan), session_title(session), session.date, is_deadline=False, about=about
    )


def _key(session: Session, plan: Plan) -> str:
    """Return the key of a session, which stays when its date is moved if it has a number."""
    name = session.name or str(session.date)
    words = "\0".join((plan.organ or plan.name, str(plan.year), session.kind, name))
    return blake2s(words.encode("utf-8", "replace"), digest_size=10).hexdigest()
