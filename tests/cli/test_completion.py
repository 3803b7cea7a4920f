"""`npc completion`: what shells complete, typed into real shells; nothing that a plan says is run by them."""

import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from npc.cli.commands import COMMANDS, GROUPS
from npc.cli.completing.shells import SHELLS, TYPED
from npc.cli.completing.typed import PARTED, words_of
from npc.cli.completing.values import values_of_options
from npc.cli.offered import Offered
from support import ROOT, Npc, Write

HOSTILE = (
    "$(touch ran)",
    "`touch ran`",
    "semi; touch ran",
    "pipe|touch ran & (touch ran)",
    "~qq x",
    "star *",
    "it's q",
    "quote ’; touch ran",
    "gt > ran",
    "{a,b} c",
    "bang !ls",
    'double " q',
)
PLAN = "kind: arrangement\nyear: 2026\ndepartments: [办公室, 法制 工委, %s]\n"
_SECONDS = 60


@pytest.fixture
def repo(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a repo of two plans, one of them with a blank in its name."""
    listed = ", ".join(f"'{name.replace(chr(39), 2 * chr(39))}'" for name in HOSTILE)
    write("plans/2026/a.yaml", PLAN % listed)
    write("plans/my plan/a.yaml", "kind: arrangement\nyear: 2027\ndepartments: [财经工委]\n")
    write("npc.yaml", "organ: 青山县人大常委会\ndepartments: [研究室]\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def completed(npc: Npc, monkeypatch: pytest.MonkeyPatch, line: str) -> list[str]:
    """Return what bash is told of a line: the first line says what follows."""
    monkeypatch.setenv(TYPED, line)
    result = npc("completion", "bash")
    assert (result.code, result.err) == (0, "")
    return result.out.splitlines()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("npc pl", ["words", "plan"]),
        ("npc plan v", ["words", "validate"]),
        ("npc --v", ["words", "--version"]),
        ("npc ledger op", ["words", "opinions"]),
        ("npc ledger --dep", ["words", "--department"]),
        ("npc completion f", ["words", "fish"]),
        ("npc plan validate --to js", ["words", "json", "jsonl"]),
        ("npc plan validate --to=js", ["words", "json", "jsonl"]),
        ("npc plan validate --format js", ["words", "json", "jsonl"]),
        ("npc rule NPC30", None),
        ("npc plan validate --select NPC301,NPC302,NPC303,NPC304", ["words", "NPC301,NPC302,NPC303,NPC304"]),
        ("npc plan validate --severity NPC402=w", ["words", "warning"]),
        ("npc schedule month ", None),
        ("npc schedule month 7 --year 20", ["words", "2026"]),
        ("npc schedule month 7 --plan 'plans/my plan' --department ", ["words", "财经工委", "研究室"]),
        ("npc schedule department 办", ["words", "办公室"]),
        ("npc schedule department 办公室 ", ["nothing"]),
        ("npc schedule month 7 --status o", ["words", "open", "overdue"]),
        ("npc schedule month 7 --action 听取和", ["words", "听取和审议"]),
        ("npc plan show plans/m", ["names", "plans/my plan"]),
        ("npc plan show plans/my\\ ", ["names", "plans/my plan"]),
        ("npc plan show ./plans/m", ["files"]),
        ("npc docx check ", ["files"]),
        ("npc plan validate -o ", ["files"]),
        ("npc plan validate --jobs ", ["nothing"]),
        ("npc plan validate --nothing-such x ", ["names", "plans/2026", "plans/my plan"]),
        ("npc nothing such ", ["nothing"]),
        ("npc init --ci gite", ["words", "gitee"]),
        ("npc schema work", ["words", "work-points"]),
        ("NPC_LANG=zh npc pl", ["words", "plan"]),
        ("npc plan validate --to=json --to", ["nothing"]),
        ("npc plan show -- --", ["files"]),
        ("", None),
        ("npc plan show 'plans/", ["names", "plans/2026", "plans/my plan"]),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("repo")
def test_what_is_completed(
    npc: Npc, monkeypatch: pytest.MonkeyPatch, line: str, words: list[str] | None
) -> None:
    found = completed(npc, monkeypatch, line)
    assert found == words if words else len(found) > 2


def test_every_command_and_option_is_completed(npc: Npc, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in (*GROUPS, *COMMANDS):
        *group, name = path.split() or [""]
        line = " ".join(("npc", *group, name))
        assert name in completed(npc, monkeypatch, line) or not path
    for path, command in COMMANDS.items():
        shown = set(completed(npc, monkeypatch, f"npc {path} -"))
        flags = {flag for option in command.load()[1].declared for flag in option.flags}
        assert shown == {"words", "--help", *flags}


def test_every_sort_of_names_is_found() -> None:
    """None is declared that completion does not know."""
    assert {*Offered} == {*values_of_options()}


def test_a_plan_with_errors_and_no_plan_at_all(
    npc: Npc, monkeypatch: pytest.MonkeyPatch, write: Write, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    department = "npc schedule month 7 --department "
    assert completed(npc, monkeypatch, department) == ["nothing"]
    assert completed(npc, monkeypatch, "npc plan show ") == ["files"]
    write("plans/2026/a.yaml", "种类: 安排表\n部门: [办公室]\n类别：x\nwrong: [\n")
    write("plans/2026/b.yaml", "kind: nothing such\ndepartments: {a: b}\n")
    write("plans/2026/c.yaml", b"\xff\xfe\x00")
    assert completed(npc, monkeypatch, department) in (["words", "办公室"], ["nothing"])
    assert completed(npc, monkeypatch, "npc schedule month 7 --plan /nothing --department ") == [
        "nothing"
    ]


def test_names_that_bash_might_run_are_not_given_to_it(
    npc: Npc, monkeypatch: pytest.MonkeyPatch, repo: Path
) -> None:
    found = completed(npc, monkeypatch, "npc schedule month 7 --department ")
    assert found[0] == "names"
    assert {*'$`\\!"'} & {*"".join(found)} == set()
    assert "semi; touch ran" in found
    assert not (repo / "ran").exists()


def test_lines_are_parted_as_bash_parts_them() -> None:
    words = ["a", "b c", "d'e", 'f"g', "$(h)", "--i=j k", "", "财经"]
    line = r"""a 'b c' "d'e" f\"g '$(h)' --i="j k" '' 财经"""
    assert [word.text for word in words_of(line)] == words
    assert words_of("--a=b:c")[-1].kept == len("--a=b:")
    assert words_of("--a='b:c")[-1].kept == len("--a=")


def test_a_shell_that_is_not_known(npc: Npc) -> None:
    result = npc("completion", "basch", language="zh")
    assert result.code == 2
    assert "bash" in result.err


def test_the_answer_loads_nothing_heavy() -> None:
    """A shell waits for it: 100 ms are what it may take, of which Python takes a fifth."""
    program = (
        "import sys, os; sys.argv[1:] = ['completion', 'bash']; from npc.__main__ import main\n"
        "os._exit = lambda code: None\nmain()\nprint(*sys.modules, file=sys.stderr)"
    )
    line = "npc schedule month 7 --plan plans/nanhai-2023 --department 财"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, TYPED: line},
        cwd=ROOT,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert done.stdout == "words\n财经工委\n"
    loaded = set(done.stderr.split())
    heavy = {"typer", "rich", "pydantic", "lxml", "jinja2", "docx", "npc.kinds.registry", "npc.rules.registry"}  # fmt: skip
    assert loaded & heavy == set()


pytest_posix = pytest.mark.skipif(os.name != "posix", reason="shells are typed into by a pty")


class TypedShell:
    """A shell at a terminal, with an `npc` that notes what it is given, but completes as npc does."""

    def __init__(self, repo: Path, name: str, *start: str) -> None:
        self._repo = repo
        self._start = [name, *start]
        (repo / "bin").mkdir()
        (repo / "noted").touch()
        program = repo / "bin" / "npc"
        program.write_text(
            f'#!/bin/sh\n[ "$1" = completion ] && exec "{sys.executable}" -m npc "$@"\n'
            'printf "<%s>" "$@" >>noted; echo >>noted\n',
            encoding="utf-8",
        )
        program.chmod(0o755)

    def given(self, *lines: str) -> list[str]:
        """Type lines, and return what npc was given."""
        import pty

        if shutil.which(self._start[0]) is None:
            pytest.skip(f"there is no {self._start[0]} here")
        environment = {
            **os.environ,
            "PATH": f"{self._repo / 'bin'}:{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT / "src"),
            "HOME": str(self._repo / "bin"),
            "LC_ALL": "C.UTF-8",
            "TERM": "vt100",
            "HISTFILE": "/dev/null",
        }
        ours, theirs = pty.openpty()
        ends = dict.fromkeys(("stdin", "stdout", "stderr"), theirs)
        shell = subprocess.Popen(self._start, env=environment, start_new_session=True, **ends)  # type: ignore[call-overload] # three streams
        os.close(theirs)
        typed = "".join(f"{line}\n" for line in (*lines, "exit"))
        os.write(ours, typed.encode())
        _read_all(ours, shell)
        return (self._repo / "noted").read_text(encoding="utf-8").splitlines()


def _read_all(terminal: int, shell: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + _SECONDS
    while shell.poll() is None and time.monotonic() < end:
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                os.read(terminal, 1 << 16)
            except OSError:  # the shell has gone
                break
    shell.kill()
    shell.wait()
    os.close(terminal)


DEPARTMENT = "npc schedule month 7 --department "
BEGUN = {"semi": 2, "pipe": 3, "~qq": 4, "star": 5, "it": 6, "quote": 7, "gt": 8, "{a": 9}
"""How hostile names begin, and which they are."""


def _marks(begun: str) -> Sequence[str]:
    """Return the quotation marks with which a name is begun; bare ~ and { mean something to shells."""
    return ("'", '"') if begun.startswith(("~", "{")) else ("", "'", '"')


def _typed() -> list[str]:
    lines = [f"{DEPARTMENT}{mark}{begun}\t" for begun in BEGUN for mark in _marks(begun)]
    return [
        *lines,
        f"{DEPARTMENT}法\t",
        "npc plan va\t",
        "npc plan show plans/m\t",
        "npc rule NPC90\t1",
    ]


def _noted(*, slash: str) -> list[str]:
    names = [HOSTILE[at] for begun, at in BEGUN.items() for _ in _marks(begun)]
    lines = [f"<schedule><month><7><--department><{name}>" for name in (*names, "法制 工委")]
    return [*lines, "<plan><validate>", f"<plan><show><plans/my plan{slash}>", "<rule><NPC901>"]


@pytest_posix
def test_bash_completes_and_runs_nothing(repo: Path) -> None:
    shell = TypedShell(repo, "bash", "--norc", "--noprofile", "-i")
    begin = f"{DEPARTMENT}\\$\t; {DEPARTMENT}\\`\t"
    given = shell.given("source <(npc completion bash)", begin, *_typed())
    assert given == ["<schedule><month><7><--department><$>", "<schedule><month><7><--department><`>", *_noted(slash="/")]  # fmt: skip
    assert not (repo / "ran").exists()


@pytest_posix
def test_zsh_completes_and_runs_nothing(repo: Path) -> None:
    shell = TypedShell(repo, "zsh", "-f", "-i")
    begin = "autoload -Uz compinit; compinit -u -D; source <(npc completion zsh)"
    whole = [f"{DEPARTMENT}\\$\t", f"{DEPARTMENT}'$\t", f"{DEPARTMENT}\\`\t", f"{DEPARTMENT}bang\t"]
    given = shell.given(begin, *whole, *_typed())
    names = (HOSTILE[0], HOSTILE[0], HOSTILE[1], HOSTILE[10])
    first = [f"<schedule><month><7><--department><{name}>" for name in names]
    assert given == [*first, *_noted(slash="")]
    assert not (repo / "ran").exists()


@pytest_posix
def test_fish_completes_and_runs_nothing(npc: Npc, repo: Path) -> None:
    if shutil.which("fish") is None:
        pytest.skip("there is no fish here")
    TypedShell(repo, "fish")
    (repo / "npc.fish").write_text(npc("completion", "fish").out, encoding="utf-8")

    def complete(line: str) -> list[str]:
        done = subprocess.run(
            ["fish", "--no-config", "-c", "source npc.fish; complete -C $argv[1]", line],
            env={**os.environ, "PATH": f"{repo / 'bin'}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT / "src"), "LC_ALL": "C.UTF-8", "NPC_LANG": "zh"},
            capture_output=True,
            check=True,
            encoding="utf-8",
        )  # fmt: skip
        return done.stdout.splitlines()

    names = complete(DEPARTMENT)
    assert {*names} == {*HOSTILE, "办公室", "法制 工委", "研究室"}
    assert complete(f"{DEPARTMENT}'法制 ") == ["法制 工委"]
    assert complete("npc plan va") == ["validate\t校核计划，列出全部问题"]
    assert complete("npc plan show plans/m") == ["plans/my plan"]
    assert complete("npc docx text np") == ["npc.fish", "npc.yaml"]
    assert not (repo / "ran").exists()


@pytest.mark.usefixtures("repo")
def test_powershell_is_given_words_that_it_takes_as_they_are(
    npc: Npc, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each is plain, or in single quotation marks, of which PowerShell knows five sorts."""
    words = ("schedule", "month", "7", "--department", "")
    monkeypatch.setenv(TYPED, PARTED.join(words))
    head, *lines = npc("completion", "powershell").out.splitlines()
    assert head == "names"
    parted = [line.split("\t") for line in lines]
    inserted = {shown: word for word, shown, *_ in parted}
    assert inserted["$(touch ran)"] == "'$(touch ran)'"
    assert inserted["it's q"] == "'it''s q'"
    assert inserted["quote ’; touch ran"] == "'quote ’’; touch ran'"
    assert inserted["办公室"] == "办公室"
    for name, word in inserted.items():
        quoted = word[1:-1].replace("''", "'").replace("’’", "’")
        assert name in (word, quoted)


@pytest.mark.parametrize("shell", SHELLS)
def test_no_script_evaluates_what_npc_answers(npc: Npc, shell: str) -> None:
    script = npc("completion", shell).out
    assert not {"eval", "Invoke-Expression", "iex"} & {*script.split()}


def test_names_with_signs_that_are_not_seen_are_left_out(
    npc: Npc, monkeypatch: pytest.MonkeyPatch, write: Write, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    write("plans/2026/a.yaml", 'kind: arrangement\ndepartments: ["a\\nb", "c\\u202ed", "e\\tf", 办公室]\n')  # fmt: skip
    assert completed(npc, monkeypatch, DEPARTMENT) == ["words", "办公室"]
