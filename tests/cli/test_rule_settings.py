"""`rules` in `npc.yaml`: which findings are wanted, and what the command line changes in that."""

import subprocess
import sys
from pathlib import Path

import pytest

from support import Npc, Write

PLAN = "kind: work-points\nyear: {year}\npreamble: 审议民生实项目报告,加强监督。\n"
"""Has a misspelt term (NPC401) and a half-width comma (NPC402), both warnings."""


@pytest.fixture(autouse=True)
def plan(write: Write) -> None:
    """Write a plan."""
    write("plans/2025/work-points.yaml", PLAN.format(year=2025))


def codes(npc: Npc, *arguments: str) -> list[str]:
    """Validate, and give codes with severities in the order of the report."""
    lines = npc("plan", "validate", "--format", "concise", *arguments).out.splitlines()
    return [
        f"{word} {line.split('[')[1][:6]}" for line in lines for word in [_severity(line)] if word
    ]


def _severity(line: str) -> str:
    return next((one for one in ("error", "warning", "info") if f" {one}[" in line), "")


@pytest.mark.parametrize(
    ("rules", "found"),
    [
        ("{}", ["warning NPC401", "warning NPC402"]),
        ("{select: [], ignore: , severity: {}}", ["warning NPC401", "warning NPC402"]),
        ("{select: NPC402}", ["warning NPC402"]),
        ("{select: 'NPC402，set-term'}", ["warning NPC401", "warning NPC402"]),
        ("{ignore: [half-width-punctuation]}", ["warning NPC401"]),
        ("{select: NPC4, ignore: npc401, severity: {NPC4: info}}", ["info NPC402"]),
        ("{severity: {NPC4: info, set-term: error}}", ["error NPC401", "info NPC402"]),
    ],
)
def test_settings_choose_as_the_options_do(
    npc: Npc, write: Write, rules: str, found: list[str]
) -> None:
    """The plain command, which has a way of its own, finds the same."""
    write("npc.yaml", f"rules: {rules}\n")
    assert codes(npc) == found
    plain = npc("plan", "validate").out
    assert [f"[{one[-6:]}]" in plain for one in found] == [True] * len(found)
    assert plain.count("[NPC") == len(found)


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (["--select", "NPC401"], ["info NPC401"]),
        (["--ignore", "NPC401"], []),
        (["--severity", "NPC401=error"], ["error NPC401"]),
        (["--select", "NPC4", "--severity", "NPC402=info"], ["info NPC401"]),
    ],
)
def test_the_command_line_counts_for_more(
    npc: Npc, write: Write, options: list[str], found: list[str]
) -> None:
    """`--select` and `--severity` replace, `--ignore` adds."""
    write("npc.yaml", "rules: {ignore: NPC402, severity: {NPC401: info}}\n")
    assert codes(npc, *options) == found


def test_settings_hold_for_the_plans_under_them(npc: Npc, write: Write) -> None:
    """In one run over two repos, each has its own."""
    write("甲/npc.yaml", "rules: {ignore: NPC401}\n")
    write("甲/plans/2025/work-points.yaml", PLAN.format(year=2025))
    write("乙/npc.yaml", "rules: {ignore: NPC402}\n")
    write("乙/plans/2025/work-points.yaml", PLAN.format(year=2025))
    out = npc("plan", "validate", "甲", "乙", "--format", "concise").out
    assert "甲/plans/2025/work-points.yaml:3:20: warning[NPC402]" in out
    assert "乙/plans/2025/work-points.yaml:3:13: warning[NPC401]" in out
    assert out.count("[NPC4") == 2


@pytest.mark.parametrize(
    ("rules", "options", "code"),
    [
        (("fail-on: never", "fail-on: error"), [], 0),
        (("fail-on: error", "fail-on: warning"), [], 1),
        (("fail-on: warning", "ignore: NPC402"), ["--fail-on", "error"], 0),
        (("severity: {NPC401: error}, fail-on: never", "fail-on: never"), [], 0),
        (("severity: {NPC401: error}, fail-on: never", "ignore: NPC402"), [], 1),
        (("fail-on: never", "fail-on: never"), ["--fail-on", "warning"], 1),
    ],
)
def test_the_strictest_of_several_repos_fails(
    npc: Npc, write: Write, rules: tuple[str, str], options: list[str], code: int
) -> None:
    """Who does not say fails on errors; the option is above all."""
    for name, said in zip("甲乙", rules, strict=True):
        write(f"{name}/npc.yaml", f"rules: {{{said}}}\n")
        write(f"{name}/plans/2025/work-points.yaml", PLAN.format(year=2025))
    assert npc("plan", "validate", "甲", "乙", *options).code == code


@pytest.mark.parametrize(
    ("rules", "column", "words", "hint"),
    [
        ("{ignore: [NPC401, NPC4O2]}", 26, "“NPC4O2”", "“NPC401”"),
        ("{ignore: 'NPC401, halfwidth'}", 26, "“halfwidth”", "half-width-punctuation"),
        ("{select: qqqq-zzzz}", 17, "“qqqq-zzzz”", "npc rule"),
        ("{severity: {NPC999: info}}", 20, "“NPC999”", "“NPC901”"),
    ],
)
def test_an_unknown_rule_is_found_at_its_place(  # noqa: PLR0913, PLR0917 - a case
    npc: Npc, write: Write, rules: str, column: int, words: str, hint: str
) -> None:
    """A slip must not switch off nothing in silence; the words that are right hold."""
    write("npc.yaml", f"rules: {rules}\n")
    out = npc("plan", "validate").out
    assert f"npc.yaml:1:{column}\n" in out
    assert f"error[NPC204]: there is no rule {words}" in out
    assert hint in out
    assert ("warning[NPC401]" in out) is ("NPC401" not in rules)


def test_settings_cannot_hide_what_is_wrong_with_them(npc: Npc, write: Write) -> None:
    """What they select and ignore holds for plans."""
    write("npc.yaml", "organs: 甲\nrules: {ignore: [NPC2, NPC4, NPC5]}\n")
    out = npc("plan", "validate").out
    assert "NPC201" in out
    assert "no rule “NPC5”" in out
    assert "NPC401" not in out


def test_a_file_that_cannot_be_read_is_never_hidden(npc: Npc, write: Write) -> None:
    """Whatever the settings say."""
    write("npc.yaml", "rules: {ignore: NPC, select: NPC4}\n")
    write("plans/2025/work-points.yaml", "kind: [work-points\n")
    result = npc("plan", "validate")
    assert result.code == 1
    assert "error[NPC116]" in result.out


def test_nothing_to_check_is_not_taken_for_nothing_found(npc: Npc, write: Write) -> None:
    """Whether the settings leave no rule, or the options, or both together."""
    write("npc.yaml", "rules: {select: NPC402, ignore: NPC4}\n")
    result = npc("plan", "validate")
    assert result.code == 1
    assert "npc.yaml:1:1\n" in result.out
    assert "leave no rule to check" in result.out

    write("npc.yaml", "rules: {ignore: NPC4}\n")
    result = npc("plan", "validate", "--select", "NPC402")
    assert result.code == 0
    assert "info[NPC204]: these rules leave nothing" in result.out

    result = npc("plan", "validate", "--select", "NPC402", "--ignore", "NPC4", language="zh")
    assert result.code == 2
    assert "全被 --ignore 排除" in result.err


def test_a_plain_run_does_not_load_what_it_does_not_need(write: Write, tmp_path: Path) -> None:
    """Settings without rules cost nothing more."""
    write("plans/2025/work-points.yaml", "kind: work-points\nyear: 2025\npreamble: 好。\n")
    program = (
        "import sys; from npc.cli import run; run(['plan', 'validate']);"
        "print([one for one in sys.modules if one.startswith('npc.')], file=sys.stderr)"
    )

    def loaded() -> str:
        done = subprocess.run(
            [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, check=True
        )
        return done.stderr.decode()

    write("npc.yaml", "organ: 甲\n")
    assert "npc.checking.check" in loaded()
    assert "npc.checking.control" not in loaded()
    assert "npc.source.comments" not in loaded()
    assert "npc.rules.pages" not in loaded()
    write("npc.yaml", "rules: {ignore: NPC402}\n")
    assert "npc.checking.control" in loaded()
