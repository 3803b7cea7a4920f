"""Plans with ledgers in a repo that are not checked: a review may be of one of them."""

from collections.abc import Iterator
from pathlib import Path

from npc.errors import UsageError
from npc.records import NamedTuple
from npc.source.decoding import MAX_BYTES
from npc.source.plan_files import PLANS_FOLDER, PlanFiles
from npc.source.repo import find_plans, repo_around

_SIGN = b"ledger"
"""What stands in each file of a ledger: its kind."""


class KeptPlan(NamedTuple):
    """A plan with a ledger, by its files; they are not read as a plan before it is likely to be meant."""

    files: PlanFiles
    texts: tuple[bytes, ...]
    """Those of its files, and of the settings that hold for it."""

    def may_be_of(self, year: int) -> bool:
        """Return whether a year is named in it at all."""
        return self.names(str(year))

    def names(self, words: str) -> bool:
        """Return whether words stand in its files."""
        return any(words.encode() in text for text in self.texts)


def kept_elsewhere(own: PlanFiles, known: frozenset[Path]) -> Iterator[KeptPlan]:
    """Yield the plans with ledgers in the repo of a plan.

    A folder that is not marked as a repo, by `npc.yaml` or `plans/`, may be anything, and is not searched.

    Args:
        own: The files of the plan.
        known: The paths of plans that need not be looked at.

    """
    repo = repo_around(own)
    is_marked = own.settings or repo.name == PLANS_FOLDER or (repo / PLANS_FOLDER).is_dir()
    if not is_marked:
        return
    try:
        plans = find_plans([str(repo)], around=repo)
    except UsageError:  # it may not be looked into
        return
    for files in plans:
        if files.path not in known:
            texts = tuple(_texts(files))
            if any(_SIGN in text for text in texts):
                yield KeptPlan(files, texts)


def _texts(files: PlanFiles) -> Iterator[bytes]:
    for path in filter(None, files.read):
        try:
            is_read = path not in files.refused and path.is_file()
            if is_read and path.stat().st_size <= MAX_BYTES:
                yield path.read_bytes()
        except OSError:  # said where that plan is checked
            continue
