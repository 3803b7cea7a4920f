"""Rows of tables that were pasted into a plan file."""

import pytest

from npc.diagnostics import SourceText
from npc.source.reader import read_text

HEAD = "种类: 安排表\n类别:\n  - 名称: 监督\n    项目:\n"
ROW = "1\t听取报告\t财经工委\t3月\n"


@pytest.mark.parametrize(
    ("text", "rows", "line"),
    [
        (HEAD + ROW + ROW, 2, 5),
        (HEAD + "      " + ROW, 1, 5),
        (ROW * 3, 3, 1),
        ("序号\t项目\t部门\r\n" + ROW, 2, 1),
        (HEAD + "\t" + ROW, 1, 5),
    ],
)
def test_rows_are_told_of_once_and_sent_to_import(text: str, rows: int, line: int) -> None:
    """At the first of them; what else is wrong comes of them."""
    (found,) = read_text(SourceText("plan.yaml", text)).diagnostics
    assert found.rule.code == "NPC124"
    assert f"粘贴来的{rows}行" in found.message.zh
    assert found.place.span is not None
    assert found.place.span.line == line
    assert found.hint is not None
    assert "npc plan import -" in found.hint.zh


@pytest.mark.parametrize(
    "text",
    [
        f"kind: text\nsections:\n  - title: 表\n    text: |\n      {ROW}      {ROW}",
        f"kind: text\n# {ROW}",
        'kind: text\ntitle: "1\t二\t三\t四"\n',
        "kind: text\ntitle: 一\t二\n",
        "kind: text\n\t\t\ntitle: 一\n",
        "title: 一\t\t\t\n",
    ],
)
def test_tabs_elsewhere_are_none(text: str) -> None:
    """In texts that are taken as they stand, in comments, in quotes, and between nothing."""
    assert all(one.rule.code != "NPC124" for one in read_text(SourceText("a", text)).diagnostics)
