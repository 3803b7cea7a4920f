"""Where platforms find a file: by its path from the top of the version control.

Of a path from the working directory they make nothing where a step works in a folder of the checkout.
Fingerprints go on counting by the path that people are shown.
"""

import os
from pathlib import Path
from types import ModuleType

from npc.diagnostics import Diagnostic, Place, Related
from npc.fence import is_git_top

_CHECKOUTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR", "GIT_WORK_TREE")
"""What GitHub Actions, GitLab CI and git (where its directory lies elsewhere) call the folder of the checkout."""


class Addresses:
    """The addresses of a report's files; each folder is looked at once."""

    def __init__(self) -> None:
        named = filter(None, map(os.environ.get, _CHECKOUTS))
        self._checkouts = [os.path.realpath(folder) for folder in named]
        self._here = os.path.realpath(os.curdir)
        self._tops: dict[str, str] = {}
        self._known: dict[str, str] = {}

    def found(self, finding: Diagnostic) -> Diagnostic:
        """Return a finding with the addresses of its places."""
        related = tuple(Related(self._place(one.place), one.message) for one in finding.related)
        return finding._replace(place=self._place(finding.place), related=related)

    def of(self, shown: str) -> str:
        """Return the address of a file as findings show it; an absolute path where it lies elsewhere."""
        if shown not in self._known:
            self._known[shown] = self._address(os.path.abspath(shown))  # noqa: PTH100 - as text
        return self._known[shown]

    def _place(self, place: Place) -> Place:
        return place._replace(path=self.of(place.path))

    def _address(self, path: str) -> str:
        """Look where links lead within the checkout; one that leads out is meant itself."""
        folder, name = os.path.split(path)
        real = os.path.join(os.path.realpath(folder), name)  # noqa: PTH118
        top = self._top(os.path.dirname(real))  # noqa: PTH120
        found = below(os.path.realpath(path), top) or below(real, top)
        return found or below(path, self._top(folder)) or path.replace(os.sep, "/")

    def _top(self, folder: str) -> str:
        if folder not in self._tops:
            self._tops[folder] = self._found_top(folder)
        return self._tops[folder]

    def _found_top(self, folder: str) -> str:
        """Return the checkout that holds a folder; without any it is the working directory."""
        own = [one for one in self._checkouts if below(folder, one)]
        known = next(filter(is_git_top, own), None)  # also above a submodule
        if known:
            return known
        tops = filter(is_git_top, map(str, (Path(folder), *Path(folder).parents)))
        return max([*own, *filter(None, [next(tops, None)])], key=len, default=self._here)


def below(path: str, top: str, paths: ModuleType = os.path) -> str | None:
    """Return a path from a folder at or above it, with slashes; None where it lies elsewhere.

    Args:
        path: An absolute path.
        top: The folder.
        paths: `ntpath` where they are those of Windows, which know no case.

    """
    try:
        relative = str(paths.relpath(path, top))
    except ValueError:  # another drive
        return None
    is_out = relative.split(paths.sep, maxsplit=1)[0] == paths.pardir
    return None if is_out else relative.replace(paths.sep, "/")
