"""What a run reads is not written over in it."""

import os
from collections.abc import Iterable
from pathlib import Path

from npc.errors import UsageError
from npc.files.names import same_name
from npc.messages import Message, Verbatim


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
    real = {same_name(os.path.realpath(path)) for path in read if path}
    for path in targets:
        if same_name(os.path.realpath(path)) in real:
            raise UsageError(_BOTH.format(path=Verbatim(path)), hint=_ANOTHER)


_BOTH = Message(
    "“{path}” is read in this run and would be written over",
    "“{path}”是本次读取的文件，写入会把它覆盖掉",
)
_ANOTHER = Message("name another file to write to", "请换一个输出文件")
