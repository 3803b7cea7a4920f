"""The schemas for editors: they mark what is wrong, and nothing that npc takes."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from npc.kinds.json_schema import FILES, FOLDER, schema, text
from npc.kinds.registry import documents
from support import ROOT, Npc


class Editor(yaml.SafeLoader):
    """Reads YAML as editors do, in whose version of it a date is a text."""


Editor.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in some if not tag.endswith(":timestamp")]
    for first, some in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def marks(source: str, kind: str | None = None) -> list[str]:
    """What an editor marks in a file."""
    validator = Draft7Validator(schema(kind))
    documents = yaml.load_all(source, Loader=Editor)
    # Keys are texts to an editor: the months 1 to 12.
    plain: list[Any] = [json.loads(json.dumps(one)) for one in documents]
    return [error.message for one in plain for error in validator.iter_errors(one)]


@pytest.mark.parametrize("name", FILES)
def test_the_files_are_made_from_the_models_as_they_are(name: str) -> None:
    """Run `python3 dev.py forms` after a change of the models."""
    assert (FOLDER / name).read_text(encoding="utf-8") == text(FILES[name])


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
        ("kind: work-point\n", "is not one of"),
        ("organ: 甲\n", "'kind' is a required property"),
        ("kind: work-points\n", "'year' is a required property"),
        ("kind: work-points\nyear: 202\n", "less than the minimum"),
        ("kind: arrangement\ncategories: [{name: 甲, items: [{titel: 乙}]}]\n", "'titel' was unexpected"),
        ("kind: arrangement\ncategories: []\norientation: wide\n", "is not one of"),
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
    assert npc("schema").out == text(None)
    assert npc("schema", "settings").out == text("settings")
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
        ("yeer: 2025", "", "'yeer' was unexpected"),
        ("headings: inline", "", "'inline' is not one of"),
        ("as-of: 12月", "", "does not match"),
        ("sections: [{text: 乙}]", "", "is not valid under any"),
        ("sections: [{title: 乙, headings: none}]", "", "'headings' was unexpected"),
        ("closing: [乙]", "", "is not of type"),
        ("year: 2025", "status: done\n", "'done' is not one of"),
        ("year: 2025", "notes: [乙]\n", "is not of type"),
        ("year: 2025", "of: [乙]\n", "is not of type"),
        ("year: 2025", "sections: [{title: 乙}]\n", "'sections' was unexpected"),
    ],
)
def test_what_is_wrong_in_a_review_is_marked(part: str, review: str, says: str) -> None:
    """In a part of it, and in the whole."""
    source = f"kind: review\nparts: [{{title: 甲, {part}}}]\n{review}"
    assert any(says in one for one in marks(source))


def test_a_review_has_parts() -> None:
    assert marks("kind: review\ntitle: 甲\n") == ["'parts' is a required property"]
