"""What the files of plans give at one look: each plan as it was read, and what is wrong with it.

A plan that does not read keeps what it was when it last did, so that whoever types goes on seeing a page.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from npc.checking.check import check
from npc.checking.checked_plan import checked_reading
from npc.diagnostics import Diagnostic, Report, Severity
from npc.errors import UsageError
from npc.messages import Message
from npc.output.reports.limiting import limited
from npc.plan import Plan
from npc.reading.plans import Reading, read_plans
from npc.reading.settings import Settings, SettingsReader
from npc.records import NamedTuple
from npc.serving.known_plans import KnownPlan, KnownPlans
from npc.serving.looking import Seen
from npc.source.plan_files import PlanFiles
from npc.source.reader import ReadOnce
from npc.source.repo import find_plans


class ReadPlan(NamedTuple):
    """A plan that was read whole, and what was found in it then."""

    reading: Reading
    settings: Settings
    findings: tuple[Diagnostic, ...]

    @property
    def plan(self) -> Plan:
        """The plan as it was adopted."""
        return self.reading.plan


class ShownPlan(NamedTuple):
    """A plan as it is shown."""

    name: str
    """Its path as findings show it, by which pages are asked for."""
    read: ReadPlan | None
    """As it last was when it read whole; None where it never did."""
    faults: tuple[Diagnostic, ...] = ()
    """Why it does not read whole now; none where it does."""

    @property
    def title(self) -> str:
        """What it is called."""
        return self.read.plan.title if self.read else self.name


class Edition(NamedTuple):
    """All plans as they are shown at a time."""

    number: int
    """From 1; each edition has the next one."""
    plans: Mapping[str, ShownPlan]
    report: Report
    fault: Message | None = None
    """Why no plan is found any more; the plans are those that were there before."""


class Editor:
    """Makes the editions, one after the other."""

    def __init__(self, paths: Sequence[str], *, around: Path, show: Callable[[Path], str]) -> None:
        """Take what is shown; arguments are those of `Looker`."""
        self._paths = paths
        self._around = around
        self._show = show
        self._known = KnownPlans()
        self.edition = Edition(0, {}, Report(()))
        """The present one."""

    def renew(self, seen: Seen) -> Edition:
        """Read and check the files as they are now, and return the edition that they give.

        Args:
            seen: What was seen of them just before.

        Raises:
            UsageError: No plan was found, and none was before.

        """
        number = self.edition.number + 1
        try:
            plans, report = self._read(seen)
        except UsageError as error:
            if not self.edition.plans:
                raise
            self.edition = self.edition._replace(number=number, fault=error.text)
        else:
            self.edition = Edition(number, plans, report)
        return self.edition

    def _read(self, seen: Seen) -> tuple[dict[str, ShownPlan], Report]:
        settings, read = SettingsReader(self._show), ReadOnce()
        found = find_plans(self._paths, around=self._around)
        for files in found:
            settings.read(files.settings)

        def make(files: PlanFiles) -> KnownPlan:
            readings = tuple(read_plans(files, show=self._show, settings=settings, read=read))
            checked = tuple(checked_reading(reading, show=self._show) for reading in readings)
            elsewhere = any(each.plan.ledgers or each.plan.has_reviews for each in readings)
            return KnownPlan(files, readings, checked, elsewhere)

        known = {plan.files.path: plan for plan in self._known.taken(found, seen, make)}
        report = check(
            found,
            show=self._show,
            settings=settings,
            read=read,
            checked=lambda files: known[files.path].checked,
        )
        report = limited(report)
        by_file: dict[str, list[Diagnostic]] = {}
        for finding in report.diagnostics:
            by_file.setdefault(finding.place.path, []).append(finding)
        readings = (reading for plan in known.values() for reading in plan.readings)
        shown = (self._shown(reading, settings, by_file) for reading in readings)
        return {plan.name: plan for plan in shown}, report

    def _shown(
        self, reading: Reading, settings: SettingsReader, findings: Mapping[str, list[Diagnostic]]
    ) -> ShownPlan:
        name = self._show(reading.files.path)
        own = settings.read(reading.files.settings)
        faults = tuple(_errors((*reading.diagnostics, *own.diagnostics)))
        if faults:
            known = self.edition.plans.get(name)
            return ShownPlan(name, known.read if known else None, faults)
        files = dict.fromkeys((*(source.path for source in reading.sources), own.source.path))
        found = tuple(finding for path in files for finding in findings.get(path, ()))
        return ShownPlan(name, ReadPlan(reading, own, found))


def _errors(diagnostics: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    return (each for each in diagnostics if each.severity is Severity.ERROR)
