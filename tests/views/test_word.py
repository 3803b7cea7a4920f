"""Views as Word documents: in the official format, whole, and taken by Word."""

from datetime import date
from pathlib import Path

import pytest

from measured import found_in, serious
from npc.views.filters import Filters
from npc.views.table import Block, Cell, Column, Row
from npc.views.view import Source, View
from npc.views.workdays import Workdays
from ooxml import validated
from plan_texts import plan_of
from schedules import (
    DATED,
    NANHAI,
    PLANS,
    SHILI,
    VIEWS,
    document,
    meetings_view,
    month_view,
    unscheduled_view,
    year_view,
)
from word import WordFile, rows


def word_file(view: View[str]) -> WordFile:
    return WordFile(document(view, "docx"))


def _shown(cell: Cell[str], year: int | None) -> str:
    """What is posted of a cell; the year of the title is not said again."""
    suffix = cell.suffix.strip()
    if isinstance(cell.value, date):
        day = f"{cell.value.month}月{cell.value.day}日{suffix}"
        return day if cell.value.year == year else f"{cell.value.year}年{day}"
    return f"{'' if cell.value is None else cell.value}{suffix}"


def _posted(block: Block[str], row: Row[str], year: int | None) -> list[str]:
    """What is posted of a row: of a step, the article below what is to be done, a note below the day."""
    said = {
        column.key: _shown(cell, year)
        for column, cell in zip(block.columns, row.cells, strict=True)
        if column.key not in {"source", "focus"}
    }
    for below, above, gap in (("ground", "what", ""), ("note", "due", "　")):
        if above in said and said.get(below):
            said[above] += gap + said.pop(below)
    return [text for text in said.values() if text]


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", VIEWS)
def test_every_row_is_in_the_document(name: str, plan: str) -> None:
    """A table a block, a row a row, with all that is in them but where a matter is in the plan."""
    view = VIEWS[name](PLANS[plan])
    file = word_file(view)
    style, title = file.lines[0]
    assert (style, title.replace("\n", "")) == ("Title", view.title)
    blocks = [block for block in view.parts if block.rows]
    for block, table in zip(blocks, file.tables, strict=True):
        shown = rows(table)[1:]
        assert len(shown) == len(block.rows)
        for row, cells in zip(block.rows, shown, strict=True):
            wanted = _posted(block, row, view.source.year)
            assert [one for one in cells if one in wanted] == wanted


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", VIEWS)
def test_the_format_is_that_of_official_documents(name: str, plan: str, tmp_path: Path) -> None:
    """`npc docx check` finds neither an error nor anything to warn of."""
    data = document(VIEWS[name](PLANS[plan]), "docx")
    assert serious(found_in(data, tmp_path)) == set()


@pytest.mark.parametrize("name", VIEWS)
def test_word_takes_it(name: str, tmp_path: Path) -> None:
    """Microsoft's validator finds nothing."""
    validated(document(VIEWS[name](NANHAI), "docx"), tmp_path)


def test_a_step_is_posted_in_six_columns() -> None:
    """What takes a few words stands below; the year is in the title unless it is another one."""
    text = DATED.replace("2025-06-26", "2025-01-15").replace("when: 6月", "when: 1月")
    file = word_file(VIEWS["deadlines"](plan_of(text)))
    head, *steps = rows(file.tables[0])
    assert head == ["期限", "准备工作", "议题", "责任单位", "联系部门", "会议"]
    assert steps[0][0] == "2024年12月16日周一"
    assert steps[-1][0] == "10月21日周二"
    assert all("法" in step[1] for step in steps)


def test_a_meeting_with_its_day_is_broken_between_words() -> None:
    """Days before it stand on a line of their own, and its day is whole."""
    step = next(
        cell
        for row in word_file(VIEWS["deadlines"](PLANS["dated"])).tables[0].rows
        for cell in row.cells[-1:]
        if "第31次" in cell.text
    )
    *_, day, before = step.text.split("\n")
    assert day.endswith("（6月26日）")
    assert before == "30日前"


def test_a_month_is_a_numbered_list_for_the_notice_board() -> None:
    """Columns that are empty throughout are left out, and so is where a matter is in the plan."""
    meeting, work, _ = word_file(month_view(NANHAI, 7)).tables
    head, first, *others = rows(meeting)
    assert head == ["序号", "事项", "报告机关", "部门"]
    assert first == [
        "1",
        "听取和审议区政府关于2021年度南海区本级预算执行和其他财政收支审计查出突出问题整改情况的报告",
        "区政府",
        "财经工委",
    ]
    assert others[-1][0] == "5"
    assert rows(work)[0] == ["序号", "部门", "事项", "会议", "时间"]


def test_headings_are_numbered_where_there_are_several() -> None:
    """一、 二、 as in any document; a lone one stands as a line."""
    agenda = word_file(meetings_view(plan_of(DATED), Filters(), workdays=Workdays()))
    headings = [text for style, text in agenda.lines if style == "Heading 1"]
    assert [text[:2] for text in headings] == ["一、", "二、", "三、", "四、", "五、"]
    assert headings[0] == "一、4月常委会会议（第30次，4月28日，周一）（1项）"
    office = SHILI.departments.listed[0]
    only = word_file(unscheduled_view(SHILI, Filters(department=office)))
    assert not [text for style, text in only.lines if style == "Heading 1"]


@pytest.mark.parametrize(
    ("name", "is_landscape"),
    [("month", False), ("department", False), ("year", True), ("meetings", True), ("load", True)],
)
def test_wide_tables_stand_on_pages_that_are_turned(name: str, *, is_landscape: bool) -> None:
    """Twelve months or two columns of text; lists stand on upright pages."""
    (section,) = word_file(VIEWS[name](NANHAI)).document.sections
    assert section.page_width is not None
    assert section.page_height is not None
    assert (section.page_width > section.page_height) is is_landscape


def test_a_month_of_a_matrix_is_not_broken() -> None:
    """10 and not 10月, whose parts Word would put on two lines."""
    head = rows(word_file(year_view(NANHAI, Filters())).tables[0])[0]
    assert head == ["部门", *map(str, range(1, 13)), "全年", "未定", "合计"]


def test_the_properties_name_title_and_organ() -> None:
    """What a file manager shows, without the clock."""
    properties = word_file(month_view(NANHAI, 7)).document.core_properties
    assert properties.title == "佛山市南海区人大常委会2023年7月工作安排"
    assert properties.author == "佛山市南海区人大常委会"
    assert str(properties.created)[:10] == "2023-01-01"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<b>&amp;</b>", "<b>&amp;</b>"),
        ("{{ 7 * 7 }}", "{{ 7 * 7 }}"),
        ("[^1]", "[^1]"),
        ("\x1b[31m\x00", "␛[31m␀"),
        ("\ud800\ufffe", "��"),
        ("甲\n乙", "甲␊乙"),
    ],
    ids=ascii,
)
def test_texts_are_no_markup(text: str, shown: str, tmp_path: Path) -> None:
    """Title, headings, remarks and cells come out as they stand, in a file that Word takes."""
    columns = (Column("text", text, share=1), Column("note", "乙"))
    block = Block("a", text, columns, (Row((Cell(text), Cell(1, text))),), text)
    view = View("x", text, 1, Source("a", "a", text, None), (block, block), (), remarks=(text,))
    file = word_file(view)
    assert file.lines[0] == ("Title", shown)
    assert rows(file.tables[0])[1] == ["1", shown, f"1{shown}"]
    assert file.running_text.count(shown) >= 9
    validated(file.data, tmp_path)


def test_what_stands_above_a_table_stays_with_it() -> None:
    """No page ends between the remark and the first row."""
    block = Block("a", "", (Column("text", "事项", share=1),), (Row((Cell("乙"),)),), "说明")
    view = View("x", "甲", 1, Source("a", "a", None, None), (block,), (), remarks=("总说明",))
    paragraphs = word_file(view).document.paragraphs
    kept = {one.text: one.paragraph_format.keep_with_next for one in paragraphs}
    assert kept["说明。"] is True
    assert not kept["总说明。"]


def test_a_view_of_nothing_is_a_document_too() -> None:
    """It says so."""
    view = View("x", "甲", None, Source("a", "a", None, None), (), ())
    assert [text for _, text in word_file(view).lines] == ["甲", "无。"]
