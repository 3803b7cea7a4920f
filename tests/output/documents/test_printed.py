"""What is printed of a plan, as plain texts: what an import is compared with."""

from npc.output.documents.printed import HEAD_ROW, printed_papers
from plan_texts import plan_of

PLAN = """kind: work-points
year: 2025
organ: 示例县人大常委会
preamble: 今年工作如下。[^甲]
notes: {甲: 见监督法第六条。}
sections:
  - title: 监督工作
    points:
      - {lead: 听取报告, text: 听取和审议专项工作报告。}
---
kind: arrangement
categories:
  - name: 视察
    items:
      - {title: 视察学校, when: 3月, owners: 教科文卫工委}
      - {title: 视察医院, when: 6月, owners: 教科文卫工委}
"""


def test_paragraphs_stand_as_they_are_printed_without_marks_of_notes() -> None:
    """With what npc puts to them; notes behind."""
    body, _ = printed_papers(plan_of(PLAN))
    assert [(text.element, text.text) for text in body.texts] == [
        ("h1", "示例县人大常委会2025年工作要点"),
        ("p", "今年工作如下。"),
        ("h2", "一、监督工作"),
        ("p", "1. 听取报告。听取和审议专项工作报告。"),
        ("p.annex-note-single", "附件：示例县人大常委会2025年主要工作安排表"),
        ("note", "见监督法第六条。"),
    ]
    assert [text.number for text in body.texts] == [*range(6)]


def test_cells_stand_by_row_and_column_where_they_begin() -> None:
    """Heads before the first row; a cell of several rows once."""
    _, table = printed_papers(plan_of(PLAN))
    cells = [text for text in table.texts if text.table == 0]
    heads = [text.text for text in cells if text.row == HEAD_ROW]
    assert heads == ["类别", "序号", "项目名称", "组织实施部门", "时间"]
    rows = [(text.row, text.column, text.of, text.text) for text in cells if text.row >= 0]
    assert rows[:3] == [
        (0, 0, "category", "视察（2项）"),
        (0, 1, "number", "1"),
        (0, 2, "matter", "视察学校"),
    ]
    assert rows[5:] == [
        (1, 1, "number", "2"),
        (1, 2, "matter", "视察医院"),
        (1, 3, "owners", "教科文卫工委"),
        (1, 4, "time", "6月"),
    ]
