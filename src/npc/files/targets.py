"""What is written over: which file a path means, whether it may be, and who may read it then."""

import errno
import os
import stat
from pathlib import Path

from npc.errors import OutputError
from npc.fence import is_led_out
from npc.messages import Message, Verbatim


def target_of(path: Path) -> Path:
    """Return what is written where a path is named: a symlink stays one.

    Raises:
        OutputError: The path lies in a repo, whose links may be anybody's, and leads out of it.

    """
    if is_led_out(path):
        raise OutputError(_LED_OUT.format(path=Verbatim(path)), hint=_NAME_ITSELF)
    is_link = os.path.islink(path)  # noqa: PTH114 - also of names that no file can have
    return Path(os.path.realpath(path)) if is_link else path


_LED_OUT = Message(
    "cannot write “{path}”: a link there leads out of the repo in which it lies",
    "无法写入“{path}”：它在计划库内，却经链接指到库外",
)
_NAME_ITSELF = Message(
    "delete the link, or name the place itself that it leads to",
    "请删去这个链接，或直接写所指的位置",
)


def refuse_place(target: Path) -> None:
    """Refuse to write over what could be replaced, but should not be.

    Raises:
        OSError: It is a folder, or a file that may not be written.

    """
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def refuse_changed(path: Path, before: bytes) -> None:
    """Refuse to write over a file that is another one than what was read of it.

    Args:
        path: The file.
        before: What was read; of a file that is not there, nothing.

    Raises:
        OutputError: Somebody else has written it meanwhile.

    """
    try:
        now = path.read_bytes()
    except OSError:
        now = b""
    if now != before:
        raise OutputError(_CHANGED.format(path=Verbatim(path)), hint=_AGAIN)


_CHANGED = Message("“{path}” was changed meanwhile", "“{path}”在此期间被改动")
_AGAIN = Message("run the command again", "请再运行一次")


def keep_rights(new: Path, target: Path) -> None:
    """Let who may read and write a file stay as it was, before a new one replaces it."""
    if target.exists():
        new.chmod(stat.S_IMODE(target.stat().st_mode))
