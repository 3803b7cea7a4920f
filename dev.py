"""Set up and run the project with nothing but Python: `python3 dev.py docx`, `python3 dev.py test`.

The first use makes `.venv` beside this file and installs what is needed, at the versions that
constraints.txt gives; later uses find it there.
"""

import hashlib
import os
import subprocess
import sys
import tomllib
import venv
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
CONSTRAINTS = ROOT / "constraints.txt"
EXAMPLE = Path("plans") / "nanhai-2023"


def main(arguments: list[str]) -> int:
    """Run a task; the rest of the arguments go to its tool."""
    if sys.version_info < (3, 11):
        return _fail(f"npc needs Python 3.11 or later; this is {sys.version.split()[0]}")
    task = TASKS.get(arguments[0]) if arguments else None
    if task is None:
        return _fail(f"usage: python3 dev.py {'|'.join(TASKS)} [ARGUMENTS]")
    return task(arguments[1:])


def docx(arguments: list[str]) -> int:
    """Render a plan, the example if none is named, and say where the Word file is."""
    if not set_up():
        return 1
    code = _run("npc", "plan", "render-docx", *(arguments or [str(EXAMPLE)]))
    if code == 0:
        print("Word 文件已生成，路径如上 / the Word file is at the path above")
    return code


def test(arguments: list[str]) -> int:
    """Run the tests on all cores (`-n 0`: in one process); a file opened without encoding fails."""
    return (
        _run("python", "-X", "warn_default_encoding", "-m", "pytest", "-n", "auto", *arguments)
        if set_up("dev")
        else 1
    )


def check(arguments: list[str]) -> int:
    """Lint, types and the direction of imports."""
    if not set_up("dev"):
        return 1
    steps = (
        ("ruff", "check", *arguments),
        ("ruff", "format", "--check", "--quiet"),
        ("mypy",),
        ("lint-imports",),
    )
    return max(_run(*step) for step in steps)


def bench(arguments: list[str]) -> int:
    """Measure speed beside other tools."""
    return _run("python", "benchmarks/run.py", *arguments) if set_up("dev", "bench") else 1


def forms(arguments: list[str]) -> int:
    """Make what is made of models and data: modules, schemas/, and the rules in docs/."""
    if not set_up("dev"):
        return 1
    made = (
        "src/npc/knowledge/matters.py",
        "src/npc/layout/measures.py",
        "src/npc/rules/pages/compiled.py",
    )
    for maker in (
        "npc.genre.lexicon.compiling",
        "npc.kinds.json_schema",
        "npc.knowledge.compiling",
        "npc.layout.compiling",
        "npc.rules.pages.compiling",
        "npc.output.reports.rule_document",
    ):
        code = _run("python", "-m", maker, *arguments)
        if code:
            return code
    return _run("ruff", "format", "--quiet", *made)


def attack(arguments: list[str]) -> int:
    """Try what strangers may try, for some minutes, and say what was tried and what failed."""
    if not set_up("dev"):
        return 1
    return _run("python", "-m", "attacks", *arguments, PYTHONPATH=str(ROOT / "tests"))


TASKS: dict[str, Callable[[list[str]], int]] = {
    "docx": docx,
    "test": test,
    "check": check,
    "bench": bench,
    "forms": forms,
    "attack": attack,
}


def set_up(*groups: str) -> bool:
    """Make the environment with npc and the packages of some groups, unless it is there."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [name for group in groups for name in project["dependency-groups"][group]]
    stamp = VENV / f"set-up-{'-'.join(groups) or 'npc'}"
    state = _state(wanted)
    if not (stamp.is_file() and stamp.read_text(encoding="utf-8") == state):
        print("preparing .venv, once …", flush=True)
        if not (_make_environment() and _install(wanted)):
            return False
        stamp.write_text(state, encoding="utf-8")
    return _compile()


def _compile() -> bool:
    """Compile npc as pip compiles what it copies: run from its sources it would not be.

    Where PYTHONDONTWRITEBYTECODE is set, Python would compile all of it at every start.
    """
    return _run("python", "-m", "compileall", "-q", str(ROOT / "src")) == 0


def _state(wanted: list[str]) -> str:
    """Tell environments apart: what was asked for, at which versions, for which Python."""
    parts = [*wanted, sys.version, str(ROOT)]
    parts += [path.read_text(encoding="utf-8") for path in (ROOT / "pyproject.toml", CONSTRAINTS)]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _make_environment() -> bool:
    if (BIN / "python").exists() or (BIN / "python.exe").exists():
        return True
    try:
        venv.create(VENV, with_pip=True)
    except (subprocess.CalledProcessError, ImportError):
        # Debian's Python leaves ensurepip to a package of its own.
        venv.create(VENV, with_pip=False, clear=True)
    return True


def _install(wanted: list[str]) -> bool:
    python = str(BIN / "python")
    inside = subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False)
    pip = (
        [python, "-m", "pip"]
        if inside.returncode == 0
        else [
            sys.executable,
            "-m",
            "pip",
            "--python",
            python,
        ]
    )
    # The constraints hold for what builds npc as well, and newer pips ask for them by another name.
    constraints = {"PIP_CONSTRAINT": str(CONSTRAINTS), "PIP_BUILD_CONSTRAINT": str(CONSTRAINTS)}
    quiet = ["--quiet", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run(
        [*pip, "install", *quiet, "--editable", str(ROOT), *wanted],
        env=os.environ | constraints,
        check=False,
    )
    if done.returncode:
        _fail(
            "the packages could not be installed: is there a network, and does this Python have "
            "pip (Debian: python3-venv)?"
        )
    return done.returncode == 0


def _run(tool: str, *arguments: str, **variables: str) -> int:
    environment = os.environ | {"PYTHONUTF8": "1"} | variables
    return subprocess.run(
        [str(BIN / tool), *arguments], cwd=ROOT, env=environment, check=False
    ).returncode


def _fail(message: str) -> int:
    print(message, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
