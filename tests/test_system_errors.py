"""What the system refuses is said in the user's language."""

import ast
import errno
import os
from pathlib import Path

import pytest

from npc.system_errors import reason
from support import ROOT, Npc

SOURCES = sorted((ROOT / "src" / "npc").rglob("*.py"))


@pytest.mark.parametrize("number", [errno.ENOENT, errno.EEXIST, errno.ENOSPC, errno.ELOOP, 9999])
def test_reasons_have_both_languages(number: int) -> None:
    """An unusual one has its number."""
    found = reason(OSError(number, os.strerror(number)))
    assert found.en == os.strerror(number)
    assert not found.zh.isascii()
    assert number != 9999 or "9999" in found.zh


def test_nobody_else_says_what_the_system_says() -> None:
    """Its own words are English, in a Chinese sentence too."""
    speaking = {
        path.name
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr == "strerror"
        and not (isinstance(node.value, ast.Name) and node.value.id == "os")
    }
    assert speaking == {"system_errors.py"}


def test_a_place_that_cannot_be(npc: Npc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file where the folder of documents should be."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "build").touch()
    plan = str(ROOT / "plans" / "shili-2025")
    result = npc("plan", "render", plan, "--to", "md", language="zh")
    assert (result.code, result.out) == (2, "")
    assert "“build”不是目录" in result.err
