"""Calendars: read back by three libraries, and imported by a program that people use."""

import shutil
import subprocess
from datetime import date, timedelta
from pathlib import Path

import icalendar
import ics
import pytest
import vobject

from npc.plan import Plan
from npc.views.filters import Filters
from npc.views.view import Event, View
from npc.views.workdays import Workdays
from plan_texts import plan_of
from schedules import (
    DATED,
    NANHAI,
    SHILI,
    YEARS_SET,
    deadlines_view,
    document,
    meetings_view,
    month_view,
    months_view,
    year_view,
)

DAYS = Workdays()


def text(view: View[str]) -> str:
    return document(view, "ics").decode()


def by_ics(view: View[str]) -> ics.Calendar:
    """What the library ics reads."""
    return ics.Calendar(text(view))


def by_vobject(view: View[str]) -> vobject.base.Component:
    """What the library vobject reads; it refuses what the standard forbids."""
    calendar = vobject.readOne(text(view))
    calendar.validate(raiseException=True)
    return calendar


def todos_of(view: View[str]) -> View[str]:
    """The same view with its matters as to-dos."""
    return view._replace(has_todos=True)


def due(calendar: vobject.base.Component) -> list[tuple[date, str]]:
    """The days of a calendar and what is on them."""
    return [(one.dtstart.value, one.summary.value) for one in calendar.contents.get("vevent", [])]


def deadlines(plan: Plan) -> View[str]:
    return deadlines_view(plan, Filters(), workdays=DAYS, settle=DAYS.as_counted)


VIEWS = {
    "month": lambda plan: month_view(plan, 7),
    "months": lambda plan: months_view(plan, range(1, 13)),
    "year": lambda plan: year_view(plan, Filters()),
    "meetings": lambda plan: meetings_view(plan, Filters(), workdays=DAYS),
    "deadlines": deadlines,
}
PLANS = {"nanhai": NANHAI, "shili": SHILI, "dated": plan_of(DATED)}


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", VIEWS)
def test_three_libraries_read_every_matter_on_each_of_its_days(name: str, plan: str) -> None:
    """As events, with their words, whole, each under an identifier of its own; and no to-do."""
    view = VIEWS[name](PLANS[plan])
    first, second = by_ics(view), by_vobject(view)
    third = icalendar.Calendar.from_ical(text(view))
    assert not first.todos
    assert "vtodo" not in second.contents
    days = sorted((one.day, one.is_deadline) for one in view.dates)
    has_work = view.name not in {"meetings", "deadlines"}
    for matter in view.matters:
        work = [last for _, last in matter.research_spans] if has_work else []
        days += [(day, False) for day in (*matter.days, *work)]
    days.sort()
    assert sorted((one.begin.date(), bool(one.alarms)) for one in first.events) == days
    events = second.contents.get("vevent", [])
    assert sorted((one.dtstart.value, "valarm" in one.contents) for one in events) == days
    assert sorted(one.decoded("DTSTART") for one in third.walk("VEVENT")) == [
        day for day, _ in days
    ]
    uids = [one.uid.value for one in events]
    assert len(uids) == len(set(uids))
    shown = {one.summary.value for one in events}
    for matter in view.matters:
        assert not matter.days or any(one.endswith(matter.text) for one in shown)


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", VIEWS)
def test_as_to_dos_they_are_all_there(name: str, plan: str) -> None:
    """Also those that have no day; one for each stretch of time."""
    view = todos_of(VIEWS[name](PLANS[plan]))
    first, second = by_ics(view), by_vobject(view)
    todos = second.contents.get("vtodo", [])
    wanted = {one.text for one in view.matters}
    assert {str(one.name) for one in first.todos} >= wanted
    assert {one.summary.value for one in todos} >= wanted
    assert len(first.events) == len(second.contents.get("vevent", [])) == len(view.dates)
    uids = [one.uid.value for one in (*second.contents.get("vevent", []), *todos)]
    assert len(uids) == len(set(uids))
    assert {*uids} >= {f"{one.key}@npc-work-points" for one in view.matters}


def test_a_matter_of_a_month_is_a_day_its_last() -> None:
    """On which nobody is busy; what goes on all year or has no time is on none."""
    view = year_view(NANHAI, Filters())
    calendar = by_vobject(view)
    found = next(  # 3-6月
        one for one in calendar.vevent_list if one.summary.value.startswith("关于推动金融与科技")
    )
    assert (found.dtstart.value, found.dtend.value) == (date(2023, 6, 30), date(2023, 7, 1))
    assert found.dtstart.params == {"VALUE": ["DATE"]}
    assert found.transp.value == "TRANSPARENT"
    assert "时间：3-6月" in found.description.value
    assert not any(title.startswith("南海区及桂城街道2023") for _, title in due(calendar))
    assert view.without_day == sum(not one.days for one in view.matters) > 0
    assert todos_of(view).without_day == 0


WRITTEN = """\
kind: arrangement
year: 2025
organ: 示例县人大常委会
meetings: [常委会会议]
sessions: [{kind: 常委会会议, session: 第30次, date: 2025-04-28}]
categories:
  - name: 工作
    items:
      - {title: 听取报告, when: 4月, meetings: 常委会会议}
      - {title: 召开部署会, when: 2月20日}
      - {title: 视察建设情况, when: 年初（3—4月）、年末（12月）}
      - {title: 编印简报, when: 每季度末}
      - {title: 联系代表, when: 全年}
      - {title: 整理档案, when: 全年, due: 11月15日前}
      - {title: 政务公开, when: 6月, status: 已完成, done-on: 2025-06-10}
      - {title: 外出学习, when: 7月, status: 已取消}
      - {title: 出台办法, when: 8月, status: 已延期}
"""
DAYS_OF_WRITTEN = [
    ("2025-02-20", "逾期：召开部署会"),
    ("2025-03-31", "编印简报"),
    ("2025-04-28", "听取报告"),
    ("2025-04-30", "视察建设情况"),
    ("2025-06-30", "政务公开"),
    ("2025-06-30", "编印简报"),
    ("2025-07-31", "已取消：外出学习"),
    ("2025-08-31", "已延期：出台办法"),
    ("2025-09-30", "编印简报"),
    ("2025-11-15", "整理档案"),
    ("2025-12-31", "编印简报"),
    ("2025-12-31", "视察建设情况"),
]


def written() -> View[str]:
    """A year of times of all sorts, by a day on which one of them is overdue."""
    return year_view(plan_of(WRITTEN), Filters(as_of=date(2025, 2, 25)))


def test_days_are_those_that_are_written_and_several_stretches_several_days() -> None:
    """A day, a session, a time by which it is to be done; how far it has come is said in the title."""
    calendar = by_vobject(written())
    found = [(str(day), title) for day, title in due(calendar) if "第30次" not in title]
    assert sorted(found) == sorted(DAYS_OF_WRITTEN)
    states = {
        one.summary.value: one.status.value
        for one in calendar.vevent_list
        if "status" in one.contents
    }
    assert {title for title, state in states.items() if state == "CANCELLED"} == {
        "已取消：外出学习"
    }
    later = year_view(plan_of(WRITTEN), Filters())
    assert ("2025-06-30", "已完成：政务公开") in [
        (str(day), title) for day, title in due(by_vobject(later))
    ]


@pytest.mark.skipif(not shutil.which("khal"), reason="khal is not installed")
def test_khal_shows_every_day(tmp_path: Path) -> None:
    """A calendar program of the terminal, which drops to-dos: each day is there, in its place."""
    config = tmp_path / "config"
    config.write_text(
        f"[calendars]\n[[work]]\npath = {tmp_path / 'work'}\n[locale]\n"
        "dateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n"
        f"longdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = {tmp_path / 'khal.db'}\n",
        encoding="utf-8",
    )
    (tmp_path / "work").mkdir()
    file = tmp_path / "written.ics"
    for day in (date(2025, 2, 25), date(2025, 3, 1)):  # the second time it replaces what was there
        file.write_bytes(document(year_view(plan_of(WRITTEN), Filters(as_of=day)), "ics"))
        khal(config, "import", "--batch", str(file))
    shown = khal(
        config, "list", "--format", "{start-date} {title}", "--day-format", "", "2025-01-01", "365d"
    )
    found = sorted(tuple(line.split(" ", 1)) for line in shown.splitlines() if line)
    assert found == sorted([*DAYS_OF_WRITTEN, ("2025-04-28", "常委会会议第30次")])


def khal(config: Path, command: str, *arguments: str) -> str:
    """Run khal with its calendar in a folder of the test; return what it prints."""
    path = shutil.which("khal")
    assert path
    return subprocess.run(
        [path, "--config", str(config), "--no-color", command, *arguments],
        check=True, capture_output=True, encoding="utf-8", timeout=60,
        env={"LC_ALL": "C.UTF-8", "HOME": str(config.parent), "TZ": "Asia/Shanghai"},
    ).stdout  # fmt: skip


def test_a_to_do_is_due_until_the_end_of_its_last_day() -> None:
    """RFC 5545 takes a date for the moment at which that day begins, many programs for its end."""
    todos = {
        one.summary.value: one
        for one in by_vobject(todos_of(year_view(NANHAI, Filters()))).vtodo_list
    }
    found = next(todos[one] for one in todos if one.startswith("关于推动金融与科技"))  # 3-6月
    assert found.dtstart.value.isoformat() == "2023-03-01T00:00:00"
    assert found.due.value.isoformat() == "2023-06-30T23:59:59"
    undated = next(todos[one] for one in todos if one.startswith("南海区及桂城街道2023"))
    assert "due" not in undated.contents


def test_sessions_are_whole_days_and_deadlines_ring_the_day_before() -> None:
    """At nine in the morning, in the time zone of who reads it."""
    calendar = by_vobject(deadlines(plan_of(DATED)))
    session = next(one for one in calendar.vevent_list if one.summary.value == "常委会会议第32次")
    assert (session.dtstart.value, session.dtend.value) == (date(2025, 10, 28), date(2025, 10, 29))
    assert "valarm" not in session.contents
    due = next(one for one in calendar.vevent_list if one.dtstart.value == date(2025, 10, 8))
    assert due.summary.value.startswith("期限：报告送有关专门委员会")
    assert due.valarm.trigger.value == timedelta(hours=-15)
    assert "监督法第十五条第一款" in due.description.value


def test_progress_is_that_of_the_plan() -> None:
    """Done with its day, cancelled, put off: as calendars say it, or in words."""
    todos = {
        one.summary.value[:15]: one
        for one in by_vobject(todos_of(year_view(plan_of(DATED), Filters()))).vtodo_list
    }
    done = todos["听取和审议县政府关于养老服务工"]
    assert done.status.value == "COMPLETED"
    assert done.completed.value.date() == date(2025, 4, 28)
    assert todos["听取和审议县政府关于政务公开情"].status.value == "CANCELLED"
    late = todos["听取县政府关于乡村振兴工作情况"]
    assert late.status.value == "NEEDS-ACTION"
    assert "进展：已延期" in late.description.value


def test_what_is_imported_again_replaces_what_was() -> None:
    """Also deadlines, when a numbered session is moved to another month."""
    moved = DATED.replace("date: 2025-10-28", "date: 2025-09-29")
    for view in (deadlines, VIEWS["year"], VIEWS["meetings"]):
        before, after = (
            {one.uid for one in (*read.events, *read.todos)}
            for read in (by_ics(view(plan_of(one))) for one in (DATED, moved))
        )
        assert before == after
    days = {one.uid: one.begin.date() for one in by_ics(deadlines(plan_of(DATED))).events}
    later = {one.uid: one.begin.date() for one in by_ics(deadlines(plan_of(moved))).events}
    assert days != later


def test_its_version_is_that_of_the_day_or_of_the_plan() -> None:
    """No clock: a calendar of a later day is the newer of two."""
    plan = plan_of(DATED)
    for wanted, stamp, sequence in (
        (Filters(), "20250101T000000Z", "0"),
        (Filters(as_of=date(2025, 7, 1)), "20250701T000000Z", "181"),
        (Filters(as_of=date(2024, 7, 1)), "20250101T000000Z", "0"),
    ):
        lines = text(year_view(plan, wanted)).splitlines()
        assert {one for one in lines if one.startswith("DTSTAMP")} == {f"DTSTAMP:{stamp}"}
        assert {one for one in lines if one.startswith("SEQUENCE")} == {f"SEQUENCE:{sequence}"}


HOSTILE = ["a;b,c:d", r"a\nb", "END:VEVENT", "a\r\nBEGIN:VEVENT", '"x"', "字" * 300, "\x1b[31m\u202e", "😀" * 60]  # fmt: skip


@pytest.mark.parametrize("words", HOSTILE, ids=ascii)
def test_what_a_plan_says_is_shown_and_not_obeyed(words: str) -> None:
    """Escaped, folded at 75 bytes, and read back whole."""
    view = year_view(plan_of(DATED), Filters())
    matter = view.matters[0]._replace(text=words, departments=(words,), note=words, owners=words)
    key = "a" * 20
    dated = Event(key, words, date(2025, 7, 1), is_deadline=True, about=words)
    hostile = view._replace(title=words, matters=(matter,), dates=(dated,))
    data = document(hostile, "ics")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert not {0x1B} & set(data)
    calendar = by_vobject(hostile)
    shown = words.replace("\r\n", "␍␊").replace("\x1b", "␛").replace("\u202e", "�")
    titles = [one.summary.value for one in calendar.vevent_list]
    assert titles == [f"期限：{shown}", f"已完成：{shown}"]
    (todo,) = by_vobject(todos_of(hostile)).vtodo_list
    assert todo.summary.value == shown
    if "\\" not in words:  # which the library ics undoes in the wrong order
        assert sorted(str(one.name) for one in by_ics(hostile).events) == sorted(titles)


def test_a_plan_without_a_year_has_to_dos_without_days() -> None:
    """Which are read all the same."""
    view = month_view(plan_of("kind: monthly-plan\nmonths: {7: [{content: 调研}]}\n"), 7)
    (todo,) = by_ics(todos_of(view)).todos
    assert (todo.name, todo.due) == ("调研", None)
    assert (view.without_day, by_ics(view).events) == (1, set())


def test_work_before_a_meeting_and_ends_of_their_own() -> None:
    """Research is an entry of its own, and none of a session's calendar; what has an end ends then."""
    plan = plan_of(YEARS_SET)
    year = year_view(plan, Filters())
    days_of = {(str(day), title) for day, title in due(by_vobject(year))}
    todos = {one.summary.value: one for one in by_vobject(todos_of(year)).vtodo_list}
    work = todos["检查《中华人民共和国安全生产法》贯彻实施情况（5—6月检查）"]
    assert (work.dtstart.value.date(), work.due.value.date()) == (
        date(2026, 5, 1),
        date(2026, 6, 30),
    )
    assert ("2026-06-30", work.summary.value) in days_of
    itself = todos["检查《中华人民共和国安全生产法》贯彻实施情况"]
    assert itself.dtstart.value.date() == date(2026, 8, 1)
    assert (str(itself.due.value.date()), itself.summary.value) in days_of
    assert work.uid.value == itself.uid.value.replace("@", "-research@")
    archive = todos["整理代表履职档案"]
    assert (archive.due.value.date(), "dtstart" in archive.contents) == (date(2026, 11, 30), False)
    report = "听取和审议市人民政府关于2025年度环境状况和环境保护目标完成情况的报告"
    days = {
        (one.dtstart.value.date(), one.due.value.date())
        for one in by_vobject(todos_of(year)).vtodo_list
        if one.summary.value == report
    }
    assert days == {  # on the day of its session, and the task of March
        (date(2026, 4, 28), date(2026, 4, 28)),
        (date(2026, 3, 1), date(2026, 3, 31)),
    }
    training = todos["举办市人大代表履职培训班"].description.value
    assert "配合部门：办公室\n分管领导：分管副主任" in training
    assert "地点：市委党校" in training
    meetings = by_vobject(meetings_view(plan, Filters(), workdays=DAYS))
    assert not [title for _, title in due(meetings) if "（" in title]
    ends = [one for one in by_vobject(deadlines(plan)).vevent_list if "完成" in one.summary.value]
    assert [one.dtstart.value for one in ends if "档案" in one.summary.value] == [
        date(2026, 11, 30)
    ]
