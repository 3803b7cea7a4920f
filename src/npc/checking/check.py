"""Read, shape, rules, sort: from paths to a `Report`."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from npc.diagnostics import Diagnostic, Report, SourceText
from npc.facts.facts import Facts
from npc.kinds.reading import Reading, read_plans
from npc.kinds.settings import Settings, SettingsReader
from npc.plan import Plan
from npc.rules.registry import PLAN_RULES, REPO_RULES
from npc.rules.repo.heads import Named, head_of, neighbours
from npc.source.document import Document, may_hold_comments
from npc.source.reader import SourceFile, read_file
from npc.source.repo import PlanFiles

if TYPE_CHECKING:
    from npc.checking.selection import Selection


def check(  # noqa: PLR0913 - what a run may give differently
    plans: Sequence[PlanFiles],
    *,
    show: Callable[[Path], str],
    settings: SettingsReader | None = None,
    on_plan: Callable[[], None] = lambda: None,
    read: Callable[[Path, str], SourceFile] = read_file,
    asked: "Selection | None" = None,
) -> Report:
    """Check plans one after the other, and then against one another.

    A plan is let go once it is checked; of a thousand only the texts stay, for findings to show.

    Args:
        plans: The files of each plan.
        show: Gives a file's path as findings show it.
        settings: Reads `npc.yaml`; one that has read some knows them already.
        on_plan: Called when the files of a plan have been checked.
        read: Reads a file of a plan, given its path as it is and as it is shown.
        asked: Which findings the command line asks for; it counts for more than `npc.yaml`.

    """
    notes = _Notes()
    settings = settings or SettingsReader(show)
    diagnostics: list[Diagnostic] = []
    sources: dict[str, SourceText] = {}
    named: list[Named] = []
    for plan_files in plans:
        for reading in read_plans(plan_files, show=show, settings=settings, read=read):
            diagnostics += (*reading.diagnostics, *check_plan(reading.plan))
            sources |= {source.path: source for source in reading.sources}
            notes.take(reading, settings.read(plan_files.settings))
            named.append(Named(reading.files, head_of(reading)))
        on_plan()
    beside = neighbours(named, show=show, settings=settings, sources=sources)
    heads = [*(head for _, head in named), *beside]
    for rule in REPO_RULES:
        diagnostics += rule.check_all(heads)
    for one in settings.all:
        diagnostics += one.diagnostics
        sources[one.source.path] = one.source
        notes.take_comments([one.document] if one.document else [])
    report = Report.of(diagnostics, sources=sources, plan_count=len(named))
    return notes.applied(report, asked)


class _Notes:
    """What plans and settings say of the findings in them, until all are found."""

    def __init__(self) -> None:
        self._settings: dict[str, Settings] = {}
        self._commented: list[Document] = []
        self._unsound: set[str] = set()

    def take(self, reading: Reading, settings: Settings) -> None:
        """Note what is said of findings in the files of a plan."""
        if settings.fields.get("rules"):
            self._settings.update((source.path, settings) for source in reading.sources)
        if not reading.is_sound:
            self._unsound.update(source.path for source in reading.sources)
        self.take_comments(reading.documents)

    def take_comments(self, documents: Iterable[Document]) -> None:
        """Note documents that may hold comments to npc."""
        known: dict[int, bool] = {}  # a file may hold thousands of documents
        for one in documents:
            key = id(one.source)
            if key not in known:
                known[key] = may_hold_comments(one.source.text)
            if known[key]:
                self._commented.append(one)

    def applied(self, report: Report, asked: "Selection | None") -> Report:
        """Give the report that is wanted."""
        if not (self._settings or self._commented or asked):
            return report
        from npc.checking.control import Said, controlled
        from npc.checking.selection import Selection
        from npc.rules.registry import all_rules

        said = Said(self._settings, self._commented, frozenset(self._unsound))
        return controlled(report, said, asked or Selection(), rules=all_rules())


def check_plan(plan: Plan) -> Iterator[Diagnostic]:
    """Run every rule for one plan."""
    facts = Facts(plan)
    for rule in PLAN_RULES:
        for finding in rule.check(facts):
            yield finding.diagnostic()
