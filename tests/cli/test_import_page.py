"""What docs/import.md says of options, rules and JSON is so; its sessions are run by test_sessions_on_pages.py."""

import json
import re

import pytest
from jsonschema import Draft202012Validator

from closed_schemas import closed
from support import ROOT, Npc

PAGE = ROOT / "docs" / "import.md"
SCHEMA = json.loads((ROOT / "schemas" / "import-1.schema.json").read_text(encoding="utf-8"))


def test_every_option_and_rule_on_the_page_is_there(npc: Npc) -> None:
    text = PAGE.read_text(encoding="utf-8")
    commands = (("import",), ("export",), ("validate",), ("render-docx",))
    told = "".join(npc("plan", *command, "--help").out for command in commands)
    options = set(re.findall(r"--[a-z]+[a-z-]*", text)) - {"--format"}  # another word for --to
    assert {option for option in options if option not in told} == set()
    assert set(re.findall(r"NPC\d+", text)) >= {"NPC910", "NPC911", "NPC403"}


@pytest.mark.parametrize(
    "name", ["docs/examples/nanhai-2023.docx", "tests/importer/bad/formula.xlsx"]
)
def test_json_is_what_its_schema_describes(npc: Npc, name: str) -> None:
    """Every key that is written is described; the two have units of each kind, marks and differences."""
    record = json.loads(npc("plan", "import", ROOT / name, "-o", "-", "--to", "json").out)
    errors = Draft202012Validator(closed(SCHEMA)).iter_errors(record)
    assert [error.message for error in errors] == []
    assert {unit["went"] for unit in record["units"]} == {"value", "computed", "todo"}
    assert record["checks"]
