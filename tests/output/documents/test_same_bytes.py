"""The same plan gives the same bytes: whatever the seed, the zone, the locale, the directory."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from support import ROOT

SURROUNDINGS = [
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C", "NPC_LANG": "en"},
    {"PYTHONHASHSEED": "1", "TZ": "Asia/Shanghai", "LC_ALL": "zh_CN.UTF-8", "NPC_LANG": "zh"},
    {
        "PYTHONHASHSEED": "4242",
        "TZ": "America/New_York",
        "LC_ALL": "tr_TR.UTF-8",
        "PYTHONUTF8": "0",
    },
]


@pytest.mark.parametrize("to", ["docx", "html", "md"])
def test_surroundings_change_nothing(tmp_path: Path, to: str) -> None:
    """Processes of their own, each in a directory of its own."""
    digests = set()
    for number, surroundings in enumerate(SURROUNDINGS):
        folder = tmp_path / str(number)
        folder.mkdir()
        subprocess.run(
            [
                sys.executable,
                *("-m", "npc", "plan", "render", str(ROOT / "plans" / "nanhai-2023")),
                *("--to", to, "-o", f"a.{to}", "--draft"),
            ],
            check=True,
            capture_output=True,
            cwd=folder,
            env=os.environ | surroundings,
        )
        digests.add(hashlib.sha256((folder / f"a.{to}").read_bytes()).hexdigest())
    assert len(digests) == 1


def test_the_reference_file_is_always_the_same(tmp_path: Path) -> None:
    """It is made when it is asked for."""
    made = set()
    for number, surroundings in enumerate(SURROUNDINGS):
        folder = tmp_path / str(number)
        subprocess.run(
            [sys.executable, "-m", "npc", "template", "eject", "reference.docx", str(folder)],
            check=True,
            capture_output=True,
            env=os.environ | surroundings,
        )
        made.add((folder / "reference.docx").read_bytes())
    assert len(made) == 1
