"""Sets of files: all of them written, or none; what else is in the folder is left alone."""

import errno
import os
import shutil
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

from npc.errors import OutputError
from npc.files.writing import explained
from npc.messages import Message, Verbatim
from npc.records import NamedTuple


def write_set(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder, which is made where it is not there.

    Raises:
        OutputError: One of them cannot be written. The folder is as it was.

    """
    made = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        _make(folder)
        write_together({folder / name: data for name, data in files.items()})
    except BaseException:
        for path in made:
            with suppress(OSError):
                path.rmdir()
        raise


def write_together(files: Mapping[Path, bytes]) -> None:
    """Write files into folders that are there, all of them or none.

    They are written beside their places first, and then put there together; where one cannot be,
    the others are taken back.

    Raises:
        OutputError: One of them cannot be written. All are as they were.

    """
    by_folder: dict[Path, dict[str, bytes]] = {}
    for path, data in files.items():
        by_folder.setdefault(path.parent, {})[path.name] = data
    with ExitStack() as stack:
        stages = [
            _Stage(folder, list(own), stack.enter_context(_staged(folder, own)))
            for folder, own in by_folder.items()
        ]
        _put([new for stage in stages for new in stage.replacements()])


def _make(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise OutputError(_NOT_A_FOLDER.format(path=Verbatim(folder)), hint=_OTHER_FOLDER)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise explained(error, folder) from error


class _staged:  # noqa: N801 - read as a function of `with`
    """A folder beside the places of the files that holds the new ones as 0.new, 1.new …"""

    def __init__(self, folder: Path, files: Mapping[str, bytes]) -> None:
        self._folder = folder
        self._files = files
        self._stage = folder / f".npc-{os.urandom(8).hex()}.tmp"

    def __enter__(self) -> Path:
        try:
            self._stage.mkdir()
            for number, (name, data) in enumerate(self._files.items()):
                _write_like(self._stage / f"{number}.new", data, self._folder / name)
        except OSError as error:
            self.__exit__()
            raise explained(error, self._folder / next(iter(self._files))) from error
        except BaseException:
            self.__exit__()
            raise
        return self._stage

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self._stage, ignore_errors=True)


def _write_like(path: Path, data: bytes, target: Path) -> None:
    path.write_bytes(data)
    if target.exists():  # who may read and write it stays as it was
        path.chmod(stat.S_IMODE(target.stat().st_mode))


class _Replacement(NamedTuple):
    target: Path
    new: Path
    old: Path
    """Where what stood there is kept until all is written."""


class _Stage(NamedTuple):
    """A folder beside the places of files, with the new ones."""

    folder: Path
    names: Sequence[str]
    stage: Path

    def replacements(self) -> Iterator[_Replacement]:
        """Yield the place of each file.

        Raises:
            OutputError: One is a folder, or may not be written.

        """
        for number, name in enumerate(self.names):
            path = self.folder / name
            if path.is_dir():
                raise explained(OSError(errno.EISDIR, os.strerror(errno.EISDIR)), path)
            if path.exists() and not os.access(path, os.W_OK):
                raise explained(OSError(errno.EACCES, os.strerror(errno.EACCES)), path)
            # A symlink stays one: the file that it leads to is replaced.
            target = Path(os.path.realpath(path))
            yield _Replacement(target, self.stage / f"{number}.new", self.stage / f"{number}.old")


def _put(replacements: Sequence[_Replacement]) -> None:
    done: list[tuple[Path, Path, bool]] = []
    try:
        for target, new, old in replacements:
            done.append((target, old, target.exists()))
            if target.exists():
                target.replace(old)
            new.replace(target)
    except BaseException as error:
        _take_back(done)
        if isinstance(error, OSError):
            raise explained(error, done[-1][0]) from error
        raise


def _take_back(done: Sequence[tuple[Path, Path, bool]]) -> None:
    for target, old, was_there in reversed(done):
        with suppress(OSError):
            if old.exists():
                old.replace(target)
            elif not was_there:
                target.unlink(missing_ok=True)


_NOT_A_FOLDER = Message("“{path}” is not a folder", "“{path}”不是目录")
_OTHER_FOLDER = Message("name a folder", "请指定一个目录")
