"""What an import has found, read as the papers of the plan into which it is put."""

from collections.abc import Callable
from pathlib import Path

from npc.diagnostics import Severity
from npc.errors import UsageError
from npc.genre.places import names_of_place
from npc.importer.found import Found, FoundMapping, FoundValue
from npc.importer.found_plan import FoundPlan
from npc.importer.into.note_names import names_for, notes_of, with_names
from npc.importer.into.plan_edits import PlanEdits
from npc.importer.making import files_of
from npc.messages import Message
from npc.plan import Paper
from npc.reading.plans import read_plans
from npc.reading.settings import Settings, SettingsReader
from npc.records import NamedTuple
from npc.source.document import Node
from npc.source.document import Path as DataPath
from npc.source.plan_files import PlanFiles

_OF_ALL = ("organ", "level", "departments")
"""What the plan says, and its papers share."""


class ReadPaper(NamedTuple):
    """A paper of the original, and what was found of it."""

    paper: Paper
    mapping: FoundMapping

    def mapping_at(self, path: DataPath) -> FoundMapping | None:
        """Return what was found of a mapping of the paper."""
        at: Found | None = self.mapping
        for step in path:
            if isinstance(at, FoundMapping) and isinstance(step, str):
                at = at.values.get(step)
            elif isinstance(at, list) and isinstance(step, int) and step < len(at):
                at = at[step]
            else:
                return None
        return at if isinstance(at, FoundMapping) else None

    def doubts(self, path: DataPath, key: str) -> tuple[str, ...]:
        """Return the comments on one key of a mapping."""
        found = self.mapping_at(path)
        checks = found.checks if found else ()
        return tuple(check.comment for check in checks if check.key == key)

    def all_doubts(self, path: DataPath) -> tuple[str, ...]:
        """Return the comments on a mapping and all within it, that all stand above it."""
        found = self.mapping_at(path)
        inner = list(found.with_inner()) if found else []
        todos = (kept.comment for each in inner for kept in each.not_placed)
        checks = (check.comment for each in inner for check in each.checks)
        return (*todos, *checks)


def read_found(
    edits: PlanEdits, found: FoundPlan, match: Callable[[Paper], Paper | None]
) -> list[ReadPaper]:
    """Read the papers that were found, with the departments, year and organ of the plan.

    Args:
        edits: The plan.
        found: What was found.
        match: Gives the paper of the plan for one of the original, after which footnotes are called.

    Raises:
        UsageError: They are of another year.

    """
    plan = edits.plan
    years = {year for paper in found.papers if (year := paper.mapping.text("year"))}
    if plan.year and years and str(plan.year) not in years:
        year = "、".join(sorted(years))
        raise UsageError(_OTHER_YEAR.format(year=year, own=plan.year), hint=_THAT_PLAN)
    organs = {organ for paper in found.papers if (organ := paper.mapping.text("organ"))}
    own = set(names_of_place(plan.organ))
    for organ in sorted(organs):
        there = names_of_place(organ)
        if own and there and own.isdisjoint(there):
            edits.remark(_OTHER_ORGAN.format(organ=organ, own=plan.organ))
    for paper in found.papers:
        edits.remark(*(check.why for check in paper.mapping.checks if check.key == "organ"))
    papers = [paper._replace(mapping=_without(paper.mapping)) for paper in found.papers]
    if plan.year and not years:
        papers[0].mapping.values["year"] = FoundValue(plan.year)
    read = _read(edits, found._replace(papers=papers))
    names = {
        each.paper.at.document.source.path: names_for(have, each.paper)
        for each in read
        if notes_of(each.paper) and (have := match(each.paper))
    }
    if not any(names.values()):
        return read
    papers = [
        paper._replace(mapping=with_names(paper.mapping, names.get(f"{paper.name}.yaml", {})))
        for paper in papers
    ]
    return _read(edits, found._replace(papers=papers))


def _read(edits: PlanEdits, found: FoundPlan) -> list[ReadPaper]:
    folder = edits.files.folder
    held = {folder / name: file for name, file in files_of(found, "zh").items()}
    files = PlanFiles(edits.files.path, tuple(held), edits.files.settings)
    settings = _SharedSettings(edits)
    (reading,) = read_plans(files, show=edits.show, settings=settings, read=lambda at, _: held[at])
    for each in reading.diagnostics:
        if each.severity is Severity.ERROR:
            edits.remark(_NOT_TAKEN.format(why=each.message))
    by_name = {f"{paper.name}.yaml": paper.mapping for paper in found.papers}
    return [
        ReadPaper(paper, by_name[paper.at.document.source.path]) for paper in reading.plan.papers
    ]


def _without(mapping: FoundMapping) -> FoundMapping:
    """Return a paper without what the plan says for all of them."""
    bare = FoundMapping()
    bare.values = {key: value for key, value in mapping.values.items() if key not in _OF_ALL}
    bare.checks = [check for check in mapping.checks if check.key not in _OF_ALL]
    bare.not_placed = mapping.not_placed
    return bare


class _SharedSettings(SettingsReader):
    """Settings of the repo, to which what the plan says for all its papers is added."""

    def __init__(self, edits: PlanEdits) -> None:
        super().__init__(edits.show)
        self._of_plan = edits.settings
        datas: list[Node] = [each.data for each in edits.reading.documents]
        self._said: dict[str, Node] = {}
        for key in _OF_ALL:
            said = (data[key] for data in datas if isinstance(data, dict) and data.get(key))
            value = next(said, None)
            if value:
                self._said[key] = value

    def read(self, path: Path | None) -> Settings:
        """Return the settings, with what the plan says before them."""
        own = self._of_plan.read(path)
        return own._replace(fields={**own.fields, **self._said})


_OTHER_YEAR = Message(
    "the original is of {year}, and the plan of {own}", "原件是{year}年的，计划是{own}年的"
)
_THAT_PLAN = Message(
    "name the plan of that year, or import it as a new one",
    "请用 --into 指定那一年的计划，或者另行导入",
)
_OTHER_ORGAN = Message(
    "the original is of “{organ}”, and the plan of “{own}”, which stays",
    "原件的机关是“{organ}”，计划是“{own}”的，机关没有改",
)
_NOT_TAKEN = Message("something of the original is not taken: {why}", "原件中有一处没有并入：{why}")
