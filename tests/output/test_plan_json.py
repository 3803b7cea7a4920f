"""`npc plan show --to json`: the joined plan, whole, as its schema describes it."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from closed_schemas import closed
from npc.diagnostics import SourceText
from npc.facts.facts import Facts
from npc.kinds.containers import Keyed, Many, OwnersType, Several, TextLines
from npc.kinds.context import Context
from npc.kinds.ledger_types import DayEntries
from npc.kinds.record import One, type_below
from npc.kinds.registry import KINDS
from npc.kinds.types import Choice, Leaf, Type
from npc.output.plan_json.document import plan_record
from npc.output.plan_json.records import objects
from npc.output.plan_json.row import PlanRow
from npc.plan import Location, Plan
from npc.source.document import Node
from npc.source.reader import read_text
from schedules import plan
from support import ROOT, Npc, Write

SCHEMA = json.loads((ROOT / "schemas" / "plan-1.schema.json").read_text(encoding="utf-8"))
CLOSED = Draft202012Validator(closed(SCHEMA), format_checker=Draft202012Validator.FORMAT_CHECKER)
PLANS = sorted(path.name for path in (ROOT / "plans").iterdir())


def shown(npc: Npc, *arguments: str | Path) -> Any:  # noqa: ANN401 - what JSON holds
    result = npc("plan", "show", *arguments, "--to", "json")
    assert (result.code, result.err) == (0, "")
    record = json.loads(result.out)
    assert [error.message for error in CLOSED.iter_errors(record)] == []
    return record


def texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - the same
    """Every text, number and key in JSON."""
    if isinstance(value, dict):
        yield from value
        for each in value.values():
            yield from texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts(each)
    elif value is not None:
        yield str(value).lower() if isinstance(value, bool) else str(value)


def typed(node: Node, type_: Type[object, object] | None) -> Iterator[str]:
    """Every value that a document has, and the keys that are data: months, names of notes, days."""
    if isinstance(node, dict):
        for key, value in node.items():
            if isinstance(type_, Keyed):
                yield key
            yield from typed(value, type_below(type_, key) if type_ else None)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from typed(value, type_below(type_, index) if type_ else None)
    elif node is not None:
        yield node


def bare(text: str) -> str:
    """A text without what separates words and lines, which readers take out or put in."""
    return re.sub(r"[\s:：。；;，,、]", "", text)


PARTED = re.compile("[、，,；;\n]")
"""What stands between the names of a list, in plan files or in what is read of them."""


def lost(data: Node, kind: str, record: object) -> set[str]:
    """The values of a document that are not in what is written of it."""
    whole = {bare(text) for text in texts(record)}
    known = whole | {bare(part) for text in texts(record) for part in PARTED.split(text)}
    pieces = (
        piece
        for value in typed(data, One(KINDS[kind]))
        for piece in ([value] if bare(value) in known else PARTED.split(value))
    )
    return {piece for piece in pieces if bare(piece) not in known}


@pytest.mark.parametrize("name", PLANS)
def test_every_value_of_a_plan_is_in_it(name: str) -> None:
    """As the files have it, or joined where lines break it; each list in its order."""
    adopted = plan(name)
    record: Any = plan_record(Facts(adopted))
    assert [*adopted.papers, *adopted.ledgers] != []
    written = zip(
        (*adopted.papers, *adopted.ledgers), record["papers"] + record["ledgers"], strict=True
    )
    for paper, made in written:
        assert lost(paper.at.document.data, paper.kind, made) == set()


@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("day", [None, "2025-07-31"])
def test_it_is_what_its_schema_describes(npc: Npc, plans: Path, name: str, day: str | None) -> None:
    """Every key that is written is described."""
    arguments = ["--as-of", day] if day else []
    record = shown(npc, plans / name, *arguments)
    assert record["as_of"] == day
    assert record["name"] == name
    assert all(("standing" in each) == bool(day) for each in record["matters"])


def test_matters_are_those_of_the_plan_and_rows_lead_to_them(npc: Npc, plans: Path) -> None:
    """Each once; a row that shows another by `same` leads to that one."""
    record = shown(npc, plans / "shilishi-2026")
    own: Plan = plan("shilishi-2026")
    assert sorted(each["listed"]["text"] for each in record["matters"]) == sorted(
        each.text for each in own.matters
    )
    by_key = {each["key"]: each for each in record["matters"]}
    assert len(by_key) == len(own.matters)
    rows = [each for each in below(record["papers"]) if "matter" in each]
    assert {row["matter"] for row in rows} == set(by_key)
    shared = [row for row in rows if "same" in row]
    assert shared
    for row in shared:
        assert by_key[row["matter"]]["listed"]["id"] == row["same"]
        assert by_key[row["matter"]]["at"] != row["at"]


def below(value: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - what JSON holds
    """Every object in JSON."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    for each in value if isinstance(value, list) else ():
        yield from below(each)


PLAN = """\
kind: work-points
year: 2025
organ: 示例县人大常委会
level: county
departments: [办公室, {name: 选举联络工委, aliases: [选联]}]
preamble: |
  第一段的
  第一句。

  第二段。
sections:
  - title: 监督工作
    points:
      - {id: money, lead: 管好钱, text: 听取报告。}
---
kind: arrangement
categories:
  - name: 视察（1项）
    items:
      - title: 视察学校
        owners: 选联、办公室
        when: 3月上旬、9月底前
        points: money
"""


def test_words_and_what_they_come_to_stand_side_by_side(npc: Npc, write: Write) -> None:
    """Times and owners, numbers as they are printed, and where each thing is written."""
    write("plans/2025.yaml", PLAN)
    record = shown(npc)
    body, table = record["papers"]
    assert (record["year"], record["organ"], record["level"]) == (
        2025,
        "示例县人大常委会",
        "county",
    )
    assert body["preamble"] == "第一段的第一句。\n第二段。"
    section = body["sections"][0]
    assert (section["label"], section["points"][0]["label"]) == ("一、", "1.")
    category = table["categories"][0]
    assert (category["name"], category["typed_count"], category["count"]) == ("视察", 1, 1)
    item = category["items"][0]
    assert item["owners"] == {
        "text": "选联、办公室",
        "names": ["选举联络工委", "办公室"],
        "lead": "选举联络工委",
        "departments": ["选举联络工委", "办公室"],
    }
    assert item["when"]["text"] == "3月上旬、9月底前"
    assert item["when"]["months"] == [[3, 3], [9, 9]]
    assert item["when"]["days"][0] == [1, 10]
    assert item["points"] == [
        {"text": "money", "at": {"path": "plans/2025.yaml", "line": 23, "column": 17}}
    ]
    assert item["at"] == {"path": "plans/2025.yaml", "line": 20, "column": 9}


def test_what_ledgers_tell_up_to_a_day(npc: Npc, plans: Path) -> None:
    """Rows are as they stand then, and say where the change is told; nothing later is known."""
    folder = plans / "shiliqu-2025"
    early, late = (shown(npc, folder, "--as-of", day) for day in ("2025-01-01", "2025-12-31"))
    assert [each["told"]["done"] for each in early["matters"] if each["told"]["done"]] == []
    done = [each for each in late["matters"] if each["told"]["done_on"]]
    assert done
    assert {each["standing"] for each in done} == {"done"}
    assert all("/ledger" in each["told"]["done"][-1]["at"]["path"] for each in done)
    changed = [each for each in below(late["papers"]) if "changed" in each]
    assert changed
    assert all("/ledger" in place["path"] for each in changed for place in each["changed"].values())
    assert [each for each in below(early["papers"]) if "changed" in each] == []
    written = [one for ledger in late["ledgers"] for one in ledger.get("opinions", ())]
    assert [one["number"] for one in late["opinions"]] == [one["number"] for one in written]


@pytest.mark.parametrize("name", ["shiliqu-2025", "shilishi-2026"])
def test_it_is_the_same_of_chinese_keys(npc: Npc, plans: Path, name: str, tmp_path: Path) -> None:
    """Keys and words of lists are English, whatever a plan is spelt in; only columns differ."""
    shutil.copytree(plans / name, tmp_path / name)
    before = shown(npc, name, "--as-of", "2025-07-31")
    assert npc("plan", "fmt", "--keys", "zh", name).code == 0
    assert "种类: " in next((tmp_path / name).glob("*.yaml")).read_text(encoding="utf-8")
    after = shown(npc, name, "--as-of", "2025-07-31")
    for place in [*below(before), *below(after)]:
        place.pop("column", None)
    assert after == before


def sample(type_: Type[object, object], numbers: Iterator[int]) -> Node:
    """A right value in which everything is written that can be, each text another."""
    match type_:
        case One():
            keys = type_.record.keys.values()
            return {key.name: sample(key.type, numbers) for key in keys}
        case Keyed():
            key = "2025-03-05" if isinstance(type_, DayEntries) else f"名{next(numbers)}"
            return {key: sample(type_.inner, numbers)}
        case TextLines() | Several() | OwnersType():
            return [f"词{next(numbers)}", f"词{next(numbers)}"]
        case Many():
            return [sample(type_.inner, numbers), sample(type_.inner, numbers)]
        case Choice():
            return [*type_.names][-1]
        case Leaf():
            right = {"year": "2031", "count": "8", "number": "0", "date": "2025-02-27"}
            return right.get(type_.name, f"文{next(numbers)}")
    raise TypeError(type_)


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_of_every_kind_is_written(kind: str) -> None:
    """Also what no plan of ours has; and all of it is described."""
    data = sample(One(KINDS[kind]), iter(range(1, 10_000)))
    assert isinstance(data, dict)
    data["kind"] = kind
    text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
    (document,) = read_text(SourceText("a.yaml", text)).documents
    record = KINDS[kind].read(document.data, Location(document), Context(year=2025))
    made = objects()[KINDS[kind]].of(PlanRow(record, {}))
    assert lost(document.data, kind, made) == set()
    described = {**closed(SCHEMA), "$ref": f"#/$defs/{kind}"}
    inner = Draft202012Validator({"$defs": described["$defs"], "$ref": f"#/$defs/{kind}"})
    assert [error.message for error in inner.iter_errors(made)] == []


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--as-of", "2025-13-01"), "“2025-13-01” is not a date"),
        (("--as-of", ""), "“” is not a date"),
        (("--year", "1999"), "no plan of 1999"),
    ],
)
def test_what_cannot_be_shown(npc: Npc, plans: Path, arguments: tuple[str, ...], says: str) -> None:
    """One sentence, and no half a document."""
    refused = npc("plan", "show", plans, *arguments, "--to", "json")
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err


def test_a_plan_with_errors_is_not_shown(npc: Npc, write: Write) -> None:
    """Part of a plan would lack things without saying so."""
    write("plans/2025.yaml", PLAN.replace("owners: 选联、办公室", "owner: 选联"))
    refused = npc("plan", "show", "--to", "json")
    assert (refused.code, refused.out) == (1, "")
    assert "NPC201" in refused.err
