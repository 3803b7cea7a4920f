"""What became of each stretch of an office's files, as one JSON object, for programs.

    {"version": 1,
     "files": ["2025年安排表.docx"],
     "papers": [{"file": "arrangement.yaml", "kind": "arrangement", "of": "2025年安排表.docx"}],
     "units": [{"file": "2025年安排表.docx",                 the original
                "place": {"en": "table 1, …", "zh": "表1第2行第3列"},
                "text": "财经工委",
                "went": "value",                           or "computed", "todo"; "nowhere" would be a fault
                "to": {"file": "arrangement.yaml", "path": "categories/0/items/3/owners"},
                "why": null}],                             what it is, where it is no value
     "checks": [{"file": "arrangement.yaml", "path": "categories/0/items/3", "key": "owners",
                 "place": {…}, "why": {…}}],               key and place may be null
     "differences": [{"what": {…}, "original": "…", "printed": "…", "places": [{…}], "count": 20}],
     "remarks": [{"en": "…", "zh": "…"}]}               differences is null where the plan has errors

Units stand in the order of the originals. A text of two values is two units; `to` is null for what is
computed or nowhere. The version goes up when a field changes its meaning or is taken away.
"""

from collections.abc import Iterator, Sequence

from npc.importer.clippings import Clipping
from npc.importer.difference import Difference
from npc.importer.found_plan import FoundPaper, FoundPlan
from npc.importer.walking import mappings_in, values_in
from npc.messages import Message
from npc.output.reports.json_text import dumps
from npc.records import NamedTuple
from npc.source.document import Path

VERSION = 1


class _OriginalUnit(NamedTuple):
    """A stretch of an original, and what became of it."""

    clipping: Clipping
    went: str
    paper: FoundPaper | None = None
    path: Path = ()
    why: Message | None = None


def unit_report(found: FoundPlan, differences: Sequence[Difference] | None) -> str:
    """Return the object, over several lines."""
    return dumps(_report(found, differences), indent=2) + "\n"


def _report(found: FoundPlan, differences: Sequence[Difference] | None) -> dict[str, object]:
    files = found.files_of_passages()
    units = sorted(
        _units(found), key=lambda unit: (unit.clipping.passage.number, unit.clipping.start)
    )
    return {
        "version": VERSION,
        "files": [file.name for file in found.files],
        "papers": [
            {
                "file": paper.file,
                "kind": paper.mapping.text("kind"),
                "of": paper.of or None,
            }
            for paper in found.papers
        ],
        "units": [_unit(unit, files) for unit in units],
        "checks": list(_checks(found)),
        "differences": None if differences is None else [*map(_difference, differences)],
        "remarks": [_sentence(remark) for remark in found.remarks],
    }


def _units(found: FoundPlan) -> Iterator[_OriginalUnit]:
    for paper in found.papers:
        for path, value in values_in(paper.mapping):
            for clipping in value.of:
                yield _OriginalUnit(clipping, "value", paper, path)
        for path, mapping, _ in mappings_in(paper.mapping):
            for kept in mapping.not_placed:
                for clipping in kept.clippings:
                    yield _OriginalUnit(clipping, "todo", paper, path, kept.why)
    for computed in found.accounting.computed_texts:
        yield _OriginalUnit(computed.clipping, "computed", why=computed.why)
    for left in found.left_over():
        yield _OriginalUnit(left, "nowhere")


def _unit(unit: _OriginalUnit, files: dict[int, str]) -> dict[str, object]:
    return {
        "file": files.get(unit.clipping.passage.number),
        "place": _sentence(unit.clipping.passage.place),
        "text": unit.clipping.text,
        "went": unit.went,
        "to": {"file": unit.paper.file, "path": _path(unit.path)} if unit.paper else None,
        "why": _sentence(unit.why),
    }


def _checks(found: FoundPlan) -> Iterator[dict[str, object]]:
    for paper in found.papers:
        for path, mapping, _ in mappings_in(paper.mapping):
            for check in mapping.checks:
                yield {
                    "file": paper.file,
                    "path": _path(path),
                    "key": check.key or None,
                    "place": _sentence(check.place),
                    "why": _sentence(check.why),
                }


def _difference(difference: Difference) -> dict[str, object]:
    return {
        "what": _sentence(difference.what),
        "original": difference.original,
        "printed": difference.printed,
        "places": [_sentence(place) for place in difference.places],
        "count": difference.times,
    }


def _path(path: Path) -> str:
    return "/".join(map(str, path))


def _sentence(text: Message | None) -> dict[str, str] | None:
    return {"en": text.in_language("en"), "zh": text.in_language("zh")} if text else None
