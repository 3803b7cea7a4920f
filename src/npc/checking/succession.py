"""The matters of earlier plans that rows carry on (`succeeds`): looked for in the plans that they name."""

from collections.abc import Callable, Sequence
from pathlib import Path

from npc.checking.heads import Named
from npc.errors import UsageError
from npc.fence import is_led_out
from npc.ledger.book import Book
from npc.reading.plans import Reading, read_plans
from npc.reading.settings import SettingsReader
from npc.rules.base import PlanHead, Succession
from npc.source.plan_files import SUFFIXES, PlanFiles
from npc.source.repo import find_plans

_MOST = 20
"""Plans that the rows of one plan may name and that are read; a row carries on one of the last few years."""


class SucceededPlans:
    """Reads the plans that are named, each once."""

    def __init__(self, *, show: Callable[[Path], str], settings: SettingsReader) -> None:
        """Take how files are read.

        Args:
            show: Gives a file's path as findings show it.
            settings: Reads the `npc.yaml` that holds for a plan.

        """
        self._show, self._settings = show, settings
        self._books: dict[Path, Book | None] = {}

    def all_checked(self, named: Sequence[Named], heads: Sequence[PlanHead]) -> list[PlanHead]:
        """Return the heads of plans with what is known of the matters that their rows carry on.

        Args:
            named: The plans that are checked, with their files.
            heads: Theirs in the same order, then those of neighbours.

        """
        own = zip(named, heads, strict=False)
        return [
            *(self._checked(head, each.files.path) for each, head in own),
            *heads[len(named) :],
        ]

    def _checked(self, head: PlanHead, path: Path) -> PlanHead:
        names = list(dict.fromkeys(each.plan for each in head.successions))[:_MOST]
        books = {name: self._book(path, name) for name in names}
        checked = (_checked(each, books.get(each.plan)) for each in head.successions)
        return head._replace(successions=tuple(checked))

    def _book(self, path: Path, name: str) -> Book | None:
        """Return the ledgers of the plan of a name that lies beside one; None where there is none, or no sound one."""
        if not name or name == ".." or Path(name).name != name:
            return None
        places = (path.with_name(f"{name}{suffix}") for suffix in ("", *SUFFIXES))
        found = next((each for each in places if each.exists() and not is_led_out(each)), None)
        if found is None:
            return None
        if found not in self._books:
            readings = [each for files in _plans_at(found) for each in self._read(files)]
            sound = len(readings) == 1 and readings[0].is_sound
            self._books[found] = Book(readings[0].plan) if sound else None
        return self._books[found]

    def _read(self, files: PlanFiles) -> Sequence[Reading]:
        return list(read_plans(files, show=self._show, settings=self._settings))


def _plans_at(path: Path) -> list[PlanFiles]:
    try:
        return find_plans([str(path)], around=path.parent)
    except UsageError:  # an empty folder, say
        return []


def _checked(each: Succession, book: Book | None) -> Succession:
    if book is None:
        return each
    found = book.lookup.find(each.row)
    if found.matter is not None:
        return each
    return each._replace(
        is_unknown=True,
        candidates=tuple(filter(None, map(book.reference, found.candidates))),
    )
