"""What `docs/ci.md` and the hook for pre-commit tell others to run."""

import re

import pytest

from npc.diagnostics import SourceText
from npc.source.reader import read_text
from support import ROOT


@pytest.mark.parametrize(
    ("name", "is_wanted"),
    [
        ("npc.yaml", True),
        ("plans/2025/work-points.yaml", True),
        ("plans/a.yml", True),
        ("sub/npc.yaml", True),
        ("a/b c/plans/2025/a.yaml", True),
        ("replans/a.yaml", False),
        ("sub/xnpc.yaml", False),
        ("plans/README.md", False),
        ("ci.yaml", False),
    ],
)
def test_the_hook_runs_for_plans_wherever_they_lie(name: str, is_wanted: bool) -> None:
    """pre-commit searches the names of changed files, from the top of the repo, for this pattern."""
    text = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    (document,) = read_text(SourceText("hooks", text)).documents
    pattern = document.value((0, "files"))
    assert isinstance(pattern, str)
    assert bool(re.search(pattern, name)) is is_wanted


def test_no_action_is_old() -> None:
    """Version 3 of what uploads SARIF stops working in December 2026; actions are named by commit."""
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    actions = re.findall(r"uses: ([\w./-]+)@(\S+)(?:  # v(\d+))?", page)
    assert {int(version) for name, _, version in actions if "codeql" in name} == {4}
    assert all(re.fullmatch("[0-9a-f]{40}", commit) for _, commit, _ in actions)
