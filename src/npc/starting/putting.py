"""What of a new plan repo is to be written: nothing that is there is touched."""

import os
from collections.abc import Iterator
from pathlib import Path

from npc.errors import UsageError
from npc.fence import leads_out
from npc.files.names import on_disk
from npc.files.sets import write_new
from npc.files.sweeping import sweep
from npc.messages import Message, Verbatim
from npc.records import NamedTuple
from npc.source.plan_files import SUFFIXES
from npc.source.settings_files import absolute, settings_for
from npc.starting.plan_repo import Beginning
from npc.starting.repo_file import RepoFile


class Putting(NamedTuple):
    """What is to be written, and what is there."""

    folder: Path
    new: tuple[RepoFile, ...]
    kept: tuple[str, ...]
    """Files and folders that are there, by their paths from the top of the repo."""

    def write(self) -> None:
        """Write what is not there, all of it or nothing.

        Raises:
            OutputError: One of the files cannot be written.

        """
        if self.new:
            write_new(self.folder, {file.path: file.text.encode() for file in self.new})


def refuse_folder(folder: Path) -> None:
    """Refuse a place that can be no plan repo of its own.

    Raises:
        UsageError: It is a file, or lies in another plan repo.

    """
    if folder.exists() and not folder.is_dir():
        raise UsageError(_NOT_A_FOLDER.format(path=Verbatim(folder)), hint=_ANOTHER)
    around = settings_for(absolute(folder).parent)
    if around and settings_for(folder) == around:
        raise UsageError(
            _IN_A_REPO.format(path=Verbatim(folder), repo=Verbatim(around.parent)), hint=_ANOTHER
        )


def putting(folder: Path, beginning: Beginning, *, is_dry: bool) -> Putting:
    """Tell what is to be written of what a plan repo begins with.

    A folder of the year with plan files in it is a plan that is there, whatever its files are called.

    Args:
        folder: Where.
        beginning: What it begins with.
        is_dry: Whether nothing may be changed, not even what a killed run has left.

    Raises:
        UsageError: A link in the folder would lead a file out of it.

    """
    settings, plan, others = [beginning.settings()], [*beginning.plan()], [*beginning.others()]
    paths = {file: folder / on_disk(file.path) for file in (*settings, *plan, *others)}
    for path in paths.values():
        _refuse_led_out(path, folder)
    for place in {path.parent for path in paths.values()} if not is_dry else ():
        sweep(place)  # what a killed run had begun is finished before it is looked at
    has_plan = _has_plan(folder / on_disk(beginning.plan_folder))
    files = [*settings, *(() if has_plan else plan), *others]
    there = [file for file in files if os.path.lexists(paths[file])]
    plans = [f"{beginning.plan_folder}/"] if has_plan else []
    new = tuple(file for file in files if file not in there)
    return Putting(folder, new, (*plans, *(file.path for file in there)))


def _has_plan(folder: Path) -> bool:
    """Return whether plan files are in a folder."""
    return folder.is_dir() and any(path.suffix.lower() in SUFFIXES for path in _entries(folder))


def _entries(folder: Path) -> Iterator[Path]:
    try:
        yield from folder.iterdir()
    except OSError:  # said where it is written to
        return


def _refuse_led_out(path: Path, folder: Path) -> None:
    place = absolute(folder)
    try:
        is_out = leads_out(place / path.relative_to(folder), named=place)
    except OSError:  # links in a circle, say: said where it is written to
        return
    if is_out:
        raise UsageError(_LED_OUT.format(path=Verbatim(path)), hint=_DELETE)


_NOT_A_FOLDER = Message("“{path}” is a file", "“{path}”是文件，不是目录")
_IN_A_REPO = Message("“{path}” lies in the plan repo “{repo}”", "“{path}”在计划库“{repo}”里面")
_ANOTHER = Message("name another directory", "请换一个目录")
_LED_OUT = Message(
    "“{path}” would be written out of the new plan repo, by a link", "“{path}”经链接会写到计划库外"
)
_DELETE = Message("delete the link", "请删去这个链接")
