"""The schemas for editors: they mark what is wrong, and nothing that npc takes."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from npc.kinds.json_schema import FILES, FOLDER, schema, text
from npc.kinds.registry import documents
from npc.source.spelling import KeysLanguage
from support import ROOT, Npc


class Editor(yaml.SafeLoader):
    """Reads YAML as editors do, in whose version of it a date is a text."""


Editor.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in some if not tag.endswith(":timestamp")]
    for first, some in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def marks(source: str, kind: str | None = None) -> list[str]:
    """What an editor marks in a file."""
    validator = Draft7Validator(schema(kind, "en"))
    documents = yaml.load_all(source, Loader=Editor)
    # Keys are texts to an editor: the months 1 to 12.
    plain: list[Any] = [json.loads(json.dumps(one)) for one in documents]
    return [error.message for one in plain for error in validator.iter_errors(one)]


@pytest.mark.parametrize("name", FILES)
def test_the_files_are_made_from_the_models_as_they_are(name: str) -> None:
    """Run `python3 dev.py forms` after a change of the models."""
    file = FILES[name]
    assert (FOLDER / name).read_text(encoding="utf-8") == text(file.kind, file.keys)


@pytest.mark.parametrize(
    "path", sorted(ROOT.glob("plans/*/*.yaml")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_plans_have_no_marks(path: Path) -> None:
    """Every form of the format among them."""
    assert marks(path.read_text(encoding="utf-8")) == []


def test_what_people_may_leave_short_has_no_mark() -> None:
    """Bare names of departments, one text for several, numbers as texts, keys with nothing behind."""
    assert not marks(
        "kind: arrangement\nyear: 2025\ntitle: 2025\ndepartments: [办公室, {name: 选联工委, aliases: 选联}]\n"
        "meetings: 常委会会议\nsessions: [{kind: 常委会会议, session: 30, date: 2025-4-28}]\n"
        "categories:\n  - {name: 视察, items: [{title: 甲, owners:, points: 3, when: 3}]}\n  - {name: 督办, items: }\n"
    )


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("kind: work-point\n", "does not match"),
        ("organ: 甲\n", "is not valid under any"),
        ("kind: work-points\n", "is not valid under any"),
        ("kind: work-points\nyear: 202\n", "less than the minimum"),
        ("kind: arrangement\ncategories: [{name: 甲, items: [{titel: 乙}]}]\n", "'titel' does not match"),
        ("kind: arrangement\ncategories: []\norientation: wide\n", "is not valid under any"),
        ("kind: arrangement\ncategories: []\nsessions: [{kind: 甲, date: 3月}]\n", "does not match"),
        ("kind: monthly-plan\nmonths: {1: [{content: [甲]}]}\n", "is not of type"),
        ("kind: work-points\nyear: 2025\nsections: [{title: 甲, points: [{id: a}]}]\n", "is not valid under any"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_marked(source: str, says: str) -> None:
    """While it is typed."""
    assert any(says in one for one in marks(source))


def test_settings_have_a_schema_of_their_own() -> None:
    """Which says true or false as people do."""
    assert marks("organ: 甲\nmeeting-convention: true\nlimits: {session: 8}\n", "settings") == []
    assert marks("organs: 甲\n", "settings")


@pytest.mark.parametrize("kind", documents())
def test_every_key_has_a_hover_text(kind: str) -> None:
    """In the words of the field."""

    def properties(one: object) -> list[tuple[str, object]]:
        if isinstance(one, list):
            return [found for inner in one for found in properties(inner)]
        if not isinstance(one, dict):
            return []
        own = one.get("properties")
        here = list(own.items()) if isinstance(own, dict) else []
        return here + [found for inner in one.values() for found in properties(inner)]

    found = properties(schema(kind))
    assert found
    assert [
        name for name, one in found if not isinstance(one, dict) or not one["description"]
    ] == []


def test_the_command_prints_them(npc: Npc) -> None:
    """All documents of a plan, or one kind; a wrong one is told the right ones."""
    assert npc("schema").out == text(None, "zh")
    assert npc("schema", "settings", "--keys", "en").out == text("settings", "en")
    result = npc("schema", "plans")
    assert (result.code, result.out) == (2, "")
    assert (
        "work-points, arrangement, monthly-plan, agenda, review, text, notice, ledger, settings"
        in result.err
    )


@pytest.mark.parametrize("path", sorted((ROOT / "tests/plans/unlike").glob("*review.yaml")))
def test_reviews_have_no_marks(path: Path) -> None:
    """As other offices write them."""
    assert marks(path.read_text(encoding="utf-8")) == []


def test_other_spellings_of_a_review_have_no_marks() -> None:
    """Of keys and of words, and one name for several."""
    assert not marks(
        "kind: review\ntitle_lines: [甲, 乙]\nstatus: 草稿\nanonymised: XX区\n"
        "parts: [{title_lines: [丙], as_of: 2025-12-20, lead-style: line, sections: [{title_lines: [丁]}]}]\n"
    )


@pytest.mark.parametrize(
    ("part", "review", "says"),
    [
        ("yeer: 2025", "", "'yeer' does not match"),
        ("headings: inline", "", "is not valid under any"),
        ("as-of: 12月", "", "is not valid under any"),
        ("sections: [{text: 乙}]", "", "is not valid under any"),
        ("sections: [{title: 乙, headings: none}]", "", "'headings' does not match"),
        ("closing: [乙]", "", "is not of type"),
        ("year: 2025", "status: done\n", "is not valid under any"),
        ("year: 2025", "notes: [乙]\n", "is not of type"),
        ("year: 2025", "of: [乙]\n", "is not of type"),
        ("year: 2025", "sections: [{title: 乙}]\n", "'sections' does not match"),
    ],
)
def test_what_is_wrong_in_a_review_is_marked(part: str, review: str, says: str) -> None:
    """In a part of it, and in the whole."""
    source = f"kind: review\nparts: [{{title: 甲, {part}}}]\n{review}"
    assert any(says in one for one in marks(source))


def test_a_review_has_parts() -> None:
    (mark,) = marks("kind: review\ntitle: 甲\n")
    assert "is not valid under any" in mark


CHINESE = (
    "种类: 安排表\n年度: 2026\n层级: 县\n纸张方向: 横排\n会议: 常委会会议\n类别:\n  - 类别: 监督\n    项目:\n"
    "      - {标题: 听取, 部门: 办公室, 时间: 10月下旬, 法定事项: 决算, 进展: 已完成, when:}\n"
)


@pytest.mark.parametrize("keys", ["zh", "en"])
def test_both_languages_are_taken_by_both_schemas(keys: KeysLanguage) -> None:
    """And every name of a key, and words of closed lists."""
    validator = Draft7Validator(schema(None, keys))
    for plan in (CHINESE, CHINESE.replace("种类: 安排表", "kind: arrangement")):
        (document,) = yaml.load_all(plan, Loader=Editor)
        assert [error.message for error in validator.iter_errors(document)] == []


@pytest.mark.parametrize("keys", ["zh", "en"])
def test_one_name_of_a_key_is_offered(keys: KeysLanguage) -> None:
    """Those of the language; what is Chinese itself has no other."""
    made = json.loads(text(None, keys))
    for name, one in made["definitions"].items():
        for mapping in (one, *one.get("anyOf", ())):
            offered = mapping.get("properties", {})
            is_own = [not key.isascii() for key in offered]
            assert all(is_own) if keys == "zh" else not any(is_own) or "满意" in offered, name


def test_departments_of_a_plan_are_offered(npc: Npc) -> None:
    made = json.loads(npc("schema", "--plan", ROOT / "plans/shili-2025").out)
    offered = [each["label"] for each in made["definitions"]["owners"]["defaultSnippets"]]
    assert offered == ["办公室", "财经工委", "法制工委", "教科文卫工委", "选联"]


@pytest.mark.parametrize(
    ("row", "is_marked"),
    [
        ("when: 13月", True),
        ("when: 0月", True),
        ("when: 3-13月", True),
        ("when: 12月", False),
        ("when: 2026年10月", False),
        ("when: 3、11月", False),
        ("when: 8", False),
    ],
)
def test_months_that_no_year_has_are_marked(row: str, *, is_marked: bool) -> None:
    plan = f"kind: arrangement\ncategories: [{{items: [{{title: 甲, {row}}}]}}]\n"
    assert bool(marks(plan)) is is_marked


@pytest.mark.parametrize(
    ("month", "is_marked"),
    [("13", True), ("十三月", True), ("七月", False), ("7月", False), ("12", False)],
)
def test_keys_that_are_no_month_are_marked(month: str, *, is_marked: bool) -> None:
    assert bool(marks(f"kind: monthly-plan\nmonths: {{{month}: []}}\n")) is is_marked
