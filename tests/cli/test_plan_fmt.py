"""`npc plan fmt`: what a user sees, and that plans in Chinese keys are the same plans."""

import shutil
from pathlib import Path

import pytest

from npc.diagnostics import SourceText
from npc.source.reader import read_text
from support import ROOT, Npc

PLANS = sorted(path.name for path in (ROOT / "plans").iterdir() if path.is_dir())
MESSY = "kind: notice\ntitle:   通知\n\n\nto:\n- 各工委  \ntext: 正文。\n"
TIDY = "种类: 通知\n标题: 通知\n\n主送:\n  - 各工委\n正文: 正文。\n"


def test_keys_and_blanks_are_put_in_order(npc: Npc, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(MESSY, encoding="utf-8")
    (tmp_path / "npc.yaml").write_text("organ:  示例县人大常委会\n", encoding="utf-8")
    check = npc("plan", "fmt", "a.yaml", "--keys", "zh", "--check", language="zh")
    assert (check.code, check.out) == (
        1,
        "需要整理：npc.yaml（键1处、空格、空行1行）\n需要整理：a.yaml（键5处、空格、空行3行）\n",
    )
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == MESSY
    done = npc("plan", "fmt", "a.yaml", "--keys", "zh", language="zh")
    assert done.code == 0
    assert done.err == "2个文件，改了2个；内容没有变化\n"
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == TIDY
    assert (tmp_path / "npc.yaml").read_text(encoding="utf-8") == "机关: 示例县人大常委会\n"
    again = npc("plan", "fmt", "a.yaml", "--keys", "zh", "--check", language="zh")
    assert (again.code, again.out, again.err) == (0, "", "2个文件，都不需要整理\n")


def test_a_file_that_does_not_read_is_named_and_left(npc: Npc, tmp_path: Path) -> None:
    broken = "kind: notice\ntitle:   [通知\n"
    folder = tmp_path / "plan"
    folder.mkdir()
    (folder / "a.yaml").write_text(broken, encoding="utf-8")
    (folder / "b.yaml").write_text("kind: text\ntitle:  乙\n", encoding="utf-8")
    result = npc("plan", "fmt", "plan", language="zh")
    assert result.code == 1
    assert "未改动：plan/a.yaml有读不通的地方" in result.err
    assert (folder / "a.yaml").read_text(encoding="utf-8") == broken
    assert (folder / "b.yaml").read_text(encoding="utf-8") == "kind: text\ntitle: 乙\n"


def test_marks_and_line_ends_of_windows_stay(npc: Npc, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"\xef\xbb\xbf" + MESSY.replace("\n", "\r\n").encode())
    assert npc("plan", "fmt", "a.yaml", "--keys", "zh").code == 0
    assert (tmp_path / "a.yaml").read_bytes() == b"\xef\xbb\xbf" + TIDY.replace(
        "\n", "\r\n"
    ).encode()


def test_the_diff_is_a_patch(npc: Npc, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(MESSY, encoding="utf-8")
    result = npc("plan", "fmt", "a.yaml", "--keys", "zh", "--diff")
    assert result.code == 1
    assert "-kind: notice\n" in result.out
    assert "+种类: 通知\n" in result.out
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == MESSY


@pytest.mark.parametrize("name", PLANS)
def test_a_plan_in_chinese_keys_is_the_same_plan(npc: Npc, tmp_path: Path, name: str) -> None:
    """Documents byte for byte, and the work of the year; put into English, the files are those in English."""
    english, chinese = tmp_path / "en" / "plans", tmp_path / "zh" / "plans"
    for plans in (english, chinese):
        shutil.copytree(ROOT / "plans", plans)
    assert npc("plan", "fmt", chinese, "--keys", "zh").code == 0
    made = {}
    for plans in (english, chinese):
        out = plans / "made"
        assert npc("plan", "render-docx", plans / name, "-o", f"{out}/").code == 0
        documents = {path.name: path.read_bytes() for path in out.iterdir()}
        year = npc("schedule", "year", "--plan", plans / name, "--to", "md")
        codes = npc("plan", "validate", plans / name, "--to", "concise").out.count("NPC")
        made[plans] = documents, year.code, year.out, codes
    assert made[english] == made[chinese]
    for plans in (english, chinese):
        assert npc("plan", "fmt", plans, "--keys", "en").code == 0
    for path in (chinese / name).rglob("*.yaml"):
        before = english / name / path.relative_to(chinese / name)
        assert path.read_bytes() == before.read_bytes()


def test_drafts_have_the_keys_of_their_plan(npc: Npc, tmp_path: Path) -> None:
    """An agenda and a review to start from, of a plan in either language, say the same."""
    shutil.copytree(ROOT / "plans", tmp_path / "plans")
    calls = (
        (
            "schedule",
            "meetings",
            "--session",
            "2025-09-24",
            "--plan",
            "plans/shiliqu-2025",
            "--to",
            "yaml",
        ),
        ("review", "draft", "--plan", "plans/shiliqu-2025"),
    )
    english = [npc(*call, language="zh") for call in calls]
    npc("plan", "fmt", "plans", "--keys", "zh")
    chinese = [npc(*call, language="zh") for call in calls]
    for before, after in zip(english, chinese, strict=True):
        assert before.code == after.code == 0, before.err
        assert "\nkind: " in before.out
        assert "\n种类: " in after.out
        read = [read_text(SourceText("a.yaml", each.out)) for each in (before, after)]
        assert read[0].documents[0].data == read[1].documents[0].data
        assert read[1].documents[0].keys == "zh"


def test_a_file_with_two_paths_is_put_in_order_once(npc: Npc, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
    (tmp_path / "one" / "a.yaml").write_text(MESSY, encoding="utf-8")
    (tmp_path / "two" / "b.yaml").symlink_to(tmp_path / "one" / "a.yaml")
    diff = npc("plan", "fmt", "one", "two", "--keys", "zh", "--diff", language="zh")
    assert diff.out.count("+++ ") == 1
    done = npc("plan", "fmt", "one", "two", "--keys", "zh", language="zh")
    assert (done.code, done.out) == (0, "已整理：one/a.yaml（键5处、空格、空行3行）\n")
    assert (tmp_path / "two" / "b.yaml").is_symlink()
    assert (tmp_path / "one" / "a.yaml").read_text(encoding="utf-8") == TIDY


def test_a_language_that_keys_cannot_have_is_told(npc: Npc, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(MESSY, encoding="utf-8")
    result = npc("plan", "fmt", "a.yaml", "--keys", "cn", language="zh")
    assert result.code == 2
    assert result.err.startswith("错误：键名没有“cn”这种写法\n改法：请写 zh（中文）")
