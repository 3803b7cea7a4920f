"""Views as calendars (RFC 5545): matters as to-dos, sessions and deadlines as days.

A matter of a month is a to-do that is due on its last day, and never a block of 31 days. Whatever
is imported again replaces what it was: identifiers are the keys of the view. Needs `npc[ics]`.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from npc.characters import visible
from npc.errors import RenderError
from npc.genre.progress import Status
from npc.messages import Language, Message, Verbatim
from npc.views.filters import OVERDUE, STATUS_NAMES
from npc.views.phrases import COMMA, UNSET, joined
from npc.views.view import Event, ListedMatter, Text, View, in_language

if TYPE_CHECKING:
    from icalendar import Parameters

_NO_YEAR = 2000
_OF_SESSIONS = frozenset(("meetings", "deadlines"))
"""Views that have no work before sessions, such as research."""
_STATUS = {"done": "COMPLETED", "cancelled": "CANCELLED"}
_PRODUCTS: dict[Language, str] = {
    "en": "-//npc//npc schedule//EN",
    "zh": "-//npc//npc schedule//ZH",
}


def document(view: View[Text], language: Language) -> bytes:
    """Return a view as an .ics file.

    Raises:
        RenderError: The library icalendar is not installed.

    """
    try:
        import icalendar  # noqa: F401 - the functions below import what they need of it
    except ImportError as error:
        raise RenderError(_NOT_INSTALLED, hint=_INSTALL) from error
    # By lines: thousands of the library's components would take four times as long.
    return b"".join(_calendar(view, language))


def _calendar(view: View[Text], language: Language) -> Iterator[bytes]:
    yield _line("BEGIN", "VCALENDAR")
    yield _line("VERSION", "2.0")
    yield _line("PRODID", _PRODUCTS[language])
    yield _line("METHOD", "PUBLISH")
    for name in ("NAME", "X-WR-CALNAME"):  # the second is what most programs read
        yield _line(name, _plain(in_language(view.title, language)))
    version = _version(view)
    seen: set[str] = set()
    for event in view.dates:
        if event.key not in seen:
            yield from _event(event.in_language(language), version, language)
        seen.add(event.key)
    for matter in view.matters:
        yield from _todo(matter, version, language)
        if matter.research_spans and view.name not in _OF_SESSIONS:
            yield from _work(matter, version, language)
    yield _line("END", "VCALENDAR")


def _version(view: View[Text]) -> bytes:
    """Return the properties that tell versions apart, which are those of the whole calendar.

    The version is that of the day by which progress is judged, else the plan's year: programs that
    keep the newer of two find it so, and no clock is read.
    """
    begin = date(view.source.year or _NO_YEAR, 1, 1)
    day = max(view.as_of or begin, begin)
    stamp = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return _moment("DTSTAMP", stamp) + _line("SEQUENCE", str((day - begin).days))


def _event(event: Event[str], version: bytes, language: Language) -> Iterator[bytes]:
    title = _plain(event.title)
    yield _fixed("BEGIN", "VEVENT")
    yield _uid(event.key)
    yield version
    yield _line(
        "SUMMARY",
        _DUE.format(title=Verbatim(title)).in_language(language) if event.is_deadline else title,
    )
    yield _day("DTSTART", event.day)
    yield _day("DTEND", event.day + timedelta(days=1))
    if event.about:
        yield _line("DESCRIPTION", _plain(event.about))
    if event.is_deadline:
        yield _reminder(language)
    yield _fixed("END", "VEVENT")


def _todo(matter: ListedMatter, version: bytes, language: Language) -> Iterator[bytes]:
    yield _fixed("BEGIN", "VTODO")
    yield _uid(matter.key)
    yield version
    yield _line("SUMMARY", _plain(matter.text))
    yield from _time(matter.spans, matter.due_by)
    yield _line("DESCRIPTION", "\n".join(map(_plain, _about(matter, language))))
    yield from _state(matter)


def _work(matter: ListedMatter, version: bytes, language: Language) -> Iterator[bytes]:
    """Return the work before a meeting (调研, 检查) as a to-do of its own."""
    work = _WORK.format(work=matter.work, matter=Verbatim(matter.text))
    yield _fixed("BEGIN", "VTODO")
    yield _uid(f"{matter.key}-research")
    yield version
    yield _line("SUMMARY", _plain(work.in_language(language)))
    yield from _time(matter.research_spans, None)
    yield _line("DESCRIPTION", "\n".join(map(_plain, _about(matter, language))))
    yield from _state(matter)


def _time(spans: Sequence[tuple[date, date]], due_by: date | None) -> Iterator[bytes]:
    """Return the first day and the last: that by which it is to be done goes before."""
    days = [last for _, last in spans]
    begin, due = min((first for first, _ in spans), default=None), due_by or max(days, default=None)
    if begin and due and begin <= due:
        yield _day("DTSTART", begin)
    if due:
        yield _day("DUE", due)


def _state(matter: ListedMatter) -> Iterator[bytes]:
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
def _reminder(language: Language) -> bytes:
    """Nobody is busy all day with a deadline, but is told at nine o'clock on the day before."""
    lines = (
        ("TRANSP", "TRANSPARENT"),
        ("BEGIN", "VALARM"),
        ("ACTION", "DISPLAY"),
        ("DESCRIPTION", _TOMORROW.in_language(language)),
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


def _about(matter: ListedMatter, language: Language) -> Iterator[str]:
    said: tuple[tuple[Message, Text | None], ...] = (
        (_DEPARTMENT, matter.owners),
        (_ASSISTING, matter.assisting),
        (_LEADER, matter.leader),
        (_MEETING, joined(matter.meetings, COMMA)),
        (_TIME, matter.when or UNSET),
        (_RESEARCH, matter.work),
        (_DONE_BY, matter.due),
        (_FOCUS, matter.focus),
        *((Message(head, head), text) for head, text in matter.extra.items()),
        (_SOURCE, matter.source),
        (_PROGRESS, _progress(matter)),
        (_REMARKS, matter.note),
    )
    # Thousands of lines: each is made in its language alone.
    colon = ": " if language == "en" else "："
    return (
        f"{label.in_language(language)}{colon}{in_language(words, language)}"
        for label, words in said
        if words
    )


def _progress(matter: ListedMatter) -> Message | None:
    if matter.is_overdue:
        return OVERDUE
    return None if matter.status == Status.PLANNED else STATUS_NAMES[Status(matter.status)]


def _plain(text: str) -> str:
    """Return a text in one line, with characters shown and not obeyed; icalendar escapes it."""
    return visible(text).encode("utf-8", "replace").decode()


_DUE = Message("Due: {title}", "期限：{title}")
_TOMORROW = Message("Due tomorrow", "明天到期")
_DEPARTMENT, _MEETING = Message("Department", "部门"), Message("Meeting", "会议")
_TIME, _SOURCE = Message("Time", "时间"), Message("Source", "来源")
_ASSISTING, _LEADER = Message("Assisting", "配合部门"), Message("In charge", "分管领导")
_RESEARCH, _DONE_BY = Message("Beforehand", "会前工作"), Message("Done by", "完成时限")
_FOCUS = Message("Focus", "重点")
_WORK = Message("{matter}: {work}", "{matter}（{work}）")
_PROGRESS, _REMARKS = Message("Progress", "进展"), Message("Remarks", "备注")
_NOT_INSTALLED = Message(
    "making a calendar needs icalendar, which is not installed",
    "生成日历文件需要 icalendar，尚未安装",
)
_INSTALL = Message(
    "install it: pip install 'npc-work-points[ics]'",
    "请安装：pip install 'npc-work-points[ics]'",
)
