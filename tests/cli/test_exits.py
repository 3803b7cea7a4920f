"""What leaves npc for programs is the same bytes everywhere, whatever the console is.

The table of commands and forms is the registry of commands: one that is new is tried with them.
"""

import ast
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, Protocol

import pytest
from docx import Document as DocxDocument

from npc.cli import run
from npc.cli.commands import COMMANDS
from npc.cli.declaring import Option
from npc.output.forms import DOCUMENTS, REPORTS, RULES, SESSION_VIEWS
from support import ROOT, Write

NANHAI = str(ROOT / "plans" / "nanhai-2023")
SHILI = str(ROOT / "plans" / "shili-2025")
PATHS = {
    "plan validate": NANHAI,
    "review counts": str(ROOT / "plans" / "shili-office-2025"),
}
"""What a command is tried on, where it is another than the invented year."""
ENDLESS = {"serve"}
"""What goes on until a signal ends it, and says the address of a page (tests/serving)."""
ARGUMENTS = {
    "schedule month": ("7",),
    "schedule quarter": ("3",),
    "schedule department": ("财经工委",),
    "schedule export": ("set",),
    "plan diff": (SHILI, NANHAI),
    "plan new": ("2026", "--from", SHILI, "-o", "made"),
    "plan fmt": ("--keys", "zh", "--check"),
    "ledger add": ("7月1", "done", "2025-07-31", "--diff"),
    "completion": ("bash",),
    "init": ("repo", "--organ", "青山县人大常委会"),
    "template show": ("macros.html",),
    "template eject": ("taken",),
    "docx check": ("--no-drawing", "a.docx"),
    "docx text": ("a.docx",),
    "plan import": (str(ROOT / "tests" / "importer" / "corpus" / "27-arr-shili.csv"),),
}
"""What a command cannot do without, and what spares time."""


class Result(NamedTuple):
    """What a run gave."""

    code: int
    out: bytes
    err: str


class Windows(Protocol):
    """Runs npc with stdout as Windows gives it when it goes to a file or a pipe."""

    def __call__(self, *arguments: str, encoding: str = "cp936") -> Result:
        """Run it."""


@pytest.fixture(name="windows")
def on_windows(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Windows:
    """Text is in the code page, and each line feed becomes two characters."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NPC_LANG", "zh")
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)

    def call(*arguments: str, encoding: str = "cp936") -> Result:
        written = {"stdout": io.BytesIO(), "stderr": io.BytesIO()}
        for name, raw in written.items():
            stream = io.TextIOWrapper(raw, encoding=encoding, newline="\r\n")
            monkeypatch.setattr(sys, name, stream)
        code = run([*arguments])
        sys.stdout.flush()
        sys.stderr.flush()
        out, err = (raw.getvalue() for raw in written.values())
        return Result(code, out, err.decode(encoding))

    return call


def cases() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield each command, each of its forms, and the arguments for it."""
    for path, command in COMMANDS.items():
        if path in ENDLESS:
            continue
        _, options = command.load()
        declared = {option.name: option for option in options.declared}
        needed = (*path.split(), *ARGUMENTS.get(path, ()))
        if "plan" in declared and path != "plan diff":
            needed += ("--plan", SHILI)
        elif {"path", "paths"} & declared.keys():
            needed += (PATHS.get(path, SHILI),)
        if "output" in declared:
            form = declared.get("to", Option(help=command.help, default=None))
            for name in form.among or [""]:
                yield path, name, (*needed, *(("--to", name) if name else ()))
        else:
            yield path, "", needed


def writes_a_file(path: str) -> bool:
    """Return whether a command has `-o FILE`; an import has a directory."""
    _, options = COMMANDS[path].load()
    return any(option.name == "output" and "FILE" in option.metavar for option in options.declared)


FORMS = {**DOCUMENTS, **SESSION_VIEWS, **REPORTS, **RULES}
CASES = [case for case in cases() if not (case[1] and FORMS[case[1]].is_drawn)]
"""All but what another program draws, which goes out as its Word file does."""


@pytest.mark.parametrize(
    ("path", "form", "arguments"), CASES, ids=[f"{path} {form}".strip() for path, form, _ in CASES]
)
def test_every_form_of_every_command(
    path: str, form: str, arguments: tuple[str, ...], windows: Windows, tmp_path: Path
) -> None:
    """For programs stdout has the bytes that the file has; for people what their console shows."""
    if path.startswith("docx"):
        document = DocxDocument()
        document.add_paragraph("全年工作。")
        document.save("a.docx")
    if form == "yaml" and path != "plan diff":
        arguments += ("--plan", str(ROOT / "plans" / "shilishi-2026"), "--session", "45")
    if path.startswith(("plan render", "plan export")) or form == "docx":
        arguments += ("-o", "-")
    shown = windows(*arguments)
    assert shown.code in {0, 1}, shown.err
    has_file = writes_a_file(path)
    is_for_people = FORMS[form].is_for_people if form else not has_file
    if is_for_people:
        text = shown.out.decode("cp936")
        assert text.count("\n") == text.count("\r\n") > 0
        return
    suffix = ".docx" if path == "plan render-docx" else FORMS[form].suffix if form else ""
    name = f"made{suffix}"
    if has_file:
        assert windows(*arguments, "-o", name).code == shown.code
        assert (tmp_path / name).read_bytes() == shown.out
    assert shown.out != b""
    if name.endswith((".json", ".sarif")):
        assert json.loads(shown.out)
    elif form == "jsonl":
        assert all(map(json.loads, shown.out.splitlines()))
    elif form == "yaml":
        findings = json.loads(windows("plan", "validate", name, "--to", "json").out)["findings"]
        assert not any(one["code"] < "NPC300" for one in findings)  # it is read whole
    if not (form and FORMS[form].is_binary) and path != "plan render-docx":
        assert_is_for_programs(shown.out.decode("utf-8"), form)


def assert_is_for_programs(text: str, form: str) -> None:
    """Chinese as it is, and the line ends of the form."""
    assert text.isascii() or max(text) >= "\u4e00" or form == "csv"
    assert text.startswith("\ufeff") == (form == "csv")
    assert ("\r\n" in text) == (form in {"csv", "ics"})
    assert "\r\r" not in text


def test_an_imported_plan_is_the_same_bytes_on_stdout(windows: Windows, tmp_path: Path) -> None:
    """With all its Chinese, and no line ends of a console."""
    shown = windows("plan", "import", *ARGUMENTS["plan import"], "-o", "-")
    windows("plan", "import", *ARGUMENTS["plan import"], "-o", "made")
    assert shown.out == (tmp_path / "made" / "arrangement.yaml").read_bytes()


BODY = """\
kind: work-points
year: 2025
preamble: |
  完善人大信息系统,组织代表培训(3-5月)。

sections:
  - title: 坚持,领导
"""


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "marked"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("encoding", ["cp936", "cp1252", "ascii", "utf-8"])
def test_a_patch_applies(
    mark: bytes, end: bytes, encoding: str, windows: Windows, write: Write
) -> None:
    """By git, where it was made, whatever file and console are; from a file of -o, too."""
    path = write("计划 一/w.yaml", mark + BODY.encode().replace(b"\n", end))
    patch = path.parents[1] / "npc.patch"
    subprocess.run(["git", "init", "-q", "."], cwd=patch.parent, check=True)
    arguments = ("plan", "validate", "计划 一", "--select", "NPC4", "--diff")
    done = windows(*arguments, encoding=encoding)
    assert done.code == 1
    assert windows(*arguments, "-o", "npc.patch").code == 1
    assert patch.read_bytes() == done.out
    for options in (["--check"], []):
        subprocess.run(["git", "apply", *options, patch.name], cwd=patch.parent, check=True)
    mended = BODY.replace("系统,组织代表培训(3-5月)", "系统，组织代表培训（3-5月）")
    mended = mended.replace("坚持,领导", "坚持，领导")
    assert path.read_bytes() == mark + mended.encode().replace(b"\n", end)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
@pytest.mark.parametrize("name", ['a"b', "a\\b", "a\tb", "a\n--- b", "甲 乙", '甲"乙'])
def test_a_patch_for_an_odd_name_applies(name: str, windows: Windows, write: Write) -> None:
    """What git writes in quotes is written so."""
    path = write(f"{name}.yaml", BODY)
    done = windows("plan", "validate", "--select", "NPC4", "--diff", f"{name}.yaml")
    subprocess.run(["git", "apply", "-"], input=done.out, cwd=path.parent, check=True)
    assert "系统，组织" in path.read_text(encoding="utf-8")


def test_npc_reads_what_it_shows(windows: Windows, write: Write, tmp_path: Path) -> None:
    """A template that was shown is one; into a folder it goes by its name, as a schema does."""
    shown = windows("template", "show", "macros.html").out
    write("npc.yaml", f"templates: {'templates'}\n")
    write("templates/macros.html", shown)
    write("plans/2025/body.yaml", BODY.replace(",", "，").replace("(3-5月)", ""))
    assert windows("plan", "render", "--to", "html", "-o", "a.html").code == 0
    assert windows("template", "show", "macros.html", "-o", "made/").code == 0
    assert windows("template", "show", "reference.docx", "-o", "made").code == 0
    assert windows("schema", "-o", "made").code == windows("schema", "settings", "-o", "made").code
    assert (
        windows("schema", "notice", "-o", "made")
        .out.decode("cp936")
        .endswith("notice.schema.json\r\n")
    )
    assert {path.name for path in (tmp_path / "made").iterdir()} == {
        *("macros.html", "reference.docx", "plan.schema.json", "npc-yaml.schema.json"),
        "notice.schema.json",
    }


@pytest.mark.parametrize(
    "arguments",
    [
        ("plan", "validate"),
        ("plan", "duties"),
        ("plan", "render", "--to", "md"),
        ("plan", "validate", "--fix", "--diff"),
    ],
)
def test_an_output_that_is_empty_is_none(
    windows: Windows, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    """A variable of a script that is not set; nothing is written to where one happens to be."""
    result = windows(*arguments, SHILI, "-o", "")
    assert (result.code, result.out) == (2, b"")
    assert "--output 后面是空的" in result.err
    assert list(tmp_path.iterdir()) == []


def test_the_name_of_a_file_does_not_tell_numbers_that_change(
    windows: Windows, tmp_path: Path
) -> None:
    """A script finds the file of yesterday in its folder, and writes over it."""
    for command, name in (("duties", "法定事项"), ("trace", "对照表")):
        windows("plan", command, SHILI, "--to", "json", "-o", "made/")
        made = [path.name for path in (tmp_path / "made").iterdir()]
        assert f"示例县人大常委会2025年工作要点{name}.json" in made


def test_only_one_module_writes_to_stdout() -> None:
    """`npc.cli.console`; a table on a terminal is drawn by a library, the version said before all else."""
    allowed = {"cli/console.py", "cli/tables.py", "__main__.py"}
    source = ROOT / "src" / "npc"
    found = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if _writes(node)
    }
    assert found <= allowed


def _writes(node: ast.AST) -> bool:
    """Return whether a call is print(…), Console(…), or one that writes to sys.stdout."""
    if not isinstance(node, ast.Call):
        return False
    called = ast.unparse(node.func)
    if called == "Console":
        return not any(keyword.arg == "stderr" for keyword in node.keywords)
    return called == "print" or called.startswith(("sys.stdout.write", "sys.stdout.buffer"))
