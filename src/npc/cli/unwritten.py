"""Plans that are made and not written yet: read from memory, and kept from what is there already."""

from collections.abc import Mapping
from pathlib import Path

from npc.cli.paths import show_path
from npc.files.names import on_disk
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


def is_filled(folder: Path) -> bool:
    """Return whether there is something in a folder, or no folder: what was written by hand would be mixed with it."""
    return folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
