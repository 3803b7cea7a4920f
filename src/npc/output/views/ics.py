"""Views as calendars (RFC 5545): matters as to-dos, sessions and deadlines as days.

A matter of a month is a to-do that is due on its last day, and never a block of 31 days. Whatever
is imported again replaces what it was: identifiers are the keys of the view. Needs `npc[ics]`.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from npc.characters import visible
from npc.errors import RenderError
from npc.messages import Message
from npc.views.view import Dated, ListedMatter, View

if TYPE_CHECKING:
    from icalendar import Parameters

_NO_YEAR = 2000
_STATUS = {"done": "COMPLETED", "cancelled": "CANCELLED"}
_STATUS_NAMES = {"done": "已完成", "postponed": "已延期", "cancelled": "已取消"}


def document(view: View) -> bytes:
    """Give a view as an .ics file.

    Raises:
        RenderError: The library icalendar is not installed.

    """
    try:
        import icalendar  # noqa: F401 - the functions below import what they need of it
    except ImportError as error:
        raise RenderError(_NOT_INSTALLED, hint=_INSTALL) from error
    # By lines: thousands of the library's components would take four times as long.
    return b"".join(_calendar(view))


def _calendar(view: View) -> Iterator[bytes]:
    yield _line("BEGIN", "VCALENDAR")
    yield _line("VERSION", "2.0")
    yield _line("PRODID", "-//npc//npc schedule//ZH")
    yield _line("METHOD", "PUBLISH")
    for name in ("NAME", "X-WR-CALNAME"):  # the second is what most programs read
        yield _line(name, _plain(view.title))
    version = _version(view)
    seen: set[str] = set()
    for dated in view.dates:
        if dated.key not in seen:
            yield from _event(dated, version)
        seen.add(dated.key)
    for matter in view.matters:
        yield from _todo(matter, version)
    yield _line("END", "VCALENDAR")


def _version(view: View) -> bytes:
    """Give the properties that tell versions apart, which are those of the whole calendar.

    The version is that of the day by which progress is judged, else the plan's year: programs that
    keep the newer of two find it so, and no clock is read.
    """
    begin = date(view.source.year or _NO_YEAR, 1, 1)
    day = max(view.as_of or begin, begin)
    stamp = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return _moment("DTSTAMP", stamp) + _line("SEQUENCE", str((day - begin).days))


def _event(dated: Dated, version: bytes) -> Iterator[bytes]:
    title = _plain(dated.title)
    yield _fixed("BEGIN", "VEVENT")
    yield _uid(dated.key)
    yield version
    yield _line("SUMMARY", f"期限：{title}" if dated.is_deadline else title)
    yield _day("DTSTART", dated.day)
    yield _day("DTEND", dated.day + timedelta(days=1))
    if dated.about:
        yield _line("DESCRIPTION", _plain(dated.about))
    if dated.is_deadline:
        yield _reminder()
    yield _fixed("END", "VEVENT")


def _todo(matter: ListedMatter, version: bytes) -> Iterator[bytes]:
    yield _fixed("BEGIN", "VTODO")
    yield _uid(matter.key)
    yield version
    yield _line("SUMMARY", _plain(matter.text))
    if matter.spans:
        yield _day("DTSTART", min(first for first, _ in matter.spans))
        yield _day("DUE", max(last for _, last in matter.spans))
    yield _line("DESCRIPTION", "\n".join(map(_plain, _about(matter))))
    if matter.departments:
        yield _categories(matter.departments)
    yield _fixed("STATUS", _STATUS.get(matter.status, "NEEDS-ACTION"))
    if matter.status == "done":
        yield _line("PERCENT-COMPLETE", "100")
        if day := matter.done_on:
            # The standard wants a time of day in UTC: noon in Beijing is this day nearly everywhere.
            yield _moment("COMPLETED", datetime(day.year, day.month, day.day, 4, tzinfo=UTC))
    yield _fixed("END", "VTODO")


@cache
def _reminder() -> bytes:
    """Nobody is busy all day with a deadline, but is told at nine o'clock on the day before."""
    lines = (
        ("TRANSP", "TRANSPARENT"),
        ("BEGIN", "VALARM"),
        ("ACTION", "DISPLAY"),
        ("DESCRIPTION", "明天到期"),
        ("TRIGGER", "-PT15H"),
        ("END", "VALARM"),
    )
    return b"".join(_line(name, value) for name, value in lines)


def _uid(key: str) -> bytes:
    return _line("UID", f"{key}@npc-work-points")


def _line(name: str, value: str) -> bytes:
    """Write a property, its text escaped and the line folded."""
    from icalendar import vText

    return _written(name, vText(value))


_fixed = cache(_line)


@cache
def _day(name: str, day: date) -> bytes:
    from icalendar import Parameters, vDate

    return _written(name, vDate(day), Parameters(VALUE="DATE"))


def _moment(name: str, moment: datetime) -> bytes:
    from icalendar import vDatetime

    return _written(name, vDatetime(moment))


@cache
def _categories(names: tuple[str, ...]) -> bytes:
    from icalendar.prop import vCategory

    return _written("CATEGORIES", vCategory(list(map(_plain, names))))


def _written(name: str, value: object, parameters: "Parameters | None" = None) -> bytes:
    from icalendar import Parameters
    from icalendar.parser import Contentline

    line = Contentline.from_parts(name, parameters or Parameters(), value)
    return bytes(line.to_ical()) + b"\r\n"


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


_NOT_INSTALLED = Message(
    "making a calendar needs icalendar, which is not installed",
    "生成日历文件需要 icalendar，尚未安装",
)
_INSTALL = Message(
    "install it: pip install 'npc-work-points[ics]'",
    "请安装：pip install 'npc-work-points[ics]'",
)
