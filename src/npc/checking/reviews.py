"""Reviews beside the plans and ledgers of their years: which plan is meant, and what it makes of figures."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from npc.checking.heads import Named, head_of
from npc.checking.kept_elsewhere import KeptPlan, kept_elsewhere
from npc.diagnostics import Place, SourceText
from npc.errors import UsageError
from npc.facts.facts import Facts
from npc.facts.figure_checks import CheckedAccount, figure_checks
from npc.facts.review_figures import ReviewAccount
from npc.ledger.book import Book
from npc.reading.neighbours import plans_beside
from npc.reading.plans import Reading, read_plans
from npc.reading.settings import SettingsReader
from npc.records import NamedTuple
from npc.rules.base import PlanHead
from npc.source.plan_files import PlanFiles
from npc.source.reader import SourceFile, read_file
from npc.source.repo import find_plans, repo_around


class _MayBeOf(NamedTuple):
    """A plan that may be meant; one that was not checked is read first."""

    files: PlanFiles
    place: Place
    has_ledger: bool


class ReviewedPlans:
    """Finds and reads the plans of which reviews are; each that is needed once."""

    def __init__(
        self,
        named: Sequence[Named],
        *,
        show: Callable[[Path], str],
        settings: SettingsReader,
        read: Callable[[Path, str], SourceFile] = read_file,
    ) -> None:
        """Know the plans that are checked.

        Args:
            named: The plans that are checked, with their files.
            show: Gives a file's path as findings show it.
            settings: Reads the `npc.yaml` that holds for a plan.
            read: Reads a file of a plan, given its path as it is and as it is shown.

        """
        self._named = named
        self._show, self._settings, self._read = show, settings, read
        self._readings: dict[Path, tuple[Reading, ...]] = {}
        self._elsewhere: dict[Path, tuple[KeptPlan, ...]] = {}

    @property
    def sources(self) -> dict[str, SourceText]:
        """The texts of the files that were read, by path as shown."""
        readings = (reading for found in self._readings.values() for reading in found)
        return {source.path: source for reading in readings for source in reading.sources}

    def compared(self, own: Named) -> tuple[CheckedAccount, ...]:
        """Return what the reviews of a plan tell of each year beside plan and ledger."""
        return tuple(self._compared(account, own) for account in own.head.accounts)

    def _compared(self, account: ReviewAccount, own: Named) -> CheckedAccount:
        if account.is_astray or not account.organ:
            return CheckedAccount(account)
        if account.of:
            return self._beside_named(account, account.of)
        found = self._found(account, own)
        kept = [each for each in found if each.has_ledger]
        if len(kept) > 1:
            return CheckedAccount(account, candidates=tuple(each.place for each in kept))
        if not kept:
            is_missed = not found and self._keeps_ledgers(account, own)
            return CheckedAccount(account, is_planless=not found, is_missed=is_missed)
        readings = self._read_plans(kept[0].files)
        return _beside(account, [each for each in readings if _is_of(each, account)])

    def _beside_named(self, account: ReviewAccount, of: PlanFiles) -> CheckedAccount:
        """Compare with the plan that the review names, whoever's it is."""
        readings = self._read_plans(_whole(of))
        years = {reading.plan.year for reading in readings} - {None}
        if years and account.year not in years:
            is_of_other = account.years.isdisjoint(years)
            return CheckedAccount(
                account, other_year=max(filter(None, years)) if is_of_other else None
            )
        return _beside(account, readings)

    def _found(self, account: ReviewAccount, own: Named) -> list[_MayBeOf]:
        """Return the plans of which an account may be: its own; else those checked or in the repo."""
        if _may_be_of(own.head, account):
            return [_as_candidate(own)]
        named = [_as_candidate(each) for each in self._named if _may_be_of(each.head, account)]
        if any(each.has_ledger for each in named):
            return named
        others = list(self._among(self._not_named(account, own), account))
        return named + [each for each in others if each.has_ledger] if named else others

    def _not_named(self, account: ReviewAccount, own: Named) -> Iterator[PlanFiles]:
        """Yield plans that are not checked: with and beside the review, and those of the repo with ledgers."""
        beside = list(plans_beside(own.files.path, own.head.year, account.year))
        if own.files.is_part:  # the review alone was named, of a folder that holds its plan
            beside.append(_whole(own.files))
        paths = {files.path for files in beside}
        yield from beside
        for kept in self._kept_elsewhere(own):
            if kept.files.path not in paths and kept.may_be_of(account.year):
                yield kept.files

    def _kept_elsewhere(self, own: Named) -> tuple[KeptPlan, ...]:
        repo = repo_around(own.files)
        if repo not in self._elsewhere:
            known = frozenset(each.files.path for each in self._named)
            self._elsewhere[repo] = tuple(kept_elsewhere(own.files, known))
        return self._elsewhere[repo]

    def _keeps_ledgers(self, account: ReviewAccount, own: Named) -> bool:
        """Return whether a review's committee keeps ledgers here, of whatever year."""
        organs = {
            "".join((each.head.organ or "").split()) for each in self._named if each.head.has_ledger
        }
        return any(account.organ in organ for organ in organs) or any(
            kept.names(account.organ) for kept in self._kept_elsewhere(own)
        )

    def _among(self, plans: Iterable[PlanFiles], account: ReviewAccount) -> Iterator[_MayBeOf]:
        for files in plans:
            for reading in self._read_plans(files):
                head = head_of(reading, Facts(reading.plan))
                if _may_be_of(head, account):
                    yield _as_candidate(Named(files, head))

    def _read_plans(self, files: PlanFiles) -> tuple[Reading, ...]:
        if files.path not in self._readings:
            readings = read_plans(files, show=self._show, settings=self._settings, read=self._read)
            self._readings[files.path] = tuple(readings)
        return self._readings[files.path]


def with_reviews_compared(
    named: Sequence[Named], others: Iterable[PlanHead], plans: ReviewedPlans
) -> list[PlanHead]:
    """Return the heads of plans, those with reviews beside the plans that these are of."""
    return [*(_with_compared(each, plans) for each in named), *others]


def _with_compared(named: Named, plans: ReviewedPlans) -> PlanHead:
    """Return the head of a plan; no other plan is read for reviews without figures to compare."""
    if not any(account.known for account in named.head.accounts):
        return named.head
    return named.head._replace(compared=plans.compared(named))


def _whole(files: PlanFiles) -> PlanFiles:
    """Return the plan to which a file that was named belongs: its ledger alone knows of half the year."""
    if not files.is_part:
        return files
    try:
        found = find_plans([str(files.folder)], around=files.folder)
    except UsageError:
        return files
    return found[0] if len(found) == 1 else files


def _as_candidate(named: Named) -> _MayBeOf:
    return _MayBeOf(named.files, named.head.place, named.head.has_ledger)


def _may_be_of(head: PlanHead, account: ReviewAccount) -> bool:
    """Whether a plan is that of an account's committee, or of who writes it, and of its year."""
    organ = "".join((head.organ or "").split())
    is_of_year = not head.is_account and head.year == account.year
    return is_of_year and organ in {account.organ, account.writer}


def _is_of(reading: Reading, account: ReviewAccount) -> bool:
    return reading.plan.year == account.year and bool(reading.plan.ledgers)


def _beside(account: ReviewAccount, readings: Sequence[Reading]) -> CheckedAccount:
    """Compare with the one plan that has a ledger; one that cannot be read whole says nothing for sure."""
    kept = [reading for reading in readings if reading.plan.ledgers]
    if len(kept) != 1:
        return CheckedAccount(account)
    if not kept[0].is_sound:
        return CheckedAccount(account, is_unread=True)
    book = Book(kept[0].plan)
    return CheckedAccount(account, book, tuple(figure_checks(account.known, book)))
