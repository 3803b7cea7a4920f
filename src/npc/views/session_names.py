"""How sessions are named: 8月 常委会会议（第30次，2025年8月28日，周四）."""

from collections.abc import Iterable, Iterator
from hashlib import blake2s

from npc.genre.meetings import is_meant
from npc.messages import Message
from npc.plan import Plan, Session
from npc.views.phrases import CLAUSE, SEMICOLON, joined, month_name, short, weekday
from npc.views.schedule import Schedule
from npc.views.sitting import Sitting
from npc.views.view import Event, Text, in_language


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


def _dated(session: Session, year: int | None) -> Text:
    day = short(session.date)
    if session.date.year != year:
        day = Message(f"{day.en} {session.date.year}", f"{session.date.year}年{day.zh}")
    return joined((session.name, day, weekday(session.date)), CLAUSE)


def session_days(schedule: Schedule, months: Iterable[int]) -> Iterator[Event[Text]]:
    """Yield the wanted sessions whose date is set in some months (1–12) of the plan's year, by date."""
    plan, meeting = schedule.plan, schedule.filters.meeting
    for session in sorted(plan.sessions, key=lambda session: session.date):
        is_wanted = meeting is None or is_meant(meeting, session.kind)
        if is_wanted and session.date.month in months and plan.year in {None, session.date.year}:
            yield session_event(session, plan)


def session_event(session: Session, plan: Plan, *, about: Text = "") -> Event[Text]:
    """Return a session as a day, with what is known of it."""
    name = f"{session.kind}{session.name or ''}"
    return Event(_key(session, plan), name, session.date, is_deadline=False, about=about)


def _key(session: Session, plan: Plan) -> str:
    """Return the key of a session, which stays when its date is moved if it has a number."""
    name = session.name or str(session.date)
    words = "\0".join((plan.organ or plan.name, str(plan.year), session.kind, name))
    return blake2s(words.encode("utf-8", "replace"), digest_size=10).hexdigest()
