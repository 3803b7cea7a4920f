"""What programs are given is what its schema describes and its page says, key by key."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from closed_schemas import closed
from npc.diagnostics import Diagnostic, Edit, Ground, Place, Related, Report, Rule, Severity, Span
from npc.messages import Message
from npc.output.json_schemas import DESCRIBED, DOCS, SCHEMAS, with_tables
from npc.output.reports.rule_list import every_rule
from npc.rules.pages import page_of
from support import ROOT, Npc, keys


def closed_validator(name: str) -> Draft202012Validator:
    schema = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(closed(schema), format_checker=Draft202012Validator.FORMAT_CHECKER)


def faults(name: str, record: object) -> list[str]:
    return [error.message for error in closed_validator(name).iter_errors(record)]


def described(name: str) -> set[str]:
    """Every key that a schema describes."""

    def below(schema: Any) -> set[str]:  # noqa: ANN401 - what JSON holds
        if isinstance(schema, list):
            return {key for each in schema for key in below(each)}
        if not isinstance(schema, dict):
            return set()
        own = set(schema.get("properties", {}))
        return own | {key for each in schema.values() for key in below(each)}

    return below(json.loads((SCHEMAS / name).read_text(encoding="utf-8")))


@pytest.mark.parametrize("each", DESCRIBED, ids=lambda each: each.schema)
def test_schema_and_page_are_made_of_what_is_declared(each: Any) -> None:  # noqa: ANN401 - one of them
    """Run `python3 dev.py forms` after a change."""
    made = each.schema_text()
    assert (SCHEMAS / each.schema).read_text(encoding="utf-8") == made
    page = (DOCS / each.page).read_text(encoding="utf-8")
    assert with_tables(page, each.objects) == page
    for name in each.objects:
        assert f"<!-- {name} -->" in page
    assert f"schemas/{each.schema}" in page


SPAN = Span(2, 13, 2, 16)
WHOLE = Report(
    (
        Diagnostic(
            Rule("NPC301", "unknown-department", Severity.ERROR, Message("x", "某")),
            Message("a", "甲"),
            Place("a.yaml", SPAN),
            Message("b", "乙"),
            (Related(Place("b.yaml", None), Message("c", "丙")),),
            (Edit(SPAN, "丁"),),
            grounds=(Ground(Message("d", "戊"), "己"),),
        ),
    ),
    plan_count=1,
    word_files=2,
    left_out=(
        Diagnostic(
            Rule("NPC402", "x", Severity.WARNING, Message("x", "某")),
            Message("a", "甲"),
            Place("a.yaml", None),
        ),
    ),
)
"""A report that says everything that one may."""


def test_every_key_of_findings_is_described_and_written() -> None:
    from npc.output.reports.json_document import lines

    record = json.loads("\n".join(lines(WHOLE, "en")))
    assert faults("findings-1.schema.json", record) == []
    assert keys(record) == described("findings-1.schema.json")
    assert record["counts"] == {"error": 1, "warning": 1, "info": 0}
    assert (record["word_files"], record["left_out"]) == (2, 1)
    (finding,) = record["findings"]
    assert finding["start"] == {"line": 2, "column": 13}
    assert finding["related"][0]["start"] is None
    assert finding["fix"] == [
        {"start": {"line": 2, "column": 13}, "end": {"line": 2, "column": 16}, "text": "丁"}
    ]


@pytest.mark.parametrize("plan", sorted(path.name for path in (ROOT / "plans").iterdir()))
def test_findings_of_every_plan(npc: Npc, plans: Path, plan: str) -> None:
    """Also a line each, and in whichever language."""
    whole = npc("plan", "validate", plans / plan, "--to", "json")
    record = json.loads(whole.out)
    assert faults("findings-1.schema.json", record) == []
    assert whole.out == npc("plan", "validate", plans / plan, "--to", "json", language="zh").out
    rows = npc("plan", "validate", plans / plan, "--to", "jsonl").out.splitlines()
    assert [json.loads(row) for row in rows] == record["findings"]


def test_rules_hold_their_whole_pages(npc: Npc) -> None:
    """In both languages, and as they are printed."""
    record = json.loads(npc("rule", "--to", "json").out)
    assert faults("rules-1.schema.json", record) == []
    assert keys(record) == described("rules-1.schema.json")
    assert [each["code"] for each in record["rules"]] == [rule.code for rule in every_rule()]
    for each, rule in zip(record["rules"], every_rule(), strict=True):
        page = page_of(rule)
        title = rule.title
        assert each["title"] == {"en": title.in_language("en"), "zh": title.in_language("zh")}
        assert each["ground"]["zh"] == page.ground.in_language("zh")
        assert each["is_yaml"] == isinstance(page.fails, str)
        assert each["fails"]["zh"] in {page.fails, getattr(page.fails, "zh", "")}
    unreadable = next(each for each in record["rules"] if each["code"] == "NPC102")
    assert unreadable["switch_off"] == []
