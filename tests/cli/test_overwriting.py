"""No output goes to a file that is read in the same run."""

import shutil
from pathlib import Path

import pytest

from support import ROOT, Npc

SHILI = ROOT / "plans" / "shili-2025"


@pytest.fixture(autouse=True)
def _plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(SHILI, tmp_path / "plans" / "shili")
    (tmp_path / "npc.yaml").write_text("organ: 示例县人大常委会\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    "arguments",
    [
        ("plan", "validate", "-o", "plans/shili/work-points.yaml"),
        ("plan", "validate", "--report", "json:plans/shili/work-points.yaml"),
        ("plan", "validate", "--report", "json:npc.yaml"),
        ("plan", "validate", "--report", "json:link.txt"),
        ("schedule", "month", "3", "--to", "md", "-o", "plans/shili/work-points.yaml"),
        ("schedule", "year", "--to", "json", "-o", "npc.yaml"),
        ("schedule", "year", "--to", "json", "-o", "NPC.yaml"),
        ("plan", "validate", "--diff", "-o", "npc.yaml"),
    ],
    ids=" ".join,
)
def test_a_plan_is_not_written_over(npc: Npc, arguments: tuple[str, ...]) -> None:
    """Nor what a link leads to; nothing at all is written then."""
    Path("link.txt").symlink_to(Path("plans/shili/work-points.yaml").absolute())
    before = {path: path.read_bytes() for path in Path().rglob("*.yaml")}
    result = npc(*arguments)
    assert (result.code, result.out) == (2, "")
    assert "is read in this run and would be written over" in result.err
    assert {path: path.read_bytes() for path in Path().rglob("*.yaml")} == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("plan", "render-docx", "plans/shili", "--reference-docx", "own.docx", "-o", "own.docx"),
        ("plan", "render-docx", "plans/shili", "--template", "own.docx", "-o", "own.docx"),
        ("docx", "check", "own.docx", "-o", "own.docx"),
    ],
    ids=" ".join,
)
def test_a_word_file_is_not_written_over(npc: Npc, arguments: tuple[str, ...]) -> None:
    """The office's own, which is read for its styles, its tags, or to be checked."""
    npc("template", "eject", "reference.docx", ".")
    Path("reference.docx").rename("own.docx")
    before = Path("own.docx").read_bytes()
    result = npc(*arguments)
    assert (result.code, result.out) == (2, "")
    assert "“own.docx” is read in this run" in result.err
    assert Path("own.docx").read_bytes() == before


def test_other_files_are_written_over_as_ever(npc: Npc) -> None:
    """A report of yesterday."""
    Path("report.json").write_text("old", encoding="utf-8")
    assert npc("plan", "validate", "--report", "json:report.json").code == 0
    assert Path("report.json").read_text(encoding="utf-8").startswith("{")
