"""How sessions are named: 8月 常委会会议（第30次，2025年8月28日，周四）."""

from collections.abc import Iterable, Iterator
from hashlib import blake2s

from npc.genre.meetings import is_meant
from npc.plan import Plan, Session
from npc.views.sittings import Sitting
from npc.views.view import Dated
from npc.views.wanted import Wanted
from npc.views.workdays import short, weekday

_YEAR = 12


def month_name(month: int) -> str:
    """Name a month that counts from January of the plan's year: 8月, 次年1月, 上年12月."""
    if month > _YEAR:
        return f"次年{month - _YEAR}月"
    return f"{month}月" if month > 0 else f"上年{month + _YEAR}月"


def session_name(sitting: Sitting, year: int | None) -> str:
    """Name the sessions of one kind in a month, with those whose date is set."""
    if sitting.month is None:
        return f"{sitting.kind}（时间未定或全年）"
    dates = "；".join(_dated(session, year) for session in sitting.sessions)
    return f"{month_name(sitting.month)}{sitting.kind}" + (f"（{dates}）" if dates else "")


def _dated(session: Session, year: int | None) -> str:
    day = session.date
    shown = short(day) if day.year == year else f"{day.year}年{short(day)}"
    return "，".join(filter(None, (session.name, shown, weekday(day))))


def session_days(plan: Plan, months: Iterable[int], wanted: Wanted) -> Iterator[Dated]:
    """Give the wanted sessions whose date is set in some months (1–12) of the plan's year, by date."""
    for one in sorted(plan.sessions, key=lambda one: one.date):
        is_wanted = wanted.meeting is None or is_meant(wanted.meeting, one.kind)
        if is_wanted and one.date.month in months and plan.year in {None, one.date.year}:
            name = f"{one.kind}{one.name or ''}"
            yield Dated(session_key(one, plan), name, one.date, is_deadline=False, about="")


def session_key(session: Session, plan: Plan) -> str:
    """Give the key of a session, which stays when its date is moved if it has a number."""
    said = session.name or str(session.date)
    words = "\0".join((plan.organ or plan.name, str(plan.year), session.kind, said))
    return blake2s(words.encode("utf-8", "replace"), digest_size=10).hexdigest()
