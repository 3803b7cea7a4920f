"""Paths of the command line: where they begin, how they are shown, and which are refused."""

from pathlib import Path

from npc.errors import UsageError
from npc.fence import is_led_out
from npc.messages import Message, Verbatim
from npc.source.repo import shown


def here() -> Path:
    """Return the current directory.

    Raises:
        UsageError: It is no longer there.

    """
    try:
        return Path.cwd()
    except OSError as error:
        raise UsageError(
            Message("the current directory does not exist any more", "当前所在的目录已不存在"),
            hint=Message("change to another directory", "请换到别的目录再运行"),
        ) from error


def show_path(path: Path) -> str:
    """Write a path relative to the current directory where it lies below it."""
    return shown(path, around=here())


def refuse_led_out(path: Path) -> None:
    """Refuse a file that the command line names in a repo, and that is read out of another place.

    Raises:
        UsageError: It is a link out of the repo, or lies behind one.

    """
    if is_led_out(path):
        raise UsageError(_LED_OUT.format(path=Verbatim(show_path(path))), hint=_NAME_ITSELF)


_LED_OUT = Message(
    "“{path}” leads out of the plan repo in which it lies",
    "“{path}”在计划库内，却经链接指到库外",
)
_NAME_ITSELF = Message("name the file that is meant itself", "请直接写所指的那个文件")
