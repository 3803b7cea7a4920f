"""Sections, subsections and points in every form of document, by all habits of offices."""

import re
from itertools import product
from pathlib import Path

import pytest

from measured import found_in
from npc.kinds.points import LEAD_STYLES, NUMBERINGS
from npc.output.documents.docx import to_docx
from npc.output.documents.markdown import to_markdown
from npc.output.documents.page import to_page
from npc.output.documents.selecting import document_tree
from npc.plan import Plan
from plan_texts import plan_of
from support import ROOT
from word import WordFile

HEAD = "kind: work-points\nyear: 2026\norgan: 示例县人大常委会\n"
BODY = """\
preamble: 今年的总体要求是：坚持党的领导。
sections:
  - title: 坚持党的全面领导
    text: 以下各项由办公室负责。
    points:
      - {lead: 加强学习, text: 开展专题学习。}
      - {text: 听取工作汇报。汇报每季度一次。}
      - {text: 完成交办的任务。}
      - {lead: 改进作风}
  - title: 依法履行监督职责
    points:
      - {lead: 突出重点, text: 围绕中心工作。}
    subsections:
      - title: 聚焦经济运行
        text: 突出“十五五”规划。
        points:
          - lead: 加强预算监督。
            text: |
              审查和批准决算。

              开展专题调研。
      - title: 聚焦民生改善
        points: [{text: 视察县级医院建设情况。}]
"""


def _plan(numbering: str = "continuous", lead_style: str = "run-in") -> Plan:
    return plan_of(f"{HEAD}numbering: {numbering}\nlead-style: {lead_style}\n{BODY}")


def _notice(text: str) -> Plan:
    lines = "".join(f"  {line}\n\n" for line in text.split("\n"))
    return plan_of(f"{HEAD}{BODY}---\nkind: notice\nto: 各单位\ntext: |\n{lines}")


def _lines(plan: Plan) -> list[tuple[str, str]]:
    return [line for line in WordFile.of(plan).lines if line[0] != "Title"]


def test_levels_in_word() -> None:
    assert _lines(_plan("（一）"))[1:] == [
        ("Heading 1", "一、坚持党的全面领导"),
        ("Body Text", "以下各项由办公室负责。"),
        ("Body Text", "（一）加强学习。开展专题学习。"),
        ("Body Text", "（二）听取工作汇报。汇报每季度一次。"),
        ("Body Text", "（三）完成交办的任务。"),
        ("Body Text", "（四）改进作风。"),
        ("Heading 1", "二、依法履行监督职责"),
        ("Body Text", "1. 突出重点。围绕中心工作。"),
        ("Heading 2", "（一）聚焦经济运行"),
        ("Body Text", "突出“十五五”规划。"),
        ("Body Text", "1. 加强预算监督。审查和批准决算。"),
        ("Body Text", "开展专题调研。"),
        ("Heading 2", "（二）聚焦民生改善"),
        ("Body Text", "1. 视察县级医院建设情况。"),
    ]


def test_leads_on_lines_of_their_own() -> None:
    """Of the level that their number has; without 。, and the text is a paragraph of its own."""
    lines = _lines(_plan("（一）", "line"))
    assert lines[3:5] == [("Heading 2", "（一）加强学习"), ("Body Text", "开展专题学习。")]
    at = lines.index(("Heading 3", "1. 加强预算监督"))
    assert lines[at + 1 : at + 3] == [
        ("Body Text", "审查和批准决算。"),
        ("Body Text", "开展专题调研。"),
    ]
    assert ("Heading 3", "加强学习") in _lines(_plan("none", "line"))


@pytest.mark.parametrize("numbering", NUMBERINGS)
def test_runs(numbering: str) -> None:
    """A lead behind （一） is in 楷体 as its level asks; any other is set as leads are."""
    style = "楷体字" if numbering == "（一）" else "Strong"
    (paragraph,) = (
        each for each in WordFile.of(_plan(numbering)).paragraphs if "加强学习。" in each.text
    )
    (run,) = (each for each in paragraph.runs if "加强学习。" in each.text)
    assert run.style.name == style


@pytest.mark.parametrize(("numbering", "lead_style"), list(product(NUMBERINGS, LEAD_STYLES)))
def test_our_own_check_is_silent(numbering: str, lead_style: str, tmp_path: Path) -> None:
    assert found_in(to_docx(_plan(numbering, lead_style)), tmp_path) == ()


def test_long_sentences_pass_our_own_check(tmp_path: Path) -> None:
    """A whole report title behind （一） is no heading, and is set as body."""
    title = "听取和审议县人民政府关于2026年上半年国民经济和社会发展计划、预算执行情况和下半年工作安排的报告"
    text = f"{HEAD}numbering: （一）\nsections:\n  - title: 监督\n    points:\n      - text: {title}。由财经工委负责。\n"
    plan = plan_of(text)
    assert found_in(to_docx(plan), tmp_path) == ()
    assert {run.style.name for run in WordFile.of(plan).paragraphs[2].runs} == {
        "Default Paragraph Font"
    }


@pytest.mark.parametrize(
    "text",
    [
        "一、培训时间\n4月14日至16日\n二、培训地点\n市委党校",
        "一、提高认识。各单位要认真组织。\n二、会议时间：4月14日\n三、落实责任\n（一）明确分工。各司其职。",
        "通知如下：\n一、听取报告；\n二、审查决算。",
        "一、二审案件另行安排。",
    ],
)
def test_typed_headings_pass_our_own_check(text: str, tmp_path: Path) -> None:
    assert found_in(to_docx(_notice(text)), tmp_path) == ()


def test_typed_headings_in_word() -> None:
    """On a line of their own they are headings of the first level; within a line, words in 黑体."""
    file = WordFile.of(_notice("一、培训时间\n4月14日\n二、培训要求。按时参加。\n三、联系人；"))
    found = [line for line in file.lines if line[1][1:2] == "、"][:3]
    assert found == [
        ("Heading 1", "一、培训时间"),
        ("Body Text", "二、培训要求。按时参加。"),
        ("Body Text", "三、联系人；"),
    ]
    (paragraph,) = (each for each in file.paragraphs if each.text.startswith("二、培训要求"))
    names = [(run.text, run.style.name) for run in paragraph.runs]
    assert names == [("二、培训要求。", "黑体字"), ("按时参加。", "Default Paragraph Font")]


def test_styles_that_few_documents_need() -> None:
    """They are in no other file, so that all others stay what they were."""
    for plan, name in (
        (_plan(lead_style="line"), "Heading3"),
        (_notice("一、要求。按时参加。"), "HeiText"),
    ):
        assert f'w:styleId="{name}"' in WordFile.of(plan).parts["word/styles.xml"].decode()
        assert f'w:styleId="{name}"' not in WordFile.of(_plan()).parts["word/styles.xml"].decode()


def test_page() -> None:
    def page(plan: Plan) -> str:
        return to_page(document_tree(plan), plan)

    lined, plain = page(_plan(lead_style="line")), page(_plan())
    assert "<h3>（一）聚焦经济运行</h3>" in plain
    assert "<h4>1. <strong>加强学习</strong></h4>" in lined
    assert "h4" not in plain
    assert 'em class="heading-1"' in page(_notice("一、要求。按时参加。"))
    assert "heading-1" not in plain


def test_markdown() -> None:
    text = to_markdown(document_tree(_plan("by-section", "line")))
    assert "### （一）聚焦经济运行\n\n突出“十五五”规划。\n\n#### 1. 加强预算监督\n" in text


def test_the_example_in_the_documentation() -> None:
    """docs/work-points.md shows what is printed, letter for letter."""
    page = (ROOT / "docs" / "work-points.md").read_text(encoding="utf-8")
    plan = plan_of(re.findall("```yaml\n(.*?)```", page, re.DOTALL)[0])
    shown = page.split("<!-- printed -->")[1]
    lines = [re.sub(r"^> |\\|\*\*", "", line).replace("。 ", "。") for line in shown.split("\n")]
    written = re.sub("</?strong>", "", to_markdown(document_tree(plan)))
    assert [line for line in lines if line] == [line for line in written.split("\n")[1:] if line]
