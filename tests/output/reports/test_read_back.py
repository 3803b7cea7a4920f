"""Reports read back by tools that are not ours."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from junitparser import JUnitXml

from support import ROOT, Npc

NANHAI = ROOT / "plans" / "nanhai-2023"


@pytest.fixture
def sarif(npc: Npc, tmp_path: Path) -> Path:
    """Write the findings of a real plan as SARIF."""
    npc(
        "plan", "validate", NANHAI, "--format", "sarif", "-o", tmp_path / "npc.sarif", language="zh"
    )
    return tmp_path / "npc.sarif"


def run(*command: str | Path) -> str:
    """Run a tool and give what it says."""
    # Microsoft's tool is made with .NET, which otherwise asks for a library of languages.
    environment = os.environ | {"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [str(one) for one in command],
        capture_output=True,
        check=True,
        encoding="utf-8",
        env=environment,
    )
    return done.stdout


@pytest.mark.skipif(not shutil.which("sarif-multitool-linux"), reason="needs Microsoft's validator")
def test_sarif_has_the_form_of_its_schema(sarif: Path) -> None:
    """Microsoft's validator has no error, and asks for nothing but the address of a page."""
    out = run("sarif-multitool-linux", "validate", sarif)
    assert "error" not in out
    assert {line.split("warning ")[1][:9] for line in out.splitlines() if ": warning" in line} <= {
        "SARIF2005"
    }


@pytest.mark.skipif(not shutil.which("sarif"), reason="needs sarif-tools")
def test_sarif_tools_count_what_we_count(npc: Npc, sarif: Path) -> None:
    """Severities arrive as they left."""
    last = npc("plan", "validate", NANHAI).out.splitlines()[-1]
    out = run("sarif", "summary", sarif)
    counts = {name: int(out.split(f"{name}: ")[1].split()[0]) for name in ("error", "warning")}
    assert counts["error"] == 0
    assert f"{counts['warning']} warnings" in last


def test_junit_is_read_by_junitparser(npc: Npc, tmp_path: Path) -> None:
    """A suite a file, a case a finding, with its message."""
    file = tmp_path / "npc.xml"
    npc("plan", "validate", NANHAI, "--format", "junit", "-o", file, language="zh")
    concise = npc("plan", "validate", NANHAI, "--format", "concise").out.splitlines()
    report = JUnitXml.fromfile(str(file))
    assert report.tests == len([line for line in concise if "[NPC" in line])
    assert sorted(Path(suite.name).name for suite in report) == [
        "arrangement.yaml",
        "monthly-plan.yaml",
        "work-points.yaml",
    ]
