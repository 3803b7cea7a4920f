"""`npc knowledge`: what npc knows that changes by date, and on what ground."""

import json
from pathlib import Path

import pytest

from closed_schemas import closed
from npc.facts.known import built_in
from npc.kinds.entries.knowledge import families
from npc.output.reports.knowledge.markdown import TARGET, page
from npc.reading.own_entries import MOST_FILES
from support import ROOT, Npc, Write

OWN = """\
本地规定:
  法律:
    - {名称: 云岭省河长制条例, 起: 2022-06-01, 层级: [市, 县], 未核实: 是, 依据: {文件: 第7号公告, 日期: 2022-03-31}}
"""


@pytest.fixture
def own(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repo that has added a law of its own."""
    monkeypatch.chdir(tmp_path)
    return write("npc.yaml", OWN)


def test_the_page_is_made_of_the_base() -> None:
    """`python3 dev.py forms` has been run."""
    written = TARGET.read_text(encoding="utf-8")
    assert page(written) == written


def test_every_entry_is_in_one_list(npc: Npc) -> None:
    """A line an entry, and in JSON with all that is known of it."""
    count = sum(len(built_in(family)) for family in families().values())
    lines = npc("knowledge", language="zh").out.splitlines()
    assert len(lines) == count + 1
    record = json.loads(npc("knowledge", "--to", "json").out)
    assert len(record["entries"]) == count
    assert f"共{count}条" in lines[-1]
    assert record["known_until"] in lines[-1]


def test_a_few_entries_are_shown_whole(npc: Npc) -> None:
    """Words may stand anywhere in an entry, and all of them must; days, family and quotes are shown."""
    assert npc("knowledge", "环境噪声", "1899", language="zh").code == 2
    out = npc("knowledge", "环境噪声", "第九十条", language="zh").out
    assert "法律  环境噪声污染防治法\n  时间：1997-03-01至2022-06-04\n" in out
    assert "取代：噪声污染防治法" in out
    assert "依据：噪声污染防治法第九十条" in out
    assert "replaced-by: 噪声污染防治法" in npc("knowledge", "环境噪声", "第九十条").out


def test_a_family_is_listed_by_its_name(npc: Npc) -> None:
    """In either language."""
    record = json.loads(npc("knowledge", "法律", "--to", "json").out)
    assert {entry["family"] for entry in record["entries"]} >= {"laws"}
    assert npc("knowledge", "laws", "--to", "json").code == 0


def test_what_nobody_knows_is_said(npc: Npc) -> None:
    """With what to do."""
    result = npc("knowledge", "没有这样的词", language="zh")
    assert result.code == 2
    assert "没有收录“没有这样的词”" in result.err


@pytest.mark.usefixtures("own")
def test_a_places_own_entries_are_listed_with_the_others(npc: Npc) -> None:
    """Marked as such; those that are not verified are listed by themselves."""
    out = npc("knowledge", "河长制", language="zh").out
    assert "本库规定（npc.yaml）" in out
    assert "层级：市级、县级" in out
    assert "尚未核实，只作提示" in out
    assert "依据：第7号公告（2022-03-31）" in out
    doubtful = json.loads(npc("knowledge", "--unverified", "--to", "json").out)["entries"]
    assert {each["is_unverified"] for each in doubtful} == {True}
    assert any(each["is_own"] for each in doubtful)


def test_what_cannot_be_used_is_told_beside(own: Path, npc: Npc) -> None:
    """The rest is listed all the same."""
    own.write_text(OWN + "    - {名称: 乙, 起: 2023-01-01, 止: 2022-01-01}\n", encoding="utf-8")
    result = npc("knowledge", "河长制", language="zh")
    assert "河长制条例" in result.out
    assert "NPC204" in result.err
    assert result.code == 1


def test_so_many_files_are_read_and_no_more(own: Path, npc: Npc) -> None:
    """What is over the limit is said once, at the first file that is not read."""
    names = [f"规定{number}.yaml" for number in range(MOST_FILES + 1)]
    for name in names:
        entry = f"种类: 本地规定\n法律:\n  - {{名称: {name[:-5]}试行条例}}\n"
        own.with_name(name).write_text(entry, encoding="utf-8")
    own.write_text(f"本地规定: {{文件: [{', '.join(names)}]}}\n", encoding="utf-8")
    result = npc("knowledge", "试行条例", language="zh")
    assert result.err.count(f"共列{MOST_FILES + 1}个文件，只读前{MOST_FILES}个") == 1
    assert f"规定{MOST_FILES - 1}试行条例" in result.out
    assert f"规定{MOST_FILES}试行条例" not in result.out


def test_json_is_what_its_schema_says(npc: Npc) -> None:
    """Every key is described."""
    from jsonschema import Draft202012Validator

    schema = json.loads((ROOT / "schemas/knowledge-1.schema.json").read_text(encoding="utf-8"))
    record = json.loads(npc("knowledge", "--to", "json").out)
    assert [*Draft202012Validator(closed(schema)).iter_errors(record)] == []


def test_markdown_has_a_table_a_family(npc: Npc) -> None:
    """Also in English."""
    assert "| 名称 | 时间 |" in npc("knowledge", "--to", "md", language="zh").out
    assert "| name | days |" in npc("knowledge", "--to", "md").out
