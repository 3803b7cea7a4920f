"""Read, check against the schema, rules, sort: from paths to a `Report`."""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from npc.checking.checked_plan import CheckedPlan, checked_plans, with_comments
from npc.checking.heads import Named, neighbours
from npc.diagnostics import Diagnostic, Report, SourceText
from npc.reading.settings import Settings, SettingsReader
from npc.rules.registry import repo_rules_for
from npc.source.document import Document
from npc.source.plan_files import PlanFiles
from npc.source.reader import SourceFile, read_file

if TYPE_CHECKING:
    from datetime import date

    from npc.checking.selection import Selection


def check(  # noqa: PLR0913 - what a run may give differently
    plans: Sequence[PlanFiles],
    *,
    show: Callable[[Path], str],
    settings: SettingsReader | None = None,
    on_plan: Callable[[], None] = lambda: None,
    read: Callable[[Path, str], SourceFile] = read_file,
    options: "Selection | None" = None,
    as_of: "date | None" = None,
    codes: Container[str] | None = None,
    checked: Callable[[PlanFiles], Iterable[CheckedPlan]] | None = None,
    jobs: int = 1,
) -> Report:
    """Check plans one after the other, and then against one another.

    A plan is let go once it is checked; of a thousand only the texts stay, for findings to show.

    Args:
        plans: The files of each plan.
        show: Gives a file's path as findings show it.
        settings: Reads `npc.yaml`; one that has read some knows them already.
        on_plan: Called when the files of a plan have been checked.
        read: Reads a file of a plan, given its path as it is and as it is shown.
        options: Which findings the command line asks for; it counts for more than `npc.yaml`.
        as_of: The day on which what is overdue is a finding; None asks for no such findings.
        codes: The rules on plans that are asked, where not all are: what others would find does not matter then.
        checked: Gives what the check of a plan gave, where that is known; None checks each here.
        jobs: How many processes check plans; more than one only where files are read as usual, and all is asked.

    """
    notes = _Notes()
    settings = settings or SettingsReader(show)
    diagnostics: list[Diagnostic] = []
    sources: dict[str, SourceText] = {}
    named: list[Named] = []
    each: Iterator[Iterable[CheckedPlan]]
    if checked:
        each = map(checked, plans)
    elif jobs > 1:
        from npc.checking.parallel import check_in_parallel

        each = check_in_parallel(plans, show=show, as_of=as_of, jobs=jobs)
    else:
        each = (
            checked_plans(files, show=show, settings=settings, read=read, as_of=as_of, codes=codes)
            for files in plans
        )
    for plan_files, found in zip(plans, each, strict=True):
        for plan in found:
            diagnostics += plan.diagnostics
            sources |= {source.path: source for source in plan.sources}
            notes.take(plan, settings.read(plan_files.settings))
            named.append(Named(plan.files, plan.head))
        on_plan()
    beside = list(neighbours(named, show=show, settings=settings, sources=sources))
    heads = [*(head for _, head in named), *beside]
    if any(head.accounts for _, head in named):
        from npc.checking.reviews import ReviewedPlans, with_reviews_compared

        reviewed = ReviewedPlans(named, show=show, settings=settings, read=read)
        heads = with_reviews_compared(named, beside, reviewed)
        sources |= {path: reviewed.sources[path] for path in reviewed.sources.keys() - sources}
    if any(head.successions for head in heads):
        from npc.checking.succession import SucceededPlans

        heads = SucceededPlans(show=show, settings=settings).all_checked(named, heads)
    for rules in repo_rules_for(heads):
        diagnostics += rules.check_all(heads)
    for read_settings in settings.all:
        diagnostics += read_settings.diagnostics
        texts = (read_settings.source, *read_settings.named_sources)
        sources.update((source.path, source) for source in texts)
        notes.take_comments([read_settings.document] if read_settings.document else [])
    report = Report.of(diagnostics, sources=sources, plan_count=len(named))
    return notes.applied(report, options)


class _Notes:
    """What plans and settings say of the findings in them, until all are found."""

    def __init__(self) -> None:
        self._settings: dict[str, Settings] = {}
        self._commented: list[Document] = []
        self._unsound: set[str] = set()

    def take(self, plan: CheckedPlan, settings: Settings) -> None:
        """Note what is said of findings in the files of a plan."""
        if settings.fields.get("rules"):
            self._settings.update((source.path, settings) for source in plan.sources)
        if not plan.is_sound:
            self._unsound.update(source.path for source in plan.sources)
        self._commented += plan.commented

    def take_comments(self, documents: Iterable[Document]) -> None:
        """Note those of some documents that may hold comments to npc."""
        self._commented += with_comments(documents)

    def applied(self, report: Report, options: "Selection | None") -> Report:
        """Return the report that is wanted."""
        if not (self._settings or self._commented or options):
            return report
        from npc.checking.control import Said, controlled
        from npc.checking.selection import Selection
        from npc.rules.registry import all_rules

        said = Said(self._settings, self._commented, frozenset(self._unsound))
        return controlled(report, said, options or Selection(), rules=all_rules())
