"""A few spoilt plans and originals, ledgers drawn at random, served pages and repos of git: `python3 dev.py attack` tries them by the thousand."""

import os
import subprocess
import sys

import pytest

from support import ROOT


@pytest.mark.skipif(not hasattr(os, "fork"), reason="attacks need a system that forks")
def test_a_sample_holds() -> None:
    """And the harness runs: it is started as `dev.py` starts it."""
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "attacks",
            "fuzz",
            "ledgers",
            "originals",
            "pages",
            "revisions",
            "--most",
            "5",
            "--seed",
            "7",
        ],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT / "tests"), str(ROOT / "src")))},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
