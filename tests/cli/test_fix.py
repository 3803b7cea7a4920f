"""`npc plan validate --fix` and `--diff`: what they change, and that they change nothing else."""

import json
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from support import ROOT, Npc, Write

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX files")
as_user = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere"
)

BODY = """\
# 说明, 注释里的半角(不改)
kind: work-points
year: 2025   # 年份, 不动
preamble: |
  完善系统,组织培训(3-5月)。
  落实民生实
  项目监督。

sections:
  - title: "坚持,领导"
    points:
      - {lead: '办好,建议', text: 听取常委会议意见}   # 尾注
"""
MENDED = (
    BODY.replace("完善系统,组织培训(3-5月)", "完善系统，组织培训（3-5月）")
    .replace("落实民生实\n  项目", "落实民生实事\n  项目")
    .replace("坚持,领导", "坚持，领导")
    .replace("办好,建议", "办好，建议")
    .replace("常委会议意见", "常委会会议意见")
)


def test_fix_mends_the_words_and_nothing_else(npc: Npc, write: Write) -> None:
    """Comments, quotes, line breaks and order stay; what is left is reported as usual."""
    path = write("plans/2025/body.yaml", BODY)
    result = npc("plan", "validate", "--select", "NPC4", "--fix")
    assert path.read_bytes() == MENDED.encode()
    assert (result.code, result.out) == (0, "no findings in 1 plan\n")
    assert result.err == "mended 5 findings in 1 file\n"
    again = npc("plan", "validate", "--select", "NPC4", "--fix", language="zh")
    assert path.read_bytes() == MENDED.encode()
    assert again.err == "没有可以自动改正的问题\n"


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "marked"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("last", ["", "\n"])
def test_bytes_of_every_sort_stay(npc: Npc, write: Write, mark: bytes, end: str, last: str) -> None:
    """Byte order mark, carriage returns, and a last line without an end."""

    def written(text: str) -> bytes:
        return mark + (text.rstrip("\n") + last).replace("\n", end).encode()

    path = write("plans/2025/body.yaml", written(BODY))
    npc("plan", "validate", "--select", "NPC4", "--fix")
    assert path.read_bytes() == written(MENDED)


def test_diff_shows_what_fix_would_do(npc: Npc, write: Write) -> None:
    """The patch can be applied; no file is changed."""
    path = write("plans/2025/body.yaml", BODY.rstrip("\n"))
    result = npc("plan", "validate", "--select", "NPC4", "--diff")
    assert result.code == 1
    assert result.err == "would mend 5 findings in 1 file\n"
    assert path.read_text(encoding="utf-8") == BODY.rstrip("\n")
    subprocess.run(
        ["git", "apply", "-"], input=result.out.encode(), cwd=path.parents[2], check=True
    )
    assert path.read_text(encoding="utf-8") == MENDED.rstrip("\n")
    after = npc("plan", "validate", "--select", "NPC4", "--diff", "--fix")
    assert (after.code, after.out, after.err) == (0, "", "nothing to mend\n")


def test_diff_goes_with_no_report(npc: Npc, write: Write) -> None:
    """What would be written nowhere is not asked for in vain."""
    write("plans/2025/body.yaml", BODY)
    result = npc("plan", "validate", "--diff", "--format", "json")
    assert result.code == 2
    assert "--diff shows no findings" in result.err


def test_only_the_chosen_rules_mend(npc: Npc, write: Write) -> None:
    """--select and --ignore hold for fixes too."""
    path = write("plans/2025/body.yaml", BODY)
    npc("plan", "validate", "--select", "NPC4", "--ignore", "half-width-punctuation", "--fix")
    expected = BODY.replace("民生实\n", "民生实事\n").replace("常委会议", "常委会会议")
    assert path.read_text(encoding="utf-8") == expected


def test_what_is_ignored_in_a_comment_is_not_mended(npc: Npc, write: Write) -> None:
    """`# npc: ignore` says that it is meant."""
    text = BODY.replace("# 尾注", "# npc: ignore[NPC401,NPC402]")
    path = write("plans/2025/body.yaml", text)
    npc("plan", "validate", "--select", "NPC4", "--fix")
    assert "text: 听取常委会议意见" in path.read_text(encoding="utf-8")
    assert "民生实事\n" in path.read_text(encoding="utf-8")


def test_what_would_read_otherwise_is_not_mended(npc: Npc, write: Write) -> None:
    """A term of the repo's own may hold what YAML takes for a comment, a key or the next value."""
    write("npc.yaml", "terms: {甲甲: '甲 # 乙', 丙丙: '丙: 丁', 戊戊: '戊, 己', 庚庚: 辛}\n")
    body = (
        "kind: arrangement\ncategories:\n  - name: 一\n    items:\n"
        "      - {title: 视察戊戊, owners: 甲, when: 3月}\n"
        "      - title: 视察甲甲和庚庚\n        owners: 甲\n        when: 3月\n"
        "      - title: 视察丙丙\n        owners: 甲\n        when: 3月\n"
        "      - title: '视察丙丙、戊戊'\n        owners: 甲\n        when: 3月\n"
    )
    path = write("plans/2025/table.yaml", body)
    result = npc("plan", "validate", "--select", "NPC401", "--fix", "--format", "concise")
    expected = body.replace("和庚庚", "和辛").replace("'视察丙丙、戊戊'", "'视察丙: 丁、戊, 己'")
    assert path.read_text(encoding="utf-8") == expected
    assert len(result.out.splitlines()) == 3


@needs_posix
def test_a_link_stays_one_and_a_file_keeps_its_mode(npc: Npc, write: Write) -> None:
    """The file that a link leads to is mended."""
    target = write("elsewhere.yaml", BODY)
    target.chmod(0o640)
    link = target.parent / "plans" / "2025" / "body.yaml"
    link.parent.mkdir(parents=True)
    link.symlink_to(target)
    npc("plan", "validate", "--select", "NPC4", "--fix")
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == MENDED
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


@as_user
def test_no_file_is_mended_when_one_may_not_be(npc: Npc, write: Write) -> None:
    """A sentence, and every file as it was."""
    first, second = write("plans/a/x.yaml", BODY), write("plans/b/x.yaml", BODY)
    second.chmod(0o400)
    result = npc("plan", "validate", "--select", "NPC4", "--fix")
    assert result.code == 2
    assert "no permission to write" in result.err
    assert first.read_text(encoding="utf-8") == BODY


def test_a_file_that_cannot_be_written_is_said_so(
    npc: Npc, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing half-written is left, and no traceback shown."""
    path = write("plans/2025/body.yaml", BODY)
    monkeypatch.setattr("npc.checking.drafts.access", lambda *_: False)
    result = npc("plan", "validate", "--select", "NPC4", "--fix")
    assert result.code == 2
    assert result.err.startswith("error: no permission to write")
    assert path.read_text(encoding="utf-8") == BODY
    assert list(path.parent.iterdir()) == [path]


def test_reports_carry_the_fix(npc: Npc, write: Write) -> None:
    """For people a word at the remedy, for programs the edits."""
    write("plans/2025/body.yaml", "kind: work-points\nyear: 2025\npreamble: 落实民生实项目\n")
    assert "= remedy (by --fix): write “民生实事项目”" in npc("plan", "validate").out
    (finding,) = json.loads(npc("plan", "validate", "--format", "json").out)["findings"]
    place = {"line": 3, "column": 16}
    assert finding["fix"] == [{"start": place, "end": place, "text": "事"}]
    run = json.loads(npc("plan", "validate", "--format", "sarif").out)["runs"][0]
    (change,) = run["results"][0]["fixes"][0]["artifactChanges"]
    assert (
        change["artifactLocation"]
        == run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    )
    assert change["replacements"] == [
        {
            "deletedRegion": {
                "startLine": 3, "startColumn": 16, "endLine": 3, "endColumn": 16,
            },
            "insertedContent": {"text": "事"},
        }
    ]  # fmt: skip


def test_the_real_plan_is_mended(npc: Npc, plans: Path, write: Write) -> None:
    """What has a fix is gone afterwards; no finding of another kind has come."""
    for path in (plans / "nanhai-2023").glob("*.yaml"):
        write(f"plans/nanhai/{path.name}", path.read_bytes())
    before = json.loads(npc("plan", "validate", "--format", "json").out)["findings"]
    result = npc("plan", "validate", "--fix", "--format", "json")
    after = json.loads(result.out)["findings"]
    assert any(one["fix"] for one in before)
    assert not any(one["fix"] for one in after)
    kept = {(one["code"], one["path"]) for one in before}
    assert {(one["code"], one["path"]) for one in after} <= kept


def test_the_example_of_the_documentation(npc: Npc, write: Write) -> None:
    """What the page shows is what comes out."""
    page = (ROOT / "docs" / "fixing.md").read_text(encoding="utf-8")
    before, after = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    path = write("plans/2025/body.yaml", before)
    npc("plan", "validate", "--fix")
    assert path.read_text(encoding="utf-8") == after


def test_slips_of_settings_are_mended_too(npc: Npc, write: Write) -> None:
    """npc.yaml is typed by the same hands."""
    write("plans/2025/body.yaml", BODY)
    path = write("npc.yaml", "organ：示例县人大常委会\ndepartments: [办公室、财经工委]\n")
    assert npc("plan", "validate", "--select", "NPC1", "--fix").code == 0
    expected = "organ: 示例县人大常委会\ndepartments: [办公室, 财经工委]\n"
    assert path.read_text(encoding="utf-8") == expected
