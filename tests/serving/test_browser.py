"""The page in a browser: it says nothing on the console, fits a phone, and axe finds nothing."""

import json
import shutil
import subprocess
from pathlib import Path
from urllib.parse import urlencode

import pytest

from served_site import served
from support import ROOT

TOOLS = ROOT / ".venv" / "tools"
CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)

pytestmark = pytest.mark.skipif(
    not (CHROMIUM and shutil.which("node") and (TOOLS / "node_modules" / "axe-core").is_dir()),
    reason="needs Chromium, Node.js, playwright-core and axe-core",
)


def test_pages_are_for_everybody(tmp_path: Path) -> None:
    for name in ("nanhai-2023", "shiliqu-2025", "shilishi-2026"):
        shutil.copytree(ROOT / "plans" / name, tmp_path / "plans" / name)
    shown = [
        {"plan": "plans/nanhai-2023"},
        {"plan": "plans/nanhai-2023", "tab": "months", "part": "7"},
        {"plan": "plans/nanhai-2023", "tab": "departments"},
        {"plan": "plans/shiliqu-2025", "tab": "ledger"},
        {"plan": "plans/shilishi-2026"},
    ]
    with served(folder=tmp_path, language="zh") as site:
        addresses = [f"http://127.0.0.1:{site.port}/?{urlencode(each)}" for each in shown]
        addresses.append(f"http://127.0.0.1:{site.port}/rule?code=NPC402")
        command = [
            "node",
            str(Path(__file__).with_name("look.mjs")),
            str(TOOLS),
            CHROMIUM,
            *addresses,
        ]
        run = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8")
    told = json.loads(run.stdout)
    assert len(told) == 2 * len(addresses)
    for page in told:
        assert page["said"] == [], page["address"]
        assert page["wide"] <= page["width"], page["address"]
        assert page["faults"] == [], page["address"]
