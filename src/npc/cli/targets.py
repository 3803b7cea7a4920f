"""Where documents are written."""

import os
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from npc.cli.console import write_lines
from npc.cli.selection import refuse_led_out, show_path
from npc.cli.volumes import Volume, listed
from npc.errors import OutputError, UsageError
from npc.files.names import file_name, on_disk
from npc.messages import Message, Verbatim
from npc.records import NamedTuple
from npc.system_errors import ABSENT, MAY_READ, UNREADABLE, reason

BUILD = Path("build")


class Target(NamedTuple):
    """A file to write, or stdout."""

    path: Path | None

    def write(self, data: bytes) -> None:
        """Write the data, and name the file on stdout."""
        if self.path is None:
            sys.stdout.buffer.write(data)
            return
        from npc.files.writing import write_whole

        if self.path.parent == BUILD:
            _make_build()
        write_whole(self.path, data)
        write_lines([show_path(self.path)])

    def difference(self, data: bytes) -> Message | None:
        """Say how the file differs from the data; nothing when it does not.

        Raises:
            OutputError: The file is there and cannot be read.
            UsageError: It lies in a repo, and a link leads out of it.

        """
        path = self.path or BUILD
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


def write_all(targets: Sequence[Target], documents: Sequence[bytes]) -> None:
    """Write documents to their files, all of them or none, and name the files on stdout.

    Raises:
        OutputError: One cannot be written.

    """
    files = {each.path: data for each, data in zip(targets, documents, strict=True) if each.path}
    if len(files) < len(targets) or len(files) == 1:
        for target, data in zip(targets, documents, strict=True):
            target.write(data)
        return
    from npc.files.sets import write_together

    if any(path.parent == BUILD for path in files):
        _make_build()
    write_together(files)
    write_lines([show_path(path) for path in files])


_STALE = Message("“{path}” is not what the plan gives now", "“{path}”与计划不一致")


def _make_build() -> None:
    try:
        BUILD.mkdir(exist_ok=True)
    except OSError as error:
        raise OutputError(
            Message(
                "the directory “build” cannot be made: {reason}", "无法建立目录“build”：{reason}"
            ).format(reason=reason(error)),
            hint=Message("name another place with --output", "用 --output 指定别的位置"),
        ) from error


def targets(
    volumes: Sequence[Volume], output: str | None, suffix: str, *, draft: str = ""
) -> list[Target]:
    """Choose a file for each document.

    Args:
        volumes: The documents.
        output: What `--output` says: a file, a directory, `-`, or nothing for `build/`.
        suffix: The ending of the files, such as `.docx`.
        draft: What stands before it where the title makes the name of a draft.

    Raises:
        UsageError: The output cannot hold these documents.

    """
    if output is not None and not is_directory(output):
        if len(volumes) > 1:
            raise _too_many(volumes)
        return [Target(None if output == "-" else _file(output, suffix))]
    folder = BUILD if output is None else Path(output)
    paths = [
        folder / on_disk(file_name(each.title, draft + suffix, label=each.label))
        for each in volumes
    ]
    _refuse_same(paths)
    return [Target(path) for path in paths]


def _too_many(volumes: Sequence[Volume]) -> UsageError:
    """Return the error of several documents for one file; those of one plan are listed."""
    plans = len({id(volume.reading) for volume in volumes})
    if plans > 1:
        return UsageError(_PLANS.format(n=plans), hint=_NAME_DIRECTORY)
    mains = [volume.plan.main or volume.plan.papers[0] for volume in volumes]
    hint = _DIRECTORY_OR_PART.format(papers=listed(mains))
    return UsageError(_DOCUMENTS.format(n=len(volumes)), hint=hint)


_PLANS = Message("{n} plans do not fit one file", "{n}份计划不能写进一个文件")
_DOCUMENTS = Message("{n} documents do not fit one file", "{n}份文件不能写进一个文件")
_NAME_DIRECTORY = Message("name a directory with --output", "用 --output 指定一个目录")
_DIRECTORY_OR_PART = Message(
    "name a directory with --output, or one document with --part: {papers}",
    "用 --output 指定一个目录，或用 --part 只要一份：{papers}",
)


def is_directory(output: str) -> bool:
    """Return whether `--output` means a directory: one that is there, or a name that ends as one."""
    return output.endswith(("/", os.sep)) or Path(output).is_dir()


def _file(output: str, suffix: str) -> Path:
    path = Path(output)
    if path.suffix.lower() != suffix:
        raise UsageError(
            Message(
                "“{path}” is neither a {suffix} file nor a directory",
                "“{path}”既不是 {suffix} 文件，也不是已有的目录",
            ).format(path=Verbatim(output), suffix=suffix),
            hint=Message(
                "name a file that ends in {suffix}, or a directory that exists",
                "写成以 {suffix} 结尾的文件名，或先建好这个目录",
            ).format(suffix=suffix),
        )
    return path


def _refuse_same(paths: Sequence[Path]) -> None:
    """Refuse names that are one file, on Windows and macOS also those that differ only in case."""
    counts = Counter(str(path).casefold() for path in paths)
    same = next((path for path in paths if counts[str(path).casefold()] > 1), None)
    if same:
        raise UsageError(
            Message(
                "two plans would be written to “{path}”", "有两份计划要写到同一个文件“{path}”"
            ).format(path=Verbatim(same)),
            hint=Message(
                "render them one by one, each with its --output",
                "请逐份生成，并用 --output 分别指定",
            ),
        )
