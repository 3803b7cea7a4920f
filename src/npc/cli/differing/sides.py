"""Which two states of a plan are compared: by paths, or by revisions of git."""

import os
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from npc.cli.paths import here, show_path
from npc.cli.selection import choose_plan, read_all, today
from npc.errors import UsageError
from npc.files.scratch import scratch
from npc.messages import Message, Verbatim
from npc.reading.plans import Reading, read_plans
from npc.reading.settings import Settings, SettingsReader
from npc.records import NamedTuple
from npc.source.globs import is_pattern
from npc.source.repo import find_plans, repo_of
from npc.source.revisions.git import Git
from npc.source.revisions.trees import put_out

HEAD = "HEAD"
"""With what is compared where nothing is said."""


class DiffSide(NamedTuple):
    """One of the two states."""

    reading: Reading
    settings: Settings
    shown: str
    """What it is called: a path, or a path in a revision."""


class NamedSide(NamedTuple):
    """A state as the command line names it."""

    revision: str | None
    """None for the files as they are."""
    path: str | None
    """The plan; of a revision that names its path, from the top of the repo. None is the repo here."""
    is_from_top: bool = False


def named_sides(
    first: str | None, second: str | None, plan: str | None
) -> tuple[NamedSide, NamedSide]:
    """Return which two states are meant.

    Args:
        first: A path or a revision; nothing is `HEAD`.
        second: The same; nothing is the files as they are.
        plan: Which plan of a revision, or of the files.

    Raises:
        UsageError: A plan is named where both are paths.

    """
    before, after = (_named(text, plan) if text else None for text in (first, second))
    if plan and not any(
        each is None or (each.revision and not each.is_from_top) for each in (before, after)
    ):
        raise UsageError(_NO_REVISION, hint=_LEAVE_PLAN_OUT)
    if before is None:
        return NamedSide(HEAD, plan), NamedSide(None, plan)
    if after is None and before.revision is None:
        return NamedSide(HEAD, before.path), before
    return before, after or before._replace(revision=None)


def _named(text: str, plan: str | None) -> NamedSide:
    """Return what a word means: what is there under this name is a path."""
    if is_pattern(text) or os.path.lexists(here() / text):
        return NamedSide(None, text)
    revision, colon, path = text.partition(":")
    if not colon:
        return NamedSide(revision, plan)
    return NamedSide(revision, path, is_from_top=not path.startswith(("./", "../")))


def read_side(side: NamedSide, year: int | None) -> DiffSide:
    """Read one of the states.

    Args:
        side: Which.
        year: That of the plan, where the path holds several.

    Raises:
        UsageError: It is not there, or not one plan is meant.

    """
    return _read_revision(side, year) if side.revision is not None else _read_files(side, year)


def _read_files(side: NamedSide, year: int | None) -> DiffSide:
    settings = SettingsReader(show_path)
    path = side.path
    if path and side.is_from_top:
        with scratch() as made:
            path = str(Git(here(), made).top / path)
    readings = read_all([path] if path else [], settings=settings)
    reading = choose_plan(readings, year=year, today=today())
    return DiffSide(reading, settings.read(reading.files.settings), show_path(reading.files.path))


def _read_revision(side: NamedSide, year: int | None) -> DiffSide:
    revision = side.revision or ""
    with scratch() as made:
        git = Git(_folder_of(side), made)
        tree = git.tree(revision)
        within = _within(git.top, side)
        files = put_out(git, tree, within, made.path / "tree")
        show = _shown_in(files.folder, revision)
        settings = SettingsReader(show, looks_up=False, read=files.read)
        try:
            place = files.folder / within
            named = [str(place)] if side.path else []
            found = find_plans(named, around=place)
        except UsageError as error:
            raise _absent(side, within) from error
        readings = [
            reading
            for each in found
            for reading in read_plans(each, show=show, settings=settings, read=files.read)
        ]
        reading = choose_plan(readings, year=year, today=today(), show=show)
        own = settings.read(reading.files.settings)
        return DiffSide(reading, own, show(reading.files.path))


def _folder_of(side: NamedSide) -> Path:
    """Return a folder of the repo in which a revision is looked for: that of the plan, where it is there."""
    if side.path is None or side.is_from_top:
        return here()
    place = Path(os.path.normpath(here() / side.path))
    folders = (each for each in (place, *place.parents) if each.is_dir())
    return next(folders, here())


def _within(top: Path, side: NamedSide) -> PurePosixPath:
    """Return where the plan, or the plan repo, lies in the repo of git.

    Raises:
        UsageError: It lies outside.

    """
    if side.path and side.is_from_top:
        named = os.path.normpath(side.path)
    else:
        place = here() / side.path if side.path else repo_of(here())
        named = os.path.relpath(os.path.realpath(place), os.path.realpath(top))
    path = PurePosixPath(Path(named).as_posix())
    if path.is_absolute() or ".." in path.parts:
        raise UsageError(_OUTSIDE.format(path=Verbatim(side.path or named)), hint=_NAME_IN_REPO)
    return path


def _shown_in(folder: Path, revision: str) -> Callable[[Path], str]:
    """Return what gives a path as it is called in a revision: HEAD~1:plans/2026."""

    def show(path: Path) -> str:
        within = path.relative_to(folder).as_posix()
        return f"{revision}:{'' if within == '.' else within}"

    return show


def _absent(side: NamedSide, within: PurePosixPath) -> UsageError:
    revision = Verbatim(side.revision or "")
    if side.path is None:
        return UsageError(_NO_PLANS.format(revision=revision), hint=_NAME_PLAN)
    return UsageError(_NOT_THERE.format(revision=revision, path=Verbatim(within)), hint=_OTHER_NAME)


_NO_REVISION = Message(
    "--plan says which plan of a revision is meant; both sides are paths here",
    "--plan 指明版本中的哪一份计划，这里两边写的都是路径",
)
_LEAVE_PLAN_OUT = Message("leave --plan out", "请去掉 --plan")
_OUTSIDE = Message("“{path}” lies outside of the git repo", "“{path}”不在这个 git 仓库之内")
_NAME_IN_REPO = Message("name a plan of the repo", "请写仓库中的计划")
_NO_PLANS = Message("“{revision}” has no plan", "“{revision}”这个版本里没有计划")
_NAME_PLAN = Message("name the plan with --plan", "请用 --plan 写明是哪一份计划")
_NOT_THERE = Message(
    "“{revision}” does not have the plan “{path}”", "“{revision}”这个版本里没有“{path}”这份计划"
)
_OTHER_NAME = Message(
    "was it called otherwise then? Write both, such as v1:plans/old and plans/new",
    "当时是不是另一个名称？可以两边都写，如 v1:plans/旧名 plans/新名",
)
