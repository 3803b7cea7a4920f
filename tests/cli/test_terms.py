"""The terms of `npc.yaml` that lead to one another, and what `--fix` says where fixes undo one another."""

from collections.abc import Callable
from pathlib import Path

import pytest

from npc.cli import fixing
from npc.diagnostics import Diagnostic, Edit, Place, Report, Rule, Severity
from npc.messages import Message
from npc.source.reader import SourceFile
from support import Npc, Write

PLAN = "kind: work-points\nyear: 2025\npreamble: 听取和审议报告。\n"


@pytest.mark.parametrize(
    ("terms", "wrong", "words"),
    [
        ("{审: 查, 查: 审}", [1, 1], "lead back to it"),
        ("{甲乙: 丙丁, 丙丁: 戊己, 戊己: 甲乙}", [1, 1, 1], "lead back to it"),
        ("{甲乙: 丙丁, 丙丁: 戊己}", [1], "“丙丁” is a wrong term here itself"),
        ("{甲乙: 大丙丁小, 丙丁: 戊己}", [1], "holds “丙丁”, which is a wrong term here itself"),
        ("{甲乙: 大丙丁, 丙丁: 小甲乙}", [1, 1], "lead back to it"),
        ("{甲乙: 丙丁, 甲甲: 丙丁, 乙: 丁}", [], ""),
    ],
)
def test_terms_in_circles_and_chains_are_faults_of_npc_yaml(
    npc: Npc, write: Write, terms: str, wrong: list[int], words: str
) -> None:
    """Each is told at its line; the others still hold."""
    write("npc.yaml", f"terms: {terms}\n")
    write("plans/2025/a.yaml", PLAN)
    result = npc("plan", "validate", "--to", "concise")
    found = [line for line in result.out.splitlines() if line.startswith("npc.yaml")]
    assert [int(line.split(":")[1]) for line in found] == wrong
    assert all("error[NPC204]" in line and words in line for line in found)
    assert result.code == bool(wrong)


@pytest.mark.parametrize(
    ("terms", "line"),
    [
        ("{两院一府: 一府两院, 一府两院: 一府一委两院}", "两院一府: 一府一委两院"),
        ("{甲乙: 大丙丁小, 丙丁: 戊己, 戊己: 庚}", "甲乙: 大庚小"),
    ],
)
def test_the_remedy_of_a_chain_is_the_line_to_write(
    npc: Npc, write: Write, terms: str, line: str
) -> None:
    """The corrections are followed to their end."""
    write("npc.yaml", f"terms: {terms}\n")
    write("plans/2025/a.yaml", PLAN)
    assert f"= remedy: write “{line}”, or delete" in npc("plan", "validate").out


def test_many_terms_are_looked_through_at_once(npc: Npc, write: Write) -> None:
    """A chain of two thousand is two thousand findings, and no circle."""
    links = "".join(f"  甲{n:05}: 甲{n + 1:05}\n" for n in range(2_000))
    write("npc.yaml", f"terms:\n{links}")
    write("plans/2025/a.yaml", PLAN)
    assert npc("plan", "validate").out.endswith("1999 errors in 1 plan; 1799 of them not shown\n")


def test_fix_changes_nothing_by_terms_in_a_circle(npc: Npc, write: Write) -> None:
    """And says so; the exit code is that of what is left."""
    write("npc.yaml", "terms: {审: 查, 查: 审}\n")
    path = write("plans/2025/a.yaml", PLAN)
    result = npc("plan", "validate", "--fix")
    assert (result.code, result.err) == (1, "nothing to mend\n")
    assert path.read_text(encoding="utf-8") == PLAN


def test_what_the_repo_calls_right_npc_does_not_correct(npc: Npc, write: Write) -> None:
    """Else its correction of 常委会议 and the repo's own would undo one another."""
    write("npc.yaml", "terms: {本届常委会会议: 本届常委会议}\n")
    path = write("plans/2025/a.yaml", PLAN.replace("报告", "本届常委会会议、县常委会议报告"))
    result = npc("plan", "validate", "--fix")
    assert (result.code, result.err) == (0, "mended 2 findings in 1 file\n")
    assert "本届常委会议、县常委会会议报告" in path.read_text(encoding="utf-8")


def test_fixes_that_undo_one_another_are_not_told_as_mended(
    write: Write, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file stays as it was, and what is found in it is found still."""
    monkeypatch.setenv("NPC_LANG", "en")
    path = write("a.yaml", "title: 审\n")
    left = fixing.fix(_check_against(path))
    assert path.read_text(encoding="utf-8") == "title: 审\n"
    assert len(left.diagnostics) == 1
    assert capsys.readouterr().err == (
        "not changed, as fixes undo one another there: a.yaml; mend by hand what is left\n"
        "nothing to mend\n"
    )


def _check_against(path: Path) -> Callable[[Callable[..., SourceFile]], Report]:
    """Make a check whose fixes lead from one word to another and back."""
    other = {"审": "查", "查": "审"}
    rule = Rule("NPC401", "set-term", Severity.WARNING, Message("x", "某"))

    def check(read: Callable[..., SourceFile]) -> Report:
        source = read(path, "a.yaml").source
        span = source.span(7, 8)
        edit = Edit(span, other[source.text[7]])
        finding = Diagnostic(rule, Message("x", "某"), Place("a.yaml", span), fix=(edit,))
        return Report.of([finding], sources={"a.yaml": source}, plan_count=1)

    return check
