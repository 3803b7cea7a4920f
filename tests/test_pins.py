"""What is installed for development, tests and CI is pinned by hashes, and audited with a plain word."""

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from support import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
FILES = sorted((ROOT / "requirements").glob("*.txt"))
ENTRY = re.compile(
    r"(\S+)==(\S+)(?: ; [^\\\n]+)? \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)"
)


def entries(layer: str) -> dict[str, str]:
    """Return versions by packages."""
    text = (ROOT / "requirements" / f"{layer}.txt").read_text(encoding="utf-8")
    return {name: version for name, version, _ in ENTRY.findall(text)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_line_is_of_a_version_with_its_hashes(path: Path) -> None:
    """And no line names where it comes from: that is for each machine to say."""
    head, *_ = lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    assert head.startswith("# Made by")
    assert ENTRY.sub("", "".join(lines[1:])) == ""


@pytest.mark.parametrize("layer", PROJECT["dependency-groups"])
def test_pins_are_of_what_the_project_asks_for(layer: str) -> None:
    """Where this fails, `python3 dev.py pin` makes them anew."""
    pinned = {
        name: version for below in ("npc", "dev", layer) for name, version in entries(below).items()
    }
    asked = [*PROJECT["dependency-groups"][layer]]
    if layer == "npc":
        pinned = entries(layer)
        asked += [*PROJECT["project"]["dependencies"], *PROJECT["build-system"]["requires"]]
    for requirement in map(Requirement, asked):
        assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)])


def test_no_package_is_pinned_twice_where_both_are_installed() -> None:
    for layer in PROJECT["dependency-groups"]:
        others = {"npc", "dev"} - {layer} if layer != "npc" else set()
        assert not set(entries(layer)) & {name for other in others for name in entries(other)}


AUDITED = {"name": "lxml", "version": "6.1.3", "vulns": []}
WEAK = {**AUDITED, "vulns": [{"id": "PYSEC-1", "fix_versions": ["6.1.4"]}]}
SKIPPED = {"name": "rich", "skip_reason": "could not be audited"}


@pytest.mark.skipif(os.name == "nt", reason="the tool that stands in is a script")
@pytest.mark.parametrize(
    ("packages", "code", "said"),
    [
        ([AUDITED], 0, "all 1 packages were looked up"),
        ([WEAK, SKIPPED], 1, "lxml 6.1.3: PYSEC-1, mended in 6.1.4"),
        ([AUDITED, SKIPPED], 3, "1 of 2 packages were looked up"),
        ([SKIPPED], 3, "the database of vulnerabilities could not be asked"),
        (None, 3, "0 of 0 packages were looked up"),
    ],
)
def test_an_audit_that_could_not_look_never_says_that_nothing_is_known(
    tmp_path: Path, packages: object, code: int, said: str
) -> None:
    """As pip-audit itself does, with exit code 0."""
    tool = tmp_path / "pip-audit"
    output = json.dumps({"dependencies": packages}) if packages is not None else "no network"
    says = "echo No known vulnerabilities found >&2" if packages else "true"
    tool.write_text(f"#!/bin/sh\n{says}\ncat <<'END'\n{output}\nEND\n", encoding="utf-8")
    tool.chmod(0o755)
    done = subprocess.run(
        [sys.executable, ROOT / "requirements" / "audit.py"],
        env=os.environ | {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == code
    assert said in done.stdout
    assert "No known" not in done.stdout + done.stderr
