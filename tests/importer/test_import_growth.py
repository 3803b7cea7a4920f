"""A file that is twice as long takes twice as long, and not more memory than a small machine has."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from attacks.growth import MEASURABLE, MOST
from attacks.running import Run, run_npc
from measuring.handmade import table_of, text_of

MOST_MEMORY = 200
"""Megabytes that an import of 3,000 rows may hold."""
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a run is forked")


def run(data: bytes, folder: Path) -> Run:
    """Import a file in a process of its own."""
    (folder / "计划.docx").write_bytes(data)
    return run_npc(
        ("plan", "import", "计划.docx", "-o", "-"), folder, environment={"NPC_LANG": "zh"}
    )


@pytest.mark.parametrize(("made", "length"), [(table_of, 400), (text_of, 80)])
def test_twice_as_long_takes_twice_as_long(
    made: Callable[[int], bytes], length: int, tmp_path: Path
) -> None:
    """Of the seconds of the processor; the less of two runs, as other programs run beside it."""
    usual, shorter, longer = (
        min(run(made(size), tmp_path).cpu for _ in range(2)) for size in (1, length // 2, length)
    )
    assert longer - usual <= MOST * max(shorter - usual, MEASURABLE / 4)


MEASURING = """\
import resource, subprocess, sys
done = subprocess.run([sys.executable, "-m", "npc", "plan", "import", "计划.docx", "-o", "-"], check=False)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)
sys.exit(done.returncode)
"""
"""A small process that starts npc: what a large one starts is charged with the memory of that, too."""
UNIT = 1024 * 1024 if sys.platform == "darwin" else 1024


def test_three_thousand_rows_are_imported_in_little_memory(tmp_path: Path) -> None:
    """Every row is there, in a process that has loaded nothing before."""
    (tmp_path / "计划.docx").write_bytes(table_of(3000))
    done = subprocess.run(
        [sys.executable, "-c", MEASURING], cwd=tmp_path, capture_output=True, check=True
    )
    assert done.stdout.decode().count("- 项目名称: ") == 3000
    assert int(done.stderr.split()[-1]) / UNIT < MOST_MEMORY
