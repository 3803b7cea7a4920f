"""Which `npc.yaml` holds for a folder."""

from pathlib import Path

from npc.errors import UsageError
from npc.fence import SETTINGS_NAME, has, is_git_top, is_link, leads_out
from npc.messages import Message, Verbatim


def settings_for(folder: Path) -> Path | None:
    """Find the `npc.yaml` that holds for a directory: the nearest one at or above it.

    One that is a link out of the repo is returned as it is, and refused where it is read.

    Raises:
        UsageError: There is one that would silently not be read.

    """
    place = absolute(folder)
    for parent in (place, *place.parents):
        if has(parent, SETTINGS_NAME) and _is_file(parent / SETTINGS_NAME):
            return parent / SETTINGS_NAME
        _refuse_misnamed(parent)
        if is_git_top(parent):
            return None  # the repo ends here
    return None


def _is_file(settings: Path) -> bool:
    """Return whether settings are a file, or a link that leads to one or out."""
    try:
        return (is_link(settings) and leads_out(settings)) or settings.is_file()
    except OSError:  # none is there, or links lead in a circle
        return False


def _refuse_misnamed(folder: Path) -> None:
    for name in (SETTINGS_NAME, *_MISNAMED):
        if has(folder, name):
            known = name == SETTINGS_NAME
            raise UsageError(
                (_NO_FILE if known else _MISNAMED_SETTINGS).format(path=Verbatim(folder / name)),
                hint=_CORRECT if known else _RENAME,
            )


_MISNAMED = ("npc.yml", "NPC.yaml", "NPC.yml", "NPC.YAML", "NPC.YML", "npc.yaml.txt")
_NO_FILE = Message("“{path}” is not a file that can be read", "“{path}”不是可以读取的文件")
_CORRECT = Message(
    "npc.yaml holds the settings of a plan repo; correct or delete it",
    "npc.yaml 应是存放设置的文件，请改正或删去",
)
_MISNAMED_SETTINGS = Message(
    "“{path}” is not read: settings stand in npc.yaml",
    "“{path}”不会被读取：设置文件名应为 npc.yaml",
)
_RENAME = Message("rename it to npc.yaml", "请改名为 npc.yaml")


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
