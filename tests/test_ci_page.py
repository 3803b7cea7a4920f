"""What `docs/ci.md` and the hook for pre-commit tell others to run."""

import re

from npc.diagnostics import SourceText
from npc.source.reader import read_text
from support import ROOT

OF_PLANS = """
npc.yaml plans/2025/work-points.yaml plans/a.yml sub/npc.yaml a/b/plans/2025/a.yaml
""".split()
OTHERS = "replans/a.yaml sub/xnpc.yaml plans/README.md ci.yaml".split()


def test_the_hook_runs_for_plans_wherever_they_lie() -> None:
    """pre-commit searches the names of changed files, from the top of the repo, for this pattern."""
    text = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    (document,) = read_text(SourceText("hooks", text)).documents
    pattern = document.value((0, "files"))
    assert isinstance(pattern, str)
    assert [name for name in (*OF_PLANS, *OTHERS) if re.search(pattern, name)] == OF_PLANS


def test_no_action_is_old() -> None:
    """Version 3 of what uploads SARIF stops working in December 2026; actions are named by commit."""
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    actions = re.findall(r"uses: ([\w./-]+)@(\S+)(?:  # v(\d+))?", page)
    assert {int(version) for name, _, version in actions if "codeql" in name} == {4}
    assert all(re.fullmatch("[0-9a-f]{40}", commit) for _, commit, _ in actions)
