"""What is not plausible in an imported plan is marked where it stands."""

import pytest

from npc.importer.accounting import Accounting
from npc.importer.assembling import ImportSettings
from npc.importer.clippings import whole
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.found_plan import FoundPaper, FoundPlan
from npc.importer.gates import check_all
from npc.importer.interpreting import interpret
from npc.importer.text.sections import LONGEST_PREAMBLE
from npc.originals import places
from npc.originals.original import OfficeFile, Passage
from read_originals import pasted


def marks_of(paper: FoundMapping) -> list[tuple[str, str]]:
    check_all(FoundPlan([FoundPaper("paper", paper, None)], [], Accounting()))
    return [(check.key, check.why.zh) for each in paper.with_inner() for check in each.checks]


def work_points() -> FoundMapping:
    paper = FoundMapping()
    paper.put_known("kind", "work-points")
    paper.put_known("preamble", "全年工作如下。")
    paper.add("sections").put_known("title", "依法监督")
    return paper


def arrangement(**item: str | None) -> FoundMapping:
    paper = FoundMapping()
    paper.put_known("kind", "arrangement")
    category = paper.add("categories")
    category.put_known("name", "监督")
    row = category.add("items")
    for key, value in {"title": "听取和审议县政府关于环境状况的报告", **item}.items():
        row.put_known(key, value)
    return paper


def test_what_is_as_it_should_be_has_no_mark() -> None:
    assert marks_of(work_points()) == []
    assert marks_of(arrangement(when="6月", meetings="常委会会议")) == []
    assert marks_of(arrangement(when=None)) == []
    assert marks_of(arrangement(when="根据政府提请")) == []


def test_a_text_without_headings_is_marked() -> None:
    paper = work_points()
    del paper.values["sections"]
    assert marks_of(paper) == [("sections", "没有读出各部分的标题")]


def test_a_preamble_as_long_as_a_text_is_marked() -> None:
    paper = work_points()
    paper.put_known("preamble", "好" * (LONGEST_PREAMBLE + 1))
    assert marks_of(paper) == [
        ("preamble", f"引言有{LONGEST_PREAMBLE + 1}字，其中可能有没认出的标题")
    ]


def test_a_category_without_items_is_marked() -> None:
    paper = arrangement()
    paper.mappings("categories")[0].values["items"] = []
    assert marks_of(paper) == [("items", "下面没有读到项目")]


@pytest.mark.parametrize("written", ["13月", "财经工委"])
def test_a_time_that_is_none_is_marked(written: str) -> None:
    assert marks_of(arrangement(when=written)) == [("when", f"没有读懂时间“{written}”")]


def test_a_meeting_that_is_none_is_marked() -> None:
    paper = arrangement()
    paper.put_texts("meetings", FoundValue("常委会会议"), FoundValue("✓"))
    assert marks_of(paper) == [("meetings", "“✓”不像会议名称")]


def test_a_month_that_there_is_not_is_marked() -> None:
    paper = FoundMapping()
    paper.put_known("kind", "monthly-plan")
    paper.within("months").values.update({"3": [], "13": []})
    assert marks_of(paper) == [("months", "“13”不是月份")]


def test_a_reference_to_a_note_that_is_not_there_is_marked() -> None:
    paper = work_points()
    paper.mappings("sections")[0].put_known(
        "text", "按照“三问一评”机制[^n1]跟踪督办，附注[^n2]另列。"
    )
    paper.within("notes").put_known("n2", "见附表。")
    assert marks_of(paper) == [("text", "没有读到脚注“n1”的文字")]


def test_a_value_with_characters_that_the_original_does_not_have_is_marked() -> None:
    """What npc knows by itself may be anything."""
    paper = work_points()
    paper.put_known("preamble", "待填")
    title = Passage(0, "一、坚持领导", places.line(3))
    paper.mappings("sections")[0].put("title", whole(title), text="坚持鹤的领导")
    file = OfficeFile("要点.txt", [title])
    check_all(FoundPlan([FoundPaper("paper", paper, None)], [file], Accounting()))
    (check,) = paper.mappings("sections")[0].checks
    assert (check.key, check.why.zh) == ("title", "原件没有“鹤的”字样，可能读错")


def test_a_name_that_rows_mark_is_not_marked_once_more_for_the_paper() -> None:
    """One doubt, one mark: where it is mended; one that the parser has marked has its mark."""
    paper = arrangement()
    paper.put_texts("meetings", FoundValue("常委会会议"), FoundValue("部分代表"))
    (row,) = paper.mappings("categories")[0].mappings("items")
    row.put_known("meetings", "部分代表")
    assert marks_of(paper) == [("meetings", "“部分代表”不像会议名称")]
    assert [check.key for check in row.checks] == ["meetings"]
    assert len(marks_of(paper)) == 1


@pytest.mark.parametrize(
    "written",
    [
        "示例县人大常委会2025年工作安排表\n\n时间内容责任部门3月调研财经委4月视察农委。",
        "示例县人大常委会2025年工作安排\n序号\n时间\n内容\n1\n3月\n调研\n2\n4月\n视察",
    ],
    ids=["in one text", "in lines"],
)
def test_a_table_of_which_words_alone_are_left_is_marked(written: str) -> None:
    file = pasted(written)
    found = interpret([file], ImportSettings())
    check_all(found)
    checks = [each for paper in found.papers for each in paper.mapping.checks]
    assert any(each.why.zh.startswith("这里原是表格") for each in checks)
