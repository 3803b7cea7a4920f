"""Which files are plans: the plan repo around a path, its plans, and the files of each."""

from collections.abc import Iterable, Mapping, Sequence
from errno import ENAMETOOLONG
from os.path import relpath
from pathlib import Path

from npc.characters import visible
from npc.errors import UsageError
from npc.fence import SETTINGS_NAME, is_git_top, is_led_out, is_link
from npc.messages import Message, Verbatim
from npc.source.listing import FolderEntry, listed
from npc.source.plan_files import PLANS_FOLDER, SUFFIXES, PlanFiles, is_plan_name, not_read
from npc.source.refusals import OUTSIDE, Refusal, refusal_of, unreadable
from npc.source.settings_files import absolute, settings_for
from npc.source.walking import may_be_folder, plans_below, side_by_side
from npc.system_errors import ABSENT, MAY_READ, UNREADABLE, reason


def find_plans(paths: Sequence[str], *, around: Path) -> list[PlanFiles]:
    """Find the plans that paths mean.

    A path is a YAML file, a plan directory, a plan repo (or any directory above plans), or a glob
    of these. Without paths, the plans of the plan repo around a directory are meant.

    Args:
        paths: What the user named.
        around: The directory in which relative paths begin.

    Raises:
        UsageError: A path is not there, or no plan is found.

    """
    if not paths:
        return _plans_in(repo_of(around))
    search = _Search(around)
    for given in paths:
        search.take(given)
    return search.found()


_NO_NAME = Message("no file can have this name: “{path}”", "不会有这个名称的文件：“{path}”")
_CHECK = Message("check the path", "请检查路径是否写对")
_LONGEST = 80
"""Characters of such a name that are shown."""


class _Search:
    """What the paths of a command line have led to so far."""

    def __init__(self, around: Path) -> None:
        self._around = around
        self._found: dict[Path, PlanFiles] = {}
        self._files: dict[Path, dict[Path, Path]] = {}
        """Files, by their folder; each with what is its fence where there is no repo."""

    def found(self) -> list[PlanFiles]:
        """Return each plan once."""
        for folder, files in self._files.items():
            refused = _refused_links(files)
            self._found.setdefault(folder, side_by_side(files, refused))
        return list(self._found.values())

    def take(self, given: str) -> None:
        """Take a path that was named.

        Raises:
            UsageError: Nothing is there, or no plan.

        """
        try:
            self._take(given)
        except ValueError as error:  # a NUL, which no name has
            raise UsageError(
                _NO_NAME.format(path=Verbatim(visible(given[:_LONGEST]))), hint=_CHECK
            ) from error
        except OSError as error:
            if error.errno != ENAMETOOLONG:
                raise
            raise UsageError(
                _NO_NAME.format(path=Verbatim(visible(given[:_LONGEST]))), hint=_CHECK
            ) from error

    def _take(self, given: str) -> None:
        path = self._around / given
        if is_led_out(path):
            self._keep([not_read(path.absolute(), OUTSIDE)])
        elif path.exists():
            self._take_there(absolute(path))
        else:
            self._take_pattern(given, path)

    def _take_there(self, place: Path) -> None:
        if place.name == SETTINGS_NAME:
            place = place.parent  # settings stand for their repo
        if place.is_dir():
            self._keep(_plans_in(place))
        else:
            self._files.setdefault(place.parent, {})[place] = place.parent

    def _take_pattern(self, given: str, pattern: Path) -> None:
        from npc.source.globs import Glob, is_pattern, parted  # most runs are given none

        if not is_pattern(given):
            raise _not_there(given, pattern, ABSENT)
        named, parts = parted(pattern)
        base = absolute(named)
        glob = Glob(base, parts)
        seen: set[Path] = set()
        found = [self._take_match(entry, base, seen) for entry in glob.matches]
        found += [self._take_link(link, base) for link in glob.links]
        for folder, error in glob.unreadable.items():
            settings = settings_for(folder.parent)
            found.append(self._keep([not_read(folder, unreadable(error), settings)]))
        if not any(found):
            raise _not_there(given, pattern, _NO_MATCH)

    def _take_match(self, entry: FolderEntry, base: Path, seen: set[Path]) -> bool:
        path = entry.path
        if entry.is_folder:
            return self._take_folder(path, seen)
        is_out = entry.is_link and refusal_of(path, named=base) is OUTSIDE
        if (
            path.suffix.lower() in SUFFIXES
            and path.name != SETTINGS_NAME
            and (is_out or not path.is_dir())
        ):
            self._files.setdefault(path.parent, {})[path] = base
            return True
        return entry.is_link and self._take_link(path, base)

    def _take_folder(self, folder: Path, seen: set[Path]) -> bool:
        try:
            return self._keep(_plans_below(folder, seen=seen))
        except OSError as error:
            return self._keep([not_read(folder, unreadable(error), settings_for(folder.parent))])

    def _take_link(self, link: Path, base: Path) -> bool:
        """Take a link for what it leads to, where that is outside; else it is passed over."""
        if not may_be_folder(link) or refusal_of(link, named=base) is not OUTSIDE:
            return False
        return self._keep([not_read(link, OUTSIDE, settings_for(link.parent))])

    def _keep(self, plans: Iterable[PlanFiles]) -> bool:
        kept = list(plans)
        for plan in kept:
            self._found.setdefault(plan.path, plan)
        return bool(kept)


def _refused_links(files: Mapping[Path, Path]) -> dict[Path, Refusal]:
    """Return which of some files are links that are not followed; each is given with its fence."""
    links = {path: fence for path, fence in files.items() if is_link(path)}
    refusals = {path: refusal_of(path, named=fence) for path, fence in links.items()}
    return {path: refusal for path, refusal in refusals.items() if refusal}


def _plans_in(folder: Path) -> list[PlanFiles]:
    """Return the plans of a folder that was named.

    Raises:
        UsageError: There is none.

    """
    try:
        plans = list(_plans_below(folder, seen=set()))
    except OSError as error:
        text = UNREADABLE.format(path=Verbatim(folder), reason=reason(error))
        raise UsageError(text, hint=MAY_READ) from error
    if not plans:
        from npc.source.no_plan import no_plan

        raise no_plan(folder, _place_of_plans(folder))
    return plans


def _place_of_plans(folder: Path) -> Path:
    """Return where the plans of a folder lie: in its `plans/`, if it has one."""
    plans = folder / PLANS_FOLDER
    return plans if plans.is_dir() else folder


def _plans_below(folder: Path, *, seen: set[Path]) -> Iterable[PlanFiles]:
    """Return the plans in a folder: those in its `plans/`, if it has one."""
    plans = folder / PLANS_FOLDER
    if is_link(plans) and refusal_of(plans, named=folder) is OUTSIDE:
        return [not_read(plans, OUTSIDE, settings_for(folder))]
    return plans_below(_place_of_plans(folder), fence=folder, seen=seen)


def repo_of(folder: Path) -> Path:
    """Return the repo that a directory lies in: the nearest one above with plans, or itself."""
    if _has_plan_files(folder) and not _is_repo(folder):
        return folder
    place = absolute(folder)
    for parent in (place, *place.parents):
        if _is_repo(parent):
            return parent
        if is_git_top(parent):
            break
    return folder


def _has_plan_files(folder: Path) -> bool:
    try:
        return any(is_plan_name(entry.path.name) for entry in listed(folder) if not entry.is_folder)
    except OSError:  # said where its plans are looked for
        return False


def _is_repo(folder: Path) -> bool:
    return (folder / SETTINGS_NAME).is_file() or (folder / PLANS_FOLDER).is_dir()


_NO_MATCH = Message("no plan matches “{path}”", "没有与“{path}”相符的计划")


def _not_there(given: str, path: Path, text: Message) -> UsageError:
    from npc.source.no_plan import not_there  # nearly every path that is named is there

    return not_there(given, path, text)


def shown(path: Path, *, around: Path) -> str:
    """Write a path as findings show it: relative where that is short, with slashes."""
    try:
        relative = Path(relpath(path.absolute(), around.absolute()))
    except ValueError:  # another drive of Windows
        return path.as_posix()
    if relative.parts[: _FARTHEST + 1] == ("..",) * (_FARTHEST + 1):
        return path.as_posix()
    return relative.as_posix()


_FARTHEST = 1
"""Directories up to which a relative path is easier to read than an absolute one."""


def repo_around(plan: PlanFiles) -> Path:
    """Return the folder beyond which a plan names nothing: that of its `npc.yaml`.

    Without one it is the nearest folder with a `.git`, else the one that holds the plan's folder.
    """
    if plan.settings:
        return plan.settings.parent
    folder = absolute(plan.folder)
    repos = (parent for parent in (folder, *folder.parents) if is_git_top(parent))
    return next(repos, folder.parent)
