"""Meetings under any of their names: every view joins them with the column and the dated session."""

import pytest

from npc.plan import Plan
from npc.views.filters import Filters
from npc.views.workdays import Workdays
from plan_texts import plan_of
from schedules import deadlines_view, load_view, meetings_view, year_view

DAYS = Workdays()
ROW = "title: 听取和审议县政府关于教育工作情况的报告, owners: 财经工委, when: 6月"


def plan(*, category: str = "监督工作", row: str = ROW, columns: str = "") -> Plan:
    return plan_of(
        "kind: arrangement\nyear: 2025\nlevel: county\norgan: 示例县人大常委会\ndepartments: [财经工委]\n"
        + columns
        + "sessions: [{kind: 常委会会议, session: 第31次, date: 2025-06-28}]\n"
        f"categories: [{{name: {category}, items: [{{{row}}}]}}]\n"
    )


NAMES = {
    "category": plan(category="常委会会议议题"),
    "session as category": plan(category="第三十一次常委会会议（6月）"),
    "short": plan(row=f"{ROW}, meetings: 常委会"),
    "with its place": plan(row=f"{ROW}, meetings: 县人大常委会会议"),
    "column": plan(row=f"{ROW}, meetings: 常委会会议", columns="meetings: [县人大常委会会议]\n"),
}


@pytest.mark.parametrize("name", NAMES)
def test_every_view_finds_the_session(name: str) -> None:
    """The agenda, the deadlines from its day, the load, and the mark in the matrix."""
    found = NAMES[name]
    (sitting,) = meetings_view(found, Filters(), workdays=DAYS).blocks
    assert len(sitting.rows) == 1
    assert "第31次，6月28日" in sitting.heading
    view = deadlines_view(found, Filters(), workdays=DAYS, settle=DAYS.as_counted)
    assert [str(one.day)[5:] for one in view.dates if one.is_deadline] == [
        "06-08",
        "06-18",
        "06-21",
    ]
    sessions = load_view(found, Filters()).blocks[1]
    assert [row.cells[6].value for row in sessions.rows] == [1]
    assert year_view(found, Filters()).blocks[0].rows[0].cells[6].text == "1*"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("asked", ["常委会", "常委会会议"])
def test_the_filter_finds_it_by_each_of_its_names(name: str, asked: str) -> None:
    """As people say it."""
    view = meetings_view(NAMES[name], Filters(meeting=asked), workdays=DAYS)
    assert [len(one.rows) for one in view.blocks] == [1]
    assert not meetings_view(NAMES[name], Filters(meeting="主任会议"), workdays=DAYS).blocks


def test_standing_committee_is_not_its_chairpersons_meeting() -> None:
    """常委会 asks for 常委会会议 alone; a part of a name asks for whatever has it."""
    both = plan(row=f"{ROW}, meetings: [常委会会议, 常委会主任会议]")
    for asked, kinds in (("常委会", ["常委会会议"]), ("主任", ["常委会主任会议"])):
        view = meetings_view(both, Filters(meeting=asked), workdays=DAYS)
        assert [one.name.partition("-")[2] for one in view.blocks] == kinds
