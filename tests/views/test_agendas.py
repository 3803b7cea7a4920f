"""Agendas: their items are of the session's day in every schedule, and nothing else is lost."""

from datetime import date
from unittest.mock import patch

import pytest

from npc.facts.sessions import session_months
from npc.kinds.meeting import Session
from npc.plan import Item, Plan
from npc.views.filters import Filters
from npc.views.workdays import Workdays
from plan_texts import names, plan_of
from schedules import (
    deadlines_view,
    load_view,
    meetings_view,
    month_of,
    month_view,
    unscheduled_view,
    year_view,
)

DAYS = Workdays()
YEAR = """\
kind: work-points
year: 2026
organ: 示例市人大常委会
level: city
departments: [财政经济委员会, 法制工作委员会]
preamble: 全年工作。
---
kind: arrangement
meetings: [常委会会议, 主任会议]
sessions: [{kind: 常委会会议, session: 第45次, date: 2026-04-28}]
categories:
  - name: 监督工作
    items:
      - {id: environment, title: 听取和审议市政府关于2025年度环境状况的报告, owners: 法制工作委员会, when: 4月, meetings: 常委会会议}
      - {id: rules, title: 审议《示例市消防条例（草案）》, owners: 法制工作委员会, when: 4月、6月, meetings: 常委会会议}
      - {id: plan, title: 听取市政府关于推进乡村振兴情况的汇报, owners: 财政经济委员会, when: 4月, meetings: [主任会议, 常委会会议]}
      - {id: left, title: 听取和审议市政府关于就业工作情况的报告, owners: 财政经济委员会, when: 4月, meetings: 常委会会议}
      - {id: quarterly, title: 听取代表建议办理情况, owners: 财政经济委员会, when: 每季度, meetings: 主任会议}
"""
AGENDA = """\
---
kind: agenda
id: {id}
session: {{kind: {kind}, session: {session}, date: {date}}}
items: [{items}]
"""


def year(*agendas: tuple[str, str, str, str]) -> Plan:
    """The year with agendas: kind, session, date, items."""
    texts = (
        AGENDA.format(id=f"agenda-{number}", kind=kind, session=session, date=day, items=items)
        for number, (kind, session, day, items) in enumerate(agendas)
    )
    return plan_of(YEAR + "".join(texts))


APRIL = ("常委会会议", "第四十五次会议", "2026-04-28", "{same: environment}, {title: 人事任免事项}, {same: rules}")  # fmt: skip
JUNE = ("常委会会议", "第四十六次会议", "2026-06-25", "{same: rules}")


def agenda_of(plan: Plan) -> dict[str, list[tuple[str, str, str]]]:
    """Each session with its items: number and first words, time, remark."""
    return {
        block.name: [
            (row.cells[1].text[:6], row.cells[4].text, row.cells[6].text) for row in block.rows
        ]
        for block in meetings_view(plan, Filters(), workdays=DAYS).blocks
    }


def item(plan: Plan, name: str) -> Item:
    """An item of the year by its id."""
    return next(item for item in plan.items if item.id == name)


def test_an_agenda_gives_its_items_the_day_its_order_and_its_meeting() -> None:
    """The session that a table lists too is one; what is planned for it and left out is told."""
    plan = year(APRIL)
    assert len(plan.sessions) == 1
    found = agenda_of(plan)
    assert found["4-常委会会议"] == [
        ("听取和审议市", "4月28日", ""),
        ("人事任免事项", "4月28日", ""),
        ("审议《示例市", "4月、6月（已定4月28日）", ""),
        ("听取市政府关", "4月", "未列入议程"),
        ("听取和审议市", "4月", "未列入议程"),
    ]
    assert [row[0] for row in found["6-常委会会议"]] == ["审议《示例市"]
    assert [len(month_view(plan, month).blocks[0].rows) for month in (4, 6)] == [6, 2]


def test_an_item_on_two_agendas_is_on_both_days() -> None:
    """两次审议."""
    plan = year(APRIL, JUNE)
    rules = item(plan, "rules")
    assert [session.date for session in rules.sittings] == [date(2026, 4, 28), date(2026, 6, 25)]
    assert (rules.when.text, rules.planned.text) == ("4月28日、6月25日", "4月、6月")
    found = agenda_of(plan)
    for name in ("4-常委会会议", "6-常委会会议"):
        assert "审议《示例市" in [row[0] for row in found[name]]
    for month in (4, 6):
        assert any(entry.matter is rules for entry in month_of(plan, month).entries)
    sessions = load_view(plan).blocks[1].rows[0]
    assert [sessions.cells[month].value for month in (4, 6)] == [5, 1]


def test_work_of_several_months_stays_in_them_until_its_session() -> None:
    """Who works at it from April on is told so in April, also where the session has its day."""
    chair = ("主任会议", "第六十二次", "2026-06-25", "{same: survey}")
    survey = "      - {id: survey, title: 就业工作情况专题调研, owners: 财政经济委员会, when: 4-7月, meetings: 主任会议}\n"
    agenda = AGENDA.format(id="a", kind=chair[0], session=chair[1], date=chair[2], items=chair[3])
    plan = plan_of(YEAR + survey + agenda)
    assert item(plan, "survey").when.text == "4-7月（已定6月25日）"
    listed = [
        month
        for month in range(1, 13)
        if any(entry.matter is item(plan, "survey") for entry in month_of(plan, month).entries)
    ]
    assert listed == [4, 5, 6]
    assert [row[0] for row in agenda_of(plan)["6-主任会议"]] == ["就业工作情况"]
    (matter,) = (one for one in year_view(plan).matters if one.text == "就业工作情况专题调研")
    assert list(matter.days) == [date(2026, 6, 25)]


def test_two_agendas_in_a_month_stand_by_themselves() -> None:
    """What is on neither comes with both, and nothing comes twice."""
    early = ("常委会会议", "第四十四次会议", "2026-04-08", "{same: left}")
    found = agenda_of(year(APRIL, early))
    assert [row[0] for row in found["4-常委会会议-8"]] == ["听取和审议市"]
    assert len(found["4-常委会会议-28"]) == 3
    assert found["4-常委会会议"] == [("听取市政府关", "4月", "未列入议程")]


def test_the_agenda_of_one_kind_of_meeting_leaves_the_other_as_planned() -> None:
    """An item for 主任会议 and 常委会会议 of which only one has an agenda."""
    chair = ("主任会议", "第六十一次", "2026-03-30", "{same: plan}, {same: quarterly}")
    plan = year(chair)
    assert item(plan, "plan").meetings == ("主任会议", "常委会会议")
    found = agenda_of(plan)
    assert [row[0] for row in found["3-主任会议"]] == ["听取市政府关", "听取代表建议"]
    assert "听取市政府关" in [row[0] for row in found["4-常委会会议"]]
    assert "4-主任会议" not in found
    assert item(plan, "quarterly").when.text == "每季度（已定3月30日）"
    assert [row[0] for row in found["undated-主任会议"]] == ["听取代表建议"]
    assert all(
        any(entry.matter is item(plan, "quarterly") for entry in month_of(plan, month).entries)
        for month in range(1, 13)
    )


def test_an_item_of_the_agenda_alone_is_shown_by_another() -> None:
    """It is typed on one and comes up again on the other."""
    first = (
        "常委会会议",
        "第四十五次会议",
        "2026-04-28",
        "{id: motion, title: 审议关于加强消防工作的议案}",
    )
    again = ("常委会会议", "第四十六次会议", "2026-06-25", "{same: motion}")
    plan = year(first, again)
    assert item(plan, "motion").when.text == "4月28日、6月25日"
    assert [agenda.items[0].when.text for agenda in plan.agendas] == ["4月28日", "6月25日"]
    assert sum(matter.text == "审议关于加强消防工作的议案" for matter in plan.matters) == 1


def test_a_session_of_another_year_is_not_put_into_this_one() -> None:
    """It is apart, with its day."""
    plan = year(
        ("常委会会议", "第五十次会议", "2027-01-15", "{same: environment}, {title: 人事任免事项}")
    )
    assert item(plan, "environment").when.text == "2027年1月15日"
    rows = unscheduled_view(plan).blocks[0].rows
    assert [(row.cells[0].text[:6], row.cells[3].text) for row in rows] == [
        ("听取和审议市", "2027年1月15日"),
        ("人事任免事项", "2027年1月15日"),
    ]
    assert not month_of(plan, 1).entries[1:]  # what recurs alone
    assert [row[0] for row in agenda_of(plan)["13-常委会会议"]] == ["听取和审议市", "人事任免事项"]


def test_an_agenda_alone_is_a_schedule() -> None:
    """Nothing else of the year is there; 商洛's list."""
    plan = plan_of(
        "kind: agenda\nyear: 2026\norgan: 示例市人大常委会\n"
        "session: {kind: 常委会会议, session: 第四十五次会议, date: 2026-04-28}\n"
        "items: [{title: 听取和审议市人民政府关于养老服务工作情况的报告}, {title: 人事任免事项}]\n"
    )
    assert [len(month_of(plan, month).entries) for month in (3, 4)] == [0, 2]
    assert [row.cells[4].text for row in month_view(plan, 4).blocks[0].rows] == [
        "第四十五次会议议程 第1项",
        "第四十五次会议议程 第2项",
    ]
    days = list(deadlines_view(plan, workdays=DAYS, settle=DAYS.as_counted).dates)
    assert next(str(event.day) for event in days if event.is_deadline) == "2026-04-08"
    assert year_view(plan).total == 2
    assert not unscheduled_view(plan).total


def test_the_deadlines_of_an_item_on_two_agendas_are_counted_from_each() -> None:
    """As of two reports."""
    items = "{id: report, title: 听取和审议市人民政府关于养老服务工作情况的报告}"
    plan = year(
        ("常委会会议", "第四十五次会议", "2026-04-28", items),
        ("常委会会议", "第四十七次会议", "2026-08-28", "{same: report}"),
    )
    view = deadlines_view(plan, workdays=DAYS, settle=DAYS.as_counted)
    due = [str(event.day) for event in view.dates if event.is_deadline and "养老" in event.title]
    assert due == ["2026-04-08", "2026-04-18", "2026-04-21", "2026-08-08", "2026-08-18", "2026-08-21"]  # fmt: skip


@pytest.mark.parametrize(
    ("month", "in_months"), [("3", [3, 4]), ("4", [4])], ids=["other month", "same month"]
)
def test_a_row_of_the_monthly_plan_that_shows_an_item(month: str, in_months: list[int]) -> None:
    """It is work of its own where it lies in another month than the item, and else no second row."""
    plan = plan_of(f"{YEAR}---\nkind: monthly-plan\nmonths: {{{month}: [{{same: environment}}]}}\n")
    text = item(plan, "environment").text
    found = [
        number
        for number in range(1, 13)
        for entry in month_of(plan, number).entries
        if entry.matter.text == text
    ]
    assert found == in_months


@pytest.mark.parametrize(
    ("session", "day", "found"),
    [
        ("第四十五次会议", "2026-04-28", 0),
        ("第四十五次会议", "2026-05-28", 1),
        ("第四十四次会议", "2026-04-28", 1),
        ("第四十六次会议", "2026-06-25", 0),
    ],
)
def test_an_agenda_and_the_list_of_sessions_agree(session: str, day: str, found: int) -> None:
    """On the number of a day, and the day of a number."""
    agenda = AGENDA.format(
        id="agenda", kind="常委会会议", session=session, date=day, items="{same: environment}"
    )
    assert names(YEAR + agenda).count("other-session") == found


def test_a_time_that_is_none_is_found_although_an_agenda_dates_its_item() -> None:
    """What is typed is looked at, not the day of the session."""
    agenda = AGENDA.format(
        id="agenda", kind="常委会会议", session="第45次", date="2026-04-28", items="{same: left}"
    )
    text = YEAR.replace("when: 4月, meetings: 常委会会议}\n      - {id: quarterly", "when: 13月, meetings: 常委会会议}\n      - {id: quarterly")  # fmt: skip
    assert "no-such-month" in names(text + agenda)


def test_a_sentence_names_its_session() -> None:
    """Of two in a month, the one of its number."""
    plan = plan_of(
        "kind: arrangement\nyear: 2026\norgan: 示例市人大常委会\nform: sentences\n"
        "sessions:\n  - {kind: 常委会会议, session: 第八次会议, date: 2026-06-02}\n"
        "  - {kind: 常委会会议, session: 第九次会议, date: 2026-06-29}\n"
        "categories:\n  - items:\n"
        "      - text: 听取和审议市人民政府关于养老服务工作情况的报告。拟在6月举行的常委会第九次会议上听取和审议。\n"
    )
    view = deadlines_view(plan, workdays=DAYS, settle=DAYS.as_counted)
    assert next(str(event.day) for event in view.dates if event.is_deadline) == "2026-06-09"


def test_an_agenda_tells_a_month_with_a_session() -> None:
    """Also where its items go on all the year."""
    plan = plan_of(
        "kind: agenda\nyear: 2026\nsession: {kind: 常委会会议, date: 2026-04-28}\n"
        "items: [{title: 人事任免事项, when: 全年}]\n"
    )
    assert session_months(plan) == (4,)


def test_sessions_of_other_days_are_not_compared() -> None:
    """Hundreds of agendas would take minutes; they are told apart by day and kind."""
    session = "{{kind: 常委会会议, date: 2026-{:02}-{:02}}}"
    days = [session.format(month, day) for month in range(1, 13) for day in range(1, 11)]
    listed = f"kind: arrangement\nsessions: [{days[0]}]\ncategories: []"
    agendas = [f"kind: agenda\nid: a{n}\nsession: {day}\nitems: []" for n, day in enumerate(days)]
    plan = plan_of("\n---\n".join((listed, *agendas)))
    inner = Session.is_same
    with patch.object(Session, "is_same", autospec=True, side_effect=inner) as compared:
        found = [session.date for session in plan.sessions]
    assert found == [date(2026, month, day) for month in range(1, 13) for day in range(1, 11)]
    assert compared.call_count == 0
