"""The year's set of schedules: which files it has, and what each holds."""

from collections.abc import Container, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from npc.cli import selection
from npc.cli.console import write_lines
from npc.cli.declaring import argument, text
from npc.cli.filters import check, judged_by, theme, wanted
from npc.cli.options import WORKDAYS, ScheduleOptions
from npc.exit_codes import FINDINGS, FINE
from npc.file_names import file_name
from npc.file_sets import write_set
from npc.messages import Message
from npc.output.forms import VIEWS, form_named
from npc.output.theme import Theme
from npc.output.views import document
from npc.output.views.index_page import Group, Link, html, markdown
from npc.plan import Plan
from npc.views.deadlines import deadlines_view
from npc.views.department import department_view
from npc.views.load import load_view
from npc.views.meetings import meetings_view
from npc.views.month import month_view, months_view, title
from npc.views.unscheduled import unscheduled_view
from npc.views.view import View
from npc.views.wanted import Wanted
from npc.views.workdays import Workdays
from npc.views.year import year_view

_PAGES = "html"
"""The form of pages where none is named."""
_MONTHS = range(1, 13)


class _Part(NamedTuple):
    """A file of the set."""

    group: str
    text: str
    """What the index calls it."""
    name: str
    """Its name without year and ending."""
    view: View
    form: str


class ExportOptions(
    ScheduleOptions, without=("department", "meeting", "action", "status", "output")
):
    """Where to, and how."""

    folder = argument(
        metavar="DIR",
        help=Message(
            "where to write; other files there are left alone", "写到哪个目录；其中别的文件不动"
        ),
    )
    workdays = WORKDAYS
    to = text(
        "--to",
        metavar="FORM",
        help=Message(
            "the form of the pages; default: html", "各页的格式，如 docx、md；不写则为 html"
        ),
    )


def export(options: ExportOptions) -> int:
    """Write the year's set of a plan into a folder, all of it or nothing, and name its files."""
    check(options)
    form = form_named(options.to, VIEWS) if options.to else _PAGES
    found = selection.chosen(options.plan, year=options.year, today=judged_by(options))
    if found:
        parts = _parts(found.plan, wanted(options, found.plan), form, are_moved=options.workdays)
        files = _files(found.plan, parts, form, theme(found, form))
        folder = Path(options.folder)
        write_set(folder, files)
        write_lines(selection.show_path(folder / name) for name in files)
    return FINE if found else FINDINGS


def _files(plan: Plan, parts: Iterable[_Part], form: str, theme: Theme) -> dict[str, bytes]:
    """Make all files before any is written, by name; the index is first."""
    year = f"{plan.year}年" if plan.year else ""
    own = file_name(f"{year}工作安排目录", ".md" if form == "md" else ".html")
    files, groups = {own: b""}, dict[str, list[Link]]()
    taken = {own.casefold()}
    for part in parts:  # one view at a time
        name = _free_name(f"{year}{part.name}", VIEWS[part.form].suffix, taken)
        taken.add(name.casefold())
        files[name] = document(part.view, part.form, theme)
        groups.setdefault(part.group, []).append(Link(part.text, name, _remark(part)))
    found = [Group(heading, links) for heading, links in groups.items()]
    heading = title(plan, Wanted(), "工作安排目录")
    files[own] = markdown(heading, found) if form == "md" else html(heading, found, theme)
    return files


def _parts(plan: Plan, wanted: Wanted, form: str, *, are_moved: bool) -> Iterator[_Part]:
    for month in _MONTHS:
        view = month_view(plan, month, wanted)
        yield _Part("逐月安排", f"{month}月", f"{month:02}月工作安排", view, form)
    for one in plan.departments.listed:
        name = f"部门工作安排-{one.name}"
        yield _Part("部门安排", one.name, name, department_view(plan, one, wanted), form)
    group = "全年安排"
    yield _Part(group, "时间未定事项", "时间未定事项", unscheduled_view(plan, wanted), form)
    yield _Part(group, "工作量", "工作量", load_view(plan, wanted), form)
    year, days = year_view(plan, wanted), Workdays()
    yield _Part(group, "全年总表", "全年总表", year, form)
    meetings = meetings_view(plan, wanted, workdays=days)
    yield _Part(group, "会议议题", "会议议题安排", meetings, form)
    settle = days.moved if are_moved else days.as_counted
    deadlines = deadlines_view(plan, wanted, workdays=days, settle=settle)
    yield _Part(group, "会前准备期限", "会前准备期限", deadlines, form)
    diary, tools = _diary(year, meetings, deadlines), "在其他软件中使用"
    del meetings, deadlines
    yield _Part(tools, "日历（可导入手机、Outlook）", "工作日历", diary, "ics")
    yield _Part(tools, "工作簿（Excel、WPS）", "工作安排", _book(plan, wanted, year), "xlsx")


def _book(plan: Plan, wanted: Wanted, year: View) -> View:
    """Put the matrix before the list of all months."""
    months = months_view(plan, _MONTHS, wanted)
    return year._replace(
        blocks=(*year.blocks[:1], *months.blocks), matters=months.matters, remarks=months.remarks
    )


def _diary(year: View, meetings: View, deadlines: View) -> View:
    """Put all matters, all sessions with their agendas, and all deadlines into one calendar."""
    due = (one for one in deadlines.dates if one.is_deadline)
    return year._replace(dates=(*meetings.dates, *due))


def _free_name(name: str, suffix: str, taken: Container[str]) -> str:
    """Name a file; names that differ only in case, or in what Windows forbids, get numbers."""
    found, number = file_name(name, suffix), 1
    while found.casefold() in taken:
        number += 1
        found = file_name(name, f"（{number}）{suffix}")
    return found


def _remark(part: _Part) -> str:
    is_list = part.form not in {"xlsx", "ics"} and part.view.total is not None
    return f"{part.view.total}项" if is_list else ""
