"""A console of Chinese Windows, which knows GBK and nothing else."""

import io
import json
import sys
from collections.abc import Callable

import pytest

from npc.cli import run
from npc.output.forms import REPORTS
from support import ROOT, Write

PLAN = """\
kind: arrangement
departments: [财经工委]
categories:
  - name: 视察
    items:
      - {title: 视察𠮷林㙟镇✓😀建设情况, owners: 财经委, when: 13月}
"""


Run = Callable[..., tuple[int, bytes, bytes]]


@pytest.fixture(name="run")
def run_on_console(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what runs npc on such a console, from the top of the project."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.setenv("NPC_LANG", "zh")
    monkeypatch.chdir(ROOT)

    def call(*arguments: str) -> tuple[int, bytes, bytes]:
        written = {"stdout": io.BytesIO(), "stderr": io.BytesIO()}
        for name, errors in (("stdout", "strict"), ("stderr", "backslashreplace")):
            stream = io.TextIOWrapper(written[name], encoding="gbk", errors=errors)
            monkeypatch.setattr(sys, name, stream)
        code = run([*arguments])
        sys.stdout.flush()
        sys.stderr.flush()
        return code, written["stdout"].getvalue(), written["stderr"].getvalue()

    return call


@pytest.mark.parametrize("name", REPORTS)
def test_no_character_breaks_a_report(name: str, write: Write, run: Run) -> None:
    """What GBK lacks is shown as ?; programs get UTF-8, whatever the console is."""
    code, out, err = run("plan", "validate", str(write("plan.yaml", PLAN)), "--format", name)
    assert code == 1
    assert err == b""
    text = out.decode("gbk" if REPORTS[name].is_for_people else "utf-8")
    if REPORTS[name].is_for_people:
        assert "财经委" in text
    if name == "json":
        assert json.loads(text)


@pytest.mark.parametrize(
    "arguments",
    [
        ("plan", "trace", "plans/nanhai-2023"),
        ("plan", "duties", "plans/shili-2025"),
        ("plan", "show", "plans/nanhai-2023"),
        ("schedule", "month", "7", "--plan", "plans/nanhai-2023"),
        ("schedule", "year", "--plan", "plans/nanhai-2023"),
        ("schedule", "deadlines", "--plan", "plans/nanhai-2023"),
        ("rule",),
        ("rule", "NPC307"),
        ("--help",),
        ("plan", "validate", "--help"),
        ("plan", "validate", "没有这个目录𠮷"),
    ],
    ids=" ".join,
)
def test_no_command_breaks(arguments: tuple[str, ...], run: Run) -> None:
    """Every command ends as it does elsewhere, and what it says can be read."""
    code, out, err = run(*arguments)
    assert code in {0, 2}
    assert max((out + err).decode("gbk")) >= "\u4e00"
    assert b"Traceback" not in err
