"""Microsoft's validator of Word files, where it is installed."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest


def validated(data: bytes, folder: Path) -> None:
    """Let the validator judge a Word file; where there is none, the test says so."""
    if not shutil.which("ooxml-validator"):
        pytest.skip("needs Microsoft's validator")
    path = folder / "validated.docx"
    path.write_bytes(data)
    result = subprocess.run(
        ["ooxml-validator", str(path)], capture_output=True, check=False, encoding="utf-8"
    )
    assert json.loads(result.stdout)["ok"], result.stdout
