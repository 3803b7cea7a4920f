"""Why a file could not be written, and what to do."""

import errno
from pathlib import Path

from npc.errors import OutputError
from npc.messages import Message, Verbatim
from npc.system_errors import reason


def explained(error: OSError, path: Path, *, folder: Path | None = None) -> OutputError:
    """Return the error that says why a file could not be written, and what to do.

    Args:
        error: What the system says.
        path: The file as the user calls it.
        folder: The one that it would be in, where a link leads there.

    """
    text, hint = _REASONS.get(error.errno or 0, (_OTHER, None))
    values = {
        "path": Verbatim(path),
        "folder": Verbatim(folder or path.parent),
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
        en="close the file if another program such as Word, Excel or WPS has it open, or choose a place "
        "where you may write",
        zh="如文件正在 Word、Excel、WPS 等程序中打开，请先关闭；否则请换一个有写入权限的位置",
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
