"""Fixtures: files in a temporary directory, and the command line run in this process."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from npc.cli import run
from support import ROOT, Npc, Result, Write

# How long an example takes says nothing of the code where others are at work on the machine.
settings.register_profile("npc", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("npc")


@pytest.fixture
def npc(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Npc:
    """Run `npc` in this process, in the test's own directory."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)  # it chooses the format

    def call(*arguments: str | Path, language: str = "en") -> Result:
        monkeypatch.setenv("NPC_LANG", language)
        code = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Result(code, captured.out, captured.err)

    return call


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write files below the test's directory."""

    def write_file(name: str, text: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    return write_file


@pytest.fixture(autouse=True)
def nobody_asks_for_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the width of text no matter of the terminal in which tests are started."""
    monkeypatch.delenv("COLUMNS", raising=False)


@pytest.fixture
def plans() -> Path:
    """Return the folder of the project's own plans."""
    return ROOT / "plans"


@pytest.fixture
def nanhai(tmp_path: Path) -> Path:
    """Lay a real plan with its invented ledger into the test's directory, and give the ledger's path."""
    folder = shutil.copytree(ROOT / "plans" / "nanhai-2023", tmp_path / "plans" / "nanhai-2023")
    ledger = ROOT / "tests" / "ledger" / "nanhai-2023" / "ledger.yaml"
    return Path(shutil.copy(ledger, folder / "台账.yaml"))
