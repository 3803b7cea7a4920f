"""Schemas of what programs are given, and the keys on its pages in docs/: `python3 dev.py forms`."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from npc.output import settings_json
from npc.output.json_objects import AnyObject, schema_text, table
from npc.output.plan_json import document as plan_json
from npc.output.reports import json_document, rule_json
from npc.output.reports.knowledge import json_form
from npc.output.views import diff_json
from npc.records import NamedTuple

_ROOT = Path(__file__).parents[3]
_SCHEDULES = "schedule-1.schema.json"
SCHEMAS, DOCS = _ROOT / "schemas", _ROOT / "docs"


class Described(NamedTuple):
    """A document for programs: its schema, and the page that says what it holds."""

    schema: str
    page: str
    root: AnyObject
    parts: tuple[AnyObject, ...]
    borrowed: tuple[str, ...] = ()
    """What the schema of schedules describes and is in it, too."""

    @property
    def objects(self) -> dict[str, AnyObject]:
        """Every object by its name."""
        return {each.name: each for each in (self.root, *self.parts)}

    def schema_text(self) -> str:
        """Return its schema as it is written."""
        of_schedules = json.loads((SCHEMAS / _SCHEDULES).read_text(encoding="utf-8"))["$defs"]
        known = {name: of_schedules[name] for name in self.borrowed}
        return schema_text(self.root, self.parts, known)


DESCRIBED = (
    Described(
        "findings-1.schema.json", "findings-json.md", json_document.DOCUMENT, json_document.PARTS
    ),
    Described("rules-1.schema.json", "findings-json.md", rule_json.DOCUMENT, rule_json.PARTS),
    Described(
        "plan-1.schema.json",
        "plan-json.md",
        plan_json.DOCUMENT,
        plan_json.PARTS,
        ("matter", "names", "pair-of-months", "pair-of-days", "day", "day-or-null"),
    ),
    Described("diff-1.schema.json", "diff-json.md", diff_json.DOCUMENT, diff_json.PARTS),
    Described("knowledge-1.schema.json", "knowledge.md", json_form.DOCUMENT, json_form.PARTS),
    Described("settings-1.schema.json", "settings.md", settings_json.DOCUMENT, settings_json.PARTS),
)
"""What is written by one version after the other; schedules and imports have schemas of their own."""
_OPENING, _CLOSING = "<!-- {} -->", "<!-- / -->"


def with_tables(page: str, objects: Mapping[str, AnyObject]) -> str:
    """Return a page with the keys of each object between the comments that name it."""
    return "".join(f"{line}\n" for line in _lines(page, objects))


def _lines(page: str, objects: Mapping[str, AnyObject]) -> Iterator[str]:
    openings = {_OPENING.format(name): each for name, each in objects.items()}
    within = False
    for line in page.splitlines():
        within = within and line != _CLOSING
        if not within:
            yield line
        if line in openings:
            within = True
            yield from ("", *table(openings[line]), "")


if __name__ == "__main__":
    for each in DESCRIBED:
        (SCHEMAS / each.schema).write_text(each.schema_text(), encoding="utf-8")
        place = DOCS / each.page
        page = with_tables(place.read_text(encoding="utf-8"), each.objects)
        place.write_text(page, encoding="utf-8")
