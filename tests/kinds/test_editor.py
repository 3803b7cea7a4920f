"""What editors mark with the schema, as the README says how to set them up."""

import re
import shutil
from pathlib import Path

import pytest

from language_server import COMMAND, marks
from support import ROOT, Npc

pytestmark = pytest.mark.skipif(not shutil.which(COMMAND), reason=f"needs {COMMAND}")

READMES = [ROOT / "README.md", ROOT / "README.zh-CN.md"]
FAULTS = {"text: 听取": "txt: 听取", "when: 7-8月": "whenn: 7-8月", "{content: ": "{contnt: "}
"""A fault in each of the three documents of the sample."""


def example(page: Path) -> str:
    """Return the plan that a page shows, with the faults."""
    text = page.read_text(encoding="utf-8")
    plan = _block(text, "---")
    for right, wrong in FAULTS.items():
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
        for wrong in FAULTS.values()
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
