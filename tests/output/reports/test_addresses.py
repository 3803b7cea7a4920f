"""Paths of annotations begin at the top of the version control, wherever npc was run."""

import json
import ntpath
import posixpath
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from urllib.parse import unquote

import pytest

from npc.output.reports.addresses import below
from support import Npc, Write

PLAN = "kind: arrangement\nyear: 2025\ncategories:\n  - name: 视察\n    items: [{title: 视察甲, when: 13月}]\n"
FILE = "计划 库/plans/a.yaml"
"""From the top."""
CHECKOUTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR", "GIT_WORK_TREE")

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="needs symlinks")


@pytest.fixture(name="top")
def checkout(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a checkout of git with a plan repo in a folder, and another folder beside that."""
    for name in CHECKOUTS:
        monkeypatch.delenv(name, raising=False)
    top = tmp_path / "checkout"
    write(f"checkout/{FILE}", PLAN)
    write("checkout/计划 库/npc.yaml", "organ: 示例县人大常委会\n")
    (top / "docs").mkdir()
    subprocess.run(["git", "init", "-q", "."], cwd=top, check=True)
    return top


def addresses(npc: Npc, *arguments: str | Path) -> set[str]:
    """Return what the three forms call the files of their findings."""
    found = set()
    for line in npc("plan", "validate", *arguments, "--to", "github").out.splitlines():
        named = re.fullmatch(r"::\w+ file=([^,]*),.*?::(.*?)(?::\d+:\d+)? NPC\d{3} .*", line)
        assert named, line
        assert named[1] == named[2]
        found.add(named[1])
    issues = json.loads(npc("plan", "validate", *arguments, "--to", "gitlab").out)
    found |= {issue["location"]["path"] for issue in issues}
    sarif = json.loads(npc("plan", "validate", *arguments, "--to", "sarif").out)
    for result in sarif["runs"][0]["results"]:
        artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
        path = unquote(artifact["uri"])
        assert ("uriBaseId" in artifact) is not path.startswith("file://")
        found.add(path.removeprefix("file://"))
    return found


@pytest.mark.parametrize(
    ("folder", "arguments"),
    [
        (".", []),
        ("计划 库", []),
        ("计划 库/plans", ["a.yaml"]),
        ("计划 库/plans", ["../plans/a.yaml"]),
        ("docs", ["../计划 库"]),
        ("docs", ["{top}/计划 库"]),
        ("..", ["checkout/计划 库/plans/a.yaml"]),
    ],
)
def test_paths_begin_at_the_top(
    npc: Npc, top: Path, monkeypatch: pytest.MonkeyPatch, folder: str, arguments: list[str]
) -> None:
    """From the top, from within, from beside and from without; for relative and absolute arguments."""
    monkeypatch.chdir(top / folder)
    named = [argument.format(top=top) for argument in arguments]
    assert addresses(npc, *named) == {FILE}


def test_people_are_shown_paths_from_where_they_are(
    npc: Npc, top: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As before; and fingerprints and baselines are those of before."""
    monkeypatch.chdir(top / "计划 库")
    for form in ("concise", "json", "jsonl", "junit", "markdown"):
        assert "计划 库" not in npc("plan", "validate", "--to", form).out
    shallow = json.loads(npc("plan", "validate", "--to", "gitlab").out)
    npc("plan", "validate", "--write-baseline", "b.json")
    (top / ".git").rename(top.parent / "elsewhere")
    bare = json.loads(npc("plan", "validate", "--to", "gitlab").out)
    assert [one["location"]["path"] for one in bare] == ["plans/a.yaml"] * len(bare)
    assert [one["fingerprint"] for one in bare] == [one["fingerprint"] for one in shallow]
    assert '"path": "plans/a.yaml"' in (top / "计划 库" / "b.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", CHECKOUTS)
def test_a_checkout_without_git_is_named_by_the_platform(
    npc: Npc, top: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Archives have no `.git`, nor has what git puts elsewhere (GIT_DIR of a bare repository); what git has above the checkout is something else."""
    (top / ".git").rename(top.parent / ".git")
    monkeypatch.chdir(top / "计划 库")
    monkeypatch.setenv(name, str(top))
    assert addresses(npc) == {FILE}


def test_a_second_checkout_has_a_top_of_its_own(
    npc: Npc, top: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As `actions/checkout` makes it with `path`; the workspace itself is no checkout."""
    monkeypatch.setenv("GITHUB_WORKSPACE", str(top.parent))
    monkeypatch.chdir(top.parent)
    assert addresses(npc, "checkout") == {FILE}


@pytest.mark.parametrize("inner", ["gitdir: ../.git/modules/inner\n", "gitdir: /elsewhere\n"])
def test_the_git_of_a_worktree_or_submodule_is_a_file(
    npc: Npc, top: Path, monkeypatch: pytest.MonkeyPatch, inner: str
) -> None:
    """It is a top by itself, unless the platform says that the one above is what it shows."""
    (top / "计划 库" / ".git").write_text(inner, encoding="utf-8")
    monkeypatch.chdir(top / "docs")
    assert addresses(npc, "../计划 库") == {"plans/a.yaml"}
    monkeypatch.setenv("GITHUB_WORKSPACE", str(top))
    assert addresses(npc, "../计划 库") == {FILE}


@needs_links
def test_links_are_followed_within_the_checkout(
    npc: Npc, top: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Git knows a file where it is; the checkout itself may be reached through a link."""
    (top / "plans").symlink_to("计划 库/plans")
    monkeypatch.chdir(top)
    assert addresses(npc, "plans/a.yaml") == {FILE}
    (top.parent / "linked").symlink_to("checkout")
    assert addresses(npc, str(top.parent / "linked" / "计划 库")) == {FILE}
    monkeypatch.setenv("GITHUB_WORKSPACE", str(top.parent / "linked"))
    assert addresses(npc, "计划 库") == {FILE}


@needs_links
def test_a_link_that_leads_out_is_meant_itself(
    npc: Npc, top: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its target may be a file of another checkout."""
    write("other/b.yaml", PLAN)
    write("other/.git", "gitdir: elsewhere\n")
    (top / FILE).unlink()
    (top / FILE).symlink_to("../../../other/b.yaml")
    monkeypatch.chdir(top / "docs")
    assert addresses(npc, "../计划 库") == {FILE}


def test_what_lies_nowhere_keeps_a_path_that_can_be_used(
    npc: Npc, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Below the working directory it begins there; beside it, it is absolute and SARIF has no base."""
    path = write("plans/a.yaml", PLAN)
    assert addresses(npc) == {"plans/a.yaml"}
    (tmp_path / "docs").mkdir()
    monkeypatch.chdir(tmp_path / "docs")
    assert addresses(npc, "../plans/a.yaml") == {path.resolve().as_posix()}


@pytest.mark.parametrize(
    ("path", "top", "paths", "address"),
    [
        ("C:\\Repo\\plans\\a.yaml", "c:\\repo", ntpath, "plans/a.yaml"),
        ("C:\\repo\\..a\\b.yaml", "C:\\repo", ntpath, "..a/b.yaml"),
        ("D:\\repo\\a.yaml", "C:\\repo", ntpath, None),
        ("C:\\other\\a.yaml", "C:\\repo", ntpath, None),
        ("/Repo/a.yaml", "/repo", posixpath, None),
        ("/repo/a\\b.yaml", "/repo", posixpath, "a\\b.yaml"),
        ("/repository/a.yaml", "/repo", posixpath, None),
    ],
)
def test_paths_of_both_systems(path: str, top: str, paths: ModuleType, address: str | None) -> None:
    """Windows knows no case, and has drives."""
    assert below(path, top, paths) == address
