"""Every plan below a folder. No link is followed to a folder; what is not read is said."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from npc.records import NamedTuple
from npc.source.listing import FolderEntry, listed
from npc.source.plan_files import PLANS_FOLDER, PlanFiles, is_plan_name, not_read
from npc.source.refusals import OUTSIDE, Refusal, refusal_of, unreadable
from npc.source.settings_files import settings_for

_SKIPPED = frozenset(("node_modules", "build", "dist", "venv", "__pycache__", "templates"))


def plans_below(folder: Path, *, fence: Path, seen: set[Path]) -> Iterator[PlanFiles]:
    """Yield the plan of a directory, or those of the directories below it.

    The YAML files of a directory are one plan; those that lie in `plans/` itself are loose.

    Args:
        folder: The directory.
        fence: What is not left where there is neither `npc.yaml` nor `.git`: the folder that was named.
        seen: Directories that were looked into already, and are not again; those looked into are
            added.

    Raises:
        OSError: The directory itself may not be read.

    """
    waiting = [folder]
    while waiting:
        place = waiting.pop()
        if place in seen:
            continue
        seen.add(place)
        try:
            found = _looked_into(place, fence=fence)
        except OSError as error:
            if place == folder:
                raise
            yield not_read(place, unreadable(error), settings_for(place.parent))
            continue
        if found.files and place.absolute().name != PLANS_FOLDER:
            settings = settings_for(place)
            yield PlanFiles(place, tuple(found.files), settings, refused=found.refused)
            continue
        if found.files:
            yield side_by_side(found.files, found.refused)
        settings = settings_for(place) if found.links else None
        for link, refusal in found.links.items():
            yield not_read(link, refusal, settings)
        waiting += reversed(found.folders)


def side_by_side(files: Iterable[Path], refused: dict[Path, Refusal]) -> PlanFiles:
    """Return the plan of files that lie or were named side by side in one folder."""
    paths = tuple(files)
    settings = settings_for(paths[0].parent)
    if len(paths) == 1:
        return PlanFiles(paths[0], paths, settings, refused=refused)
    return PlanFiles(paths[0].parent, paths, settings, loose=True, refused=refused)


class _Found(NamedTuple):
    """What of a folder is read, and what is not."""

    files: list[Path]
    folders: list[Path]
    refused: dict[Path, Refusal]
    """Of the files, those that are not read."""
    links: dict[Path, Refusal]
    """Links to folders, perhaps, that lead out; what they lead to is not looked at."""


def _looked_into(folder: Path, *, fence: Path) -> _Found:
    found = _Found([], [], {}, {})
    entries = listed(folder)
    for entry in entries:
        refusal = refusal_of(entry.path, named=fence) if entry.is_link else None
        if is_plan_name(entry.path.name) and _is_file(entry, refusal):
            found.files.append(entry.path)
            if refusal:
                found.refused[entry.path] = refusal
        elif entry.is_folder and not is_skipped(entry.path):
            found.folders.append(entry.path)
        elif refusal is OUTSIDE and may_be_folder(entry.path):
            found.links[entry.path] = refusal
    _look_for_misnamed(entries, found)
    return found


def _look_for_misnamed(entries: list[FolderEntry], found: _Found) -> None:
    """Add the files that are surely a plan's and not read for their names."""
    if not any(not entry.is_folder and _may_be_misnamed(entry.path.name) for entry in entries):
        return  # as most folders of plans are
    from npc.source.misnamed import misnamed, misnamed_texts

    more = dict(misnamed(entries))
    if not (found.files or more):
        more = dict(misnamed_texts(entries))
    if more:
        found.refused.update(more)
        found.files[:] = sorted((*found.files, *more))


def _may_be_misnamed(name: str) -> bool:
    """Return whether a closer look at a name is worth its time: it has letters of the endings, also full-width ones."""
    folded = name.lower()
    is_like = "ml" in folded or "txt" in folded or any("！" <= sign <= "～" for sign in name)
    return is_like and not is_plan_name(name)


def _is_file(entry: FolderEntry, refusal: Refusal | None) -> bool:
    """Return whether an entry stands in the place of a file, whatever else it is."""
    return refusal is not None or not (entry.is_folder or entry.path.is_dir())


def may_be_folder(link: Path) -> bool:
    """Return whether plans could be behind a link that leads out: a name with an ending is a file's."""
    return not (link.suffix or is_skipped(link))


def is_skipped(folder: Path) -> bool:
    """Whether a folder is passed over: what other programs keep or make there is no plan."""
    return folder.name.startswith(".") or folder.name in _SKIPPED
