"""Which files documents are written to."""

from collections.abc import Sequence
from pathlib import Path

from npc.cli.console import show_lines
from npc.cli.exits import BUILD, Target, is_directory
from npc.cli.paths import show_path
from npc.cli.volumes import listed
from npc.errors import UsageError
from npc.files.names import file_name, on_disk, same_files
from npc.messages import Message, Verbatim
from npc.output.documents.volumes import Volume


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
    from npc.files.sets import write_set

    folder = next(iter(files)).parent  # of several, no file was named
    write_set(folder, {path.name: data for path, data in files.items()})
    show_lines(show_path(path) for path in files)


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
    if output is not None and not _is_folder(output):
        if len(volumes) > 1:
            raise _too_many(volumes)
        return [Target(None if output == "-" else _file(output, suffix))]
    folder = BUILD if output is None else Path(output)
    paths = [
        folder / on_disk(file_name(each.title, draft + suffix, label=each.label))
        for each in volumes
    ]
    _refuse_same(paths)
    return [Target(path, is_in_folder=True) for path in paths]


def _is_folder(output: str) -> bool:
    """Return whether `--output` means a directory: a document's file has an ending, a new one has none."""
    path = Path(output)
    return is_directory(output) or (output != "-" and not path.suffix and not path.exists())


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


def _file(output: str, suffix: str) -> Path:
    path = Path(output)
    if path.suffix.lower() != suffix:
        raise UsageError(
            Message(
                "“{path}” is neither a {suffix} file nor a directory",
                "“{path}”既不是 {suffix} 文件，也不是目录",
            ).format(path=Verbatim(output), suffix=suffix),
            hint=Message(
                "name a file that ends in {suffix}, or a directory, with / at the end",
                "写成以 {suffix} 结尾的文件名；要写进目录的，目录名后加 /",
            ).format(suffix=suffix),
        )
    return path


def _refuse_same(paths: Sequence[Path]) -> None:
    """Refuse names that are one file on some system: what is made in one place is used in others."""
    for first, second in same_files(paths):
        names = list(map(Verbatim, dict.fromkeys((first.name, second.name))))
        raise UsageError(_ONE_FILE.format(paths=names), hint=_ONE_BY_ONE)


_ONE_FILE = Message(
    "two plans would be written to one file: {paths}", "有两份计划要写到同一个文件：{paths}"
)
_ONE_BY_ONE = Message(
    "render them one by one, each with its --output; names that differ only in case, or in how "
    "é is written (as one character or two), are one file on Windows or macOS",
    "请逐份生成，并用 --output 分别指定；只有大小写不同，或者只有 é 等字母写法（一个字符或两个字符）不同的名称，在 Windows、macOS 上是同一个文件",
)
