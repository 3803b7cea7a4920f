"""A kind of document is declared once: a new one is read, checked, printed and listed everywhere."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document

from npc.kinds.json_schema import schema
from npc.kinds.keys import key, needed
from npc.kinds.paper import Paper, Role
from npc.kinds.record import Numbered, Record, Records
from npc.kinds.registry import PAPERS, documents
from npc.kinds.types import LINE, TEXT, choice
from plan_texts import findings
from support import ROOT, Npc, Write

PLAN = """\
kind: work-points
year: 2025
organ: 示例县人大常委会
annexes: [toy-agenda]
sections: [{title: 依法监督, points: [{lead: 听取报告}]}]
---
kind: toy-agenda
mood: calm
rows:
  - {subject: 听取和审议县政府的报告。。, speaker: 县长}
"""
TEMPLATE = """\
{# 议程 #}
{% for row in paper.rows %}
<p>{{ row.number }}. {{ row.subject | inline }}</p>
{% endfor %}
"""


class ToyRow(Numbered):
    """A row of the toy kind."""

    subject: str = needed("subject", LINE, "议题", "说什么", prints="prose")
    speaker: str | None = key("speaker", TEXT, "报告人", "谁来说")


class ToyAgenda(
    Paper,
    kind="toy-agenda",
    chinese="玩具议程",
    part="toy",
    template="toy.html",
    usual_title="{organ}{year}玩具议程",
    role=Role.ANNEX,
):
    """A kind that is declared here and nowhere else; a class of a module, as plans go between processes."""

    mood: str | None = key("mood", choice({"calm": "平静", "brisk": "轻快"}), "气氛", "气氛")
    rows: tuple[ToyRow, ...] = needed("rows", Records(ToyRow), "议题", "各项议题")


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch, write: Write) -> None:
    """List the kind, and give it a template, for the time of a test."""
    monkeypatch.setitem(PAPERS, ToyAgenda.kind, ToyAgenda)
    write("npc.yaml", "templates: templates\n")
    write("templates/toy.html", TEMPLATE)


@pytest.mark.usefixtures("toy")
def test_it_is_read_and_its_texts_are_checked() -> None:
    """By the rules of wording, at its own places; the annex of its name is there."""
    found = [one for one in findings(PLAN) if one.rule.code != "NPC376"]
    assert [one.rule.name for one in found] == ["doubled-words"]
    assert found[0].place.span
    assert found[0].place.span.line == 10


@pytest.mark.usefixtures("toy")
@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("mood: clam", "是否应为“calm”（平静）"),
        ("mod: calm", "是否应为“mood”（气氛）"),
        ("rows: [{speaker: 县长}]", "缺少必填的键“subject”（议题）"),
        ("rows: 无", "列表"),
    ],
)
def test_its_faults_are_explained(npc: Npc, write: Write, line: str, says: str) -> None:
    """With the Chinese names that it declares."""
    path = write("plans/2025/plan.yaml", f"kind: toy-agenda\n{line}\n")
    assert says in npc("plan", "validate", path, language="zh").out


@pytest.mark.usefixtures("toy")
def test_it_is_printed_in_every_form(npc: Npc, write: Write, tmp_path: Path) -> None:
    """With its usual title, as the annex that it is; alone with --part."""
    path = write("plans/2025/plan.yaml", PLAN.replace("。。", ""))
    words = ("示例县人大常委会2025年玩具议程", "1. 听取和审议县政府的报告")
    for form in ("html", "md", "docx"):
        target = tmp_path / f"plan.{form}"
        result = npc("plan", "render", path, "--to", form, "-o", target)
        assert result.code == 0, result.err
        text = (
            "\n".join(one.text for one in Document(str(target)).paragraphs)
            if form == "docx"
            else target.read_text(encoding="utf-8").replace("1\\.", "1.")
        )
        assert all(each in text for each in words)
    only = npc("plan", "render", path, "--to", "md", "--part", "toy", "-o", "-").out
    assert "玩具议程" in only
    assert "依法监督" not in only


@pytest.mark.usefixtures("toy")
def test_it_is_listed_wherever_kinds_are(npc: Npc, write: Write) -> None:
    """In the schema, and in what is said of unknown kinds and parts."""
    definitions = schema(None, "en")["definitions"]
    assert isinstance(definitions, dict)
    assert "mood" in definitions["toy-agenda"]["properties"]
    assert npc("schema", "toy-agenda").code == 0
    path = write("plans/2025/plan.yaml", "kind: 甲\n")
    assert "toy-agenda" in npc("plan", "validate", path).out
    assert "toy" in npc("plan", "render", path, "--part", "甲").err


@pytest.mark.parametrize("left_out", ["kind", "chinese", "part", "template", "usual_title", "role"])
def test_what_a_kind_forgets_is_missed_at_once(left_out: str) -> None:
    """When its class is made, that is when its module is imported."""
    options = {
        "kind": "toy",
        "chinese": "玩具",
        "part": "toy",
        "template": "toy.html",
        "usual_title": "玩具",
        "role": Role.ANNEX,
    }
    del options[left_out]
    with pytest.raises(TypeError, match=left_out):
        type("Toy", (Paper,), {}, **options)


def test_each_key_has_a_chinese_name_of_its_own() -> None:
    """A mapping in which one is missing or there twice cannot be declared."""
    with pytest.raises(TypeError, match="Twice"):
        type(
            "Twice",
            (Record,),
            {"one": key("one", TEXT, "甲", ""), "two": key("two", TEXT, "甲", "")},
        )
    with pytest.raises(TypeError, match="Nameless"):
        type("Nameless", (Record,), {"one": key("one", TEXT, "", "")})


def test_names_of_keys_can_be_told_from_one_another() -> None:
    """No Chinese name of a key is another key of its mapping; several words have hyphens."""
    for record in _records():
        names = [each.chinese for each in record.keys.values()]
        assert not set(names) & set(record.keys)
        assert all("_" not in name and name == name.lower() for name in record.keys)


def _records() -> Iterator[type[Record]]:
    """Yield every record that kinds declare, those in them too."""
    waiting, seen = list(documents().values()), set()
    while waiting:
        record = waiting.pop()
        if record not in seen:
            seen.add(record)
            yield record
            waiting += record.inner()


def test_sentences_name_keys_that_there_are() -> None:
    """All that writes YAML for people asks how a key is spelt, and asks for one that is declared."""
    known = {name for record in _records() for name in record.keys}
    named = {
        name
        for path in (ROOT / "src" / "npc").rglob("*.py")
        for call in re.findall(r"spelt\((.*?)\n\s*\)", path.read_text(encoding="utf-8"), re.DOTALL)
        for name in re.findall(r"<([a-z-]+)>", call)
    }
    assert named >= {"owners", "kind", "duties"}
    assert named <= known


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        ("arrangement", "categories:\n"),
        ("monthly-plan", "months:\n"),
        ("agenda", "session: {kind: 常委会会议, date: 2026-04-28}\nitems:\n"),
    ],
)
def test_a_list_that_must_be_there_may_be_empty(
    npc: Npc, write: Write, kind: str, keys: str
) -> None:
    """As a paper is that is only begun."""
    write("plan.yaml", f"kind: {kind}\nyear: 2026\n{keys}")
    assert npc("plan", "validate", "plan.yaml").code == 0
    assert npc("schedule", "month", "4", "--plan", "plan.yaml").code == 0
