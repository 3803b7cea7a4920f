"""Agendas: what comes before which session, who reports, and what must be ready."""

import pytest

from npc.genre.reporters import reporters
from npc.plan import Plan
from npc.views.filters import Filters
from npc.views.view import View
from npc.views.workdays import Workdays
from plan_texts import plan_of
from schedules import (
    DATED,
    NANHAI,
    SHILI,
    department_view,
    meetings_view,
    month_view,
    months_view,
    unscheduled_view,
)

# By hand from the source: ticks of annex 1; a row of several months in the last of them.
BY_HAND = {
    "3-常委会会议": 4,
    "3-主任会议": 1,
    "4-主任会议": 1,
    "5-常委会会议": 2,
    "6-主任会议": 3,
    "7-常委会会议": 5,
    "8-主任会议": 2,
    "9-常委会会议": 4,
    "10-主任会议": 3,
    "11-常委会会议": 2,
    "12-常委会会议": 5,
}


def meetings(plan: Plan, wanted: Filters | None = None) -> View[str]:
    return meetings_view(plan, wanted or Filters(), workdays=Workdays())


def test_sessions_hold_what_the_source_ticks() -> None:
    """By month and kind of meeting, and what has no month apart."""
    blocks = meetings(NANHAI).blocks
    assert {
        one.name: len(one.rows) for one in blocks if not one.name.startswith("undated")
    } == BY_HAND
    undated = [
        row.cells[1].text for one in blocks if one.name.startswith("undated") for row in one.rows
    ]
    assert [text[:11] for text in undated] == ["南海区及桂城街道202", "区人大常委会“一工委("]


def test_the_agenda_is_in_the_plans_order_with_owners_and_reporters() -> None:
    """As the table lists them."""
    (may,) = (one for one in meetings(NANHAI).blocks if one.name == "5-常委会会议")
    assert [[cell.text for cell in row.cells[:4]] for row in may.rows] == [
        ["1", "听取和审议区政府关于青少年心理健康教育工作报告", "区政府", "教科文卫工委"],
        ["2", "听取和审议区检察院关于未成年人检察工作报告", "区检察院", "法制工委"],
    ]


def test_what_must_be_ready_is_named() -> None:
    """Tasks that prepare an item, written so or seen by their words, and the law's days."""
    (august,) = (one for one in meetings(SHILI).blocks if one.name == "8-常委会会议")
    preparations = [row.cells[5].text for row in august.rows]
    assert preparations[0] == "5月 对2024年本级决算草案研究提出意见（财经工委）"
    assert "开展2025年上半年计划、预算执行情况调研" in "".join(preparations[1:])
    assert "会期未定，按8月1日倒推" in august.remark
    assert "7月2日前决算草案送交常委会有关工作机构征求意见" in august.remark


def test_dated_sessions_are_named_and_draw_items_of_several_months() -> None:
    """A report of 9-10月 comes before the session that is set in October."""
    blocks = {one.name: one for one in meetings(plan_of(DATED)).blocks}
    october = blocks["10-常委会会议"]
    assert october.heading == "10月常委会会议（第32次，10月28日，周二）（2项）"
    assert october.rows[0].cells[1].text == "听取和审议县法院关于诉前调解工作情况的报告"
    assert blocks["6-常委会会议"].heading.startswith("6月常委会会议（第31次，6月26日，周四）")
    assert "9-常委会会议" not in blocks
    days = {one.title: str(one.day) for one in meetings(plan_of(DATED)).dates}
    assert days["常委会会议第30次"] == "2025-04-28"


@pytest.mark.parametrize(
    ("title", "organ"),
    [
        ("听取和审议区政府关于青少年心理健康教育工作报告", "区政府"),
        ("听取区法院关于诉前调解工作情况的报告", "区法院"),
        ("听取和审议市人民检察院关于公益诉讼工作情况的报告", "市人民检察院"),
        ("听取和审议区监委关于整治群众身边腐败问题情况的报告", "区监委"),
        ("听取和审议区政府有关工作部门主要负责人履职情况报告", "区政府"),
        ("听取和审议县人大常委会法制工委关于2025年备案审查工作情况的报告", "县人大常委会法制工委"),
        ("听取、审议县人民政府2024年法治政府建设情况的报告", "县人民政府"),
        ("审查和批准2024年本级决算", None),
        ("听取和审议关于2024年环境状况的报告", None),
        ("听取和审议2024年度预算执行情况和关于调整预算的报告", None),
        ("视察县法院执行工作", None),
        ("审议《关于加强法院工作的决定》", None),
    ],
)
def test_who_reports_is_read_from_the_title(title: str, organ: str | None) -> None:
    """What stands before 关于, or the organ that the title begins with."""
    assert reporters(title) == ((organ,) if organ else ())


def test_a_department_leads_shares_and_may_be_concerned() -> None:
    """Its year in three lists, each by month; what has no month stands at the end."""
    plan = plan_of(DATED)
    finance, office = (plan.departments.find(name) for name in ("财经工委", "办公室"))
    assert finance is not None
    assert office is not None
    led, shared, concerned = department_view(plan, finance, Filters()).blocks
    assert [row.cells[0].text for row in led.rows] == [
        "对2024年本级决算草案研究提出意见",
        "审查和批准2024年本级决算",
        "审查和批准2025年预算调整方案",
    ]
    assert not shared.rows
    assert [row.cells[0].text for row in concerned.rows] == [
        "听取和审议县政府关于政务公开情况的报告"
    ]
    view = department_view(plan, office, Filters())
    assert view.title == "示例县人大常委会办公室2025年工作安排"
    assert [row.cells[0].text for row in view.blocks[1].rows] == ["审查和批准2024年本级决算"]


def test_the_roles_of_all_departments_hold_all_led_matters_once() -> None:
    """What a department of the list leads is led by nobody else."""
    led = [
        row.matter
        for one in NANHAI.departments.listed
        for row in department_view(NANHAI, one, Filters()).blocks[0].rows
    ]
    assert len(led) == len(set(led)) == 82 - 2  # 有关工委 and 各工委(室) lead one each


def test_what_has_no_month_is_listed_with_its_words() -> None:
    """根据政府提请 is what the plan says; nothing is 未定."""
    view = unscheduled_view(SHILI, Filters())
    assert [row.cells[3].text for row in view.blocks[0].rows] == ["根据政府提请", "未定"]
    assert view.total == 2


def test_a_heading_says_how_often_matters_are_listed() -> None:
    """One that comes before two meetings stands under both, so that the sections add up to more."""
    view = meetings(NANHAI)
    sections = sum(len(block.rows) for block in view.blocks)
    assert (view.total, sections) == (33, 34)
    assert view.heading.endswith("会议议题安排（33项，34次列入）")
    assert months_view(NANHAI, range(7, 10)).heading.endswith("工作安排（26项，33次列入）")
    assert month_view(NANHAI, 7).heading.endswith("7月工作安排（16项）")
