"""What a set of files was about when its run was killed: finished by the next run, or taken back.

While its files are put in place, a set has a journal in the folder that holds the new ones: which
file goes where, and the marks (`npc.files.marks`) of what stood there and of what shall. It is there from when
all new files are on the disk, so that whoever finds it, and the lock of the folder free, can put the
rest. A run that fails renames it first; then what was put is taken back.

A journal is believed only as far as the marks are those of the files: neither one that lies in a
stranger's repo, nor one of a folder that was copied or changed since, does anything. It names files of
its own folder only.
"""

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import cast

from npc.files.flushing import flush, flush_folder
from npc.files.marks import mark
from npc.records import NamedTuple

FINISH, UNDO = "finish.json", "undo.json"
"""What a journal is called, by what the next run does."""
_MOST_BYTES = 2**20
"""Of a journal: a hundred for each file, of which a year's set has some sixty."""


class Replaced(NamedTuple):
    """A file of a set."""

    name: str
    """What it is called in the folder that it goes to."""
    before: str | None
    """The mark of what stands there; None for nothing."""
    kept: str | None
    """The mark of the way back to it: a link to it, or a copy."""
    new: str | None
    """The mark of what shall stand there."""


class Put(NamedTuple):
    """An entry and where its files are."""

    entry: Replaced
    target: Path
    new: Path
    old: Path

    @property
    def is_put(self) -> bool:
        """Whether the new file stands in its place."""
        return mark(self.target) == self.entry.new and mark(self.new) is None

    @property
    def is_waiting(self) -> bool:
        """Whether the new file can be put in its place, where nothing was changed since."""
        return mark(self.new) == self.entry.new and mark(self.target) == self.entry.before

    def take_back(self) -> None:
        """Put in its place again what stood there, where the new file does now.

        Raises:
            OSError: It cannot be.

        """
        if not self.is_put:
            return
        if self.entry.before is None:
            self.target.unlink()
        elif mark(self.old) == self.entry.kept:
            self.old.replace(self.target)


def put_of(stage: Path, number: int, entry: Replaced) -> Put:
    """Return where the files of an entry are, by its number in the set."""
    return Put(entry, stage.parent / entry.name, stage / f"{number}.new", stage / f"{number}.old")


def write_journal(stage: Path, entries: Sequence[Replaced]) -> None:
    """Write the journal of a set whose new files are on the disk.

    Raises:
        OSError: It cannot be written.

    """
    import json

    part = stage / "journal"
    with part.open("xb") as file:
        file.write(json.dumps([tuple(entry) for entry in entries]).encode())
        file.flush()
        flush(file.fileno())
    part.replace(stage / FINISH)
    flush_folder(stage)


def settle(stage: Path) -> None:
    """Finish or take back the set of a run that is dead, as far as its journal can be believed."""
    undone = [put_of(stage, *numbered) for numbered in enumerate(_read(stage / UNDO))]
    for put in undone:
        with suppress(OSError):
            put.take_back()
    found = [put_of(stage, *numbered) for numbered in enumerate(_read(stage / FINISH))]
    if all(put.is_put or put.is_waiting for put in found):
        for put in found:
            with suppress(OSError):
                if put.is_waiting:
                    put.new.replace(put.target)
        flush_folder(stage.parent)


def _read(path: Path) -> list[Replaced]:
    """Read a journal, which anyone may have written; nothing where there is none that can be used."""
    try:
        descriptor = os.open(
            path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        )
    except OSError:
        return []
    import json

    with os.fdopen(descriptor, "rb") as file, suppress(OSError, ValueError, RecursionError):
        found = json.loads(file.read(_MOST_BYTES))
        if isinstance(found, list) and all(map(_is_entry, found)):
            return [Replaced(*cast("list[str]", each)) for each in found]
    return []


def _is_entry(value: object) -> bool:
    if not (isinstance(value, list) and len(value) == len(Replaced._fields)):
        return False
    name, before, kept, new = value
    marks = all(isinstance(each, str) for each in (before, kept) if each is not None)
    return isinstance(name, str) and _is_plain(name) and marks and isinstance(new, str)


def _is_plain(name: str) -> bool:
    """Whether a name is that of a file in a folder, on any system, and of no temporary one."""
    return (
        name not in {"", ".", ".."}
        and not set(name) & set("/\\:\0")
        and not name.startswith(".npc-")
    )
