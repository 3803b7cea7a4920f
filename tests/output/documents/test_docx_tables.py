"""The tables of the annexes: columns, merged cells, ticks, notes, numbers."""

from pathlib import Path

import pytest
from docx.table import Table

from npc.errors import RenderError
from npc.kinds.columns import MOST_COLUMNS
from support import Write
from word import W, WordFile, merges, read_plan, rows

ARRANGEMENT = """\
kind: arrangement
title: 某安排表
year: 2025
meetings: [常委会会议, 主任会议]
categories:
"""
MONTHLY_PLAN = "kind: monthly-plan\ntitle: 某月计划\nyear: 2025\nmonths:\n"


def table(write: Write, text: str) -> Table:
    """Render a plan of one table."""
    (found,) = WordFile.of(read_plan(write("plan.yaml", text))).tables
    return found


def test_arrangement_has_a_row_for_each_item(write: Write) -> None:
    """Category with its count, number within it, title, owners and time as written, ticks."""
    found = table(
        write,
        ARRANGEMENT
        + """\
  - name: 听取报告
    items:
      - {title: 甲, owners: 财经工委及办公室, when: 3—6月, meetings: [主任会议, 常委会会议]}
      - {title: 乙, meetings: 主任会议}
  - name: 视察
    items:
      - {title: 丙, owners: [办公室, 财经工委], when: 适时}
""",
    )
    assert rows(found) == [
        ["类别", "序号", "项目名称", "组织实施部门", "时间", "常委会会议", "主任会议"],
        ["听取报告（2项）", "1", "甲", "财经工委及办公室", "3—6月", "√", "√"],
        ["", "2", "乙", "", "", "", "√"],
        ["视察（1项）", "1", "丙", "办公室、财经工委", "适时", "", ""],
    ]
    assert merges(found, 0) == ["", "restart", "continue", ""]


def test_notes_have_a_column_only_if_there_are_any(write: Write) -> None:
    """One item with a note gives every row a cell for notes."""
    found = table(
        write,
        ARRANGEMENT + "  - {name: 类, items: [{title: 甲}, {title: 乙, note: 另行安排}]}\n",
    )
    assert [row[-1] for row in rows(found)] == ["备注", "", "另行安排"]


def test_meeting_without_a_column_gets_one(write: Write) -> None:
    """A meeting that the plan has no column for is ticked in one behind the others."""
    found = table(
        write,
        ARRANGEMENT.replace("[常委会会议, 主任会议]", "[主任会议]")
        + "  - name: 类\n    items:\n      - {title: 甲, owners: 办公室, when: 3月, "
        "meetings: [专题询问会, 主任会议]}\n",
    )
    assert rows(found)[0][5:] == ["主任会议", "专题询问会"]
    assert rows(found)[1][5:] == ["√", "√"]


def test_category_without_items_has_a_row(write: Write) -> None:
    """An empty category is not lost: it says 0项 in a row of empty cells."""
    filled = "{title: 甲, owners: 办公室, when: 3月, meetings: [常委会会议, 主任会议]}"
    found = table(write, ARRANGEMENT + f"  - {{name: 空类}}\n  - {{name: 类, items: [{filled}]}}\n")
    assert rows(found)[1] == ["空类（0项）", "", "", "", "", "", ""]


def test_ticks_are_centred(write: Write) -> None:
    """A tick stands in the middle of its cell."""
    found = table(write, ARRANGEMENT + "  - {name: 类, items: [{title: 甲, meetings: 主任会议}]}\n")
    cell = found.cell(1, 3)
    assert cell.text == "√"
    style = cell.paragraphs[0].style
    assert style
    assert str(style.paragraph_format.alignment) == "CENTER (1)"
    assert str(cell.vertical_alignment) == "CENTER (1)"


@pytest.mark.parametrize("name", ["nanhai-2023", "shili-2025"])
def test_header_repeats_and_rows_stay_whole(plans: Path, name: str) -> None:
    """The header is on every page, and no row is split over two."""
    for found in WordFile.of(read_plan(plans / name)).tables:
        header, *others = found._tbl.iter(f"{W}tr")  # noqa: SLF001 - not in python-docx
        assert header.find(f"{W}trPr/{W}tblHeader") is not None
        for row in (header, *others):
            assert row.find(f"{W}trPr/{W}cantSplit") is not None
        assert all(row.find(f"{W}trPr/{W}tblHeader") is None for row in others)


@pytest.mark.parametrize("meetings", [0, 1, 2, 3, 7, 20])
@pytest.mark.parametrize("note", ["", ", note: 备注"])
def test_table_is_as_wide_as_the_text(write: Write, meetings: int, note: str) -> None:
    """However many columns there are, the table fills 156 mm and no more, matters widest."""
    kinds = "、".join(f"第{number}类会议" for number in range(meetings))
    text = ARRANGEMENT.replace("常委会会议, 主任会议", kinds.replace("、", ", "))
    found = table(write, f"{text}  - {{name: 类, items: [{{title: 甲{note}}}]}}\n")
    widths = [column.width or 0 for column in found.columns]
    assert 155.9 < sum(widths) / 36_000 < 156.1
    assert max(widths) == widths[2]
    layout = found._tbl.find(f"{W}tblPr/{W}tblLayout")  # noqa: SLF001 - not in python-docx
    assert layout is not None
    assert layout.get(f"{W}type") == "fixed"


def test_month_is_numbered_and_punctuated_when_it_has_several(write: Write) -> None:
    """Contents end in ； and the last in 。; punctuation that is there is not doubled."""
    found = table(
        write,
        MONTHLY_PLAN
        + """\
  1:
    - {content: 甲, owners: 办公室}
    - {content: 乙；, owners: 财经工委、办公室}
    - {content: 丙！}
    - {content: 丁}
  2:
    - {content: 单个, owners: 办公室}
""",
    )
    assert rows(found) == [
        ["时间", "内容", "承办部门", "备注"],
        ["1月", "1. 甲；", "办公室", ""],
        ["", "2. 乙；", "财经工委、办公室", ""],
        ["", "3. 丙！", "", ""],
        ["", "4. 丁。", "", ""],
        ["2月", "单个", "办公室", ""],
    ]
    assert merges(found, 0) == ["", "restart", "continue", "continue", "continue", ""]


def test_equal_notes_of_a_month_are_one_cell(write: Write) -> None:
    """Notes that follow each other and are the same are written once; others stay apart."""
    found = table(
        write,
        MONTHLY_PLAN
        + """\
  1:
    - {content: 甲, note: 已完成}
    - {content: 乙, note: 已完成}
    - {content: 丙, note: 待定}
    - {content: 丁}
    - {content: 戊}
    - {content: 己, note: 已完成}
  2:
    - {content: 庚, note: 已完成}
""",
    )
    notes = ["备注", "已完成", "", "待定", "", "", "已完成", "已完成"]
    assert [row[-1] for row in rows(found)] == notes
    assert merges(found, 3) == ["", "restart", "continue", "", "", "", "", ""]


def test_month_without_tasks_is_a_row(write: Write) -> None:
    """A month that the plan lists is in the table, with or without tasks."""
    found = table(write, MONTHLY_PLAN + "  3: []\n")
    assert rows(found)[1:] == [["3月", "", "", ""]]


def test_month_that_is_none_is_printed_as_written(write: Write) -> None:
    """Whether 13 and 适时 are months is the rules' question; the table shows them."""
    tasks = "  13:\n    - {content: 甲}\n  适时:\n    - {content: 乙}\n"
    found = table(write, MONTHLY_PLAN + tasks)
    assert sorted(row[0] for row in rows(found)[1:]) == ["13", "适时"]


@pytest.mark.parametrize("others", ["meetings", "extra"])
def test_a_table_has_no_more_columns_than_word_takes(
    others: str, write: Write, tmp_path: Path
) -> None:
    """A table to whose columns each row adds one would grow by the square."""

    def render(number: int) -> WordFile:
        rows = "".join(
            f"{{title: 审议议题{at}, when: 5月, "
            + (
                f"meetings: 会议{at}}}, "
                if others == "meetings"
                else f"extra: {{栏目{at}: 有}}}}, "
            )
            for at in range(number)
        )
        plan = f"kind: arrangement\nyear: 2025\norgan: 示例县人大常委会\ncategories: [{{name: 其他, items: [{rows}]}}]\n"
        write(f"{number}/arrangement.yaml", plan)
        return WordFile.of(read_plan(tmp_path / str(number)))

    table, *_ = render(MOST_COLUMNS - 1).tables  # and one for the time
    assert len(table.columns) == 63  # category, number and matter too
    with pytest.raises(RenderError, match=f"at most {MOST_COLUMNS}"):
        render(MOST_COLUMNS)
