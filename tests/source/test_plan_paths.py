"""Where a path of a plan leads: to a plan of its repo, and never out of it."""

import os
from pathlib import Path

import pytest

from npc.source.plan_files import PlanFiles
from npc.source.plan_paths import Astray, plan_at

LONG = "x" * 5000
DEEP = "a/" * 50_000


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """Make a repo with plans, and things beside them that are none."""
    root = tmp_path / "repo"
    for name in ("2025/arrangement.yaml", "2025-review/review.yaml", "several/plans/a.yaml"):
        file = root / name
        file.parent.mkdir(parents=True)
        file.write_text("kind: arrangement\n", encoding="utf-8")
    (root / "several/plans/b.yaml").write_text("kind: arrangement\n", encoding="utf-8")
    (root / "npc.yaml").write_text("organ: 示例县人大常委会\n", encoding="utf-8")
    (root / "empty").mkdir()
    (root / "2025/old.docx").write_bytes(b"")
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret/plan.yaml").write_text("kind: arrangement\n", encoding="utf-8")
    return root


def led(repo: Path, named: str) -> PlanFiles | Astray:
    return plan_at(named, folder=repo / "2025-review", repo=repo)


@pytest.mark.parametrize(
    "named",
    [
        "../2025",
        "../2025/",
        "../2025/arrangement.yaml",
        "./../2025/.",
        "../x/../2025",
        "../../repo/2025",  # by its own name, out and in again: nothing outside is looked at
    ],
)
def test_a_plan_of_the_repo_is_found(repo: Path, named: str) -> None:
    found = led(repo, named)
    assert isinstance(found, PlanFiles)
    assert [path.name for path in found.files] == ["arrangement.yaml"]
    assert found.settings == repo / "npc.yaml"


@pytest.mark.parametrize(
    ("named", "why"),
    [
        ("../2024", Astray.NOTHING),
        ("../2025/arrangement.yaml/x", Astray.NOTHING),
        ("../2025/\0", Astray.NOTHING),
        ("../2025/\x1b[2J\n", Astray.NOTHING),
        (LONG, Astray.NOTHING),
        (DEEP, Astray.NOTHING),
        ("../empty", Astray.NO_PLAN),
        ("..", Astray.NO_PLAN),
        ("../npc.yaml", Astray.NO_PLAN),
        ("../2025/old.docx", Astray.NO_PLAN),
        ("../several/plans", Astray.SEVERAL),
        ("../../secret", Astray.OUTSIDE),
        ("../../no-such-thing", Astray.OUTSIDE),
        ("../" * 10_000, Astray.OUTSIDE),
        ("../../repo-2/2025", Astray.OUTSIDE),
        ("/etc/passwd", Astray.NOT_RELATIVE),
        ("~/plans", Astray.NOT_RELATIVE),
        ("~root", Astray.NOT_RELATIVE),
        ("C:/plans/2025", Astray.NOT_RELATIVE),
        ("C:\\plans\\2025", Astray.NOT_RELATIVE),
        ("C:plans", Astray.NOT_RELATIVE),
        ("..\\2025", Astray.BACKSLASH),
        ("\\\\server\\plans", Astray.BACKSLASH),
        ("//server/plans", Astray.NOT_RELATIVE),
    ],
)
def test_what_is_no_plan_is_told_apart(repo: Path, named: str, why: Astray) -> None:
    assert led(repo, named) is why


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_are_followed_within_the_repo_only(repo: Path) -> None:
    """What lies behind one that leads out is not looked at, be it there or not."""
    out = repo.parent
    for name, target in {
        "in": "2025",
        "in-absolute": str(repo / "2025"),
        "in-chain": "in/../in",
        "out": "../secret",
        "out-absolute": str(out / "secret"),
        "out-nowhere": "../nothing",
        "out-deep": "2025/../../secret",
        "circle": "circle",
        "pair": "circle/x",
    }.items():
        (repo / name).symlink_to(target)
    assert isinstance(led(repo, "../in"), PlanFiles)
    assert isinstance(led(repo, "../in-absolute/arrangement.yaml"), PlanFiles)
    assert isinstance(led(repo, "../in-chain"), PlanFiles)
    for name in ("out", "out/plan.yaml", "out-absolute", "out-nowhere", "out-deep"):
        assert led(repo, f"../{name}") is Astray.OUTSIDE
    assert led(repo, "../circle") is Astray.NOTHING
    assert led(repo, "../pair") is Astray.NOTHING


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_file_of_a_plan_that_leads_out_is_not_of_it(repo: Path) -> None:
    (repo / "2025/more.yaml").symlink_to("../../secret/plan.yaml")
    found = led(repo, "../2025")
    assert isinstance(found, PlanFiles)
    assert [path.name for path in found.files] == ["arrangement.yaml"]
    (repo / "empty/plan.yaml").symlink_to("../../secret/plan.yaml")
    assert led(repo, "../empty") is Astray.NO_PLAN


@pytest.mark.skipif(os.name == "nt", reason="Windows has none in folders")
def test_what_would_block_is_not_opened(repo: Path) -> None:
    os.mkfifo(repo / "pipe.yaml")
    os.mkfifo(repo / "empty/pipe.yaml")
    assert led(repo, "../pipe.yaml") is Astray.NO_PLAN
    assert led(repo, "../empty") is Astray.NO_PLAN


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_repo_that_is_reached_by_a_link_is_the_same(repo: Path) -> None:
    link = repo.parent / "link"
    link.symlink_to("repo")
    (repo / "inner").symlink_to(repo / "2025")
    for named in ("../2025", "../inner"):
        found = plan_at(named, folder=link / "2025-review", repo=link)
        assert isinstance(found, PlanFiles)
        assert found.path == repo.resolve() / "2025"


@pytest.mark.skipif(os.name == "nt" or not getattr(os, "geteuid", lambda: 1)(), reason="root may")
def test_a_folder_that_may_not_be_read_is_said_to_be_one(repo: Path) -> None:
    folder = repo / "2025"
    folder.chmod(0)
    try:
        assert led(repo, "../2025") is Astray.UNREADABLE
        assert led(repo, "../2025/arrangement.yaml") is Astray.UNREADABLE
    finally:
        folder.chmod(0o755)
