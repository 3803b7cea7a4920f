"""What a plan repo begins with is right from the first day: checked, rendered, listed by the commands of a clerk."""

import json
import re
from itertools import product
from pathlib import Path

import pytest

from npc.cli.commands import COMMANDS
from npc.cli.parsing import find, read
from npc.kinds.json_schema import file_of, text
from npc.source.spelling import SETTINGS, KeysLanguage
from npc.starting.package_files import package_file
from npc.starting.place_names import Office
from npc.starting.plan_repo import GUIDE, Beginning
from npc.starting.recipes import RECIPES, default_source
from support import Npc

ORGANS = {
    "province": "广西壮族自治区人大常委会",
    "city": "云溪市人大常委会",
    "county": "青山县人大常委会",
    "township": "青山乡人大主席团",
}
YEARS = (1990, 2010, 2020, 2023, 2025, 2026, 2027, 2028)
DEPARTMENTS = ("办公室", "财经工委", "教育科学文化卫生（民族宗教侨务外事）工委")
QUIET = {"NPC388", "NPC403", "NPC910"}
"""What a plan that is still to be filled in is told: 待填, times to be chosen, that its year is not known yet."""


def beginning(
    level: str = "county", year: int = 2027, *recipes: str, keys: KeysLanguage = "zh"
) -> Beginning:
    """Return what a repo begins with."""
    office = Office(ORGANS[level], level, DEPARTMENTS)
    return Beginning(office, year, recipes, default_source(), keys)


def lay(folder: Path, begun: Beginning) -> None:
    """Write all of it."""
    for file in (begun.settings(), *begun.plan(), *begun.others()):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.text.encode())


@pytest.mark.parametrize(("level", "year"), [*product(ORGANS, YEARS)])
def test_the_first_plan_has_no_fault_but_what_is_left_open(
    npc: Npc, tmp_path: Path, level: str, year: int
) -> None:
    lay(tmp_path, beginning(level, year))
    checked = npc("plan", "validate", "--to", "json")
    found = json.loads(checked.out)["findings"]
    assert checked.code == 0
    assert {one["code"] for one in found} <= QUIET
    assert "NPC403" in {one["code"] for one in found}


def test_keys_are_chinese_or_english_and_mean_the_same(npc: Npc, tmp_path: Path) -> None:
    made: dict[KeysLanguage, bytes] = {}
    languages: tuple[KeysLanguage, ...] = ("zh", "en")
    for keys in languages:
        lay(tmp_path / keys, beginning(keys=keys))
        assert npc("plan", "render-docx", tmp_path / keys, "-o", f"{keys}.docx").code == 0
        made[keys] = (tmp_path / f"{keys}.docx").read_bytes()
    assert made["zh"] == made["en"]
    for name, text_in in (
        ("npc.yaml", "keys: en"),
        ("plans/2027/安排表.yaml", "duty: final-accounts"),
    ):
        assert text_in in (tmp_path / "en" / name).read_text(encoding="utf-8")
    chinese = (tmp_path / "zh" / "plans/2027/安排表.yaml").read_text(encoding="utf-8")
    typed = [line for line in chinese.splitlines() if not line.lstrip().startswith("#")]
    assert not re.search("[a-z]", "".join(typed))
    assert "# npc: check[时间]" in chinese


@pytest.mark.parametrize("level", ["county", "township"])
def test_the_first_plan_is_printed_and_scheduled(npc: Npc, tmp_path: Path, level: str) -> None:
    lay(tmp_path, beginning(level))
    rendered = npc("plan", "render-docx", language="zh")
    assert rendered.code == 0, rendered.err
    assert rendered.out.splitlines() == [f"build/{ORGANS[level]}2027年工作要点.docx"]
    month = npc("schedule", "month", "7", "-o", "7月.xlsx", language="zh")
    assert (month.code, month.out) == (0, "7月.xlsx\n")
    seen = npc("schedule", "month", "7", language="zh").out
    assert ("审查和批准2026年本级决算" in seen) == (level == "county")


def test_duties_are_all_answered(npc: Npc, tmp_path: Path) -> None:
    lay(tmp_path, beginning(year=2028))
    told = npc("plan", "duties", language="zh")
    head, _, *rows = told.out.splitlines()
    assert head.endswith("无缺项")
    assert not [row for row in rows if row.startswith(("缺", "未"))]


def test_settings_for_editors_name_the_schemas_that_are_there() -> None:
    settings = json.loads(package_file("vscode-settings.json"))
    assert {name.removeprefix("./") for name in settings["yaml.schemas"]} == {
        file_of(None),
        file_of(SETTINGS),
    }
    files = {file.path: file.text for file in beginning().others()}
    departments = beginning().office.departments
    for kind in (None, SETTINGS):
        assert files[file_of(kind)] == text(kind, "zh", departments)
    assert json.loads(files[".vscode/extensions.json"])["recommendations"]


def test_a_recipe_brings_what_it_installs() -> None:
    for name, recipe in RECIPES.items():
        files = {file.path: file.text for file in beginning("county", 2027, name).others()}
        assert recipe.file is None or recipe.file in files
        assert files.get("ci/npc.txt") == (f"{default_source()}\n" if recipe.installs else None)
        assert ("-r ci/npc.txt" in package_file(recipe.template)) == recipe.installs
    every = [file.path for file in beginning("county", 2027, *RECIPES).others()]
    assert len(set(every)) == len(every)


def test_every_command_of_the_guide_is_one_that_npc_takes() -> None:
    guide = next(file.text for file in beginning().others() if file.path == GUIDE)
    lines = [line.partition("#")[0] for line in guide.replace("`", "\n").splitlines()]
    commands = [line.split()[1:] for line in lines if line.startswith("npc ")]
    assert len(commands) > 10
    for words in commands:
        command, rest = find(words)
        assert command.path in COMMANDS
        if "--help" not in rest and rest:
            read(COMMANDS[command.path], rest)
    assert "⟨" not in guide
