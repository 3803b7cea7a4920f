"""Widths of columns by what stands in them, and labels that are said again on the next page."""

from itertools import pairwise
from math import ceil
from pathlib import Path
from time import process_time

import pytest
from lxml import etree

from drawing import PDF, Page, drawn
from npc.layout.columns import columns_of
from npc.layout.flowing import UNIT
from npc.layout.grid import TableGrid, text_of
from npc.layout.heights import Heights
from npc.layout.profile import Area, Profile
from npc.layout.widths import Widths
from npc.layout.words import ANYWHERE, filled, lines, words
from npc.output.documents.selecting import document_tree
from support import Npc, Write
from word import W, WordFile, merges, read_plan, rows

OWNERS = ("财经工委", "教科文卫工委及有关工委", "办公室、选联工委", "监察和司法工委")


def table_of(*cells: tuple[str, str, str]) -> etree._Element:
    """Make a table of matters, departments and times."""
    body = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in cells)
    return etree.fromstring(
        '<table><colgroup><col class="matter"/><col class="owners"/><col class="time"/></colgroup>'
        f"<thead><tr><th>项目名称</th><th>部门</th><th>时间</th></tr></thead><tbody>{body}</tbody></table>"
    )


def widths_of(table: etree._Element) -> list[int]:
    return Widths(Profile().area()).of(table, TableGrid(table))


@pytest.mark.parametrize("landscape", [False, True])
def test_columns_fill_the_area(landscape: bool) -> None:  # noqa: FBT001 - a parameter of a test
    """To the twip, whatever stands in them."""
    area = Profile().area(landscape=landscape)
    for matter in ("", "甲" * 5, "甲" * 500):
        for owners in ("", *OWNERS, "、".join(OWNERS * 3), "某" * 60):
            table = table_of((matter, owners, "年初（3—4月）、年末（12月）"))
            assert sum(Widths(area).of(table, TableGrid(table))) == area.width


def test_longest_department_stands_on_one_line() -> None:
    """The column is as wide as the name asks, and not much wider when matters are long."""
    narrow, wide = (
        widths_of(table_of(("甲" * 40, owners, "3月")))[1]
        for owners in ("财经工委", "教科文卫工委")
    )
    assert wide - narrow == 2 * 210
    assert 4 * 210 < narrow < 5.5 * 210


@pytest.mark.parametrize("head", ["Months", "When", "Department in charge"])
def test_no_word_of_latin_letters_is_parted_in_a_head(head: str) -> None:
    """A Chinese head may stand in two lines, cut anywhere; an English one only between words."""
    table = etree.fromstring(
        '<table><colgroup><col class="matter"/><col class="number"/></colgroup>'
        f"<thead><tr><th>Matter</th><th>{head}</th></tr></thead><tbody><tr><td>甲</td><td>1</td></tr></tbody></table>"
    )
    longest = max(head.split(), key=len)
    assert widths_of(table)[1] > len(longest) / 2 * 210


def test_departments_get_what_matters_do_not_need() -> None:
    """Short matters and long lists of departments: rows are as low as they can be."""
    owners = "财经工委、教科文卫工委及办公室"
    long, short = (widths_of(table_of((matter, owners, "3月")))[1] for matter in ("甲" * 80, "甲"))
    assert short > 15 * 210 > long


def test_tables_of_the_same_columns_are_alike() -> None:
    """As wide as the words of all of them need; another table beside them is not asked."""
    section = etree.Element("section")
    first, second = table_of(("甲", "办公室", "3月")), table_of(("甲", "教科文卫工委", "3月"))
    other = table_of(("甲", "教科文卫工委及有关工委", "3月"))
    next(other.iter("th")).text = "议题"
    section.extend((first, other, second))
    fit = Widths(Profile().area())
    assert fit.of(first, TableGrid(first)) == fit.of(second, TableGrid(second)) == widths_of(second)
    assert fit.of(other, TableGrid(other)) != fit.of(first, TableGrid(first))


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("财经工委、教科文卫工委及办公室", ("财经工委、", "教科文卫工委", "及办公室")),
        ("监察和司法工委", ("监察和司法工委",)),
        ("各工委（室）", ("各工委（室）",)),
        ("选联工委，办公室（保密、档案）", ("选联工委，", "办公室（保密、档案）")),
        ("年初（3—4月）、年末（12月）", ("年初（3—4月）、", "年末（12月）")),
        ("及时", ("及时",)),
        ("", ()),
    ],
)
def test_names_and_times_are_told_apart(text: str, pieces: tuple[str, ...]) -> None:
    """At marks and before 及, not at 和, which names hold, nor in brackets."""
    assert words(text) == pieces
    assert "".join(words(text)) == text


def test_list_is_broken_between_names() -> None:
    """Only where Word would break a name; else nothing is put into the text."""
    assert lines("财经工委、教科文卫工委及办公室", 7) == ("财经工委、", "教科文卫工委", "及办公室")
    assert lines("财经工委、选联工委、办公室", 5) == ("财经工委、选联工委、办公室",)
    assert lines("财经工委", 5) == ("财经工委",)


def test_text_of_a_broken_list_is_whole(write: Write) -> None:
    """Breaks are line breaks of Word; the words and their order are those of the plan."""
    owners = "财经工委、教科文卫工委及办公室"
    text = (
        "kind: arrangement\ntitle: 表\ncategories:\n  - name: 类\n    items:\n"
        f"      - {{title: {'甲' * 60}, owners: {owners}, when: 3月}}\n"
    )
    word = WordFile.of(read_plan(write("plan.yaml", text)))
    assert rows(word.tables[0])[1][3] == owners
    (table,) = word.tables
    cell = list(table._tbl.iter(f"{W}tc"))[-2]  # noqa: SLF001 - python-docx takes minutes for it
    assert len(list(cell.iter(f"{W}br"))) == 2


NAMES = (
    "办公室", "财政经济工作委员会", "监察和司法工作委员会", "城乡建设环境资源保护工作委员会",
    "教育科学文化卫生（民族宗教侨务外事）工作委员会", "农业农村工作委员会", "预算工作委员会",
)  # fmt: skip
WHEN = ("3月", "7—8月", "每季度", "9月底前", "12月至次年1月", "年初（3—4月）、年末（12月）", "适时")


def plan_of(rows: int, orientation: str, notes: str = "") -> str:
    """Write an arrangement with lists of departments of all lengths."""
    items = "".join(
        f"      - title: 听取和审议县政府关于第{row}项重点领域{'工作推进' * (row % 5 * 3)}情况的报告\n"
        f"        owners: [{', '.join(NAMES[: row % 7 + 1])}]\n        when: {WHEN[row % 7]}\n"
        f"        note: {notes[: row % 7 * (len(notes) // 9)]}\n"
        for row in range(1, rows + 1)
    )
    return (
        f"kind: arrangement\ntitle: 主要工作安排表\nyear: 2025\norientation: {orientation}\n"
        f"categories:\n  - name: 听取和审议专项工作报告\n    items:\n{items}"
    )


NOTE = "须在会前二十日将报告送有关工作机构征求意见并于会前十日正式提交常委会办公室" * 3


def fitted(table: etree._Element, area: Area) -> tuple[list[Heights], list[int]]:
    """Return the columns of a table with their widths, in units."""
    grid = TableGrid(table)
    widths = Widths(area).of(table, grid)
    sides = 2 * area.profile.twips("table.cell-side") + 20
    unit = area.profile.character("table") / UNIT
    columns, _ = columns_of(grid.classes, grid.body)
    inner = [ceil((width - sides) / unit) for width in widths]
    return [Heights(one, UNIT, width) for one, width in zip(columns, inner, strict=True)], inner


def height(columns: list[Heights], widths: list[int]) -> int:
    """Count the lines of all rows."""
    heights = [one.at(width).heights for one, width in zip(columns, widths, strict=True)]
    return sum(map(max, *heights))


def tree_table(write: Write, text: str) -> etree._Element:
    """Return the table of a plan."""
    tree = document_tree(read_plan(write("plans/plan.yaml", text)))
    return next(tree.root.iter("table"))


@pytest.mark.parametrize("orientation", ["portrait", "landscape"])
@pytest.mark.parametrize("notes", ["", NOTE])
def test_no_table_of_other_widths_is_lower(write: Write, orientation: str, notes: str) -> None:
    """Moving two characters from any column to any other saves no line, unless names were parted."""
    area = Profile().area(landscape=orientation == "landscape")
    columns, widths = fitted(tree_table(write, plan_of(60, orientation, notes)), area)
    least = height(columns, widths)
    matter = widths[2]
    for column, width in enumerate(widths[3:], 3):
        for moved in (UNIT, 2 * UNIT, 5 * UNIT):
            if width > moved + 4 * UNIT and columns[column].at(width - moved).parted == 0:
                other = [*widths[:2], matter + moved, *widths[3:]]
                other[column] = width - moved
                assert height(columns, other) >= least
            if matter > moved + 15 * UNIT:
                other = [*widths[:2], matter - moved, *widths[3:]]
                other[column] = width + moved
                assert height(columns, other) >= least


def test_short_matters_leave_the_page_to_lists(write: Write) -> None:
    """A landscape plan by months, whose contents are short and whose lists are long."""
    months = "".join(
        f"  {month}:\n"
        + "".join(
            f"    - {{content: 开展第{count}项专题调研，形成调研报告并提交主任会议研究, owners: [{', '.join(NAMES[:count])}]}}\n"
            for count in range(1, 7)
        )
        for month in range(1, 13)
    )
    text = f"kind: monthly-plan\ntitle: 重点工作计划\nyear: 2025\norientation: landscape\nmonths:\n{months}"
    columns, widths = fitted(tree_table(write, text), Profile().area(landscape=True))
    assert height(columns, widths) < 12 * 14
    assert widths[1] >= 25 * UNIT


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("城乡建设环境资源保护工作委员会", 12, ("城乡建设环境资源保护", "工作委员会")),
        ("选举联络任免工作委员会", 7, ("选举联络任免", "工作委员会")),
        ("选联及有关工委（室）", 8, ("选联", "及有关工委（室）")),
        ("办公室、财政经济工作委员会", 8, ("办公室、", "财政经济", "工作委员会")),
        ("12月至次年1月", 6, ("12月", "至次年1月")),
        ("年初（3—4月）、年末（12月）", 7, ("年初", "（3—4月）、", "年末（12月）")),
        ("根据政府提请", 4, ("根据政府", "提请")),
    ],
)
def test_name_is_parted_where_it_hurts_least(
    text: str, width: float, expected: tuple[str, ...]
) -> None:
    """Only if it is wider than the column; neither a month nor （室） stands in two lines."""
    assert filled(text, width).lines == expected


@pytest.mark.parametrize("landscape", [False, True])
def test_no_name_is_broken_anywhere(write: Write, landscape: bool) -> None:  # noqa: FBT001 - a parameter of a test
    """In a plan of sixty rows with eight columns: at worst where a word of a department ends."""
    text = plan_of(60, "portrait", NOTE)
    _, widths = fitted(tree_table(write, text), Profile().area(landscape=landscape))
    for owners in (",".join(NAMES[:count]) for count in range(1, 8)):
        assert filled(owners, widths[3] / UNIT).parted < ANYWHERE
    for when in WHEN:
        assert filled(when, widths[4] / UNIT).parted < ANYWHERE
    assert min(widths) >= 2 * UNIT


HOSTILE = {
    "rows": (5000, ("category", "matter", "owners", "time", "note"), "甲{row}乙、丙工委"),
    "columns": (200, ("matter", *["owners"] * 60), "甲{row}工作委员会、丙工委"),
    "cells": (10, ("matter", "owners", "time", "note"), "甲乙2丙" * 10000 + "{row}"),
    "lists": (100, ("matter", "owners", "time", "note"), "甲乙丙丁戊己庚辛壬癸、" * 17 + "{row}"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_tables_take_no_time(case: str) -> None:
    """Neither rows, columns nor the length of cells make it more than linear."""
    count, classes, pattern = HOSTILE[case]
    columns = "".join(f'<col class="{name}"/>' for name in classes)
    rows = "".join(
        "<tr>" + f"<td>{pattern.format(row=row)}</td>" * len(classes) + "</tr>"
        for row in range(count)
    )
    table = etree.fromstring(
        f"<table><colgroup>{columns}</colgroup><thead><tr>{'<th>头</th>' * len(classes)}</tr></thead>"
        f"<tbody>{rows}</tbody></table>"
    )
    begun = process_time()
    assert sum(widths_of(table)) == Profile().area().width
    assert process_time() - begun < 10


@pytest.mark.skipif(not PDF, reason="needs LibreOffice, pdftotext and a Chinese font")
@pytest.mark.parametrize("orientation", ["portrait", "landscape"])
def test_lines_are_as_reckoned(write: Write, tmp_path: Path, orientation: str) -> None:
    """As many lines are drawn as were counted, within two of a hundred."""
    text = plan_of(60, orientation, NOTE)
    area = Profile().area(landscape=orientation == "landscape")
    table = tree_table(write, text)
    columns, widths = fitted(table, area)
    word = WordFile.of(read_plan(tmp_path / "plans/plan.yaml"))
    pages = drawn(word.data, tmp_path)
    for column, head in ((2, "项目名称"), (3, "组织实施部门"), (4, "时间"), (5, "备注")):
        counted = sum(columns[column].at(widths[column]).heights)
        counted -= sum(not text for text in column_texts(table, column))
        half = widths[column] / UNIT * 10.5 * 25.4 / 72 / 2
        found = sum(drawn_lines(page, head, half) for page in pages)
        assert found == pytest.approx(counted, rel=0.02, abs=1), head


def column_texts(table: etree._Element, column: int) -> list[str]:
    """Return the texts of a column behind that of the labels."""
    first, *others = [list(row) for row in table.iterfind("tbody/tr")]
    return [text_of(first[column]), *(text_of(row[column - 1]) for row in others)]


def drawn_lines(page: Page, head: str, half: float) -> int:
    """Count the lines below the head of a column that is so many millimetres wide on either side."""
    heads = [word.middle for word in page.words if word.text == head]
    if not heads:
        return 0
    (middle, top), *_ = heads
    places = sorted(
        word.middle[1]
        for word in page.words
        if abs(word.middle[0] - middle) < half and top + 4 < word.middle[1] < page.height - 28
    )
    below = [second - first for first, second in pairwise(places)]
    return bool(places) + sum(gap > 3 for gap in below)


ONCE = "format: {table.repeat-category: no}\n"


def long_plan(count: int) -> str:
    """Write an arrangement whose categories go on over pages."""
    items = "".join(
        f"      - title: 听取和审议县政府关于{'很' * (number % 37)}重要的第{number}项2025年工作情况的报告\n"
        f"        owners: {OWNERS[number % 4]}\n        when: {number % 12 + 1}月\n"
        for number in range(count)
    )
    return (
        "kind: arrangement\ntitle: 主要工作安排表\nyear: 2025\ncategories:\n"
        f"  - name: 审查\n    items:\n{items}  - name: 听取和审议专项工作报告\n    items:\n{items}"
    )


def test_category_is_said_once_if_asked(write: Write) -> None:
    """One table, one label a category."""
    write("npc.yaml", ONCE)
    word = WordFile.of(read_plan(write("plans/plan.yaml", long_plan(40))))
    (table,) = word.tables
    assert [row[0] for row in rows(table) if row[0]][1:] == [
        "审查（40项）",
        "听取和审议专项工作报告（40项）",
    ]


def test_category_is_said_again_on_each_page(write: Write) -> None:
    """Each page is a table with the head, and its first row says the category."""
    word = WordFile.of(read_plan(write("plans/plan.yaml", long_plan(40))))
    assert len(word.tables) > 4
    matters = []
    for table in word.tables:
        head, first, *_ = written = rows(table)
        assert head[0] == "类别"
        assert first[0] in {"审查（40项）", "听取和审议专项工作报告（40项）"}
        assert merges(table, 0)[1] in {"restart", ""}
        matters += [row[2] for row in written[1:]]
    assert len(matters) == 80


def test_table_is_parted_only_where_a_label_goes_on(write: Write) -> None:
    """A table whose labels end with its pages, and one below long text, stay whole."""
    items = "".join(f"      - {{title: 议题{row}, when: 3月}}\n" for row in range(80))
    nameless = f"kind: arrangement\ntitle: 表\nyear: 2025\ncategories:\n  - items:\n{items}"
    assert len(WordFile.of(read_plan(write("a/plan.yaml", nameless))).tables) == 1
    below = long_plan(40).replace("year: 2025", f"year: 2025\npreamble: {'很长的说明' * 200}")
    assert len(WordFile.of(read_plan(write("b/plan.yaml", below))).tables) == 1


def test_last_page_has_more_than_a_row_or_two(write: Write) -> None:
    """Rows of the page before go with them."""
    for count in range(30, 44):
        word = WordFile.of(read_plan(write(f"{count}/plan.yaml", long_plan(count))))
        assert len(rows(word.tables[-1])) > 3


def test_room_is_left_for_footnotes(write: Write) -> None:
    """Notes take lines from the foot of the page that their rows stand on."""
    points = (
        "kind: work-points\nyear: 2025\norgan: 示例县人大常委会\nsections:\n"
        f"  - {{title: 监督, points: [{{lead: 一, text: 二。}}]}}\nnotes: {{n: {'很长的注释' * 60}}}\n---\n"
    )
    text = points + long_plan(40).replace("year: 2025\n", "")
    noted = text.replace("工作情况的报告\n", "工作情况的报告[^n]\n", 1)
    first, fewer = (
        WordFile.of(read_plan(write(f"{name}/plan.yaml", plan))).tables[0]
        for name, plan in (("a", text), ("b", noted))
    )
    assert len(rows(fewer)) < len(rows(first)) - 2


def test_table_says_what_it_is(write: Write) -> None:
    """Its title and columns for those who have it read aloud; that its heads and labels are such."""
    word = WordFile.of(read_plan(write("plan.yaml", long_plan(40))))
    said = {
        str(one.tag).removeprefix(W): {
            str(name).removeprefix(W): str(of) for name, of in one.items()
        }
        for one in word.tables[0]._tbl.tblPr  # noqa: SLF001 - python-docx has no such properties
    }
    assert said["tblCaption"] == {"val": "主要工作安排表"}
    assert said["tblDescription"] == {"val": "各栏：类别、序号、项目名称、组织实施部门、时间"}
    assert (said["tblLook"]["firstRow"], said["tblLook"]["firstColumn"]) == ("1", "1")


@pytest.mark.parametrize(
    ("rows_of_it", "is_said"), [(plan_of(60, "portrait", NOTE * 3), True), (long_plan(10), False)]
)
def test_high_table_is_better_turned(
    rows_of_it: str,
    is_said: bool,  # noqa: FBT001 - a parameter of a test
    write: Write,
    npc: Npc,
) -> None:
    """On paper it takes more pages upright, or a row is very high; a table that is fine is left alone."""
    path = write("plan.yaml", rows_of_it)
    said = npc("plan", "render", path, "-o", path.with_suffix(".docx"), language="zh").err
    assert ("改为横排，约需" in said) is is_said


@pytest.mark.skipif(not PDF, reason="needs LibreOffice, pdftotext and a Chinese font")
@pytest.mark.parametrize("orientation", ["portrait", "landscape"])
def test_tables_end_where_pages_do(write: Write, tmp_path: Path, orientation: str) -> None:
    """As many drawn pages as tables: none flows over, and each begins with its head."""
    text = long_plan(60).replace("year: 2025", f"year: 2025\norientation: {orientation}")
    word = WordFile.of(read_plan(write("plans/plan.yaml", text)))
    pages = drawn(word.data, tmp_path)
    assert len(pages) == len(word.tables)
    for page in pages:
        texts = [one.text for one in page.words]
        assert "类别" in texts
        assert any("60" in one for one in texts)
