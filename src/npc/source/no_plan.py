"""What to do where no plan is found: by what lies there instead."""

from collections.abc import Iterator
from pathlib import Path

from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.source.listing import FolderEntry, listed
from npc.source.misnamed import copied_name, right_name
from npc.source.plan_files import PLANS_FOLDER, is_plan_name
from npc.suggestions import PERHAPS, closest

OFFICE_FILES = frozenset((".docx", ".doc", ".wps", ".xlsx", ".xls", ".et"))
"""Endings of the files in which offices keep their plans."""
_MOST_FOLDERS = 20


def no_plan(folder: Path, plans: Path) -> UsageError:
    """Return the error of a folder that was named and holds no plan.

    Args:
        folder: As it was named.
        plans: Where plans were looked for: the folder itself, or its `plans/`.

    """
    text = _NO_PLAN.format(path=Verbatim(folder))
    files = list(_files(plans))
    for path in files:
        copied = copied_name(path.name)
        if copied:
            hint = _RENAME_COPY.format(name=Verbatim(path.name), right=Verbatim(copied))
            return UsageError(text, hint=hint)
    office = [path for path in files if is_office_file(path)]
    if office:
        names = [Verbatim(_below(path, folder)) for path in office]
        return UsageError(text, hint=_IMPORT.format(names=names, n=len(names)))
    return UsageError(text, hint=_PUT_INTO_PLANS)


def is_office_file(path: Path) -> bool:
    """Return whether a file is one of Word or Excel, and not the mark that one is open: ~$要点.docx."""
    return path.suffix.lower() in OFFICE_FILES and not path.name.startswith(("~", "."))


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder, then those of the first folders in it."""
    entries = _entries(folder)
    within = [entry.path for entry in entries if entry.is_folder and not entry.is_hidden]
    for place in (entries, *map(_entries, within[:_MOST_FOLDERS])):
        yield from (entry.path for entry in place if not (entry.is_folder or entry.is_link))


def _entries(folder: Path) -> list[FolderEntry]:
    try:
        return listed(folder)
    except (OSError, ValueError):
        return []


def _below(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def not_there(given: str, path: Path, text: Message) -> UsageError:
    """Return the error of a path at which nothing is, with the name that is most like it there."""
    entries = _entries(path.parent)
    names = [entry.path.name for entry in entries if entry.is_folder or _may_be_meant(entry)]
    alike = (name for name in names if name.partition(".")[0] == path.name.partition(".")[0])
    near = _in_plans(given, path) or next(alike, None) or closest(path.name, names)
    hint = PERHAPS.format(name=Verbatim((Path(given).parent / near).as_posix())) if near else _CHECK
    return UsageError(text.format(path=Verbatim(given)), hint=hint)


def _in_plans(given: str, path: Path) -> str | None:
    """Return where the plans beside hold what was named by itself: plans/2027, plans/2027/正文.yaml."""
    if given != path.name:
        return None
    plans = path.parent / PLANS_FOLDER
    names = [plans / given, *(entry.path / given for entry in _entries(plans) if entry.is_folder)]
    found = [name for name in names[: _MOST_FOLDERS + 1] if name.exists()]
    return _below(found[0], path.parent) if len(found) == 1 else None


def _may_be_meant(entry: FolderEntry) -> bool:
    name = entry.path.name
    return is_plan_name(name) or right_name(name) is not None or is_office_file(entry.path)


_NO_PLAN = Message("no plan in “{path}”", "“{path}”中没有找到计划")
_PUT_INTO_PLANS = Message(
    "a plan is a directory of YAML files; put it into “plans/”, or name its path",
    "计划是一个放有 YAML 文件的目录；请放入 plans/，或写明路径",
)
_RENAME_COPY = Message(
    "“{name}” is a copy that an editor kept: rename it to “{right}”",
    "“{name}”是编辑器留下的备份，确要使用的，请改名为“{right}”",
)
_IMPORT = Message(
    "plans are not read from Word and Excel files ({names}): make one of them with npc plan import FILE",
    "这里有{n}个 Word、Excel 文件（{names}），npc 不直接读取；请先用 npc plan import 文件名 变成计划",
)
_CHECK = Message("check the path", "请检查路径是否写对")
