"""The year's set of schedules: which files it has, and what each holds.

Names of files are the same in both languages: what links to them goes on doing so, and two people
who work in one folder do not get two sets.
"""

from collections.abc import Container, Iterator
from functools import partial

from npc.files.names import file_name, same_name
from npc.messages import Language, Message
from npc.output.forms import CALENDAR, VIEWS
from npc.output.theme import Theme, in_theme
from npc.output.views import document
from npc.output.views.index_page import FileLink, LinkGroup, html, markdown
from npc.records import NamedTuple
from npc.views.counting import items
from npc.views.deadlines import deadlines_view
from npc.views.department import department_view
from npc.views.filters import Filters
from npc.views.load import load_view
from npc.views.meetings import meetings_view
from npc.views.month import month_view, months_view
from npc.views.notice import NoticeBasis
from npc.views.phrases import month_name
from npc.views.schedule import Schedule, title
from npc.views.table import Text, in_language
from npc.views.unscheduled import unscheduled_view
from npc.views.view import View
from npc.views.workdays import Workdays
from npc.views.year import MONTHS, year_view

PAGES = "html"
"""The form of pages where none is named."""


class _SetFile(NamedTuple):
    """A file of the set."""

    group: Message
    text: Text
    """What the index calls it."""
    name: str
    """Its name without year and ending."""
    view: View[Text]
    form: str


def files_of_year(  # noqa: PLR0913 - what may be said of a set
    schedule: Schedule,
    form: str,
    *,
    language: Language,
    theme: Theme,
    are_moved: bool,
    has_todos: bool = False,
) -> dict[str, bytes]:
    """Make all files before any is written, by name; the index is first.

    Args:
        schedule: The plan and the filters.
        form: The form of pages.
        language: That of all words.
        theme: How pages look.
        are_moved: Whether deadlines on days off are moved to the working day before.
        has_todos: Whether the calendar has matters as to-dos, and not as days.

    """
    year = f"{schedule.plan.year}年" if schedule.plan.year else ""
    own = file_name(f"{year}工作安排目录", ".md" if form == "md" else ".html")
    files, groups = {own: b""}, dict[Message, list[FileLink]]()
    taken = {same_name(own)}
    parts = _parts(schedule, form, are_moved=are_moved, has_todos=has_todos)
    for part in parts:  # one view at a time
        name = _free_name(f"{year}{part.name}", VIEWS[part.form].suffix, taken)
        taken.add(same_name(name))
        files[name] = document(part.view, part.form, language=language, theme=theme)
        link = FileLink(in_language(part.text, language), name, _remark(part, language))
        groups.setdefault(part.group, []).append(link)
    found = [LinkGroup(group.in_language(language), links) for group, links in groups.items()]
    files[own] = _index(schedule, found, form, language, theme)
    return files


def _index(
    schedule: Schedule, groups: list[LinkGroup], form: str, language: Language, theme: Theme
) -> bytes:
    heading = title(schedule.plan, Filters(), _INDEX).in_language(language)
    if form == "md":
        return markdown(heading, groups, language=language)
    return in_theme(theme, partial(html, heading, groups, language=language, theme=theme))


_INDEX = Message("schedules", "工作安排目录")
_BY_MONTH = Message("Months", "逐月安排")
_BY_DEPARTMENT = Message("Departments", "部门安排")
_YEAR = Message("The whole year", "全年安排")
_ELSEWHERE = Message("For other programs", "在其他软件中使用")


def _parts(
    schedule: Schedule, form: str, *, are_moved: bool, has_todos: bool
) -> Iterator[_SetFile]:
    days = Workdays(schedule.plan.holidays)
    settle = days.moved if are_moved else days.as_counted
    deadlines = deadlines_view(schedule, workdays=days, settle=settle)
    basis = NoticeBasis(schedule, MONTHS, deadlines)
    for month in MONTHS:
        view, name = month_view(schedule, month, basis), f"{month:02}月工作安排"
        yield _SetFile(_BY_MONTH, month_name(month), name, view, form)
    for department in schedule.plan.departments.listed:
        view, name = department_view(schedule, department), f"部门工作安排-{department.name}"
        yield _SetFile(_BY_DEPARTMENT, department.name, name, view, form)
    yield from _whole_year(schedule, form, days, deadlines, has_todos=has_todos)


def _whole_year(
    schedule: Schedule, form: str, days: Workdays, deadlines: View[Text], *, has_todos: bool
) -> Iterator[_SetFile]:
    def page(what: Message, view: View[Text], name: str = "") -> _SetFile:
        return _SetFile(_YEAR, what, name or what.zh, view, form)

    yield page(Message("Matters without a month", "时间未定事项"), unscheduled_view(schedule))
    yield page(Message("Workload", "工作量"), load_view(schedule))
    year = year_view(schedule)
    yield page(Message("The year at a glance", "全年总表"), year)
    meetings = meetings_view(schedule, workdays=days)
    yield page(Message("Agendas of meetings", "会议议题"), meetings, "会议议题安排")
    yield page(Message("Deadlines before meetings", "会前准备期限"), deadlines)
    diary = _diary(year, meetings, deadlines)._replace(has_todos=has_todos)
    del meetings
    yield _SetFile(_ELSEWHERE, _CALENDAR, "工作日历", diary, CALENDAR)
    yield _SetFile(_ELSEWHERE, _WORKBOOK, "工作安排", year_book(schedule, year), "xlsx")


_CALENDAR = Message("Calendar (.ics, for calendar programs)", "日历（.ics，供日历软件导入）")
_WORKBOOK = Message("Workbook (Excel, WPS)", "工作簿（Excel、WPS）")


def year_book(schedule: Schedule, year: View[Text]) -> View[Text]:
    """Return what the year's workbook holds: the matrix before the list of all months."""
    months = months_view(schedule, MONTHS)
    return year._replace(
        blocks=(*year.blocks[:1], *months.blocks), matters=months.matters, remarks=months.remarks
    )


def _diary(year: View[Text], meetings: View[Text], deadlines: View[Text]) -> View[Text]:
    """Put all matters, all sessions with their agendas, and all deadlines into one calendar."""
    due = (event for event in deadlines.dates if event.is_deadline)
    return year._replace(dates=(*meetings.dates, *due))


def _free_name(name: str, suffix: str, taken: Container[str]) -> str:
    """Name a file; names that differ only in case, or in what Windows forbids, get numbers."""
    found, number = file_name(name, suffix), 1
    while same_name(found) in taken:
        number += 1
        found = file_name(name, f"（{number}）{suffix}")
    return found


def _remark(part: _SetFile, language: Language) -> str:
    view = part.view
    if part.form == CALENDAR:
        number = view.without_day
        return _WITHOUT_DAY.format(items=items(number)).in_language(language) if number else ""
    total = None if part.form == "xlsx" else view.total
    return "" if total is None else items(total).in_language(language)


_WITHOUT_DAY = Message("{items} without a day left out", "{items}没有日期，未列入")
