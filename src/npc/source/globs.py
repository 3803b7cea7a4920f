"""Patterns such as `plans/**/*.yaml`, which not every shell expands. No link is followed to a folder.

`glob` of Python follows them: with two links to the folder that they lie in it does not end, as every
row of up to forty of them is another path.
"""

from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path

from npc.source.listing import FolderEntry, entry_at, listed

_SIGNS = frozenset("*?[")
_ANY_DEPTH = "**"


def is_pattern(path: str) -> bool:
    """Return whether a path has signs of patterns in it."""
    return not _SIGNS.isdisjoint(path)


def parted(pattern: Path) -> tuple[Path, tuple[str, ...]]:
    """Return the folder in which a path begins to be a pattern, and the parts from there."""
    signed = next(n for n, part in enumerate(pattern.parts) if is_pattern(part))
    return Path(*pattern.parts[:signed]), pattern.parts[signed:]


class Glob:
    """What a pattern matches, and what on the way there was not looked into."""

    def __init__(self, base: Path, parts: Sequence[str]) -> None:
        """Look a pattern up part by part; a place is kept once, however many ways lead there."""
        self.links: dict[Path, None] = {}
        """Links that stand where a folder is looked for."""
        self.unreadable: dict[Path, OSError] = {}
        *above, last = parts
        places = {base: None}
        for part in above:
            steps = (self._folders(place, part) for place in places)
            places = dict.fromkeys(folder for step in steps for folder in step)
        found = {entry.path: entry for place in places for entry in self._matching(place, last)}
        if last == _ANY_DEPTH:
            found |= {place: FolderEntry(place, is_link=False, is_folder=True) for place in places}
        self.matches = sorted(found.values(), key=lambda entry: str(entry.path))

    def _folders(self, place: Path, part: str) -> Iterator[Path]:
        if part == _ANY_DEPTH:
            yield place  # also where it is a link that was named
        for entry in self._matching(place, part):
            if entry.is_folder:
                yield entry.path
            elif entry.is_link:
                self.links[entry.path] = None

    def _matching(self, place: Path, part: str) -> Iterator[FolderEntry]:
        if part == _ANY_DEPTH:
            yield from self._all_below(place)
        elif is_pattern(part):
            yield from (entry for entry in self._listed(place) if _fits(entry, part))
        else:
            entry = entry_at(place / part)
            yield from [entry] if entry else []

    def _all_below(self, folder: Path) -> Iterator[FolderEntry]:
        waiting = [folder]
        while waiting:
            entries = [entry for entry in self._listed(waiting.pop()) if not entry.is_hidden]
            yield from entries
            waiting += [entry.path for entry in entries if entry.is_folder]

    def _listed(self, folder: Path) -> Iterable[FolderEntry]:
        try:
            return listed(folder)
        except (FileNotFoundError, NotADirectoryError):
            return ()
        except OSError as error:
            self.unreadable[folder] = error
            return ()


def _fits(entry: FolderEntry, part: str) -> bool:
    return fnmatch(entry.path.name, part) and (not entry.is_hidden or part.startswith("."))
