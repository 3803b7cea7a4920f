"""Which files are plans: the plan repo around a path, its plans, and the files of each."""

from collections.abc import Iterator, Sequence
from os.path import lexists, relpath
from pathlib import Path

from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.records import NamedTuple
from npc.system_errors import reason

SETTINGS_NAME = "npc.yaml"
PLANS_FOLDER = "plans"
_SUFFIXES = (".yaml", ".yml")
_SKIPPED = frozenset(("node_modules", "build", "dist", "venv", "__pycache__", "templates"))


class PlanFiles(NamedTuple):
    """The files of one plan, and the settings that hold for it."""

    path: Path
    """The plan's directory; for a plan in one file, the file."""
    files: tuple[Path, ...]
    settings: Path | None = None
    loose: bool = False
    """Files that lie or were named side by side: one plan if they are its parts, else several."""

    @property
    def read(self) -> tuple[Path | None, ...]:
        """Every file that the plan is read from."""
        return (*self.files, self.settings)

    @property
    def name(self) -> str:
        """The plan's name: that of its directory or file."""
        return self.path.stem if self.path.suffix in _SUFFIXES else self.path.name

    @property
    def folder(self) -> Path:
        """The directory in which the files lie."""
        return self.files[0].parent

    @property
    def is_part(self) -> bool:
        """Whether other files of their directory were not named: papers of the same plan, perhaps."""
        return self.folder.name != PLANS_FOLDER and not {*_yaml_files(self.folder)} <= {*self.files}

    def one_by_one(self) -> "list[PlanFiles]":
        """Take each file as a plan of its own."""
        return [PlanFiles(file, (file,), self.settings) for file in self.files]


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
        return _plans_around(around)
    found: dict[Path, PlanFiles] = {}
    named: dict[Path, list[Path]] = {}
    for path in _expanded(paths, around):
        if path.name == SETTINGS_NAME:
            path = path.parent  # noqa: PLW2901 - settings stand for their repo
        if path.is_dir():
            for plan in _plans_below(path):
                found.setdefault(plan.path, plan)
        else:
            named.setdefault(path.parent, []).append(path)
    for folder, files in named.items():
        found.setdefault(folder, _side_by_side(folder, tuple(dict.fromkeys(files))))
    return list(found.values())


def shown(path: Path, *, around: Path) -> str:
    """Write a path as findings show it: relative where that is short, with slashes."""
    try:
        relative = Path(relpath(path.absolute(), around.absolute()))
    except ValueError:  # another drive of Windows
        return path.as_posix()
    if relative.parts[: _FARTHEST + 1] == ("..",) * (_FARTHEST + 1):
        return path.as_posix()
    return relative.as_posix()


_SIGNS_OF_PATTERNS = frozenset("*?[")
_FARTHEST = 1
"""Directories up to which a relative path is easier to read than an absolute one."""


def settings_for(folder: Path) -> Path | None:
    """Find the `npc.yaml` that holds for a directory: the nearest one at or above it.

    Raises:
        UsageError: There is one that would silently not be read.

    """
    place = absolute(folder)
    for parent in (place, *place.parents):
        settings = parent / SETTINGS_NAME
        if settings.is_file():
            return settings
        _refuse_misnamed_settings(parent)
        if (parent / ".git").exists():
            return None  # the repo ends here
    return None


def repo_around(plan: PlanFiles) -> Path:
    """Return the folder beyond which a plan names nothing: that of its `npc.yaml`.

    Without one it is the nearest folder with a `.git`, else the one that holds the plan's folder.
    """
    if plan.settings:
        return plan.settings.parent
    folder = absolute(plan.folder)
    repos = (parent for parent in (folder, *folder.parents) if (parent / ".git").exists())
    return next(repos, folder.parent)


def _refuse_misnamed_settings(folder: Path) -> None:
    for name in (SETTINGS_NAME, *_MISNAMED):
        path = folder / name
        if lexists(path):
            known = name == SETTINGS_NAME
            raise UsageError(
                (_NO_FILE if known else _MISNAMED_SETTINGS).format(path=Verbatim(path)),
                hint=_CORRECT_SETTINGS if known else _RENAME_SETTINGS,
            )


_MISNAMED = ("npc.yml", "NPC.yaml", "NPC.yml", "NPC.YAML", "NPC.YML")
_NO_FILE = Message("“{path}” is not a file that can be read", "“{path}”不是可以读取的文件")
_CORRECT_SETTINGS = Message(
    "npc.yaml holds the settings of a plan repo; correct or delete it",
    "npc.yaml 应是存放设置的文件，请改正或删去",
)
_MISNAMED_SETTINGS = Message(
    "“{path}” is not read: settings stand in npc.yaml",
    "“{path}”不会被读取：设置文件名应为 npc.yaml",
)
_RENAME_SETTINGS = Message("rename it to npc.yaml", "请改名为 npc.yaml")


def absolute(path: Path) -> Path:
    """Return an absolute path without `..`, which is followed as the system does.

    Links in front of the last `..` are followed; one behind it counts where it stands, so that a plan
    that is linked into a repo has the settings of that repo.
    """
    whole = path.absolute()
    if ".." not in whole.parts:
        return whole
    behind = len(whole.parts) - whole.parts[::-1].index("..")
    return Path(*whole.parts[:behind]).resolve().joinpath(*whole.parts[behind:])


def _expanded(paths: Sequence[str], around: Path) -> Iterator[Path]:
    for given in paths:
        path = around / given
        if path.exists():
            yield absolute(path)
        elif not _SIGNS_OF_PATTERNS.isdisjoint(given):
            from glob import glob  # few are given one

            matches = sorted(glob(str(path), recursive=True))  # noqa: PTH207 - absolute patterns too
            plans = [Path(match) for match in matches if _is_plan_path(Path(match))]
            if not plans:
                raise _not_found(
                    given, Message("no plan matches “{path}”", "没有与“{path}”相符的计划")
                )
            yield from map(absolute, plans)
        else:
            raise _not_found(given, ABSENT)


def _is_plan_path(path: Path) -> bool:
    """Return whether a path that a glob matches is meant: no settings, no directory without plans."""
    if path.is_dir():
        return any(_walk(_plan_root(path)))
    return path.suffix in _SUFFIXES and path.name != SETTINGS_NAME


def _not_found(given: str, text: Message) -> UsageError:
    return UsageError(
        text.format(path=Verbatim(given)),
        hint=Message("check the path", "请检查路径是否写对"),
    )


def _plans_around(folder: Path) -> list[PlanFiles]:
    """Find the plans of the repo that a directory lies in: the nearest one above with plans."""
    if _yaml_files(folder) and not _is_repo(folder):
        return _plans_below(folder)
    place = absolute(folder)
    for parent in (place, *place.parents):
        if _is_repo(parent):
            return _plans_below(parent)
        if (parent / ".git").exists():
            break
    return _plans_below(folder)


def _is_repo(folder: Path) -> bool:
    return (folder / SETTINGS_NAME).is_file() or (folder / PLANS_FOLDER).is_dir()


def _plans_below(folder: Path) -> list[PlanFiles]:
    plans = list(_walk(_plan_root(folder)))
    if not plans:
        raise UsageError(
            Message("no plan in “{path}”", "“{path}”中没有找到计划").format(path=Verbatim(folder)),
            hint=Message(
                "a plan is a directory of YAML files; put it into “plans/”, or name its path",
                "计划是一个放有 YAML 文件的目录；请放入 plans/，或写明路径",
            ),
        )
    return plans


def _plan_root(folder: Path) -> Path:
    plans = folder / PLANS_FOLDER
    return plans if plans.is_dir() else folder


def _walk(folder: Path) -> Iterator[PlanFiles]:
    """Return the plan of a directory, or those of the directories below it.

    The YAML files of a directory are one plan; those that lie in `plans/` itself are loose.
    """
    files = _yaml_files(folder)
    if files and folder.absolute().name != PLANS_FOLDER:
        yield PlanFiles(folder, files, settings_for(folder))
        return
    if files:
        yield _side_by_side(folder, files)
    for below in _entries(folder):
        if below.is_dir() and not _is_skipped(below):
            yield from _walk(below)


def _side_by_side(folder: Path, files: tuple[Path, ...]) -> PlanFiles:
    settings = settings_for(folder)
    if len(files) == 1:
        return PlanFiles(files[0], files, settings)
    return PlanFiles(folder, files, settings, loose=True)


def _is_skipped(folder: Path) -> bool:
    # Links are not followed: they may lead in a circle.
    return folder.name.startswith(".") or folder.name in _SKIPPED or folder.is_symlink()


def is_plan_name(name: str) -> bool:
    """Return whether a file of a name is read as a document of a plan."""
    return name.endswith(_SUFFIXES) and not name.startswith(".") and name != SETTINGS_NAME


def _yaml_files(folder: Path) -> tuple[Path, ...]:
    return tuple(path for path in _entries(folder) if is_plan_name(path.name) and path.is_file())


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        raise UsageError(
            UNREADABLE.format(path=Verbatim(folder), why=reason(error)),
            hint=MAY_READ,
        ) from error


ABSENT = Message("“{path}” does not exist", "“{path}”不存在")
UNREADABLE = Message("“{path}” cannot be read: {why}", "“{path}”无法读取：{why}")
MAY_READ = Message("check that you may read it", "请检查是否有读取权限")
