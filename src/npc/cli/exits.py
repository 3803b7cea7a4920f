"""The one way out of what npc makes: to stdout or into a file, and a file is named on stdout.

What programs read is the same bytes everywhere: no console's encoding, no line ends of a system.
"""

import os
from pathlib import Path

from npc.cli.console import show_lines, write_data
from npc.cli.paths import refuse_led_out, show_path
from npc.errors import OutputError, UsageError
from npc.files.names import on_disk
from npc.messages import Message, Verbatim
from npc.records import NamedTuple
from npc.system_errors import ABSENT, MAY_READ, UNREADABLE, reason

BUILD = Path("build")
"""The folder for what is made; nobody needs to make it first."""


class Target(NamedTuple):
    """A file to write, or stdout."""

    path: Path | None
    is_in_folder: bool = False
    """Whether a folder was named, in which it has its usual name: that is made if it is not there."""

    def write(self, data: bytes, *, is_for_people: bool = False, is_named: bool = True) -> None:
        """Write the data, and name the file on stdout.

        Args:
            data: The file. Text is in UTF-8.
            is_for_people: Whether stdout gets it as text, in the encoding of the console.
            is_named: Whether the file is named.

        Raises:
            OutputError: The file cannot be written.

        """
        if self.path is None:
            _to_stdout(data, is_for_people=is_for_people)
            return
        if self.is_in_folder or self.path.parent == BUILD:
            from npc.files.sets import write_set

            write_set(self.path.parent, {self.path.name: data})
        else:
            from npc.files.writing import write_whole

            write_whole(self.path, data)
        if is_named:
            show_lines([show_path(self.path)])

    def difference(self, data: bytes) -> Message | None:
        """Say how the file differs from the data; nothing when it does not.

        Raises:
            OutputError: The file is there and cannot be read.
            UsageError: It lies in a repo, and a link leads out of it.

        """
        path = self.path or Path()
        refuse_led_out(path)
        try:
            # A pipe would be waited for, and a device may have no end.
            is_ordinary = path.is_file() or path.is_dir() or not path.exists()
            same = is_ordinary and path.read_bytes() == data
        except FileNotFoundError:
            return ABSENT.format(path=Verbatim(show_path(path)))
        except OSError as error:
            raise OutputError(
                UNREADABLE.format(path=Verbatim(show_path(path)), reason=reason(error)),
                hint=MAY_READ,
            ) from error
        return None if same else _STALE.format(path=Verbatim(show_path(path)))


_NOTHING = Message("--output is empty", "--output 后面是空的")
_NAME_IT = Message(
    "name a file or a directory, . for the current one, - for stdout",
    "请写文件名或目录名；当前目录写 .，标准输出写 -",
)
_STALE = Message("“{path}” is not what the plan gives now", "“{path}”与计划不一致")


def target(output: str | None, name: str) -> Target:
    """Return where one file goes.

    Args:
        output: What `--output` says: a file, a directory, `-` or nothing for stdout.
        name: That of the file in a directory.

    Raises:
        UsageError: `--output` is empty.

    """
    if output is None or output == "-":
        return Target(None)
    if is_directory(output):
        return Target(Path(output) / on_disk(name), is_in_folder=True)
    return Target(Path(output))


def is_directory(output: str) -> bool:
    """Return whether `--output` means a directory: one that is there, or a name that ends as one.

    Raises:
        UsageError: Nothing is named: a variable of a script that is not set, say.

    """
    if not output:
        raise UsageError(_NOTHING, hint=_NAME_IT)
    return output.endswith(("/", os.sep)) or Path(output).is_dir()


def _to_stdout(data: bytes, *, is_for_people: bool) -> None:
    if is_for_people:
        show_lines(data.decode("utf-8").removesuffix("\n").split("\n"))
    else:
        write_data(data)
