"""LibreOffice: where it is found, what it may do, and that it does not go on for ever."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from npc import programs
from npc.layout.profile import Profile
from npc.output.documents.making import make
from npc.word import libreoffice
from npc.word.check import drawn
from npc.word.check.reading import read_word_file
from support import ROOT
from word import read_plan

MAC = "/Applications/LibreOffice.app/Contents/MacOS/soffice"
SHILI = ROOT / "plans" / "shili-2025"
posix = pytest.mark.skipif(sys.platform == "win32", reason="needs sh")


@pytest.fixture
def only_in_its_usual_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hide what is on PATH but for pdftotext, and put LibreOffice where macOS has it."""
    monkeypatch.setattr(shutil, "which", lambda name: name if name == "pdftotext" else None)
    is_file = Path.is_file
    monkeypatch.setattr(Path, "is_file", lambda path: path.as_posix() == MAC or is_file(path))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Take the programs that are run instead of running them."""
    programs_run: list[str] = []

    def refuse(command: list[str], *_: object, **__: object) -> None:
        programs_run.append(Path(command[0]).as_posix())
        raise OSError

    monkeypatch.setattr(libreoffice, "run", refuse)
    return programs_run


@pytest.mark.usefixtures("only_in_its_usual_place")
def test_it_is_found_in_its_usual_place_for_pdf_and_for_checks(
    asked: list[str], tmp_path: Path
) -> None:
    """What one command finds, the other does."""
    plan = read_plan(SHILI)
    with pytest.raises(Exception, match="LibreOffice could not make"):
        make(plan, "pdf")
    path = tmp_path / "a.docx"
    path.write_bytes(make(plan, "docx"))
    _, reason = drawn.drawn(path, read_word_file(path, "a.docx"), Profile())
    assert reason is not None
    assert "could not draw" in reason.en
    assert asked == [MAC, MAC]


@posix
def test_what_hangs_is_ended_with_its_children(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A script that waits for another program, as soffice is."""
    script = tmp_path / "soffice"
    script.write_text(f'#!/bin/sh\nsleep 600 &\necho $! > "{tmp_path}/child"\nwait\n', "utf-8")
    script.chmod(0o755)
    monkeypatch.setattr(programs, "MOST_SECONDS", 1)
    with pytest.raises(subprocess.TimeoutExpired):
        libreoffice.pdf_of(b"", str(script))
    child = int((tmp_path / "child").read_text("utf-8"))
    deadline = time.monotonic() + 10
    while _is_running(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _is_running(child)


def _is_running(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{number}/status")
    return not (status.exists() and "\nState:\tZ" in status.read_text("utf-8"))


@posix
def test_it_runs_in_a_profile_of_its_own_that_forbids_macros_and_links(
    tmp_path: Path,
) -> None:
    """The profile of the user is neither read nor changed."""
    script = tmp_path / "soffice"
    script.write_text(
        "#!/bin/sh\n"
        'for one in "$@"; do case "$one" in -env:UserInstallation=file://*)'
        ' cp "${one#-env:UserInstallation=file://}/user/registrymodifications.xcu" document.pdf;; '
        "esac; done\n",
        "utf-8",
    )
    script.chmod(0o755)
    settings = libreoffice.pdf_of(b"", str(script)).decode()
    for name in ("DisableMacrosExecution", "BlockUntrustedRefererLinks", "MacroSecurityLevel"):
        assert name in settings
