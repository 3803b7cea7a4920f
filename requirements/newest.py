"""Runs the tests with the newest versions that pyproject.toml allows: `python3 dev.py newest [ARGUMENTS]`.

What is run with pins says nothing of what `pip install` gives. It needs the package index, so it is no
part of the checks of a change; once a week is often enough. The environment is made anew each time.
"""

import os
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv-newest"
PYTHON = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def main(arguments: list[str]) -> int:
    """Make the environment, say what is otherwise than the pins, and run pytest."""
    venv.create(FOLDER, with_pip=True, clear=True)
    install = (str(PYTHON), "-m", "pip", "install", "--quiet", "--upgrade")
    subprocess.run((*install, *asked()), cwd=ROOT, check=True)
    local = ("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    subprocess.run((*install, *local), cwd=ROOT, check=True)
    for name, version in sorted(newer().items()):
        sys.stdout.write(f"{name} {version}\n")
    sys.stdout.flush()
    path = os.pathsep.join((str(PYTHON.parent), os.environ.get("PATH", "")))
    tests = (str(PYTHON), "-X", "warn_default_encoding", "-m", "pytest", "-n", "auto", *arguments)
    return subprocess.run(tests, cwd=ROOT, env=os.environ | {"PATH": path}, check=False).returncode


def asked() -> list[str]:
    """Return what npc runs with, is built with and tested with, as pyproject.toml has it."""
    whole = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project, groups = whole["project"], whole["dependency-groups"]
    return [
        *project["dependencies"],
        *project["optional-dependencies"]["pdf"],
        *whole["build-system"]["requires"],
        *groups["npc"],
        *groups["dev"],
    ]


def newer() -> dict[str, str]:
    """Return the packages of other versions than those of the pins, with the versions that are there."""
    pins = (ROOT / "requirements" / f"{name}.txt" for name in ("npc", "dev"))
    pinned = {
        line.partition("==")[0]: line.partition("==")[2].split()[0]
        for path in pins
        for line in path.read_text(encoding="utf-8").splitlines()
        if "==" in line and not line.startswith(("#", " "))
    }
    listed = subprocess.run(
        (PYTHON, "-m", "pip", "list", "--format", "freeze"),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    lines = (line.partition("==") for line in listed.stdout.splitlines())
    there = {name.lower().replace("_", "-"): version for name, _, version in lines}
    return {name: there[name] for name in pinned if there.get(name, pinned[name]) != pinned[name]}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
