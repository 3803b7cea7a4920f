"""A repo of an earlier version, with every key, template and option of its time, means the same.

What stands in `expected/` was written by that version. A difference here is a difference in some
office's papers, in a program that reads npc's output, or in somebody's CI.
"""

import os
import re
import shutil
import zipfile
from pathlib import Path

import pytest

from support import Npc

HERE = Path(__file__).parent
AS_OF = ("--as-of", "2025-07-10")
CALLS = {
    "validate.json": ("plan", "validate", "--format", "json"),
    "validate.jsonl": ("plan", "validate", "--format", "jsonl", "--fail-on", "error"),
    "validate.concise": ("plan", "validate", "--format", "concise", "--statistics"),
    "validate.baseline": ("plan", "validate", "--baseline", "baseline.json", "--format", "concise"),
    "validate.select": ("plan", "validate", "--select", "NPC4", "--severity", "NPC402=error"),
    "validate.gitlab": ("plan", "validate", "--format", "gitlab"),
    "validate.junit": ("plan", "validate", "--format", "junit"),
    "validate.github": ("plan", "validate", "--format", "github"),
    "render.html": ("plan", "render", "--to", "html", "-o", "-"),
    "render.md": ("plan", "render", "--to", "md", "-o", "-"),
    "body.md": ("plan", "render", "--to", "md", "--part", "body", "-o", "-"),
    "monthly-plan.md": ("plan", "render", "--to", "md", "--part", "monthly-plan", "-o", "-"),
    "notice.md": ("plan", "render", "--to", "md", "--part", "notice", "--draft", "-o", "-"),
    "render.docx": ("plan", "render-docx", "-q", "-o", "made.docx"),
    "show.txt": ("plan", "show"),
    "duties.json": ("plan", "duties", "--format", "json"),
    "duties.csv": ("plan", "duties", "--format", "csv"),
    "trace.json": ("plan", "trace", "--format", "json"),
    "trace.markdown": ("plan", "trace", "--format", "markdown"),
    "month.json": ("schedule", "month", "7-9", *AS_OF, "--to", "json"),
    "month.html": ("schedule", "month", "8", *AS_OF, "--to", "html"),
    "month.docx": ("schedule", "month", "8", *AS_OF, "-o", "made.docx"),
    "year.csv": ("schedule", "year", *AS_OF, "--to", "csv"),
    "year.html": ("schedule", "year", *AS_OF, "--to", "html"),
    "meetings.md": ("schedule", "meetings", *AS_OF, "--to", "md"),
    "meetings.json": ("schedule", "meetings", *AS_OF, "--to", "json"),
    "deadlines.json": ("schedule", "deadlines", *AS_OF, "--to", "json"),
    "deadlines.csv": ("schedule", "deadlines", *AS_OF, "--to", "csv", "--workdays"),
    "load.json": ("schedule", "load", *AS_OF, "--to", "json"),
    "unscheduled.json": ("schedule", "unscheduled", *AS_OF, "--to", "json"),
    "department.json": ("schedule", "department", "财经工委", *AS_OF, "--to", "json"),
    "calendar.ics": ("schedule", "deadlines", *AS_OF, "--to", "ics"),
    "bad-option": ("plan", "validate", "--nothing"),
    "no-plan": ("plan", "validate", "plans/2030"),
}


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """Copy the repo, so that nothing can change it."""
    return shutil.copytree(HERE / "repo", tmp_path / "repo")


@pytest.mark.parametrize("name", CALLS)
def test_output_and_exit_code_are_those_of_then(
    name: str, repo: Path, npc: Npc, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of every command, in Chinese."""
    monkeypatch.chdir(repo)
    monkeypatch.setenv("COLUMNS", "80")
    found = output(CALLS[name], npc)
    expected = HERE / "expected" / name
    if os.environ.get("NPC_WRITE_KEPT"):  # by hand, for a call that is new here
        expected.write_bytes(found)
    assert found.decode() == expected.read_bytes().decode()


def output(call: tuple[str, ...], npc: Npc) -> bytes:
    """Run a call; return what it wrote to stdout and into a Word file, and its exit code."""
    done = npc(*call, language="zh")
    made = Path("made.docx")
    word = zipfile.ZipFile(made).read("word/document.xml") if made.is_file() else b""
    written = b"\n".join([done.out.encode(), word, f"exit code {done.code}\n".encode()])
    return re.sub(rb"(DTSTAMP|UID):[^\r\n]*", rb"\1", written)
