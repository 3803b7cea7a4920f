"""Set up and run the project with nothing but Python: `python3 dev.py docx`, `python3 dev.py test`.

The first use makes `.venv` beside this file and installs what is needed, at the versions and with
the hashes that requirements/ gives; later uses find it there.
"""

import hashlib
import os
import re
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PINS = ROOT / "requirements"
WAIVER = "NPC_WITHOUT_HASHES"
"""Set to 1, it installs the pinned versions whatever files the index has of them, and says so."""
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
    """Make what is made of models and data: modules, schemas/, and the rules and keys in docs/."""
    if not set_up("dev"):
        return 1
    made = (
        "src/npc/knowledge/matters.py",
        "src/npc/knowledge/tables/holidays.py",
        "src/npc/layout/measures.py",
        "src/npc/rules/pages/compiled.py",
    )
    for maker in (
        "npc.genre.lexicon.compiling",
        "npc.kinds.entries.duty_compiling",
        "npc.knowledge.holiday_compiling",
        "npc.kinds.entries.compiling",
        "npc.kinds.compiling",
        "npc.kinds.json_schema",
        "npc.layout.compiling",
        "npc.rules.pages.compiling",
        "npc.output.reports.rule_document",
        "npc.output.json_schemas",
        "npc.output.key_document",
        "npc.output.reports.knowledge.markdown",
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


def pin(arguments: list[str]) -> int:
    """Find the versions of packages and their hashes anew (`--upgrade`: newer versions)."""
    return _run("python", "requirements/pin.py", *arguments) if set_up("dev", "pin") else 1


def audit(arguments: list[str]) -> int:
    """Ask a database for known vulnerabilities of the pins; 3 where it could not be asked."""
    return _run("python", "requirements/audit.py", *arguments) if set_up("dev", "audit") else 1


def wheelhouse(arguments: list[str]) -> int:
    """Make a zip that installs npc without a network (`--platform`, `--python`)."""
    return _run("python", "requirements/wheelhouse.py", *arguments) if set_up() else 1


def newest(arguments: list[str]) -> int:
    """Run the tests with the newest versions that pyproject.toml allows, in `.venv-newest`."""
    python = sys.executable
    return subprocess.run(
        [python, str(PINS / "newest.py"), *arguments], cwd=ROOT, check=False
    ).returncode


TASKS: dict[str, Callable[[list[str]], int]] = {
    "docx": docx,
    "test": test,
    "check": check,
    "bench": bench,
    "forms": forms,
    "attack": attack,
    "pin": pin,
    "audit": audit,
    "wheelhouse": wheelhouse,
    "newest": newest,
}


def set_up(*groups: str) -> bool:
    """Make the environment with npc and the packages of some groups, unless it is there."""
    pins = [PINS / f"{name}.txt" for name in ("npc", *groups)]
    stamp = VENV / f"set-up-{'-'.join(groups) or 'npc'}"
    state = _state(pins)
    if not (stamp.is_file() and stamp.read_text(encoding="utf-8") == state):
        print("preparing .venv, once …", flush=True)
        if not (_make_environment() and _install(pins)):
            return False
        stamp.write_text(state, encoding="utf-8")
    return _compile()


def _compile() -> bool:
    """Compile npc as pip compiles what it copies: run from its sources it would not be.

    Where PYTHONDONTWRITEBYTECODE is set, Python would compile all of it at every start.
    """
    return _run("python", "-m", "compileall", "-q", str(ROOT / "src")) == 0


def _state(pins: list[Path]) -> str:
    """Tell environments apart: what is in them, and for which Python."""
    files = (ROOT / "pyproject.toml", *pins)
    parts = [sys.version, str(ROOT), *(path.read_text(encoding="utf-8") for path in files)]
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


def _install(pins: list[Path]) -> bool:
    """Install packages as pinned, then npc from its sources, with nothing that is not pinned."""
    if not (_install_packages(pins) if os.environ.get(WAIVER) != "1" else _install_any(pins)):
        return False
    return _pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT)) == ""


def _install_packages(pins: list[Path]) -> bool:
    """Install packages whose files have the hashes of the pins; no file runs while it is installed."""
    files = [word for path in pins for word in ("--requirement", str(path))]
    refused = _pip("--require-hashes", "--only-binary", ":all:", *files)
    if "DO NOT MATCH THE HASHES" in refused:
        _fail(
            "what the package index served is not what requirements/ pins, so nothing was installed: "
            "the package and both hashes are named above. If you know why your index has other files "
            f"of these versions and trust them, {WAIVER}=1 installs them."
        )
    elif refused:
        _fail(
            "the packages could not be installed: is there a network, does this Python have pip "
            "(Debian: python3-venv), and does the package index have the versions that requirements/ "
            f"pins, as wheels? (From source, and without comparing hashes: {WAIVER}=1.)"
        )
    return not refused


def _install_any(pins: list[Path]) -> bool:
    """Install the pinned versions, whatever the index has of them."""
    print(f"{WAIVER}=1: the hashes of packages are not compared", file=sys.stderr)
    lines = [line for path in pins for line in path.read_text(encoding="utf-8").splitlines()]
    versions = [line.removesuffix(" \\") for line in lines if re.match(r"\w", line)]
    return _pip(*versions) == ""


def _pip(*arguments: str) -> str:
    """Install, show what pip says, and return it where pip refuses."""
    python = str(BIN / "python")
    inside = subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False)
    pip = [python, "-m", "pip"]
    if inside.returncode:
        pip = [sys.executable, "-m", "pip", "--python", python]
    quiet = ("--quiet", "--quiet", "--disable-pip-version-check")
    done = subprocess.run(
        [*pip, "install", *quiet, *arguments], stderr=subprocess.PIPE, encoding="utf-8", check=False
    )
    sys.stderr.write(done.stderr)
    return (done.stderr or "refused") if done.returncode else ""


def _run(tool: str, *arguments: str, **variables: str) -> int:
    path = os.pathsep.join((str(BIN), os.environ.get("PATH", "")))
    environment = os.environ | {"PYTHONUTF8": "1", "PATH": path} | variables
    return subprocess.run(
        [str(BIN / tool), *arguments], cwd=ROOT, env=environment, check=False
    ).returncode


def _fail(message: str) -> int:
    print(message, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
