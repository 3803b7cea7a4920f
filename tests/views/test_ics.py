"""Calendars: read back by two libraries that did not write them."""

import sys
from datetime import date, timedelta

import ics
import pytest
import vobject

from npc.errors import RenderError
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
def test_both_libraries_read_every_matter_and_every_day(name: str, plan: str) -> None:
    """With its words, whole, each under an identifier of its own."""
    view = VIEWS[name](PLANS[plan])
    first, second = by_ics(view), by_vobject(view)
    wanted = sorted(one.text for one in view.matters)
    assert sorted(str(one.name) for one in first.todos) == wanted
    assert sorted(one.summary.value for one in second.contents.get("vtodo", [])) == wanted
    days = sorted((one.day, one.is_deadline) for one in view.dates)
    assert sorted((one.begin.date(), bool(one.alarms)) for one in first.events) == days
    events = second.contents.get("vevent", [])
    assert sorted((one.dtstart.value, "valarm" in one.contents) for one in events) == days
    uids = [one.uid.value for one in (*events, *second.contents.get("vtodo", []))]
    assert len(uids) == len(set(uids))


def test_a_matter_of_a_month_is_a_to_do_that_is_due_on_its_last_day() -> None:
    """And no block of 31 days; one of several months is due when the last of them ends."""
    todos = {one.summary.value: one for one in by_vobject(year_view(NANHAI, Filters())).vtodo_list}
    found = next(todos[one] for one in todos if one.startswith("关于推动金融与科技"))  # 3-6月
    assert (found.dtstart.value, found.due.value) == (date(2023, 3, 1), date(2023, 6, 30))
    assert found.due.params == {"VALUE": ["DATE"]}
    assert "时间：3-6月" in found.description.value
    undated = next(todos[one] for one in todos if one.startswith("南海区及桂城街道2023"))
    assert "due" not in undated.contents
    assert not by_vobject(year_view(NANHAI, Filters())).contents.get("vevent")


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
        for one in by_vobject(year_view(plan_of(DATED), Filters())).vtodo_list
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


HOSTILE = ["a;b,c:d", r"a\nb", "END:VTODO", "a\r\nBEGIN:VEVENT", '"x"', "字" * 300, "\x1b[31m\u202e", "😀" * 60]  # fmt: skip


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
    assert [one.summary.value for one in calendar.vtodo_list] == [shown]
    assert [one.summary.value for one in calendar.vevent_list] == [f"期限：{shown}"]
    if "\\" not in words:  # which the library ics undoes in the wrong order
        assert [one.name for one in by_ics(hostile).todos] == [shown]


def test_a_plan_without_a_year_has_to_dos_without_days() -> None:
    """Which are read all the same."""
    view = month_view(plan_of("kind: monthly-plan\nmonths: {7: [{content: 调研}]}\n"), 7)
    (todo,) = by_ics(view).todos
    assert (todo.name, todo.due) == ("调研", None)


def test_without_the_library_there_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which says what to install."""
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(RenderError) as raised:
        document(month_view(NANHAI, 7), "ics")
    assert raised.value.hint
    assert "npc-work-points[ics]" in raised.value.hint.zh


def test_work_before_a_meeting_and_ends_of_their_own() -> None:
    """Research is a to-do of its own, and none of a session's calendar; a to-do ends when it has to."""
    plan = plan_of(YEARS_SET)
    todos = {one.summary.value: one for one in by_vobject(year_view(plan, Filters())).vtodo_list}
    work = todos["检查《中华人民共和国安全生产法》贯彻实施情况（5—6月检查）"]
    assert (work.dtstart.value, work.due.value) == (date(2026, 5, 1), date(2026, 6, 30))
    itself = todos["检查《中华人民共和国安全生产法》贯彻实施情况"]
    assert (itself.dtstart.value, itself.due.value) == (date(2026, 8, 1), date(2026, 8, 31))
    assert work.uid.value == itself.uid.value.replace("@", "-research@")
    archive = todos["整理代表履职档案"]
    assert (archive.due.value, "dtstart" in archive.contents) == (date(2026, 11, 30), False)
    report = "听取和审议市人民政府关于2025年度环境状况和环境保护目标完成情况的报告"
    days = {
        (one.dtstart.value, one.due.value)
        for one in by_vobject(year_view(plan, Filters())).vtodo_list
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
    assert not [one for one in meetings.vtodo_list if "（" in one.summary.value]
    ends = [one for one in by_vobject(deadlines(plan)).vevent_list if "完成" in one.summary.value]
    assert [one.dtstart.value for one in ends if "档案" in one.summary.value] == [
        date(2026, 11, 30)
    ]
