"""`npc settings`: which files, which settings, which rules, by which line, and what the machine has."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from closed_schemas import closed
from npc import __version__
from npc.kinds.npc_yaml import NpcYaml
from npc.kinds.record import One
from npc.output.reports.width import width
from support import ROOT, Npc, Write

SCHEMA = json.loads((ROOT / "schemas" / "settings-1.schema.json").read_text(encoding="utf-8"))
CLOSED = Draft202012Validator(closed(SCHEMA))
SETTINGS = """\
organ: 示例县人大常委会
departments: [办公室, {name: 选举联络工委, aliases: [选联]}]
rules:
  ignore: [NPC343, "other-category,NPC4"]
  select: NPC3
  severity: {NPC402: info}
templates: own
terms: {桂成街道: 桂城街道}
limits: {department: 8}
"""
PLAN = """\
kind: work-points
year: 2025
# npc: ignore[NPC401] 照印发原文
preamble: 督办。
---
kind: arrangement
categories: []  # npc: ignore[NPC9zz, NPC402] 另有
"""


@pytest.fixture(name="repo")
def a_repo(write: Write) -> None:
    write("npc.yaml", SETTINGS)
    write("own/macros.html", "")
    write("plans/2025/a.yaml", PLAN)
    write("plans/2025/b.yaml", "kind: monthly-plan\nmonths: {}\n")
    write("plans/2024.yaml", "kind: work-points\nyear: 2024\npreamble: 督办。\nowner: x\n")


def shown(npc: Npc, *arguments: str | Path, code: int = 0) -> Any:  # noqa: ANN401 - what JSON holds
    result = npc("settings", *arguments, "--to", "json")
    assert result.code == code
    record = json.loads(result.out)
    assert [error.message for error in CLOSED.iter_errors(record)] == []
    return record


@pytest.mark.usefixtures("repo")
def test_files_make_plans(npc: Npc) -> None:
    """Each with what it holds, and how many errors; those that are not named are not there."""
    (repo,) = shown(npc)["repos"]
    assert repo["npc_yaml"] == "npc.yaml"
    assert [(plan["name"], plan["year"]) for plan in repo["plans"]] == [
        ("2024", 2024),
        ("2025", 2025),
    ]
    assert repo["plans"][0]["files"] == [
        {"path": "plans/2024.yaml", "kinds": ["work-points"], "errors": 1}
    ]
    assert repo["plans"][1]["files"] == [
        {"path": "plans/2025/a.yaml", "kinds": ["work-points", "arrangement"], "errors": 0},
        {"path": "plans/2025/b.yaml", "kinds": ["monthly-plan"], "errors": 0},
    ]
    (repo,) = shown(npc, "plans/2025/b.yaml")["repos"]
    assert [plan["files"][0]["path"] for plan in repo["plans"]] == ["plans/2025/b.yaml"]


@pytest.mark.usefixtures("repo")
def test_every_setting_has_its_line_or_its_default(npc: Npc) -> None:
    """Also those that nobody has written."""
    (repo,) = shown(npc)["repos"]
    found = {
        each["key"]: (each["value"], each["at"] and each["at"]["line"]) for each in repo["settings"]
    }
    assert found["organ"] == ("示例县人大常委会", 1)
    assert found["departments"] == ("办公室、选举联络工委", 2)
    assert found["rules.ignore"] == ("NPC343、other-category,NPC4", 4)
    assert found["rules.severity.NPC402"] == ("info", 6)
    assert found["limits.department"] == ("8", 9)
    assert found["limits.session"] == ("18", None)
    assert found["rules.fail-on"] == ("error", None)
    assert found["level"] == (None, None)
    assert found["terms.桂成街道"] == ("桂城街道", 8)
    heads = {key.partition(".")[0] for key in found}
    assert heads == set(NpcYaml.keys)
    for name, key in NpcYaml.keys.items():
        if isinstance(key.type, One):
            inner = {key.split(".")[1] for key in found if key.startswith(f"{name}.")}
            assert inner == set(key.type.record.keys)
    assert repo["templates"] == ["macros.html"]


@pytest.mark.usefixtures("repo")
def test_rules_are_off_by_lines(npc: Npc) -> None:
    """Of npc.yaml and of comments; what is no rule is listed as none."""
    (repo,) = shown(npc)["repos"]
    told = [
        (each["rule"], each["what"], each["at"]["path"], each["at"]["line"])
        for each in repo["rules"]
    ]
    assert told == [
        ("NPC3", "select", "npc.yaml", 5),
        ("NPC343", "ignore", "npc.yaml", 4),
        ("other-category", "ignore", "npc.yaml", 4),
        ("NPC4", "ignore", "npc.yaml", 4),
        ("NPC402", "info", "npc.yaml", 6),
        ("NPC401", "ignore-here", "plans/2025/a.yaml", 3),
        ("NPC9zz", "ignore-here", "plans/2025/a.yaml", 7),
        ("NPC402", "ignore-here", "plans/2025/a.yaml", 7),
    ]
    by_rule = {each["rule"]: each for each in repo["rules"]}
    assert by_rule["NPC401"]["reason"] == "照印发原文"
    assert by_rule["NPC9zz"]["codes"] == []
    assert len(by_rule["NPC4"]["codes"]) > 5
    assert by_rule["other-category"]["codes"][0].startswith("NPC")


@pytest.mark.usefixtures("repo")
@pytest.mark.parametrize("language", ["zh", "en"])
def test_people_read_it_in_eighty_columns(
    npc: Npc, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    """Names as the files have them, places to copy."""
    monkeypatch.setenv("COLUMNS", "80")
    result = npc("settings", language=language)
    lines = result.out.splitlines()
    assert max(map(width, lines)) <= 80
    wanted = {
        "zh": ("规则.不通过", "此处不查", "默认", "没有这条规则", "npc.yaml:1", "照印发原文"),
        "en": ("rules.fail-on", "off here", "default", "no such rule", "npc.yaml:1"),
    }
    for words in wanted[language]:
        assert words in result.out
    assert __version__ in result.out


def test_several_repos_stand_one_after_the_other(npc: Npc, write: Write) -> None:
    """Each with the plans for which its npc.yaml holds."""
    write("a/npc.yaml", "organ: 甲县人大常委会\n")
    write("a/plans/2025.yaml", "kind: work-points\nyear: 2025\npreamble: 督办。\n")
    write("b/2025.yaml", "kind: work-points\nyear: 2025\npreamble: 督办。\n")
    repos = shown(npc, ".")["repos"]
    assert [(repo["npc_yaml"], repo["plans"][0]["organ"]) for repo in repos] == [
        ("a/npc.yaml", "甲县人大常委会"),
        (None, None),
    ]


def test_where_no_plan_is(npc: Npc, write: Write) -> None:
    """What the machine has is shown all the same; a path that is wrong is an error."""
    write("npc.yaml", "organ: 示例县人大常委会\n")
    result = npc("settings", "--to", "json")
    assert (result.code, "no plan in" in result.err) == (0, True)
    record = json.loads(result.out)
    assert record["repos"][0]["plans"] == []
    assert record["repos"][0]["settings"][0]["value"] == "示例县人大常委会"
    refused = npc("settings", "没有")
    assert (refused.code, refused.out) == (2, "")


@pytest.mark.parametrize("text", ["organs: x\n", "rules: [\n", "- a\n", "\x00"])
def test_settings_that_are_wrong(npc: Npc, write: Write, text: str) -> None:
    """What of them holds is shown, and on stderr what is wrong; nothing breaks."""
    write("npc.yaml", text)
    write("plans/2025.yaml", "kind: work-points\nyear: 2025\npreamble: 督办。\n")
    result = npc("settings", "--to", "json")
    assert result.code == 1
    (repo,) = json.loads(result.out)["repos"]
    assert repo["errors"] > 0
    assert "npc.yaml" in result.err
    assert npc("settings").code == 1


def test_the_language_and_why(npc: Npc) -> None:
    """By which variable."""
    machine = {each["key"]: each for each in shown(npc)["machine"]}
    assert machine["language"]["value"] == "en"
    assert "NPC_LANG=en" in machine["language"]["about"]["zh"]
    assert machine["npc"]["value"] == __version__


def test_the_language_of_the_repo(npc: Npc, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the npc.yaml that says it; without any word, as the plans are."""
    write("plans/2025.yaml", "kind: work-points\nyear: 2025\npreamble: 督办。\n")
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    assert "语言         zh" in npc("settings", language="").out
    write("npc.yaml", "language: en\n")
    assert re.search(r"language +en +said by npc.yaml", npc("settings", language="").out)


def test_what_is_not_installed(npc: Npc, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is named, with what it would be for."""
    monkeypatch.setattr(shutil, "which", lambda _: None)
    machine = {each["key"]: each for each in shown(npc)["machine"]}
    assert machine["git"]["value"] is None
    result = npc("settings", language="zh").out
    assert re.search(r"git +没有", result)


@pytest.mark.usefixtures("repo")
def test_no_file_of_the_plan_is_written_over(npc: Npc) -> None:
    """The file's ending says the form."""
    refused = npc("settings", "-o", "plans/2024.yaml")
    assert (refused.code, refused.out) == (2, "")
    assert npc("settings", "-o", "out.json").out == "out.json\n"
    assert json.loads(Path("out.json").read_text(encoding="utf-8"))["schema"] == "npc-settings"
