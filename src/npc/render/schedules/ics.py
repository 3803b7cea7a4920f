"""Views as calendars (RFC 5545): matters as to-dos, sessions and deadlines as days.

A matter of a month is a to-do that is due on its last day, and never a block of 31 days. Whatever
is imported again replaces what it was: identifiers are the keys of the view. Needs `npc[ics]`.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from npc.errors import RenderError
from npc.text import Text, visible
from npc.views import Dated, ListedMatter, View

if TYPE_CHECKING:
    from icalendar import Alarm, Component, Event, Todo

_NO_YEAR = 2000
_ALARM = timedelta(hours=-15)
"""Nine o'clock on the day before."""
_STATUS = {"done": "COMPLETED", "cancelled": "CANCELLED"}
_STATUS_NAMES = {"done": "已完成", "postponed": "已延期", "cancelled": "已取消"}


def document(view: View) -> bytes:
    """Give a view as an .ics file.

    Raises:
        RenderError: The library icalendar is not installed.

    """
    try:
        from icalendar import Calendar
    except ImportError as error:
        raise RenderError(_NOT_INSTALLED, hint=_INSTALL) from error
    calendar = Calendar()
    calendar.add("prodid", "-//npc//npc schedule//ZH")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for name in ("name", "x-wr-calname"):  # the second is what most programs read
        calendar.add(name, _plain(view.title))
    head, end, _ = bytes(calendar.to_ical()).rpartition(b"END:VCALENDAR")
    # One by one: thousands of the library's objects would take half a gigabyte together.
    return b"".join((head, *_components(view), end, b"\r\n"))


def _components(view: View) -> Iterator[bytes]:
    seen: set[str] = set()
    version = _version(view)
    alarm = bytes(_alarm().to_ical())  # the same for all: written once, and put in before the end
    for dated in view.dates:
        if dated.key not in seen:
            head, end, rest = _written(_event(dated), dated.key, version).rpartition(b"END:VEVENT")
            yield b"".join((head, alarm if dated.is_deadline else b"", end, rest))
        seen.add(dated.key)
    for matter in view.matters:
        yield _written(_todo(matter), matter.key, version)


def _version(view: View) -> dict[str, object]:
    """Give the properties that tell versions apart, which are those of the whole calendar.

    The version is that of the day by which progress is judged, else the plan's year: programs that
    keep the newer of two find it so, and no clock is read.
    """
    from icalendar import vDDDTypes, vInt

    begin = date(view.source.year or _NO_YEAR, 1, 1)
    day = max(view.as_of or begin, begin)
    stamp = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return {"dtstamp": vDDDTypes(stamp), "sequence": vInt((day - begin).days)}


def _written(component: "Component", key: str, version: dict[str, object]) -> bytes:
    """Say which one it is and of which version, and write it."""
    component["uid"] = f"{key}@npc-work-points"
    component.update(version)
    return bytes(component.to_ical())


def _event(dated: Dated) -> "Event":
    from icalendar import Event

    event = Event()
    title = _plain(dated.title)
    event.add("summary", f"期限：{title}" if dated.is_deadline else title)
    event.add("dtstart", dated.day)
    event.add("dtend", dated.day + timedelta(days=1))
    if dated.about:
        event.add("description", _plain(dated.about))
    if dated.is_deadline:
        event.add("transp", "TRANSPARENT")  # nobody is busy all day
    return event


def _alarm() -> "Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", "明天到期")
    alarm.add("trigger", _ALARM)
    return alarm


def _todo(matter: ListedMatter) -> "Todo":
    from icalendar import Todo

    todo = Todo()
    todo.add("summary", _plain(matter.text))
    if matter.spans:
        todo.add("dtstart", min(first for first, _ in matter.spans))
        todo.add("due", max(last for _, last in matter.spans))
    todo.add("description", "\n".join(map(_plain, _about(matter))))
    if matter.departments:
        todo.add("categories", list(map(_plain, matter.departments)))
    _add_progress(todo, matter)
    return todo


def _add_progress(todo: "Todo", matter: ListedMatter) -> None:
    todo.add("status", _STATUS.get(matter.status, "NEEDS-ACTION"))
    if matter.status == "done":
        todo.add("percent-complete", 100)
        if day := matter.done_on:
            # The standard wants a time of day in UTC: noon in Beijing is this day nearly everywhere.
            todo.add("completed", datetime(day.year, day.month, day.day, 4, tzinfo=UTC))


def _about(matter: ListedMatter) -> Iterator[str]:
    said = (
        ("部门", matter.owners),
        ("会议", "、".join(matter.meetings)),
        ("时间", matter.when or "未定"),
        ("来源", matter.source),
        ("进展", "逾期" if matter.is_overdue else _STATUS_NAMES.get(matter.status)),
        ("备注", matter.note),
    )
    return (f"{name}：{words}" for name, words in said if words)


def _plain(text: str) -> str:
    """Give a text in one line, with characters shown and not obeyed; icalendar escapes it."""
    return visible(text).encode("utf-8", "replace").decode()


_NOT_INSTALLED = Text(
    "making a calendar needs icalendar, which is not installed",
    "生成日历文件需要 icalendar，尚未安装",
)
_INSTALL = Text(
    "install it: pip install 'npc-work-points[ics]'",
    "请安装：pip install 'npc-work-points[ics]'",
)
