"""Files: written whole or not at all, and never over what is read in the same run."""

import errno
import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from npc.errors import OutputError, UsageError
from npc.messages import Message, Verbatim
from npc.system_errors import reason


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that no one ever finds a part of it; what stood there before is replaced.

    A symlink stays one: the file that it leads to is replaced. A device or a pipe is written to.

    Raises:
        OutputError: The file cannot be written. What stood there before is untouched.

    """
    try:
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            _replace(target, data)
    except OSError as error:
        raise explained(error, path) from error


def _replace(target: Path, data: bytes) -> None:
    temporary = target.with_name(f".npc-{os.urandom(8).hex()}.tmp")
    with temporary.open("xb") as file:
        try:
            file.write(data)
            file.close()
            if target.exists():  # who may read and write it stays as it was
                temporary.chmod(stat.S_IMODE(target.stat().st_mode))
            temporary.replace(target)
        except BaseException:
            file.close()
            with suppress(OSError):
                temporary.unlink()
            raise


def explained(error: OSError, path: Path) -> OutputError:
    """Say why a file could not be written, and what to do."""
    text, hint = _REASONS.get(error.errno or 0, (_OTHER, None))
    values = {
        "path": Verbatim(path),
        "folder": Verbatim(path.parent),
        "reason": reason(error),
    }
    return OutputError(text.format(**values), hint=hint)


_OTHER = Message(en="cannot write “{path}”: {reason}", zh="无法写入“{path}”：{reason}")
_NO_FOLDER = (
    Message(
        en="cannot write “{path}”: folder “{folder}” does not exist",
        zh="无法写入“{path}”：目录“{folder}”不存在",
    ),
    Message(en="create the folder first", zh="请先建立该目录"),
)
_NOT_A_FOLDER = (
    Message(
        en="cannot write “{path}”: “{folder}” is not a folder",
        zh="无法写入“{path}”：“{folder}”不是目录",
    ),
    Message(en="name a file in a folder", zh="请指定目录中的文件"),
)
_IS_A_FOLDER = (
    Message(en="cannot write “{path}”: it is a folder", zh="无法写入“{path}”：这是一个目录"),
    Message(en="name a file in it", zh="请指定该目录中的文件名"),
)
_FORBIDDEN = (
    Message(en="no permission to write “{path}”", zh="没有写入“{path}”的权限"),
    Message(
        en="close the file if it is open in Word, or choose a place where you may write",
        zh="如文件正在Word中打开，请先关闭；否则请换一个有写入权限的位置",
    ),
)
_FULL = (
    Message(en="cannot write “{path}”: the disk is full", zh="无法写入“{path}”：磁盘已满"),
    Message(en="free some space, or choose another place", zh="请清理磁盘，或换一个位置"),
)
_TOO_LONG = (
    Message(en="cannot write “{path}”: the name is too long", zh="无法写入“{path}”：文件名过长"),
    Message(en="choose a shorter name", zh="请用较短的文件名"),
)
_REASONS = {
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NOT_A_FOLDER,
    errno.EISDIR: _IS_A_FOLDER,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: _FORBIDDEN,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.ENAMETOOLONG: _TOO_LONG,
}


def refuse_overwrite(read: Iterable[Path | None], *, written: Iterable[Path | None]) -> None:
    """Refuse to write to files that are read in the same run, also through links.

    Args:
        read: Files that are read; None is none.
        written: Files to write; None is stdout.

    Raises:
        UsageError: A file is both.

    """
    targets = [path for path in written if path]
    if not targets:
        return  # to look where links lead takes time for each file that is read
    real = {os.path.realpath(path) for path in read if path}
    for path in targets:
        if os.path.realpath(path) in real:
            raise UsageError(_BOTH.format(path=Verbatim(path)), hint=_ANOTHER)


_BOTH = Message(
    "“{path}” is read in this run and would be written over",
    "“{path}”是本次读取的文件，写入会把它覆盖掉",
)
_ANOTHER = Message("name another file to write to", "请换一个输出文件")
