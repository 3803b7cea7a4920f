"""The fence of a repo: what leads out of it, by `..` or by a link, is known by its name alone."""

import os
from pathlib import Path


class Fence:
    """A folder that is not left on the way."""

    _MOST_LINKS = 40

    def __init__(self, folder: Path) -> None:
        self._named = folder
        self.real = Path(os.path.realpath(folder))

    def followed(self, steps: tuple[str, ...]) -> Path | None:
        """Return where steps lead, each link followed by itself; None where one leads out.

        Raises:
            OSError: Links lead in a circle.

        """
        at, waiting, links = self.real, list(reversed(steps)), 0
        while waiting:
            step = waiting.pop()
            if step == "..":
                at = at.parent
                if not at.is_relative_to(self.real):
                    return None
            elif not (at / step).is_symlink():
                at /= step
            else:
                links += 1
                if links > self._MOST_LINKS:
                    raise OSError
                start, onward = self._read(at, Path((at / step).readlink()))
                if start is None:
                    return None
                at = start
                waiting += reversed(onward)
        return at

    def _read(self, at: Path, target: Path) -> tuple[Path | None, tuple[str, ...]]:
        """Return where the target of a link begins, and its steps from there."""
        if not target.is_absolute():
            return at, target.parts
        for root in (self.real, self._named):
            if target.is_relative_to(root):
                return self.real, target.relative_to(root).parts
        return None, ()
