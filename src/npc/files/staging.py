"""A folder beside the places of files that holds the new ones, and the way back to the old."""

import errno
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from npc.errors import OutputError
from npc.files.faults import explained
from npc.files.flushing import flush, flush_folder
from npc.files.journal import FINISH, UNDO, Put, Replaced, put_of, write_journal
from npc.files.locks import try_lock
from npc.files.marks import mark
from npc.files.sweeping import LOCK, sweep
from npc.files.targets import keep_rights, refuse_changed, refuse_place
from npc.files.temporaries import Temporary, temporary_name
from npc.records import NamedTuple

_TRIALS = 10
"""How often a folder is made anew that another run, which sweeps, took for left behind: once, if ever."""


class NewFile(NamedTuple):
    """A file to write."""

    path: Path
    """As the user calls it."""
    target: Path
    """What is replaced: where it is a link, what that leads to."""
    data: bytes
    before: bytes | None = None
    """What it must still hold; None where that does not matter."""


class Staging:
    """The new files of one folder, which are put in their places together with those of others."""

    def __init__(self, path: Path, files: Sequence[NewFile]) -> None:
        self._path = path
        self._files = files
        self._puts: Sequence[Put] = ()

    def commit(self) -> None:
        """Write down what is to be put: from now on the next run would finish it.

        Raises:
            OSError: The disk is full, say.

        """
        self._puts = [
            put_of(self._path, number, _entry(self._path, number, file.target))
            for number, file in enumerate(self._files)
        ]
        write_journal(self._path, [put.entry for put in self._puts])

    def put(self) -> None:
        """Put the new files in their places, over what stands there.

        Raises:
            OutputError: One cannot be, or somebody else has written one meanwhile.

        """
        for put, file in zip(self._puts, self._files, strict=True):
            if file.before is not None:
                refuse_changed(file.target, file.before)
            try:
                put.new.replace(put.target)
            except OSError as error:
                raise _explained(error, file) from error
        flush_folder(self._path.parent)

    def take_back(self) -> None:
        """Put what stood there in its place again; what cannot be is left as it is."""
        with suppress(OSError):
            (self._path / FINISH).replace(self._path / UNDO)
        for put in reversed(self._puts):
            with suppress(OSError):
                put.take_back()

    def end(self) -> None:
        """Let no run finish or take back the set any more."""
        for journal in (FINISH, UNDO):
            with suppress(OSError):
                (self._path / journal).unlink(missing_ok=True)


@contextmanager
def staged(folder: Path, files: Sequence[NewFile]) -> Iterator[Staging]:
    """Write new files into a folder beside their places, for the time of a block.

    Raises:
        OutputError: One of them cannot be written, or its place is a folder.

    """
    sweep(folder)
    with _locked_folder(folder, files[0]) as path:
        for step in (_refuse, _write, _flush, _keep):
            for number, file in enumerate(files):
                try:
                    step(path / str(number), file)
                except OSError as error:
                    raise _explained(error, file) from error
        yield Staging(path, files)


@contextmanager
def _locked_folder(folder: Path, file: NewFile) -> Iterator[Path]:
    """Make a folder, and hold the lock that tells other runs so."""
    for _ in range(_TRIALS):
        with Temporary(folder / temporary_name()) as stage:
            try:
                stage.path.mkdir()
                descriptor = os.open(stage.path / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
            except OSError as error:
                if stage.path.parent.is_dir() and error.errno == errno.ENOENT:
                    continue
                raise _explained(error, file) from error
            try:
                if try_lock(descriptor) is not False and (stage.path / LOCK).exists():
                    yield stage.path
                    return
            finally:
                os.close(descriptor)
    raise _explained(OSError(errno.EBUSY, os.strerror(errno.EBUSY)), file)


def _explained(error: OSError, file: NewFile) -> OutputError:
    return explained(error, file.path, folder=file.target.parent)


def _refuse(_: Path, file: NewFile) -> None:
    refuse_place(file.target)


def _write(place: Path, file: NewFile) -> None:
    new = place.with_suffix(".new")
    new.write_bytes(file.data)
    keep_rights(new, file.target)


def _flush(place: Path, _: NewFile) -> None:
    """Put a new file on the disk, after all were written: the first takes the others with it."""
    with place.with_suffix(".new").open("rb+") as file:
        flush(file.fileno())


def _keep(place: Path, file: NewFile) -> None:
    """Keep what stands there: by a link, which takes no time, or a copy where there are no links."""
    if file.target.exists():
        old = place.with_suffix(".old")
        try:
            os.link(file.target, old)
        except OSError:
            shutil.copy2(file.target, old)


def _entry(stage: Path, number: int, target: Path) -> Replaced:
    old, new = mark(stage / f"{number}.old"), mark(stage / f"{number}.new")
    return Replaced(target.name, mark(target), old, new)
