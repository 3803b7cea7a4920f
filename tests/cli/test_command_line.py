"""The command line itself: help, wrong usage, exit codes, and what is loaded for what."""

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from npc import __version__
from npc.cli.commands import COMMANDS, GROUPS
from npc.output.reports.width import width
from support import ROOT, Npc, Write

COMMAND_PATHS = [tuple(path.split()) for path in GROUPS | COMMANDS]


def process(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `npc` as a process of its own, at the project's root."""
    return subprocess.run(
        [sys.executable, "-m", "npc", *arguments],
        capture_output=True,
        check=False,
        encoding="utf-8",
        cwd=ROOT,
        env=os.environ | {"NPC_LANG": "en", "PYTHONUTF8": "1", "GITHUB_ACTIONS": ""} | environment,
    )


@pytest.mark.parametrize("command", COMMAND_PATHS, ids=" ".join)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_command_has_help_in_both_languages(
    npc: Npc, command: tuple[str, ...], language: str
) -> None:
    """Nothing of the one is left in the other."""
    result = npc(*command, "--help", language=language)
    assert result.code == 0
    assert ("Usage: npc" in result.out) is (language == "en")
    assert ("用法" in result.out) is (language == "zh")
    assert "Show this message" not in result.out or language == "en"
    assert "<str>" not in result.out
    assert max(map(width, result.out.splitlines())) <= 80


def test_the_version_is_said_at_once_and_by_the_parser() -> None:
    """Alone it needs no parser; the answer is the same."""
    assert process("--version").stdout == f"npc {__version__}\n"
    assert f'version = "{__version__}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("plna",), "there is no command “plna”"),
        (("plan", "validat"), "perhaps npc plan validate is meant"),
        (("plan", "validate", "--fromat", "full"), "perhaps --format"),
        (("plan", "validate", "--format"), "the option “--format” needs a value"),
        (("plan", "validate", "--format", "xml"), "choose one of: full, concise"),
        (("plan", "validate", "--report", "xml:a"), "choose one of: full, concise"),
        (("plan", "validate", "--report", "json"), "such as junit:report.xml"),
        (("plan", "validate", "--report", "json:-"), "such as junit:report.xml"),
        (("plan", "validate", "--report", "json:a", "-o", "./a"), "a file of its own"),
        (("plan", "validate", "--select", "NPC3011"), "perhaps “NPC301” is meant"),
        (("plan", "validate", "--select", "npc3x"), "perhaps “NPC301” is meant"),
        (("plan", "validate", "--ignore", "unknown-departement"), "“unknown-department” is meant"),
        (("plan", "validate", "--ignore", "zzz"), "see all of them by npc rule"),
        (("plan", "validate", "--severity", "NPC301"), "write it as NPC301=warning"),
        (("plan", "validate", "--severity", "NPC301=waring"), "perhaps “warning” is meant"),
        (("plan", "validate", "--severity", "NPC301=x"), "choose one of: error, warning, info"),
        (("plan", "validate", "--fail-on", "info"), "choose one of: error, warning, never"),
        (("rule", "NPC999"), "there is no rule “NPC999”"),
        (("schedule", "month"), "“MONTH” is missing"),
        (("schedule", "month", "13"), "“13” is not a month"),
        (("schedule", "month", "x"), "“x” is not a month"),
        (("schedule", "month", "7", "--year", "x"), "the value of “--year” must be a whole number"),
    ],
)
def test_wrong_usage_is_a_sentence_and_a_remedy(
    npc: Npc, arguments: tuple[str, ...], says: str
) -> None:
    """Exit code 2, nothing on stdout."""
    result = npc(*arguments)
    assert result.code == 2
    assert result.out == ""
    assert says in result.err
    assert "remedy: " in result.err


@pytest.mark.parametrize("command", [(), ("plan",), ("schedule",)], ids=" ".join)
def test_a_group_without_a_command_shows_its_help(npc: Npc, command: tuple[str, ...]) -> None:
    """It is wrong usage, but the help says what is right."""
    result = npc(*command)
    assert result.code == 2
    assert "Commands:" in result.out


def test_a_bug_is_owned_up_to(npc: Npc, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit code 3 and how to report it; the traceback only with --debug."""

    def broken(*_: object, **__: object) -> Iterable[object]:
        message = "boom [red]"
        raise ZeroDivisionError(message)

    write("plans/a.yaml", "kind: arrangement\ncategories: []\n")
    monkeypatch.setattr("npc.checking.checked_plan.read_plans", broken)
    result = npc("plan", "validate")
    assert result.code == 3
    assert "ZeroDivisionError: boom [red]" in result.err
    assert "--debug" in result.err
    assert "Traceback" not in result.err
    assert "Traceback" in npc("plan", "validate", "--debug").err


def test_an_interruption_is_said(npc: Npc, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit code 130, without a traceback, with and without the parser."""

    def interrupted(*_: object, **__: object) -> Iterable[object]:
        raise KeyboardInterrupt

    write("plans/a.yaml", "kind: arrangement\ncategories: []\n")
    monkeypatch.setattr("npc.checking.checked_plan.read_plans", interrupted)
    for arguments in (("plan", "validate"), ("plan", "validate", "--format", "full")):
        result = npc(*arguments)
        assert (result.code, result.err) == (130, "interrupted\n")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of Unix")
@pytest.mark.parametrize("command", ["plan validate", "plan show plans/nanhai-2023", "--help"])
def test_a_closed_pipe_is_no_accident(command: str) -> None:
    """`npc … | head` ends quietly."""
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m npc {command} | true"],
        capture_output=True,
        check=False,
        encoding="utf-8",
        cwd=ROOT,
    )
    assert done.stderr == ""


def test_no_character_breaks_a_console_in_gbk(tmp_path: Path) -> None:
    """What the console cannot show is replaced."""
    plan = tmp_path / "plan.yaml"
    plan.write_text("kind: arrangement\ncategories: [{name: 😀✓𠮷, itmes: 1}]\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "npc", "plan", "validate", str(plan)],
        capture_output=True,
        check=False,
        env=os.environ
        | {"PYTHONIOENCODING": "gbk:strict", "NPC_LANG": "zh", "PYTHONUTF8": "0"}
        | {"GITHUB_ACTIONS": ""},
    )
    assert done.returncode == 1
    assert "未知的键" in done.stdout.decode("gbk")
    assert done.stderr == b""


def test_what_programs_read_is_utf_8(tmp_path: Path) -> None:
    """Whatever the console's own encoding is."""
    plan = tmp_path / "plan.yaml"
    plan.write_text("kind: arrangement\ncategories: [{name: 甲😀, itmes: 1}]\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "npc", "plan", "validate", "--format", "jsonl", str(plan)],
        capture_output=True,
        check=False,
        env=os.environ | {"PYTHONIOENCODING": "gbk", "PYTHONUTF8": "0"},
    )
    assert done.returncode == 1
    assert "未知的键" in done.stdout.decode("utf-8")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"NPC_LANG": "zh", "LANG": "en_US.UTF-8"}, "zh"),
        ({"NPC_LANG": "en", "LANG": "zh_CN.UTF-8"}, "en"),
        ({"NPC_LANG": "", "LC_ALL": "zh_CN.UTF-8"}, "zh"),
        ({"NPC_LANG": "", "LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_TW"}, "zh"),
        ({"NPC_LANG": "", "LC_ALL": "C"}, "zh"),  # as the plans are
        ({"NPC_LANG": "", "LC_ALL": "en_GB.UTF-8"}, "en"),
    ],
)
def test_the_language_is_chosen_by_the_environment(
    environment: dict[str, str], language: str
) -> None:
    """NPC_LANG first, then the locale, then the plans; the rest is in test_speaking.py."""
    done = process("plan", "validate", "plans/shili-2025", **environment)
    assert done.stdout.startswith("没有发现问题" if language == "zh" else "no findings")


HEAVY = {
    "typer",
    "click",
    "pydantic",
    "pydantic_core",
    "yaml",
    "rich",
    "docx",
    "lxml",
    "jinja2",
    "weasyprint",
    "xlsxwriter",
    "icalendar",
    "json",
}


@pytest.mark.parametrize(
    ("arguments", "loaded"),
    [
        (("--version",), set()),
        (("--help",), {"typer"}),
        (("plan", "validate", "--help"), {"typer", "yaml"}),
        (("plan", "validate", "plans/shili-2025"), {"yaml"}),
        (
            ("plan", "validate", "--select=NPC3", "--statistics", "-o", os.devnull, "plans"),
            {"yaml"},
        ),
        (("plan", "validate", "--format", "junit", "plans/shili-2025"), {"yaml"}),
        (("plan", "validate", "--format", "json", "plans/shili-2025"), {"yaml", "json"}),
        (
            ("plan", "import", "tests/importer/corpus/27-arr-shili.csv", "-o", "-"),
            {"yaml", "json", "jinja2", "lxml"},
        ),
        (
            (
                *("plan", "import", "tests/importer/corpus/02-npc-shili.docx"),
                *("--into", "plans/shili-2025", "--dry-run"),
            ),
            {"yaml", "json", "jinja2", "lxml"},
        ),
        (
            ("plan", "export", "plans/shili-2025", "-o", "{there}.xlsx"),
            {"yaml", "json", "xlsxwriter"},
        ),
        (("rule", "NPC301"), {"yaml"}),
        (("rule", "NPC301", "--to", "json"), {"yaml", "json"}),
        (("settings", "plans/shili-2025"), {"yaml", "json"}),
        (("template", "list"), {"jinja2", "json"}),
        (
            ("plan", "render", "plans/shili-2025", "--to", "md", "-o", "-"),
            {"yaml", "json", "jinja2", "lxml"},
        ),
        (
            ("plan", "render-docx", "plans/shili-2025", "--check"),
            {"yaml", "json", "jinja2", "lxml", "docx"},
        ),
        (
            ("plan", "show", "plans/shili-2025"),
            {"yaml", "json"},
        ),
        (
            ("schedule", "month", "7", "--plan", "plans/shili-2025"),
            {"yaml", "json"},
        ),
        (
            ("schedule", "year", "--plan", "plans/shili-2025", "--to", "html"),
            {"yaml", "json", "jinja2"},
        ),
        (
            ("schedule", "year", "--plan", "plans/shili-2025", "--to", "docx", "-o", os.devnull),
            {"yaml", "json", "jinja2", "lxml", "docx"},
        ),
        (
            (
                "schedule",
                "month",
                "7",
                "--plan",
                "plans/shili-2025",
                "--to",
                "xlsx",
                "-o",
                os.devnull,
            ),
            {"yaml", "json", "xlsxwriter"},
        ),
        (
            (
                "schedule",
                "month",
                "7",
                "--plan",
                "plans/shili-2025",
                "--to",
                "ics",
                "-o",
                os.devnull,
            ),
            {"yaml", "json", "icalendar"},
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_each_command_loads_only_what_it_needs(
    arguments: tuple[str, ...], loaded: set[str], tmp_path: Path
) -> None:
    """Most of a command's time goes into what it loads."""
    program = (
        "import sys, os; sys.argv[1:] = sys.argv[1].split('|'); from npc.__main__ import main\n"
        "os._exit = lambda code: print(*sorted(sys.modules), file=sys.stderr)\n"
        "main()\n"
        "print(*sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "|".join(arguments).format(there=tmp_path / "安排表")],
        capture_output=True,
        check=True,
        encoding="utf-8",
        cwd=ROOT,
    )
    assert HEAVY & set(done.stderr.split()) <= loaded


def test_schedules_of_a_plan_without_ledger_load_nothing_of_ledgers() -> None:
    """Whoever keeps none does not pay for those who do."""
    program = (
        "import sys, os; from npc.__main__ import main\n"
        "os._exit = lambda code: print(*sorted(sys.modules), file=sys.stderr)\n"
        "sys.argv[1:] = ['schedule', 'month', '7', '--plan', 'plans/shili-2025']\n"
        "main()\n"
        "print(*sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, encoding="utf-8", cwd=ROOT
    )
    loaded = set(done.stderr.split())
    assert "npc.views.month" in loaded
    assert not {"npc.kinds.ledger", "npc.ledger.book", "npc.ledger.records"} & loaded


@pytest.mark.skipif(os.name != "posix", reason="streams are closed and filled as POSIX does")
@pytest.mark.parametrize(
    ("redirected", "code"),
    [
        (">&-", 0),
        ("2>&-", 0),
        (">&- 2>&-", 0),
        ("> /dev/full", 2),
        ("2> /dev/full", 0),
    ],
)
@pytest.mark.parametrize("command", ["--version", "rule NPC301", "plan validate plans/shili-2025"])
def test_streams_that_take_nothing_are_no_bug(command: str, redirected: str, code: int) -> None:
    """Closed by the caller, or on a full disk: an exit code, and never a traceback."""
    line = f"{sys.executable} -m npc {command} {redirected}"
    environment = os.environ | {"NPC_LANG": "en"}
    result = subprocess.run(
        ["sh", "-c", line], capture_output=True, check=False, cwd=ROOT, env=environment
    )
    assert result.returncode == code
    assert b"Traceback" not in result.stderr
    assert b"bug" not in result.stderr


@pytest.mark.skipif(os.name != "posix", reason="streams are filled as POSIX does")
@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("--help > /dev/full", 2, "错误：无法输出：磁盘已满\n"),
        ("rule --debug > /dev/full", 2, "错误：无法输出：磁盘已满\n"),
        ("plan validate --nothing 2> /dev/full", 2, ""),
    ],
)
def test_a_full_stream_is_told_once(line: str, code: int, said: str) -> None:
    """In the user's language, the system's own word for it too; and nothing where stderr is full."""
    environment = os.environ | {"NPC_LANG": "zh", "PYTHONUTF8": "1"}
    result = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m npc {line}"],
        capture_output=True,
        check=False,
        cwd=ROOT,
        encoding="utf-8",
        env=environment,
    )
    assert (result.returncode, result.stderr) == (code, said)


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a directory in use cannot be removed")
@pytest.mark.parametrize("command", [f"plan validate {ROOT / 'plans'}", "docx check x.docx"])
def test_a_directory_that_is_gone_is_said_to_be(tmp_path: Path, command: str) -> None:
    """While a shell still stands in it."""
    gone = tmp_path / "gone"
    gone.mkdir()
    line = f"cd {gone}; rmdir {gone}; {sys.executable} -m npc {command}"
    environment = os.environ | {"NPC_LANG": "en", "PYTHONPATH": str(ROOT / "src")}
    result = subprocess.run(["sh", "-c", line], capture_output=True, check=False, env=environment)
    assert (result.returncode, result.stdout) == (2, b"")
    assert b"the current directory does not exist any more" in result.stderr


def test_what_the_system_refuses_is_no_bug(npc: Npc) -> None:
    """A name that is too long, wherever it is given."""
    name = "a" * 300
    for arguments in (
        ("plan", "validate", f"{name}.yaml"),
        ("plan", "show", f"{name}.yaml"),
        ("schedule", "month", "1", "--plan", f"{name}.yaml"),
        ("template", "eject", name),
    ):
        result = npc(*arguments)
        assert (result.code, result.out) == (2, "")
        assert "bug" not in result.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("plan", "validate", "--fix=1"), "the option “--fix” takes no value"),
        (("plan", "validate", "--format"), "the option “--format” needs a value"),
        (("plan", "show", "--year", "abc"), "the value of “--year” must be a whole number"),
        (("schema", "notice", "text"), "too many arguments: text"),
        (("",), "there is no command “”"),
        (("plan", ""), "there is no command “”"),
        (("plan validate",), "there is no command “plan validate”"),
        ((" plan", "validate"), "there is no command “ plan”"),
        (("--vers",), "perhaps --version is meant"),
        (("plan", "--hel"), "perhaps --help is meant"),
        (("plan", "validate", "--hlep"), "perhaps --help is meant"),
        (("plan", "validate", "--=x"), "see npc plan validate --help"),
    ],
)
def test_wrong_usage_says_what_is_wrong(npc: Npc, arguments: tuple[str, ...], says: str) -> None:
    """And not the opposite of it."""
    result = npc(*arguments)
    assert (result.code, result.out) == (2, "")
    assert says in result.err
