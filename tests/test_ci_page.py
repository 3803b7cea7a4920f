"""What `docs/ci.md` and the hook for pre-commit tell others to run."""

import re
from collections.abc import Iterator

import npc
from npc.diagnostics import SourceText
from npc.source.document import Node
from npc.source.reader import read_text
from npc.starting.package_files import package_file
from npc.starting.recipes import RECIPES, default_source
from support import ROOT

PAGE = ROOT / "docs" / "ci.md"

OF_PLANS = """
npc.yaml plans/2025/work-points.yaml plans/a.yml sub/npc.yaml a/b/plans/2025/a.yaml
""".split()
OTHERS = "replans/a.yaml sub/xnpc.yaml plans/README.md ci.yaml".split()


def value(text: str, *path: str | int) -> Node:
    """Return what stands at a path in a YAML text."""
    (document,) = read_text(SourceText("yaml", text)).documents
    return document.value(path)


def test_the_page_shows_what_init_writes() -> None:
    """Each recipe is a block of its own, whole."""
    blocks = re.findall(
        r"^```(?:yaml|sh)\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    recipes = {package_file(recipe.template) for recipe in RECIPES.values()}
    assert recipes <= {*blocks}


def test_what_is_run_is_text() -> None:
    """`pip install --only-binary :all: -r …` without quotation marks is a mapping to YAML."""
    for block in re.findall(
        r"^```yaml\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    ):
        file = read_text(SourceText("block", block))
        assert not file.diagnostics
        (document,) = file.documents
        assert all(isinstance(line, str) for line in commands(document.data))


def commands(node: Node) -> Iterator[Node]:
    """Yield what a recipe runs."""
    for key, each in node.items() if isinstance(node, dict) else enumerate(node or ()):
        if key == "run":
            yield each
        elif key == "script" and isinstance(each, list):
            yield from each
        elif isinstance(each, dict | list):
            yield from commands(each)


def test_the_page_names_what_is_installed() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert f"| `{default_source()}`（不写即是） |" in page
    assert {*re.findall(r"npc-work-points(?:\[pdf\])?==([\w.]+)", page)} == {npc.__version__}
    assert re.findall(r"npc_work_points-([\d.]+)-py3", page) == [npc.__version__]
    for name in RECIPES:
        assert re.search(rf"(--ci|、|或者) ?{name}\b", page)


def test_the_hooks_check_the_same_files() -> None:
    """That of the project, and that which init writes for the npc of this computer."""
    own = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    local = package_file("pre-commit.yaml")
    for key in ("id", "name", "entry", "files", "pass_filenames"):
        assert value(own, 0, key) == value(local, "repos", 0, "hooks", 0, key)


def test_the_hook_runs_for_plans_wherever_they_lie() -> None:
    """pre-commit searches the names of changed files, from the top of the repo, for this pattern."""
    text = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    pattern = value(text, 0, "files")
    assert isinstance(pattern, str)
    assert [name for name in (*OF_PLANS, *OTHERS) if re.search(pattern, name)] == OF_PLANS


def test_no_action_is_old() -> None:
    """Version 3 of what uploads SARIF stops working in December 2026; actions are named by commit."""
    page = PAGE.read_text(encoding="utf-8")
    actions = re.findall(r"uses: ([\w./-]+)@(\S+)(?:  # v(\d+))?", page)
    assert {int(version) for name, _, version in actions if "codeql" in name} == {4}
    assert all(re.fullmatch("[0-9a-f]{40}", commit) for _, commit, _ in actions)
    assert len({(name, commit) for name, commit, _ in actions}) == len(
        {name for name, _, _ in actions}
    )
