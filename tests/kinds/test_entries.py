"""Entries of the base of knowledge: a place's own in npc.yaml, and npc's."""

from datetime import date
from pathlib import Path

import pytest

from npc.facts.known import Known, built_in
from npc.kinds.entries.compiling import source, target
from npc.kinds.entries.entry import KnowledgeEntry
from npc.kinds.entries.knowledge import families
from npc.kinds.entries.laws import Law
from npc.kinds.entries.words import MistakenWord
from npc.reading.plans import read_plans
from npc.reading.settings import Settings, SettingsReader
from npc.source.repo import find_plans
from support import Write

PLAN = "kind: arrangement\ncategories:\n  - {name: 视察, items: [{title: 视察公园, when: 3月}]}\n"
LAW = "{id: 甲法, from: 2020-01-01, source: {document: 某文件, date: 2019-12-01}}"


def settings_of(text: str, write: Write, folder: Path) -> Settings:
    """Read the settings of a repo."""
    write("npc.yaml", text)
    return SettingsReader(lambda path: path.name).read(folder / "npc.yaml")


@pytest.mark.parametrize("family", families())
def test_tables_are_those_of_the_files(family: str) -> None:
    """`python3 dev.py forms` has been run."""
    assert target(family).read_text(encoding="utf-8") == source(family)


@pytest.mark.parametrize("family", families().values())
def test_every_entry_has_a_source_and_days_in_order(family: type[KnowledgeEntry]) -> None:
    """What is neither law nor document is said to be practice; no name is there twice for one day."""
    entries = built_in(family)
    for entry in entries:
        assert entry.sources, entry.id
        assert not entry.until or entry.since <= entry.until, entry.id
    for number, entry in enumerate(entries):
        beside = [other for other in entries[number + 1 :] if other.id == entry.id]
        assert not any(map(entry.is_beside, beside)), entry.id


def test_entries_hold_from_day_to_day() -> None:
    """Both days are within; open ends have no end."""
    law = next(law for law in built_in(Law) if law.id == "环境噪声污染防治法")
    assert law.holds_on(date(1997, 3, 1))
    assert law.holds_on(date(2022, 6, 4))
    assert not law.holds_on(date(2022, 6, 5))
    assert law.holds_between(date(2021, 6, 1), date(2023, 6, 1))
    assert not law.holds_between(date(1996, 1, 1), date(1997, 2, 28))


def test_a_place_adds_entries_in_npc_yaml_and_in_files(write: Write, tmp_path: Path) -> None:
    """Both reach the plans; keys may be Chinese; what is written in a file has its place there."""
    write("共享/本省.yaml", "种类: 本地规定\n法律:\n  - {名称: 乙法, 起: 2021-01-01, 层级: 县}\n")
    write("npc.yaml", f"knowledge:\n  files: 共享/本省.yaml\n  laws:\n    - {LAW}\n")
    write("plans/2025/arrangement.yaml", PLAN)
    reader = SettingsReader(lambda path: path.name)
    (files,) = find_plans([], around=tmp_path)
    (reading,) = read_plans(files, show=lambda path: path.name, settings=reader)
    assert reader.all[0].diagnostics == ()
    first, second = reading.plan.entries
    assert (first.id, first.since, first.is_own) == ("甲法", "2020-01-01", True)
    assert [ground.cited.zh for ground in first.grounds] == ["某文件（2019-12-01）"]
    assert (second.id, second.levels) == ("乙法", ("county",))
    assert second.at.place.path == "本省.yaml"


def test_an_entry_of_a_place_stands_in_for_that_of_npc(write: Write, tmp_path: Path) -> None:
    """For the days for which it is written; entries of other levels are left out."""
    settings = settings_of(
        "本地规定:\n  法律:\n    - {名称: 合同法, 起: 2000-01-01}\n    - {名称: 丙法, 层级: [省, 市]}\n",
        write,
        tmp_path,
    )
    known = Known(settings.entries, "county").of(Law)
    assert [law.since for law in known if law.id == "合同法"] == ["2000-01-01"]
    assert not any(law.id == "丙法" for law in known)
    assert any(law.id == "丙法" for law in Known(settings.entries, "city").of(Law))


def test_only_entries_are_made_whose_words_a_plan_says(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a table of thousands, a plan says few words; a place's own come first here, too."""
    settings = settings_of(
        "本地规定:\n  易混字词: [{名称: 我的, 误写: 行驶, 应写: 行使}, {名称: 别的, 误写: 无此词, 应写: 有此词}]\n",
        write,
        tmp_path,
    )
    of_row, made = MistakenWord.of_row, list[MistakenWord]()

    def kept(row: tuple[object, ...]) -> MistakenWord:
        made.append(of_row(row))
        return made[-1]

    monkeypatch.setattr(MistakenWord, "of_row", kept)
    said = Known(settings.entries).said(MistakenWord, "依法行驶职权".__contains__, "wrong")
    assert said[0].id == "我的"
    assert {entry.wrong for entry in said} == {"行驶"}
    assert len(made) == len(said) - 1 < 10


@pytest.mark.parametrize(
    ("text", "codes", "said"),
    [
        ("laws: [{id: 甲法, from: 2020-01-01, until: 2019-01-01}]", ["NPC204"], "早于开始"),
        ("laws: [{id: 甲法}, {id: 甲法, from: 2020-01-01}]", ["NPC204"], "同一段日子"),
        ("laws: [{id: 甲法, until: 2019-12-31}, {id: 甲法, from: 2020-01-01}]", [], ""),
        ("laws: [{id: 甲法, level: village}]", ["NPC204"], "village"),
        ("laws: [{id: 甲法, since: 2020-01-01}]", ["NPC201"], "since"),
        ("laws: [{id: 甲法, from: 去年}]", ["NPC204"], "去年"),
        ("laws: [{from: 2020-01-01}]", ["NPC202"], ""),
        ("laws: [{id: 甲法, source: {date: 2020-01-01}}]", ["NPC204"], ""),
        ("lores: []", ["NPC201"], "lores"),
        ("files: ../外面.yaml", ["NPC005"], "计划库以外"),
        ("files: 没有.yaml", ["NPC204"], "没有.yaml"),
        ("files: [空.yaml]", ["NPC003"], ""),
        ("files: [计划.yaml]", ["NPC206"], "本地规定"),
        ("files: [错.yaml]", ["NPC204"], "village"),
    ],
)
def test_what_is_wrong_is_found(
    text: str, codes: list[str], said: str, write: Write, tmp_path: Path
) -> None:
    """Each fault has a finding at its place, and what is right is used all the same."""
    write("空.yaml", "")
    write("计划.yaml", PLAN)
    write("错.yaml", "kind: knowledge\nlaws: [{id: 丁法}, {id: 丙法, level: village}]\n")
    settings = settings_of(f"knowledge:\n  {text}\n", write, tmp_path)
    found = settings.diagnostics
    assert [each.rule.code for each in found] == codes
    assert all(said in each.message.zh + (each.hint.zh if each.hint else "") for each in found)
    assert all(each.place.span for each in found if each.rule.code != "NPC003")


def test_no_entry_stands_on_a_law_after_its_repeal() -> None:
    """What cites a repealed law ends before it; how a law was worded stays an example of the language."""
    ended = {name: law.until for law in built_in(Law) if law.until for name in law.names}
    cited = [
        (entry.id, each.until, source.law)
        for name, family in families().items()
        if name not in {"laws", "words"}
        for entry in built_in(family)
        for each in (getattr(entry, "law", ()) or (entry,))
        for source in each.sources
    ]
    standing = [one for one in cited if one[2] in ended and not "" < one[1] <= ended[one[2]]]
    assert ("environment", "2026-08-14", "环境保护法") in cited
    assert standing == []
