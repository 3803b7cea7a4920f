"""Plans read from their files."""

from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, Union

from npc.diagnostics import Report, Severity
from npc.errors import NpcError
from npc.messages import Message
from npc.plan import Plan
from npc.records import NamedTuple

if TYPE_CHECKING:
    from npc.reading.plans import Reading
    from npc.reading.settings import Settings
    from npc.source.plan_files import PlanFiles

StrPath: TypeAlias = Union[str, "PathLike[str]"]
"""A path as it is given to `open`."""


class UnsoundPlanError(NpcError):
    """A plan or its npc.yaml cannot be read whole; `report` says why."""

    def __init__(self, text: Message, *, hint: Message | None = None, report: Report) -> None:
        super().__init__(text, hint=hint)
        self.report = report


class LoadedPlan(NamedTuple):
    """A plan with all that its files say."""

    reading: "Reading"
    settings: "Settings"

    @property
    def plan(self) -> Plan:
        """The plan as it was adopted; `fold` gives it as its ledgers leave it."""
        return self.reading.plan

    @property
    def path(self) -> Path:
        """Its directory; for a plan in one file, the file."""
        return self.reading.files.path

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that it was read from, without npc.yaml."""
        return self.reading.files.files


def load(path: StrPath = ".") -> list[LoadedPlan]:
    """Read the plans that a path means.

        >>> [loaded] = load("plans/shili-2025")
        >>> loaded.plan.title
        '示例县人大常委会2025年工作要点'
        >>> [item.text for item in loaded.plan.items][:2]
        ['审查和批准2024年本级决算', '审查和批准2025年预算调整方案']

    Args:
        path: A YAML file, a plan directory, or a plan repo, which may hold many plans.

    Raises:
        UsageError: The path is not there, or holds no plan.
        UnsoundPlanError: Some of what the files say could not be read, or a ledger names rows that are not sure.

    """
    from npc.reading.plans import read_plans
    from npc.reading.settings import SettingsReader

    settings = SettingsReader(show)
    loaded = [
        LoadedPlan(reading, settings.read(files.settings))
        for files in found(path)
        for reading in read_plans(files, show=show, settings=settings)
    ]
    _refuse_unsound(loaded)
    return loaded


def found(path: StrPath) -> "list[PlanFiles]":
    """Find the files of the plans that a path means.

    Raises:
        UsageError: The path is not there, or holds no plan.

    """
    from npc.source.repo import find_plans

    return find_plans([fspath(path)], around=Path())


def show(path: Path) -> str:
    """Return a path as findings show it: from the current directory on where it lies below it."""
    from npc.source.repo import shown

    return shown(path, around=Path())


def _refuse_unsound(loaded: list[LoadedPlan]) -> None:
    from npc.checking.unresolved import unresolved

    findings = [
        *(
            one
            for each in loaded
            for one in (*each.reading.diagnostics, *each.settings.diagnostics)
        ),
        *(one for each in loaded if each.plan.ledgers for one in unresolved(each.plan)),
    ]
    if all(finding.severity is not Severity.ERROR for finding in findings):
        return
    sources = [
        source for each in loaded for source in (*each.reading.sources, each.settings.source)
    ]
    report = Report.of(
        findings, sources={source.path: source for source in sources}, plan_count=len(loaded)
    )
    first = next(one for one in report.diagnostics if one.severity is Severity.ERROR)
    raise UnsoundPlanError(
        _UNSOUND.format(path=first.place.path, message=first.message),
        hint=first.hint,
        report=report,
    )


_UNSOUND = Message("{path}: {message}", "{path}：{message}")
