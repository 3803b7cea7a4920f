"""Merge conflicts that git left in a file are called what they are, and nothing else is said of it."""

import subprocess
from pathlib import Path

import pytest

from npc.diagnostics import SourceText
from npc.source.reader import read_text
from support import Npc, Write

ONE = "kind: work-points\nyear: 2025\npreamble: 甲。\n"
CONFLICT = "kind: work-points\n<<<<<<< HEAD\nyear: 2025\n=======\nyear: 2026\n>>>>>>> 修改稿\npreamble: 甲。\n"


def found(text: str) -> list[tuple[str, int, str]]:
    """Return what is said of a text: code, line, and the sentence."""
    file = read_text(SourceText("a.yaml", text))
    assert not (file.whole and file.diagnostics)
    return [
        (one.rule.code, one.place.span.line if one.place.span else 0, one.message.zh)
        for one in file.diagnostics
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_it_is_named_at_its_first_line(end: str) -> None:
    """With the two versions as git calls them, and where it ends."""
    said = "git 的合并冲突尚未解决（“HEAD”与“修改稿”）"
    text = CONFLICT.replace("\n", end)
    assert found(text) == [("NPC123", 2, said)]
    (finding,) = read_text(SourceText("a.yaml", text)).diagnostics
    (related,) = finding.related
    assert related.place.span is not None
    assert (related.place.span.line, related.place.span.end_column) == (6, 12)
    assert finding.hint is not None
    assert "=======" in finding.hint.zh


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (CONFLICT + CONFLICT, [2, 9]),
        (f"<<<<<<< HEAD\n{ONE}=======\n{ONE}>>>>>>> b\n", [1]),
        ("a: |\n  甲\n<<<<<<< HEAD\n  乙\n||||||| base\n  丙\n=======\n  丁\n>>>>>>> b\n", [3]),
        (f'preamble: "甲\n<<<<<<< HEAD\n乙\n=======\n丙\n>>>>>>> b\n"\n{ONE}', [2]),
        (f"<<<<<<<\n{ONE}=======\n{ONE}>>>>>>>\n", [1]),
        (f"{ONE}>>>>>>> b\n", [4]),
        (f"<<<<<<< HEAD\n{ONE}", [1]),
        (f"<<<<<<< HEAD\n<<<<<<< HEAD\n{ONE}>>>>>>> b\n", [1, 2]),
        (f"\t坏了: [\n{CONFLICT}", [3]),
    ],
)
def test_every_conflict_is_found(text: str, lines: list[int]) -> None:
    """Also one of which a part was deleted, and one within quotes, which YAML would read."""
    assert [(code, line) for code, line, _ in found(text)] == [("NPC123", line) for line in lines]


@pytest.mark.parametrize(
    "text",
    [
        "preamble: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> b\n",
        "# <<<<<<< HEAD\nkind: text\n",
        "preamble: '<<<<<<<'\n",
        "preamble: 甲 >>>>>>> 乙\n",
    ],
)
def test_text_is_none(text: str) -> None:
    """Git's signs begin a line, with nothing before them."""
    assert found(text) == []


def test_nothing_else_is_said(npc: Npc, write: Write) -> None:
    """What other papers miss may stand in the file."""
    write("plans/2025/body.yaml", CONFLICT)
    write(
        "plans/2025/table.yaml",
        "kind: arrangement\nyear: 2025\ncategories:\n  - name: 视察\n    items:\n"
        "      - {title: 视察甲, owners: 甲, when: 3月, points: [1]}\n",
    )
    out = npc("plan", "validate", "--to", "concise").out
    assert [line.split("[")[1][:6] for line in out.splitlines()] == ["NPC123"]


def test_settings_and_baselines_have_them_too(npc: Npc, write: Write) -> None:
    """A run stops with the place; a baseline is made anew where nobody wants to look."""
    write("plans/2025/body.yaml", ONE)
    write("npc.yaml", "<<<<<<< HEAD\nlevel: county\n=======\nlevel: city\n>>>>>>> b\n")
    result = npc("plan", "validate", "--to", "concise")
    assert result.out.startswith("npc.yaml:1:1: error[NPC123]")
    assert len(result.out.splitlines()) == 1
    assert "NPC123" in npc("plan", "render", "--to", "md", "-o", "-").err
    Path("npc.yaml").unlink()
    npc("plan", "validate", "--write-baseline", "b.json")
    kept = Path("b.json").read_text(encoding="utf-8")
    write("b.json", kept.replace('  "findings"', '<<<<<<< HEAD\n  "findings"'))
    for option in ("--baseline", "--write-baseline"):
        result = npc("plan", "validate", option, "b.json")
        assert result.code == 2
        assert "conflict in line 3 of “b.json”" in result.err
        assert "--write-baseline" in result.err


def test_git_writes_what_is_looked_for(npc: Npc, write: Write, tmp_path: Path) -> None:
    """A real merge, with the base in the middle."""

    def git(*arguments: str, code: int = 0) -> None:
        done = subprocess.run(
            ["git", "-c", "user.name=a", "-c", "user.email=a@b", *arguments],
            cwd=tmp_path,
            capture_output=True,
            check=False,
        )
        assert done.returncode == code, done.stderr

    git("init", "-q", "-b", "main", ".")
    git("config", "merge.conflictStyle", "diff3")
    for branch, year in (("main", "2024"), ("draft", "2025"), ("main", "2026")):
        if branch == "draft":
            git("checkout", "-q", "-b", "draft")
        elif year == "2026":
            git("checkout", "-q", "main")
        write("plans/a.yaml", ONE.replace("2025", year))
        git("add", ".")
        git("commit", "-qm", year)
    git("merge", "draft", code=1)
    (line,) = npc("plan", "validate", "--to", "concise").out.splitlines()
    assert line == (
        "plans/a.yaml:2:1: error[NPC123] a merge conflict of git is not settled, between “HEAD” and “draft”"
    )
