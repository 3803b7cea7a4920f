"""Plans that are as they were: read and checked once, as long as their files do not change.

Of a repo with thirty plans, whoever types changes one.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

from npc.checking.checked_plan import CheckedPlan
from npc.reading.plans import Reading
from npc.records import NamedTuple
from npc.serving.looking import Seen, Stamp
from npc.source.plan_files import PlanFiles


class KnownPlan(NamedTuple):
    """What the files of a plan gave; several plans where they lie loose."""

    files: PlanFiles
    readings: tuple[Reading, ...]
    checked: tuple[CheckedPlan, ...]
    looks_elsewhere: bool
    """Whether it matters which other files are there: a ledger names evidence, a review its plan."""


class _Kept(NamedTuple):
    """What a plan gave, and what was seen then."""

    plan: KnownPlan
    stamps: dict[Path, Stamp | None]
    """Of its own files."""
    names: frozenset[Path]
    """All files that were there."""

    def holds(
        self, files: PlanFiles, stamps: dict[Path, Stamp | None], names: frozenset[Path]
    ) -> bool:
        """Return whether the plan would give the same again."""
        is_same = self.plan.files == files and self.stamps == stamps
        return is_same and (not self.plan.looks_elsewhere or self.names == names)


class KnownPlans:
    """Keeps what was made of each plan."""

    def __init__(self) -> None:
        self._known: dict[Path, _Kept] = {}

    def taken(
        self, plans: Iterable[PlanFiles], seen: Seen, make: Callable[[PlanFiles], KnownPlan]
    ) -> list[KnownPlan]:
        """Return what is known of plans, and make what is not; what is known of others is let go.

        Args:
            plans: The files of each.
            seen: What was seen of all files before any of them is read.
            make: Reads and checks a plan.

        """
        names = frozenset(seen.stamps)
        known: dict[Path, _Kept] = {}
        for files in plans:
            stamps = {path: seen.stamps.get(path) for path in files.read if path}
            kept = self._known.get(files.path)
            if kept is None or not kept.holds(files, stamps, names):
                kept = _Kept(make(files), stamps, names)
            known[files.path] = kept
        self._known = known
        return [kept.plan for kept in known.values()]
