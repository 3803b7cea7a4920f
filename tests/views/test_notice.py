"""The work of a month as an office puts it up: in parts, each matter in one, signed."""

import json
from datetime import date

import pytest

from npc.views.filters import Filters
from npc.views.table import Block
from npc.views.view import View
from plan_texts import plan_of
from schedules import (
    DATED,
    NANHAI,
    PLANS,
    SHILI,
    VIEWS,
    document,
    month_of,
    month_view,
    months_view,
)
from word import WordFile


def heads(view: View[str]) -> list[str]:
    return [" / ".join((*part.above, part.heading)) for part in view.parts]


def keys(part: Block[str]) -> list[str | None]:
    return [row.matter for row in part.rows]


def column(part: Block[str], key: str) -> list[str]:
    at = [one.key for one in part.columns].index(key)
    return [row.cells[at].text for row in part.rows]


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("number", range(1, 13))
def test_each_matter_of_the_month_stands_in_one_part(plan: str, number: int) -> None:
    """At its meetings, with its department, or all year; what has no time in none."""
    view = month_view(PLANS[plan], number)
    parts = {
        kind: {
            key
            for part in view.parts
            for key in keys(part)
            if kind in "".join((*part.above, part.heading))
        }
        for kind in ("会议及议题", "各工委（室）工作", "全年在办")
    }
    dated, *undated = view.blocks
    assert set.union(*parts.values()) >= {*keys(dated)}
    assert not [
        key for block in undated for key in keys(block) if key in set.union(*parts.values())
    ]
    assert sum(map(len, parts.values())) == len(set.union(*parts.values()))


def test_july_is_four_parts_without_deadlines_in_three() -> None:
    """No session of August is of the standing committee, so nothing is due in July."""
    assert heads(month_view(NANHAI, 7)) == [
        "一、会议及议题（5项）",
        "二、各工委（室）工作（9项）",
        "三、全年在办（2项）",
    ]


def test_august_shows_what_is_due_for_september() -> None:
    """The deadlines that were in a view of their own alone: 2, 12, 22 and 25 August."""
    view = month_view(NANHAI, 8)
    part = view.parts[2]
    assert part.heading == "三、本月期限"
    assert part.remark == "会期未定，按最早9月1日开会倒推"
    days = [text.partition(" ")[0] for text in column(part, "due")]
    assert list(dict.fromkeys(days)) == ["8月2日", "8月12日", "8月22日", "8月25日"]
    assert "8月2日" in document(view, "text").decode()


def test_a_step_stands_once_with_its_matters() -> None:
    """Four reports of one session are sent on the same days."""
    part = next(part for part in month_view(SHILI, 7).parts if part.name == "deadlines")
    assert column(part, "what").count("报告发给常委会组成人员") == 1
    assert column(part, "text")[-1].startswith("1. ")
    assert column(part, "text")[-1].count("；") == 2
    assert part.remark == "会期未定，按最早8月1日开会倒推"


def test_meetings_are_told_apart_where_there_are_several() -> None:
    """（一） and （二） below 一; one alone stands below the heading, with its day if it is set."""
    assert heads(month_view(SHILI, 4))[:2] == [
        "一、会议及议题（2项） / （一）4月常委会会议（2项）",
        "一、会议及议题（2项） / （二）4月主任会议（1项）",
    ]
    (first, *_) = month_view(plan_of(DATED), 6).parts
    assert (first.heading, first.remark) == (
        "一、会议及议题（1项）",
        "6月常委会会议（第31次，6月26日，周四）",
    )


@pytest.mark.parametrize("number", range(1, 13))
def test_departments_come_in_the_order_of_the_plan(number: int) -> None:
    """Protocol order matters; 有关工委 and the like come behind."""
    names = [one.name for one in NANHAI.departments.listed]
    for part in month_view(NANHAI, number).parts:
        if "各工委（室）工作" in part.heading:
            leads = [
                next((at for at, name in enumerate(names) if text.startswith(name[:2])), len(names))
                for text in column(part, "owners")
            ]
            assert leads == sorted(leads)


def test_a_time_that_is_the_month_alone_is_not_said_again() -> None:
    for number in range(1, 13):
        for part in month_view(NANHAI, number).parts:
            if "when" in [one.key for one in part.columns]:
                assert f"{number}月" not in column(part, "when")
    work = month_view(NANHAI, 7).parts[1]
    assert "7-8月 第1个月" in column(work, "when")


@pytest.mark.parametrize("form", ["text", "md", "html"])
def test_what_has_no_time_is_said_to_be_elsewhere(form: str) -> None:
    text = document(month_view(NANHAI, 7), form).decode()
    assert "时间未定的3项没有列入，见时间未定事项" in text
    assert "一工委(室)一品牌" not in text.replace("\\", "")


def test_several_months_have_their_parts_below_them() -> None:
    """What goes on all year is listed once, at the end."""
    found = heads(months_view(NANHAI, [7, 8]))
    assert found == [
        "一、7月 / （一）会议及议题（5项）",
        "一、7月 / （二）各工委（室）工作（9项）",
        "二、8月 / （一）会议及议题（2项）",
        "二、8月 / （二）各工委（室）工作（3项）",
        "二、8月 / （三）本月期限",
        "三、全年在办（2项）",
    ]
    markdown = document(months_view(NANHAI, [7, 8]), "md").decode()
    assert markdown.count("## 一、7月\n") == 1
    assert "\n### （二）各工委（室）工作（9项）\n" in markdown


@pytest.mark.parametrize(
    ("as_of", "day"), [(None, "　　年　月　日"), (date(2023, 6, 30), "2023年6月30日")]
)
def test_printed_ones_are_signed_by_the_office(as_of: date | None, day: str) -> None:
    """With the day that is asked for, or room to write it by hand."""
    view = month_view(NANHAI, 7, Filters(as_of=as_of))
    page = document(view, "html").decode()
    assert f"<p>佛山市南海区人大常委会办公室</p>\n<p>{day}</p>" in page
    *_, organ, date_line = WordFile(document(view, "docx")).document.paragraphs
    assert (organ.text, date_line.text) == ("佛山市南海区人大常委会办公室", day)
    assert "人大常委会办公室" not in document(view, "text").decode()


def test_a_departments_month_is_signed_by_it() -> None:
    department = NANHAI.departments.find("选联")
    view = month_view(NANHAI, 7, Filters(department=department))
    assert "<p>佛山市南海区人大常委会选联工委</p>" in document(view, "html").decode()


def test_a_plan_without_an_organ_is_not_signed() -> None:
    plan = plan_of("kind: monthly-plan\nyear: 2025\nmonths: {7: [{content: 甲}]}\n")
    page = document(month_view(plan, 7), "html").decode()
    assert 'class="signature"' not in page


@pytest.mark.parametrize("name", ["month", "months"])
def test_programs_are_given_the_tables_as_they_were(name: str) -> None:
    """JSON has a table a month, and what has no time; so have CSV and workbooks."""
    view = VIEWS[name](NANHAI)
    blocks = json.loads(document(view, "json"))["blocks"]
    months = ["7"] if name == "month" else ["7", "8", "9"]
    assert [block["name"] for block in blocks] == [*months, "unscheduled"]
    assert len(blocks[0]["rows"]) == len(month_of(NANHAI, 7).entries)
    assert blocks[0]["columns"][0]["key"] == "text"


def test_a_month_of_nothing_says_so() -> None:
    view = month_view(plan_of(DATED), 2)
    assert view.parts == ()
    assert [text for _, text in WordFile(document(view, "docx")).lines][1] == "无。"
