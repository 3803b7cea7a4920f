"""`npc plan trace`."""

import csv
import json

import pytest

from npc.exit_codes import UNUSABLE
from support import ROOT, Npc, Write

NANHAI = ROOT / "plans" / "nanhai-2023"
PLAN = """\
kind: work-points
year: 2025
organ: 示例县人大常委会
sections:
  - title: 依法监督
    points:
      - {id: care, lead: 保障民生, text: 听取和审议养老服务工作情况的报告，视察城市公园建设情况。}
---
kind: arrangement
categories:
  - name: 听取报告
    items:
      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 社会工委, when: 5月, meetings: 常委会会议}
      - {title: "=视察湿地保护工作情况", owners: 社会工委, when: 9月, meetings: 常委会会议}
---
kind: monthly-plan
months:
  4: [{content: 开展养老服务情况专题调研, owners: 社会工委}]
  6: [{content: 整理档案, owners: 办公室}]
"""


def test_holes_come_first(npc: Npc, write: Write) -> None:
    """A promise without a row, a row without a point, what is whole, what is a department's own."""
    result = npc("plan", "trace", write("plan.yaml", PLAN), language="zh")
    assert result.code == 0
    head, _, _, _, *rows = result.out.splitlines()
    assert head == "示例县人大常委会2025年工作要点：事项4个，缺项2个"
    assert [row.split()[0] for row in rows] == ["附表无", "正文无", "齐全", "仅月度"]
    assert rows[0].split()[1] == "视察城市公园建设情况"
    assert rows[2].split()[1:] == [
        "听取和审议县政府关于养老服务工作情况的报告",
        "第1点",
        "听取报告",
        "1",
        "5月",
        "4月",
    ]


def test_json_says_how_sure_each_link_is(npc: Npc, write: Write) -> None:
    """Links by words have their likeness, and every place its line."""
    found = json.loads(npc("plan", "trace", write("plan.yaml", PLAN), "--format", "json").out)
    whole = next(one for one in found["matters"] if one["state"] == "complete")
    (point,) = whole["body"]
    assert (point["point"], point["id"], point["written"]) == (1, "care", False)
    (task,) = whole["monthly"]
    assert (task["month"], task["prepares"], task["written"]) == ("4月", True, False)
    lines = PLAN.splitlines()
    assert "养老服务情况专题调研" in lines[task["line"] - 1]
    assert "养老服务工作情况" in lines[whole["arrangement"]["line"] - 1]


def test_csv_holds_no_formula(npc: Npc, write: Write) -> None:
    """A spreadsheet shows what the plan says and computes nothing."""
    out = npc("plan", "trace", write("plan.yaml", PLAN), "--format", "csv").out
    rows = list(csv.reader(out.splitlines()))
    assert {len(row) for row in rows} == {5}
    assert rows[2][1] == "'=视察湿地保护工作情况"


def test_markdown_is_one_table(npc: Npc) -> None:
    """Every line of the table has the same number of cells."""
    _, blank, *table = npc("plan", "trace", NANHAI, "--format", "markdown").out.splitlines()
    assert blank == ""
    assert {line.replace("\\|", "").count("|") for line in table} == {6}


def test_an_unknown_format_is_refused(npc: Npc) -> None:
    """What can be chosen is said."""
    result = npc("plan", "trace", NANHAI, "--format", "xml")
    assert result.code == 2
    assert "text, md, html, docx, csv, xlsx, json" in result.err


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_plan_of_one_table_has_no_holes(npc: Npc, write: Write, language: str) -> None:
    """Where there is no body text, no row lacks a point."""
    table = PLAN.split("---\n", 1)[1]
    out = npc("plan", "trace", write("plan.yaml", table), language=language).out
    assert "0" in out.splitlines()[0]
    assert "正文无" not in out
    assert "no point" not in out


REVIEW = (
    "kind: review\norgan: 示例县人大常委会办公室\nparts: [{title: 2025年工作总结, year: 2025}]\n"
)


@pytest.mark.parametrize(
    "command",
    [
        ("plan", "trace"),
        ("schedule", "year", "--plan"),
        ("schedule", "month", "3", "--plan"),
        ("schedule", "meetings", "--plan"),
        ("schedule", "month", "3", "--to", "json", "--plan"),
    ],
)
def test_a_review_alone_has_an_empty_schedule(
    npc: Npc, write: Write, command: tuple[str, ...]
) -> None:
    """It is said to be one; a job over all plans of a repo goes on."""
    result = npc(*command, write("review.yaml", REVIEW))
    assert result.code == 0
    assert "is a review" in result.err + result.out


def test_a_review_alone_is_not_asked_for_duties(npc: Npc, write: Write) -> None:
    """It is said to be one, and how it is looked at."""
    result = npc("plan", "duties", write("review.yaml", REVIEW))
    assert result.code == UNUSABLE
    assert "is a review" in result.err
    assert "npc plan show" in result.err
