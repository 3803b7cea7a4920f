"""Widths of columns by what stands in them, and labels that are said again on the next page."""

from pathlib import Path

import pytest
from lxml import etree

from drawing import PDF, drawn
from npc.layout.grid import TableGrid
from npc.layout.profile import Profile
from npc.layout.widths import Widths
from npc.layout.words import lines, words
from support import Write
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
        ("选联工委，办公室（保密、档案）", ("选联工委，", "办公室", "（保密、档案）")),
        ("年初（3—4月）、年末（12月）", ("年初", "（3—4月）、", "年末（12月）")),
        ("及时", ("及时",)),
        ("", ()),
    ],
)
def test_names_and_times_are_told_apart(text: str, pieces: tuple[str, ...]) -> None:
    """At marks and before 及, not at 和, which names hold, nor in brackets; before long ones."""
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


REPEAT = "format: {table.repeat-category: yes}\n"


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


def test_category_is_said_once_unless_asked(write: Write) -> None:
    """One table, one label a category."""
    word = WordFile.of(read_plan(write("plan.yaml", long_plan(40))))
    (table,) = word.tables
    assert [row[0] for row in rows(table) if row[0]][1:] == [
        "审查（40项）",
        "听取和审议专项工作报告（40项）",
    ]


def test_category_is_said_again_on_each_page(write: Write) -> None:
    """Each page is a table with the head, and its first row says the category."""
    write("npc.yaml", REPEAT)
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


@pytest.mark.skipif(not PDF, reason="needs LibreOffice, pdftotext and a Chinese font")
@pytest.mark.parametrize("orientation", ["portrait", "landscape"])
def test_tables_end_where_pages_do(write: Write, tmp_path: Path, orientation: str) -> None:
    """As many drawn pages as tables: none flows over, and each begins with its head."""
    write("npc.yaml", REPEAT)
    text = long_plan(60).replace("year: 2025", f"year: 2025\norientation: {orientation}")
    word = WordFile.of(read_plan(write("plans/plan.yaml", text)))
    pages = drawn(word.data, tmp_path)
    assert len(pages) == len(word.tables)
    for page in pages:
        texts = [one.text for one in page.words]
        assert "类别" in texts
        assert any("60" in one for one in texts)
