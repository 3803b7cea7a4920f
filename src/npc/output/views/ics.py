"""Views as calendars (RFC 5545): matters on the days on which they are due, sessions and deadlines.

A matter of a month is a whole day, its last, and never a block of 31 days; or a to-do that is due
then, which many calendars do not show. Whatever is imported again replaces what it was: identifiers
are made of the keys of the view. A day and a to-do of one matter have different ones, since servers
refuse one identifier for two sorts of entries.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING

from npc.characters import visible
from npc.genre.progress import Status
from npc.messages import Language, Message, Verbatim
from npc.records import NamedTuple
from npc.views.filters import OVERDUE, STATUS_NAMES
from npc.views.phrases import COMMA, UNSET, joined
from npc.views.table import Text, in_language
from npc.views.view import Event, ListedMatter, View

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
    """Return a view as an .ics file."""
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
    has_work = view.name not in _OF_SESSIONS
    for matter in view.matters:
        yield from _matter(matter, version, language, as_todo=view.has_todos, has_work=has_work)
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
    yield _whole_day(event.day)
    if event.about:
        yield _line("DESCRIPTION", _plain(event.about))
    if event.is_deadline:
        yield _reminder(language)
    yield _fixed("END", "VEVENT")


def _matter(
    matter: ListedMatter, version: bytes, language: Language, *, as_todo: bool, has_work: bool
) -> Iterator[bytes]:
    """Yield a matter, and where it is wanted the work before its meeting (调研, 检查)."""
    write = _todos if as_todo else _days
    yield from write(
        _CalendarEntry(matter, matter.key, matter.text, matter.stretches, matter.days),
        version,
        language,
    )
    if matter.research_spans and has_work:
        title = _WORK.format(work=matter.work, matter=Verbatim(matter.text)).in_language(language)
        days = tuple(last for _, last in matter.research_spans)
        work = _CalendarEntry(matter, f"{matter.key}-research", title, matter.research_spans, days)
        yield from write(work, version, language)


class _CalendarEntry(NamedTuple):
    """A matter, or the work before it, as a calendar has it."""

    matter: ListedMatter
    key: str
    title: str
    stretches: Sequence[tuple[date, date]]
    days: Sequence[date]
    """Those on which it is due."""


def _days(part: _CalendarEntry, version: bytes, language: Language) -> Iterator[bytes]:
    """Yield a whole day for each day on which it is due: nobody is busy on it, and all programs show it."""
    state = _progress(part.matter)
    title = _STATED.format(state=state, title=Verbatim(part.title)) if state else part.title
    for number, day in enumerate(part.days, 1):
        yield _fixed("BEGIN", "VEVENT")
        yield _uid(_numbered(f"{part.key}-day", number))
        yield version
        yield _line("SUMMARY", _plain(in_language(title, language)))
        yield _whole_day(day)
        yield _described(part.matter, language)
        yield _fixed("STATUS", "CANCELLED" if part.matter.status == "cancelled" else "CONFIRMED")
        yield _fixed("TRANSP", "TRANSPARENT")
        yield _fixed("END", "VEVENT")


def _todos(part: _CalendarEntry, version: bytes, language: Language) -> Iterator[bytes]:
    """Yield a to-do for each stretch, or one without a day."""
    for number, (begin, due) in enumerate(_ends(part), 1):
        yield _fixed("BEGIN", "VTODO")
        yield _uid(_numbered(part.key, number, "part-"))
        yield version
        yield _line("SUMMARY", _plain(part.title))
        if begin and due and begin <= due:
            yield _moment("DTSTART", datetime.combine(begin, time.min))
        if due:
            # RFC 5545 takes a DUE that is a date for overdue on that day, most programs do not: the
            # last second of the day, in the time of who reads it, is the same to all.
            yield _moment("DUE", datetime.combine(due, time(23, 59, 59)))
        yield _described(part.matter, language)
        yield from _state(part.matter)


def _ends(part: _CalendarEntry) -> Sequence[tuple[date | None, date | None]]:
    """Return the first and last day of each to-do; a time by which it is to be done ends them all."""
    begin = min((first for first, _ in part.stretches), default=None)
    if part.matter.due_by and part.key == part.matter.key:
        return [(begin, part.matter.due_by)]
    return part.stretches or [(None, None)]


def _numbered(key: str, number: int, mark: str = "") -> str:
    """Return the key of one of several entries; the first has that which a single one has."""
    return key if number == 1 else f"{key}-{mark}{number}"


def _described(matter: ListedMatter, language: Language) -> bytes:
    about = _line("DESCRIPTION", "\n".join(map(_plain, _about(matter, language))))
    return about + (_categories(matter.departments) if matter.departments else b"")


def _state(matter: ListedMatter) -> Iterator[bytes]:
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
def _whole_day(day: date) -> bytes:
    return _day("DTSTART", day) + _day("DTEND", day + timedelta(days=1))


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
_STATED = Message("{state}: {title}", "{state}：{title}")
_TOMORROW = Message("Due tomorrow", "明天到期")
_DEPARTMENT, _MEETING = Message("Department", "部门"), Message("Meeting", "会议")
_TIME, _SOURCE = Message("Time", "时间"), Message("Source", "来源")
_ASSISTING, _LEADER = Message("Assisting", "配合部门"), Message("In charge", "分管领导")
_RESEARCH, _DONE_BY = Message("Beforehand", "会前工作"), Message("Done by", "完成时限")
_FOCUS = Message("Focus", "重点")
_WORK = Message("{matter}: {work}", "{matter}（{work}）")
_PROGRESS, _REMARKS = Message("Progress", "进展"), Message("Remarks", "备注")
