"""Sets of files: all of them written, or none; what else is in the folder is left alone."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from npc.errors import OutputError
from npc.files.faults import explained
from npc.files.locks import taking_turns
from npc.files.names import on_disk
from npc.files.staging import NewFile, Staging, staged
from npc.files.targets import target_of
from npc.interrupts import Held
from npc.messages import Message, Verbatim


def write_set(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder, which is made where it is not there.

    Raises:
        OutputError: One of them cannot be written. The folder is as it was.

    """
    with _made(folder):
        write_together({folder / on_disk(name): data for name, data in files.items()})


def write_new(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files that are not there yet into a folder and those below it, which are made: all, or none.

    Args:
        folder: The folder.
        files: What they hold, by their paths from there, with slashes.

    Raises:
        OutputError: One of them cannot be written, or has come to be there meanwhile. All is as it was.

    """
    paths = {folder / on_disk(name): data for name, data in files.items()}
    with _made(*(path.parent for path in paths)):
        write_together(paths, before=dict.fromkeys(paths, b""))


def write_together(
    files: Mapping[Path, bytes], *, before: Mapping[Path, bytes] | None = None
) -> None:
    """Write files into folders that are there, all of them or none.

    They are written beside their places first, and then put there together, each over what stood
    there; where one cannot be, the others are taken back. If this process is killed meanwhile, the next
    one that writes into such a folder finishes what belongs there.

    Args:
        files: What they are to hold, by their paths.
        before: What they must still hold, for what is written was made of that; nothing where they are not there.

    Raises:
        OutputError: One of them cannot be written. All are as they were.

    """
    known = before or {}
    by_folder: dict[Path, list[NewFile]] = {}
    for path, data in files.items():
        target = target_of(path)
        by_folder.setdefault(target.parent, []).append(NewFile(path, target, data, known.get(path)))
    with ExitStack() as stack:
        stages = [stack.enter_context(staged(*each)) for each in by_folder.items()]
        for folder in sorted(by_folder) if known else ():
            stack.enter_context(taking_turns(folder))
        with Held():  # from the first to the last: it takes no time to speak of
            put_all(stages)


def put_all(stages: Sequence[Staging]) -> None:
    """Put the files of some folders in their places, all of them or none.

    Raises:
        OutputError: One cannot be put.

    """
    try:
        for stage in stages:
            stage.commit()
        for stage in stages:
            stage.put()
    except BaseException:
        for stage in stages:
            stage.take_back()
        raise
    finally:
        for stage in stages:
            stage.end()


@contextmanager
def _made(*folders: Path) -> Iterator[None]:
    """Make folders for a block; where it fails, those are taken away that were not there."""
    around = {path for folder in folders for path in (folder, *folder.parents)}
    made = sorted((path for path in around if not path.exists()), key=_depth, reverse=True)
    try:
        for folder in folders:
            _make(folder)
        yield
    except BaseException:
        with Held():
            for path in made:
                with suppress(OSError):
                    path.rmdir()
        raise


def _depth(path: Path) -> int:
    return len(path.parts)


def _make(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise OutputError(_NOT_A_FOLDER.format(path=Verbatim(folder)), hint=_OTHER_FOLDER)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise explained(error, folder) from error


_NOT_A_FOLDER = Message("“{path}” is not a folder", "“{path}”不是目录")
_OTHER_FOLDER = Message(
    "name another folder; plan render takes it with --output",
    "请指定别的目录；plan render 用 --output 指定",
)
