"""Files of plans under a name by which none is read: 正文.yaml.txt, as Notepad saves it, 正文。yaml, 正文.txt."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from npc.messages import Message, Verbatim
from npc.source import problems
from npc.source.listing import FolderEntry
from npc.source.plan_files import is_plan_name
from npc.source.refusals import Refusal
from npc.source.spelling import kind_said

_ENDING = re.compile(r"[.。] ?ya?ml(?:[.。] ?te?xt)?[ .]{0,3}$", re.IGNORECASE)
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
"""What writes full-width signs of ASCII half-width."""
_MOST_TEXTS = 50
"""Files that end in .txt and are looked into: a folder with more of them holds something else."""
_LOOKED_AT = 4096
"""Bytes in which a document says its kind."""
_KEYS = re.compile(r"^\ufeff?([^\s:：]{1,8})[ \t]{0,9}[:：][ \t　]{0,9}(\S{1,40})", re.MULTILINE)
"""Keys in full-width colons, too, and what stands behind them."""
_COPIES = re.compile(r"(?P<name>.+\.ya?ml)(?:~|\.(?:bak|orig|old|save|tmp|swp))$", re.IGNORECASE)


def right_name(name: str) -> str | None:
    """Return how a file should be called that is surely a plan's and is not read; None where it is neither."""
    if is_plan_name(name) or name.startswith((".", "~")):
        return None
    match = _ENDING.search(name.translate(_NARROW))
    return f"{name[: match.start()]}.yaml" if match and match.start() else None


def copied_name(name: str) -> str | None:
    """Return the name of the plan file of which an editor kept a copy under another; None for other files."""
    match = _COPIES.fullmatch(name)
    return match["name"] if match else None


def misnamed(entries: Sequence[FolderEntry]) -> Iterator[tuple[Path, Refusal]]:
    """Yield the files of a folder that are not read for their names, and why; none where the right name is taken."""
    names = {entry.path.name for entry in entries}
    for entry in entries:
        right = None if entry.is_folder or entry.is_link else right_name(entry.path.name)
        if right and right not in names:
            yield entry.path, _refusal(_ENDS_OTHERWISE, entry.path, right)


def misnamed_texts(entries: Sequence[FolderEntry]) -> Iterator[tuple[Path, Refusal]]:
    """Yield the text files of a folder that hold a document of a plan, and why they are not read."""
    for path in texts_in(entries):
        if kind_in(path):
            yield path, _refusal(_IS_TEXT, path, f"{path.stem}.yaml")


def texts_in(entries: Sequence[FolderEntry]) -> list[Path]:
    """Return the text files of a folder that lie beside none of the right name."""
    names = {entry.path.name for entry in entries}
    found = [
        entry.path
        for entry in entries
        if entry.path.suffix.lower() == ".txt" and not (entry.is_folder or entry.is_link)
    ]
    free = [path for path in found if not {f"{path.stem}.yaml", f"{path.stem}.yml"} & names]
    return free if len(free) <= _MOST_TEXTS else []


def kind_in(path: Path) -> str | None:
    """Return the kind that a file says in its first lines as a document of a plan does; None where it says none."""
    try:
        if not path.is_file():  # to open a named pipe is to wait for its writer
            return None
        with path.open("rb") as stream:
            head = stream.read(_LOOKED_AT)
    except OSError:
        return None
    for encoding in ("utf-8", "gb18030"):
        said = kind_said(dict(_KEYS.findall(head.decode(encoding, errors="ignore"))))
        if said:
            return said
    return None


def _refusal(message: Message, path: Path, right: str) -> Refusal:
    hint = _RENAME.format(right=Verbatim(right))
    return Refusal(problems.MISNAMED, message.format(name=Verbatim(path.name)), hint)


_ENDS_OTHERWISE = Message(
    "“{name}” is not read: names of plan files end in .yaml",
    "“{name}”没有读：计划文件的文件名应以 .yaml 结尾",
)
_IS_TEXT = Message(
    "“{name}” holds a plan and is not read: names of plan files end in .yaml",
    "“{name}”里写的是计划，但没有读：计划文件的文件名应以 .yaml 结尾",
)
_RENAME = Message(
    "rename it to “{right}” (Windows shows the ending with View, File name extensions)",
    "请改名为“{right}”（看不到结尾的，先在资源管理器“查看”中勾选“文件扩展名”）",
)
