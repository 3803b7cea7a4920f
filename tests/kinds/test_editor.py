"""What editors mark with the schema, as the README says how to set them up."""

import re
import shutil
from pathlib import Path

import pytest

from language_server import COMMAND, asked, marks
from support import ROOT, Npc

pytestmark = pytest.mark.skipif(not shutil.which(COMMAND), reason=f"needs {COMMAND}")

READMES = [ROOT / "README.md", ROOT / "README.zh-CN.md"]
FAULTS = {
    "README.md": {"text: 听": "txt: 听", "when: 7-8月": "whenn: 7-8月", "{content: ": "{contnt: "},
    "README.zh-CN.md": {"正文: 听": "证文: 听", "时间: 7-8月": "时候: 7-8月", "{内容: ": "{内荣: "},
}
"""A fault in each of the three documents of the sample of each page."""


def example(page: Path) -> str:
    """Return the plan that a page shows, with the faults."""
    text = page.read_text(encoding="utf-8")
    plan = _block(text, "---")
    for right, wrong in FAULTS[page.name].items():
        assert plan.count(right) == 1
        plan = plan.replace(right, wrong)
    return plan


def _block(text: str, words: str) -> str:
    """Return the first block of YAML with some words in it."""
    blocks = (str(block) for block in re.findall(r"```yaml\n(.*?)```", text, re.DOTALL))
    return next(block for block in blocks if words in block)


@pytest.mark.parametrize("page", READMES, ids=lambda page: page.name)
def test_each_document_is_checked(npc: Npc, tmp_path: Path, page: Path) -> None:
    """With the line above each, or with the setting; with one line alone, the first is checked."""
    assert npc("schema", "-o", "plan.schema.json").code == 0
    text = page.read_text(encoding="utf-8")
    line = _block(text, "$schema")
    assert line == "# yaml-language-server: $schema=../../plan.schema.json\n"
    setting = re.search(r'`\{"yaml\.schemas": \{"([^"]+)": "([^"]+)"\}\}`', text)
    assert setting is not None
    plan = example(page)
    folder = tmp_path / "plans" / "2025"
    folder.mkdir(parents=True)
    written = {
        folder / "each.yaml": line + plan.replace("---\n", f"---\n{line}"),
        folder / "first.yaml": line + plan,
        folder / "none.yaml": plan,
    }
    for path, content in written.items():
        path.write_text(content, encoding="utf-8")
    found = marks(tmp_path, list(written))
    assert [len({mark.line for mark in found[path]}) for path in written] == [3, 1, 0]
    lines = [
        number
        for number, row in enumerate(plan.splitlines(), 1)
        for wrong in FAULTS[page.name].values()
        if wrong in row
    ]
    (by_setting,) = marks(tmp_path, [folder / "none.yaml"], {setting[1]: setting[2]}).values()
    assert sorted({mark.line for mark in by_setting}) == lines


def test_no_plan_of_ours_is_marked(npc: Npc, tmp_path: Path) -> None:
    """An editor marks fewer faults than npc does, and none that is none."""
    npc("schema", "-o", "plan.schema.json")
    npc("schema", "settings", "-o", "npc.schema.json")
    shutil.copytree(ROOT / "plans", tmp_path / "plans")
    files = sorted((tmp_path / "plans").rglob("*.yaml"))
    (tmp_path / "npc.yaml").write_text("organ: 示例县人大常委会\nlevel: county\n", encoding="utf-8")
    schemas = {"./plan.schema.json": "plans/**/*.yaml", "./npc.schema.json": "npc.yaml"}
    found = marks(tmp_path, [*files, tmp_path / "npc.yaml"], schemas)
    assert {path.name: said for path, said in found.items() if said} == {}


ROW = "种类: 安排表\n类别:\n  - 名称: 监督\n    项目:\n      - 项目名称: 听取报告\n"
SCHEMAS = {"./plan.schema.json": "*.yaml"}


def test_what_is_typed_most_is_offered_in_the_words_of_the_office(npc: Npc, tmp_path: Path) -> None:
    """Months for a time, meetings, the departments of the plan, a whole row; never true or null."""
    npc("schema", "--plan", ROOT / "plans/shili-2025", "-o", "plan.schema.json")
    texts = [
        "│",
        "种类: │",
        *(f"{ROW}        {key}: │\n" for key in ("时间", "会议", "组织实施部门", "备注")),
    ]
    texts += [f"{ROW}      - │\n", "种类: 通知\n单独发文: │\n", "种类: 工作要点\n层级: │\n"]
    offered = [each.offered for each in asked(tmp_path, texts, SCHEMAS)]
    empty, kinds, times, meetings, departments, note, row, alone, levels = offered
    assert empty == ["种类"]
    assert kinds[:3] == ["工作要点", "安排表", "月度计划"]
    assert times[:12] == [f"{month}月" for month in range(1, 13)]
    assert meetings == ["常委会会议", "主任会议"]
    assert departments == ["办公室", "财经工委", "法制工委", "教科文卫工委", "选联"]
    assert note == []
    assert row[0] == "新项目"
    assert "项目名称" in row
    assert alone == ["是", "否"]
    assert levels == ["省级", "市级", "县级", "乡级"]
    assert not {"true", "false", "null", "title"} & {word for words in offered for word in words}


def test_what_is_shown_of_a_key_is_read_at_a_glance(npc: Npc, tmp_path: Path) -> None:
    npc("schema", "-o", "plan.schema.json")
    texts = [ROW + "        时│间: 3月\n", "种│类: 通知\n", "种类: 工作要点\n层│级: 县级\n"]
    for each in asked(tmp_path, texts, SCHEMAS):
        lines = [line for line in each.shown.splitlines() if line]
        assert 2 <= len(lines) <= 5, each.shown


WRONG = [
    (ROW + "        日期: 3月\n", 6, "日期"),
    (ROW + "        时间: 13月\n", 6, "没有这个月份：月份是1月至12月"),
    (ROW + "        备注: [甲]\n", 6, "这里写一段文字"),
    ("种类: 月度计划\n月份:\n  13:\n    - {内容: 甲}\n", 3, "月份写作 1 至 12"),
    ("种类: 月度计划\n月份:\n  十三月:\n    - {内容: 甲}\n", 3, "月份写作 1 至 12"),
    ("种类: 要点表\n", 1, "应为工作要点、安排表"),
    ("种类: 工作要点\n年度: 2026年\n", 2, "年度写作 2026"),
    ("种类: 通知\n---\n种类: 安排表\n类别:\n  - {名称: 甲, 项木: []}\n", 5, "项木"),
]
"""A text with what is wrong in it: its line, and what the mark says."""


def test_what_is_wrong_is_marked_where_it_stands(npc: Npc, tmp_path: Path) -> None:
    """In Chinese, wherever the editor lets a schema say so, and in every document of a file."""
    npc("schema", "-o", "plan.schema.json")
    wrong = {tmp_path / f"{number}.yaml": case for number, case in enumerate(WRONG)}
    for path, (text, _, _) in wrong.items():
        path.write_text(text, encoding="utf-8")
    for path, found in marks(tmp_path, list(wrong), SCHEMAS).items():
        _, line, says = wrong[path]
        assert [mark.line for mark in found] == [line], path
        assert says in found[0].text


@pytest.mark.parametrize("keys", ["zh", "en"])
def test_no_plan_in_either_language_is_marked_by_either_schema(
    npc: Npc, tmp_path: Path, keys: str
) -> None:
    npc("schema", "--keys", keys, "-o", "plan.schema.json")
    shutil.copytree(ROOT / "plans", tmp_path / "plans")
    assert npc("plan", "fmt", "plans", "--keys", "zh").code == 0
    files = sorted((tmp_path / "plans").rglob("*.yaml"))
    found = marks(tmp_path, files, {"./plan.schema.json": "plans/**/*.yaml"})
    assert {path.name: said for path, said in found.items() if said} == {}
