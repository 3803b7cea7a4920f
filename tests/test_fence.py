"""What leads out of a repo, and what does not although it looks so."""

import os
from pathlib import Path

import pytest

from npc.fence import Fence, is_led_out, leads_out

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links need rights there")


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """Make a repo by a `.git` that is a file, as worktrees and submodules have it."""
    root = tmp_path / "repo"
    (root / "plans/2025").mkdir(parents=True)
    (root / "plans/2025/a.yaml").touch()
    (root / ".git").write_text("gitdir: ../elsewhere\n", encoding="utf-8")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside/npc.yaml").touch()
    return root


def test_links_within_stay_within(repo: Path) -> None:
    for name, target in {
        "relative": "plans/2025",
        "absolute": str(repo / "plans/2025"),
        "chain": "absolute/../2025/../../relative",
        "nothing": "plans/2026",
        "top": ".",
    }.items():
        (repo / name).symlink_to(target)
        assert not leads_out(repo / name / "a.yaml")


def test_links_that_lead_out_do_so_whatever_is_there(repo: Path) -> None:
    for name, target in {
        "up": "..",
        "file": "/etc/passwd",
        "itself": "/proc/self/environ",
        "nothing": "/no/such/thing",
        "back": "../repo/plans",  # in again, but by a name that another copy does not have
        "root": "/",
        "middle": "plans/../../outside/../repo",
    }.items():
        (repo / name).symlink_to(target)
        assert leads_out(repo / name)
        assert leads_out(repo / name / "x/y.yaml")


def test_what_git_keeps_is_outside(repo: Path) -> None:
    """By a link, by name, and by other names that a system takes for the same folder."""
    (repo / ".git").unlink()
    (repo / ".git/modules/x").mkdir(parents=True)
    (repo / "link").symlink_to(".git/config")
    (repo / "folder").symlink_to(str(repo / ".git"))
    (repo / "git~1").symlink_to(".git")
    for name in ("link", "folder/config", "git~1/config", ".git", ".GIT/config", ".git/modules/x"):
        assert leads_out(repo / name), name
    worktree = repo / ".git/worktree"
    worktree.mkdir()
    (worktree / ".git").write_text("gitdir: ../worktrees/x\n", encoding="utf-8")
    for path in (repo / ".gitignore", repo / ".github/templates", worktree / "plans/a.yaml"):
        assert not leads_out(path), path


def test_what_is_in_front_of_two_dots_counts(repo: Path) -> None:
    (repo / "up").symlink_to("../outside")
    assert is_led_out(repo / "up/../repo/a.yaml")
    assert not is_led_out(repo / "plans/../a.yaml")


def test_a_repo_is_not_left_for_another(repo: Path) -> None:
    """What the link leads to has an `npc.yaml`: it is no repo of its own for that."""
    (repo / "plans/2026").symlink_to("../../outside")
    assert leads_out(repo / "plans/2026")
    assert leads_out(repo / "plans/2026/a.yaml")
    assert not leads_out(repo.parent / "outside/a.yaml")


def test_a_repo_within_a_repo_is_the_nearer_fence(repo: Path) -> None:
    (repo / "plans/npc.yaml").touch()
    (repo / "shared.yaml").touch()
    (repo / "plans/2025/b.yaml").symlink_to("../../shared.yaml")
    assert leads_out(repo / "plans/2025/b.yaml")


def test_a_repo_that_is_reached_by_a_link_is_the_same(repo: Path) -> None:
    """As below /tmp of macOS, or in a home that lies on another disk."""
    home = repo.parent / "home"
    home.symlink_to(".")
    for name, target in (("a", home / "repo/plans"), ("b", repo / "plans")):
        (repo / name).symlink_to(target)
        for root in (repo, home / "repo"):
            assert not leads_out(root / name / "2025/a.yaml")


def test_outside_of_any_repo_the_folder_that_was_named_is_the_fence(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "in").symlink_to("a")
    (folder / "out").symlink_to("../a")
    assert not leads_out(folder / "out")
    assert leads_out(folder / "out", named=folder)
    assert not leads_out(folder / "in", named=folder)
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside/npc.yaml").touch()
    (folder / "plans").symlink_to("../outside")  # no repo of its own for that
    assert leads_out(folder / "plans", named=folder)
    assert leads_out(folder / "plans/a.yaml", named=folder)
    (tmp_path / "link").symlink_to("folder")
    assert not leads_out(tmp_path / "link/in", named=tmp_path / "link")


def test_circles_end(repo: Path) -> None:
    (repo / "a").symlink_to("b/x")
    (repo / "b").symlink_to("a/y")
    with pytest.raises(OSError, match="symbolic links"):
        leads_out(repo / "a")


@pytest.mark.parametrize("way", ["plans/..", "plans/2026/../2025", "x/y/../../plans", "."])
def test_a_way_may_turn_back_within(repo: Path, way: str) -> None:
    assert Fence(repo).reached(Path(way)) is not None


@pytest.mark.parametrize("way", ["..", "plans/../..", "../repo", "/etc", "/"])
def test_a_way_may_not_turn_back_beyond(repo: Path, way: str) -> None:
    assert Fence(repo).reached(Path(way)) is None
