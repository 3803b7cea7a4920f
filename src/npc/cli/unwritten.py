"""Plans that are made and not written yet: read from memory, kept from what is there already, and written as a whole."""

from collections.abc import Mapping
from pathlib import Path

from npc.cli.console import show_lines
from npc.cli.paths import show_path
from npc.errors import UsageError
from npc.files.names import on_disk
from npc.files.sets import write_set
from npc.messages import Message, Verbatim
from npc.reading.plans import Reading, read_plans
from npc.reading.settings import SettingsReader
from npc.source.plan_files import PlanFiles
from npc.source.reader import SourceFile


def read_in_memory(
    files: Mapping[str, SourceFile], folder: Path, repo: Path | None, settings: SettingsReader
) -> Reading:
    """Read a plan from files that are not written yet.

    Args:
        files: They, by their names.
        folder: Where they will lie.
        repo: The `npc.yaml` that will hold for them.
        settings: Reads it.

    """
    held = {folder / on_disk(name): file for name, file in files.items()}
    plan_files = PlanFiles(folder, tuple(held), repo)
    (reading,) = read_plans(
        plan_files, show=show_path, settings=settings, read=lambda path, _: held[path]
    )
    return reading


def refuse_filled(folder: Path, hint: Message) -> None:
    """Refuse a folder in which there is something: what was written by hand would be mixed with it.

    Args:
        folder: Where a plan is to lie.
        hint: What to do instead.

    Raises:
        UsageError: It is not empty, or no folder.

    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(_FILLED.format(path=Verbatim(show_path(folder))), hint=hint)


def write_made(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files of a plan by their names, all of them or none, and name them.

    Raises:
        OutputError: One of them cannot be written.

    """
    write_set(folder, files)
    show_lines(show_path(folder / on_disk(name)) for name in files)


_FILLED = Message("“{path}” is there, and not empty", "“{path}”已经存在，不是空目录")
