"""Markdown is read whoever wrote it: npc, an editor, a chat program."""

from read_originals import grids, passages, pasted, places, rows, texts

TEXT = r"""# 示例县人大常委会2025年工作要点

## 一、强化**监督**

1. <strong>听取报告。</strong>按照“三问一评”机制[^1]跟踪督办\
另起一行。

2\. 附件\*二\*

- 走访代表
> 引用的话

---

| 类别 | 项目 |
| --- | --- |
| 监督<br>（1项） | 听取\|审议 |

[^1]: 指年初问计划。

    年末满意度测评。
"""


def test_headings_breaks_escapes_and_lists_are_read() -> None:
    file = pasted(TEXT)
    found = [(each.text, each.style, each.level, each.goes_on) for each in passages(file)]
    assert found == [
        ("示例县人大常委会2025年工作要点", "title", 0, False),
        ("一、强化监督", "", 1, False),
        ("1.听取报告。按照“三问一评”机制[^1]跟踪督办", "", 0, False),
        ("另起一行。", "", 0, True),
        ("2.附件*二*", "", 0, False),
        ("走访代表", "", 0, False),
        ("引用的话", "", 0, False),
    ]
    assert places(file)[:4] == ["第1行", "第3行", "第5行", "第6行"]


def test_leads_and_notes_are_known() -> None:
    file = pasted(TEXT)
    point = passages(file)[2]
    assert (point.text[slice(*point.bold)], point.note_names) == ("听取报告。", ("1",))
    assert [note.text for note in file.notes["1"]] == ["指年初问计划。", "年末满意度测评。"]


def test_tables_have_the_lines_of_their_cells() -> None:
    assert rows(pasted(TEXT)) == [["类别", "项目"], ["监督|（1项）", "听取|审议"]]


def test_headings_with_numbers_of_their_own_are_no_titles() -> None:
    file = pasted("# 一、监督\n\n## （一）报告\n\n正文。\n")
    assert [(each.style, each.level) for each in passages(file)] == [("", 1), ("", 2), ("", 0)]


def test_marks_that_open_nothing_are_text() -> None:
    assert texts(pasted("# 题\n\n2*3 与 <未定> 和 **重点\n")) == ["题", "2*3与<未定>和**重点"]


def test_tables_of_several_papers_are_counted() -> None:
    file = pasted("# 甲\n\n| 一 | 二 |\n|---|---|\n\n文\n\n| 三 | 四 |\n|---|---|\n")
    assert [grid.place.zh for grid in grids(file)] == ["表1", "表2"]


def test_titles_with_lines_below_and_tables_without_bars_at_the_ends_are_read() -> None:
    file = pasted("工作要点\n====\n\n类别 | 项目\n--- | ---\n监督 | 听取\n\n甲|乙\n")
    assert texts(file) == ["工作要点", "甲|乙"]
    assert rows(file) == [["类别", "项目"], ["监督", "听取"]]


def test_what_programs_are_told_above_the_text_is_said_and_not_read() -> None:
    """Its title is that of the text only where the text has none; a line across the page is no such thing."""
    front = "---\ntitle: 2026年工作要点（定稿）\nauthor: 小林\n---\n\n"
    file = pasted(front + "# 示例县人大常委会2026年工作要点\n\n- [ ] 走访代表\n")
    assert texts(file) == ["示例县人大常委会2026年工作要点", "走访代表"]
    assert [remark.zh for remark in file.remarks] == [
        "正文之前“---”之间的内容未读入：“title: 2026年工作要点（定稿）、author: 小林”"
    ]
    file = pasted(front + "## 一、加强监督\n\n听取报告。\n")
    assert texts(file) == ["2026年工作要点（定稿）", "一、加强监督", "听取报告。"]
    assert not pasted("# 工作要点\n\n听取报告。\n").remarks
    assert texts(pasted("---\n## 一、加强监督\n---\n听取报告。\n")) == [
        "一、加强监督",
        "听取报告。",
    ]


def test_a_line_that_is_slanted_is_read_without_its_marks() -> None:
    assert texts(pasted("# 示例县工作要点\n\n*2026年2月27日*\n\n3*4\n")) == [
        "示例县工作要点",
        "2026年2月27日",
        "3*4",
    ]
