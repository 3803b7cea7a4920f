"""What is due before a session, counted back from its date."""

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc.errors import UsageError
from npc.facts.facts import Facts
from npc.genre.progress import Status
from npc.messages import Message
from npc.plan import Plan
from npc.views.filters import Filters
from npc.views.schedule import Schedule
from npc.views.view import View
from npc.views.workdays import Workdays
from plan_texts import items, plan_of
from schedules import DATED, NANHAI, SHILI, deadlines_view, document, meetings_view

DAYS = Workdays()


def deadlines(plan: Plan, wanted: Filters | None = None) -> View[str]:
    return deadlines_view(plan, wanted or Filters(), workdays=DAYS, settle=DAYS.as_counted)


def rows(view: View[str], block: str) -> list[tuple[str, str, str, str]]:
    """Due, what, who and ground of one session's rows."""
    (found,) = (one for one in view.blocks if one.name == block)
    return [tuple(row.cells[at].text for at in (0, 1, 3, 5)) for row in found.rows]  # type: ignore[misc]


def test_the_accounts_are_due_thirty_days_before() -> None:
    """预算法 article 78(4) for a county: to the standing committee's 工作机构."""
    assert rows(deadlines(plan_of(DATED)), "6-常委会会议") == [
        (
            "2025-05-27 周二",
            "决算草案送交常委会有关工作机构征求意见",
            "政府财政部门",
            "预算法第七十八条第四款",
        )
    ]


def test_a_report_is_due_twenty_ten_and_seven_days_before() -> None:
    """监督法 article 15, in days and not in working days."""
    view = deadlines(plan_of(DATED))
    assert rows(view, "10-常委会会议") == [
        (
            "2025-10-08 周三",
            "报告送有关专门委员会或者常委会工作机构征求意见",
            "县法院",
            "监督法第十五条第一款",
        ),
        ("2025-10-18 周六", "修改后的报告送交常委会", "县法院", "监督法第十五条第一款"),
        ("2025-10-21 周二", "报告发给常委会组成人员", "常委会办事机构", "监督法第十五条第二款"),
    ]
    (october,) = (one for one in view.blocks if one.name == "10-常委会会议")
    assert october.rows[0].cells[6].text == "会议20日前 逢国庆节"
    assert view.remarks[0].startswith("按自然日计算")


def test_on_request_they_are_moved_to_the_working_day_before() -> None:
    """Over the whole of 国庆节; a make-up Saturday is a working day."""
    view = deadlines_view(plan_of(DATED), Filters(), workdays=DAYS, settle=DAYS.moved)
    assert [due for due, *_ in rows(view, "10-常委会会议")] == [
        "2025-09-30 周二",
        "2025-10-17 周五",
        "2025-10-21 周二",
    ]
    (october,) = (one for one in view.blocks if one.name == "10-常委会会议")
    assert "原为10月8日（国庆节），提前" in october.rows[0].cells[6].text
    assert DAYS.moved(date(2025, 9, 28)).day == date(2025, 9, 28)


def test_without_a_date_they_are_counted_from_the_months_first_day() -> None:
    """By the … of the month before at the latest."""
    (august,) = (one for one in deadlines(SHILI).blocks if one.name == "8-常委会会议")
    assert august.remark == "会期未定，按最早8月1日开会倒推"
    first, *_, last = august.rows
    assert (first.cells[0].value, last.cells[0].value) == (date(2025, 7, 2), date(2025, 7, 25))
    assert last.cells[6].text.startswith("会议7日前 最迟7月25日")


def test_a_plan_without_a_year_has_no_days() -> None:
    """Which it says, instead of guessing one."""
    text = """\
kind: arrangement
categories:
  - name: 甲
    items: [{title: 听取和审议县政府关于养老服务工作情况的报告, when: 8月, meetings: 常委会会议}]
"""
    (august,) = deadlines(plan_of(text)).blocks
    assert {row.cells[0].text for row in august.rows} == {"未定"}
    assert "没有写明年度" in august.remark


def test_what_comes_without_a_month_has_no_day() -> None:
    """根据政府提请: counted back once the session is known."""
    assert rows(deadlines(SHILI), "undated-常委会会议") == [
        (
            "未定",
            "预算调整初步方案送交常委会有关工作机构征求意见",
            "政府财政部门",
            "预算法第六十九条第六款",
        )
    ]


def test_plans_before_2025_are_under_the_older_text() -> None:
    """监督法 of 2006 had it in article 12; financial reports are kept to the same days by practice."""
    view = deadlines(NANHAI)
    grounds = {ground for block in view.blocks for *_, ground in rows(view, block.name)}
    assert "监督法（2006年）第十二条第一款" in grounds
    assert "参照监督法（2006年）第十二条第一款" in grounds
    assert not any("第十五条" in ground for ground in grounds)


def test_only_reports_of_the_four_organs_before_the_standing_committee_have_days() -> None:
    """Not what 主任会议 hears, not a 工委's own report, and nothing done, cancelled or put off."""
    titles = {row.cells[2].text for block in deadlines(plan_of(DATED)).blocks for row in block.rows}
    assert titles == {
        "审查和批准2024年本级决算",
        "听取和审议县法院关于诉前调解工作情况的报告",
        "审查和批准2025年预算调整方案",
    }
    nanhai = {row.cells[2].text for block in deadlines(NANHAI).blocks for row in block.rows}
    assert not any("法制工委关于" in title or "诉前调解" in title for title in nanhai)


@pytest.mark.parametrize(
    ("level", "ground", "where"),
    [
        ("province", "第二款", "提交本级人大有关专门委员会初步审查"),
        ("city", "第三款", "或者送交常委会有关工作机构征求意见"),
        ("county", "第四款", "送交常委会有关工作机构征求意见"),
    ],
)
def test_each_level_has_its_paragraph(level: str, ground: str, where: str) -> None:
    """预算法 article 78."""
    plan = plan_of(DATED.replace("level: county", f"level: {level}"))
    ((_, what, _, article),) = rows(deadlines(plan), "6-常委会会议")
    assert article == f"预算法第七十八条{ground}"
    assert what.endswith(where)


def test_a_year_that_the_library_does_not_have_is_said() -> None:
    """Nothing is guessed: without --workdays a remark, with it a refusal."""
    plan = plan_of(DATED.replace("2025", "2099").replace("2024", "2098"))
    assert any("尚未收录2099年的放假安排" in one for one in deadlines(plan).remarks)
    with pytest.raises(UsageError, match="2099"):
        deadlines_view(plan, Filters(), workdays=DAYS, settle=DAYS.moved)


@given(st.dates(date(2004, 1, 20), date(2026, 12, 31)))
def test_a_moved_day_is_the_last_working_day_until_then(day: date) -> None:
    """Never later, and no working day lies between."""
    moved = DAYS.moved(day).day
    assert moved <= day
    assert DAYS.is_workday(moved)
    between = (moved + timedelta(days=n) for n in range(1, (day - moved).days + 1))
    assert not any(DAYS.is_workday(one) for one in between)


TWICE = """\
kind: arrangement
year: 2025
level: county
organ: 示例县人大常委会
meetings: [常委会会议]
sessions: [{{kind: 常委会会议, date: 2025-07-02}}, {{kind: 常委会会议, date: 2025-07-30}}]
categories:
  - name: 监督
    items: [{{title: 听取和审议县政府关于教育的报告, owners: 财经工委, when: {when}, meetings: 常委会会议}}]
"""


@pytest.mark.parametrize(
    ("when", "first"),
    [("7月", "06-12"), ("7月上旬", "06-12"), ("7月2日", "06-12"), ("7月30日", "07-10"), ("7月下旬", "07-10"), ("7月31日", "07-10")],
)  # fmt: skip
def test_of_two_sessions_in_a_month_the_one_that_is_meant_counts(when: str, first: str) -> None:
    """By the day or the third of the month that the item names; else the first, and it says so."""
    view = deadlines(plan_of(TWICE.format(when=when)))
    days = [str(one.day)[5:] for one in view.dates if one.is_deadline]
    assert days[0] == first
    assert view.blocks[0].remark == "本月会议不止一次，没有写明日期的按第一次倒推"
    (agenda,) = meetings_view(plan_of(TWICE.format(when=when)), Filters(), workdays=DAYS).blocks
    assert "会前（按第一次，7月2日倒推）" in agenda.remark


def reports(*titles: str, status: str = "planned") -> Plan:
    rows = "".join(
        f"      - {{title: {one}, owners: 财经工委, when: 8月, meetings: 常委会会议, status: {status}}}\n"
        for one in titles
    )
    return plan_of(
        "kind: arrangement\nyear: 2025\nlevel: county\norgan: 示例县人大常委会\nmeetings: [常委会会议]\n"
        f"categories:\n  - name: 监督\n    items:\n{rows}"
    )


def test_the_government_reports_where_the_law_says_so_though_the_title_does_not() -> None:
    """And for it the head of a bureau (监督法 article 16); whose the rest are is asked."""
    titles = (
        "听取和审议2024年度环境状况和环境保护目标完成情况的报告",
        "听取和审议关于2024年度政府债务管理情况的报告",
        "听取和审议县公安局关于治安工作情况的报告",
        "听取和审议关于乡村振兴工作情况的报告",
        "听取和审议县人大常委会法制工委关于备案审查工作情况的报告",
    )
    view = deadlines(reports(*titles))
    who = [
        row.cells[3].text
        for block in view.blocks
        for row in block.rows
        if "20日前" in row.cells[6].text
    ]
    assert sorted(who) == ["县公安局", "政府", "政府"]
    (remark,) = (one for one in view.remarks if "没有倒推" in one)
    assert remark.endswith(titles[3])


def test_the_text_of_2006_does_not_name_the_supervisory_commission() -> None:
    """Its report is kept to the same days, by analogy."""
    old = reports("听取和审议县监委关于专项工作情况的报告")._replace(year=2024)
    assert {row.cells[5].text[:2] for row in deadlines(old).blocks[0].rows} == {"参照"}
    new = reports("听取和审议县监委关于专项工作情况的报告")
    assert {row.cells[5].text[:2] for row in deadlines(new).blocks[0].rows} == {"监督"}


def test_all_is_more_than_what_is_still_to_be_done() -> None:
    """Unsaid is what is to be done; what is asked for is said."""
    done = reports("听取和审议县政府关于教育的报告", status="done")
    assert deadlines(done).total == 0
    assert deadlines(done, Filters(statuses=frozenset(Status))).total == 3
    asked = deadlines(done, Filters(statuses=frozenset((Status.DONE,))))
    assert (asked.total, asked.remarks[-1]) == (3, "进展：已完成")
    (agenda,) = meetings_view(done, Filters(), workdays=DAYS).blocks
    assert agenda.remark == ""


def test_a_weekend_that_is_worked_is_no_day_off() -> None:
    """2026-09-20 is a Sunday on which the National Day holiday is made up for."""
    assert DAYS.as_counted(date(2026, 9, 20)).remark == Message("a working day", "调休上班")
    assert DAYS.as_counted(date(2026, 9, 13)).remark == ""


JOINT = (
    "听取和审议县政府关于扫黑除恶工作情况、县法院关于扫黑除恶审判工作情况"
    "和县检察院关于扫黑除恶检察工作情况的报告"
)


def test_each_organ_of_a_joint_report_sends_its_own() -> None:
    """The office sends all of them to the members at once."""
    plan = plan_of(items(f"{JOINT} | 7月").removeprefix("---\n") + "year: 2025\n")
    opinion, revised, members = (
        "报告送有关专门委员会或者常委会工作机构征求意见",
        "修改后的报告送交常委会",
        "报告发给常委会组成人员",
    )
    organs = ("县政府", "县法院", "县检察院")
    assert [row[1:3] for row in rows(deadlines(plan), "7-常委会会议")] == [
        *((opinion, organ) for organ in organs),
        *((revised, organ) for organ in organs),
        (members, "常委会办事机构"),
    ]
    (block,) = meetings_view(plan, Filters(), workdays=DAYS).blocks
    assert block.rows[0].cells[2].text == "、".join(organs)
    schedule = Schedule(Facts(plan))
    assert schedule.listed(schedule.entries)[0].reporters == organs


def test_an_empty_list_says_how_many_items_name_no_meeting() -> None:
    """A plan with months and no meetings has no agendas, which is not that it hears nothing."""
    plan = plan_of(
        "kind: arrangement\nyear: 2025\ncategories:\n  - name: 监督\n    items:\n"
        "      - {title: 听取和审议县政府关于防汛工作情况的报告, when: 6月}\n"
        "      - {title: 审查和批准2024年本级决算, when: 8月}\n"
        "      - {title: 视察学校建设, when: 9月}\n"
    )
    said = "应当提交会议的2项未写会议，不能列入议题"
    assert said in meetings_view(plan, Filters(), workdays=DAYS).remarks
    assert said in deadlines(plan).remarks
    assert said not in deadlines(plan_of(DATED)).remarks


def test_read_a_step_stands_once_with_its_matters() -> None:
    """By date; programs are given a row for each matter still, and as many deadlines."""
    view = deadlines(NANHAI)
    assert (view.total, sum(len(block.rows) for block in view.blocks)) == (44, 44)
    table, undated = view.tables
    assert (len(table.rows), len(undated.rows)) == (21, 1)
    assert view.heading == "佛山市南海区人大常委会2023年会前准备期限（22项，涉及事项16个）"
    days = [row.cells[0].value for row in table.rows]
    assert days == sorted(days, key=str)
    read = [row.cells[2].text for row in (*table.rows, *undated.rows)]
    for row in (row for block in view.blocks for row in block.rows):
        assert any(row.cells[2].text in one for one in read)
    assert any(one.startswith("1. ") and "；2. " in one for one in read)
    assert {row.cells[0].day for row in table.rows} == {
        row.cells[0].day for block in view.blocks for row in block.rows
    } - {None}
    assert table.rows[0].cells[5].text == "3月常委会会议20日前"
    assert table.remark == "会期未定的会议，按当月1日（最早）倒推"
    for form in ("text", "md", "html"):
        text = document(view, form).decode()
        assert text.count("报告发给常委会组成人员") == sum(
            "发给" in row.cells[1].text for row in table.rows
        )
    assert document(view, "csv").decode().count("报告发给常委会组成人员") == 14


def test_by_a_day_what_is_past_is_told_in_words() -> None:
    """Apart from what is to come, the next of which is first; without a day nothing is past."""
    asked = deadlines(SHILI, Filters(as_of=date(2025, 7, 20)))
    past, to_come, undated = asked.tables
    assert (past.heading, to_come.heading, undated.heading) == (
        "已过期限（8项）", "未到期限（8项）", "会议时间未定（1项）",
    )  # fmt: skip
    assert [cell.text for cell in to_come.rows[0].cells[:2]] == ["2025-07-22 周二", "还有2日"]
    assert past.rows[-1].cells[1].text == "已过8日"
    assert {row.cells[1].alarm for row in past.rows} == {1}
    assert {row.cells[1].alarm for row in to_come.rows} == {0}
    marked = [one for one in asked.dates if one.is_past]
    assert {one.day for one in marked} == {row.cells[0].value for row in past.rows}
    record = json.loads(document(asked, "json"))
    assert sum(one.get("is_past", False) for one in record["dates"]) == len(marked) == 10
    assert not any(
        "is_past" in one for one in json.loads(document(deadlines(SHILI), "json"))["dates"]
    )
    on_the_day = deadlines(SHILI, Filters(as_of=date(2025, 7, 22)))
    assert "今日到期" in {row.cells[1].text for row in on_the_day.tables[1].rows}


def test_what_is_done_is_not_past() -> None:
    """Where it is asked for, it is told that it is done."""
    done = reports("听取和审议县政府关于教育的报告", status="done")
    view = deadlines(done, Filters(statuses=frozenset(Status), as_of=date(2025, 12, 1)))
    assert {row.cells[1].text for table in view.tables for row in table.rows} == {"已完成"}
    assert not any(one.is_past for one in view.dates)


CONGRESS = """\
kind: work-points
year: 2026
level: county
organ: 云溪县人大常委会
---
kind: arrangement
sessions:
  - {kind: 人代会, session: 第六次会议, date: 2026-01-20}
  - {kind: 常委会会议, date: 2026-08-27}
categories:
  - name: 财经监督
    items:
      - {title: 审查和批准2025年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2025年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}
      - {title: 召开代表建议交办会, owners: 选联工委, when: 3月10日}
"""


def test_the_congress_and_what_follows_sessions_have_days() -> None:
    """预算法第四十四条、第五十二条、第八十条, 监督法第二十七条第二款, 代表法第五十一条第二款."""
    view = deadlines(plan_of(CONGRESS))
    assert rows(view, "law") == [
        (
            "2025-12-21 周日",
            "预算草案的初步方案提交常委会初步审查",
            "政府",
            "预算法第四十四条第四款",
        ),
        ("2026-02-09 周一", "向本级各部门批复预算", "政府财政部门", "预算法第五十二条第一款"),
        ("2026-06-10 周三", "答复代表建议", "承办单位", "代表法第五十一条第二款"),
        ("2026-09-10 周四", "答复办理难度大的代表建议", "承办单位", "代表法第五十一条第二款"),
        ("2026-09-16 周三", "向本级各部门批复决算", "政府财政部门", "预算法第八十条"),
        (
            "2027-02-27 周六",
            "向常委会会议报告审计查出问题整改情况",
            "政府",
            "监督法第二十七条第二款",
        ),
    ]
    township = CONGRESS.replace("level: county", "level: township")
    assert {row[3] for row in rows(deadlines(plan_of(township)), "law")} == {
        "代表法第五十一条第二款"
    }
    without_days = CONGRESS.replace("3月10日", "适时")
    assert "答复代表建议" not in {row[1] for row in rows(deadlines(plan_of(without_days)), "law")}


def test_the_law_of_the_day_counts() -> None:
    """A session of December 2024 is under the text of 2024-11-08, one of October under that of 2006."""
    plan = """\
kind: work-points
year: 2024
level: county
organ: 云溪县人大常委会
---
kind: arrangement
sessions: [{kind: 常委会会议, date: 2024-10-30}, {kind: 常委会会议, date: 2024-12-20}]
categories:
  - name: 专项监督
    items:
      - {title: 听取和审议县政府关于养老工作的报告, owners: 社工委, when: 10月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于水利工作的报告, owners: 农工委, when: 12月, meetings: 常委会会议}
"""
    view = deadlines(plan_of(plan))
    assert {row[3] for row in rows(view, "10-常委会会议")} == {
        "监督法（2006年）第十二条第一款",
        "监督法（2006年）第十二条第二款",
    }
    assert {row[3] for row in rows(view, "12-常委会会议")} == {
        "监督法第十五条第一款",
        "监督法第十五条第二款",
    }
