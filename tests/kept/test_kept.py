"""A repo of an earlier version, with every key, template and option of its time, means the same.

What stands in `expected/` was written by that version. A difference here is a difference in some
office's papers, in a program that reads npc's output, or in somebody's CI.
"""

import json
import os
import re
import shutil
import zipfile
from pathlib import Path
from typing import Any

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

PLAN = ("--plan", "plans/shiliqu-2025")
OF_LEDGERS = {
    "ledger/validate.json": ("plan", "validate", "--format", "json"),
    "ledger/validate.concise": (
        *("plan", "validate", "--as-of", "2025-12-31", "--format", "concise"),
    ),
    "ledger/render.md": ("plan", "render", PLAN[1], "--to", "md", "-o", "-"),
    "ledger/amended.md": ("plan", "render", PLAN[1], "--as-amended", "--to", "md", "-o", "-"),
    "ledger/month.json": ("schedule", "month", "9", *PLAN, *AS_OF, "--to", "json"),
    "ledger/deadlines.json": ("schedule", "deadlines", *PLAN, *AS_OF, "--to", "json"),
    "ledger/week.json": ("schedule", "week", *PLAN, *AS_OF, "--to", "json"),
    "ledger/review.json": ("schedule", "week", "--review", *PLAN, *AS_OF, "--to", "json"),
    "ledger/ledger.json": ("ledger", *PLAN, *AS_OF, "--to", "json"),
    "ledger/opinions.json": ("ledger", "opinions", *PLAN, *AS_OF, "--to", "json"),
    "ledger/suggestions.json": ("ledger", "suggestions", *PLAN, *AS_OF, "--to", "json"),
    "ledger/changes.json": ("ledger", "changes", *PLAN, "--to", "json"),
    "ledger/counts.json": ("ledger", "counts", *PLAN, *AS_OF, "--to", "json"),
    "ledger/review-counts.json": ("review", "counts", "plans/shiliqu-office-2025", "--to", "json"),
    "ledger/draft.yaml": ("review", "draft", *PLAN, "--as-of", "2025-12-31"),
    "ledger/add.diff": (
        *("ledger", "add", "听取5", "done", "2025-12-18", *PLAN, "--dry-run"),
        *("--ledger", "plans/shiliqu-2025/ledger.yaml"),
    ),
}
"""Calls on a repo whose plan has a ledger."""


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """Copy the repo, so that nothing can change it."""
    return shutil.copytree(HERE / "repo", tmp_path / "repo")


@pytest.mark.parametrize("name", OF_LEDGERS)
def test_what_ledgers_give_is_what_they_gave_then(
    name: str, tmp_path: Path, npc: Npc, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of every command that is for the time after the adoption, in Chinese."""
    monkeypatch.chdir(shutil.copytree(HERE / "followed", tmp_path / "followed"))
    compare(name, OF_LEDGERS[name], npc)


@pytest.mark.parametrize("name", CALLS)
def test_output_and_exit_code_are_those_of_then(
    name: str, repo: Path, npc: Npc, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of every command, in Chinese."""
    monkeypatch.chdir(repo)
    monkeypatch.setenv("COLUMNS", "80")
    compare(name, CALLS[name], npc)


def compare(name: str, call: tuple[str, ...], npc: Npc) -> None:
    """Compare what a call gives with what is kept of it."""
    found = output(call, npc)
    expected = HERE / "expected" / name
    if os.environ.get("NPC_WRITE_KEPT"):  # by hand, for a call that is new here
        expected.write_bytes(found)
    kept = expected.read_bytes().decode()
    if name.endswith((".json", ".jsonl")) and found.decode() != kept:
        then = told(kept)
        assert without_added(told(found.decode()), then) == then
    else:
        assert found.decode() == kept


def told(output: str) -> list[Any]:
    """Return what JSON in an output says, and the exit code."""
    body, _, code = output.rpartition("\nexit code ")
    try:
        return [json.loads(body), code]
    except json.JSONDecodeError:
        return [*map(json.loads, filter(None, body.splitlines())), code]


def without_added(found: Any, then: Any) -> Any:  # noqa: ANN401 - what JSON holds
    """Return data without the keys that objects have got since: they may come, programs pass over them."""
    if isinstance(found, dict) and isinstance(then, dict):
        return {key: without_added(found[key], then[key]) for key in found if key in then}
    if isinstance(found, list) and isinstance(then, list) and len(found) == len(then):
        return [*map(without_added, found, then)]
    return found


def output(call: tuple[str, ...], npc: Npc) -> bytes:
    """Run a call; return what it wrote to stdout and into a Word file, and its exit code."""
    done = npc(*call, language="zh")
    made = Path("made.docx")
    word = zipfile.ZipFile(made).read("word/document.xml") if made.is_file() else b""
    written = b"\n".join([done.out.encode(), word, f"exit code {done.code}\n".encode()])
    return re.sub(rb"(DTSTAMP|UID):[^\r\n]*", rb"\1", written)
