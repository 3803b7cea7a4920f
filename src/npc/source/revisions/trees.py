"""The plan files of a revision, put into a folder of their own."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from npc.diagnostics import Place
from npc.errors import UsageError
from npc.fence import SETTINGS_NAME
from npc.messages import Message
from npc.records import NamedTuple
from npc.source import problems
from npc.source.plan_files import SUFFIXES
from npc.source.reader import SourceFile, read_file, unread
from npc.source.refusals import Refusal
from npc.source.revisions.git import Git
from npc.system_errors import reason

MOST_FILES = 5000
"""YAML files of a revision that are read: thirty years of a repo with sixty papers a year have two thousand."""
MOST_BYTES = 64 * 2**20
"""Of all of them; those of a year have 60 KB."""
MOST_FOLDERS = 200
"""One within the other; plans have three, and systems no more than two thousand."""
_MOST_LISTED = 32 * 2**20
"""Bytes of the list of a tree, of which each file takes about a hundred."""
_ENDINGS = tuple(suffix.encode() for suffix in SUFFIXES)
_FILE, _LINK = ("100644", "100755", "100664"), "120000"
_TOP = ".git"
"""What marks the folder as the top of a repo, so that nothing above it is asked."""


class RevisionFiles(NamedTuple):
    """The plan files of a revision in a folder."""

    folder: Path
    links: frozenset[Path]
    """Those that are links in the repo: they are not followed."""

    def read(self, path: Path, shown: str) -> SourceFile:
        """Read one of them."""
        if path in self.links:
            return unread(_IS_LINK.at(Place(shown)))
        return read_file(path, shown)


class _Blob(NamedTuple):
    """A file of a tree."""

    mode: str
    name: str
    size: int
    path: PurePosixPath


def put_out(git: Git, tree: str, prefix: PurePosixPath, folder: Path) -> RevisionFiles:
    """Write the YAML files of a tree into a new folder.

    Args:
        git: The repo.
        tree: The name of the tree.
        prefix: The file or folder in it that is wanted, with the settings that hold for it.
        folder: Where they go; nothing is there yet.

    Raises:
        UsageError: They are too many, cannot be read, or cannot be written.

    """
    blobs = list(_listed(git, tree, prefix))
    if len(blobs) > MOST_FILES or sum(blob.size for blob in blobs) > MOST_BYTES:
        raise UsageError(
            _TOO_MANY.format(files=MOST_FILES, size=MOST_BYTES // 2**20), hint=_NAME_PLAN
        )
    if any(len(blob.path.parts) > MOST_FOLDERS for blob in blobs):
        raise UsageError(_NOT_WRITTEN.format(why=_TOO_DEEP), hint=_NAME_PLAN)
    texts = [blob for blob in blobs if blob.mode in _FILE]
    contents = _contents(git, texts)
    try:
        folder.mkdir()
        (folder / _TOP).touch()
        for blob, data in zip(texts, contents, strict=True):
            _write(folder / blob.path, data)
        links = frozenset(folder / blob.path for blob in blobs if blob.mode == _LINK)
        for link in links:
            _write(link, b"")
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else _ODD_NAME
        raise UsageError(_NOT_WRITTEN.format(why=why), hint=_NAME_PLAN) from error
    return RevisionFiles(folder, links)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:  # two names may be one to the system: 安排.yaml, 安排.YAML
        file.write(data)


def _listed(git: Git, tree: str, prefix: PurePosixPath) -> Iterator[_Blob]:
    """Yield the YAML files below a path, and the settings above it."""
    above = [str(folder / SETTINGS_NAME) for folder in prefix.parents]
    wanted = [str(prefix), *above] if prefix.parts else []
    command = ["ls-tree", "-r", "-z", "-l", "--full-tree", tree, "--", *wanted]
    for entry in git.output(command, most=_MOST_LISTED).split(b"\0"):
        head, _, name = entry.partition(b"\t")
        if not name.endswith(_ENDINGS):
            continue
        mode, kind, blob, size = (*head.decode("ascii", "replace").split(), "", "", "", "")[:4]
        path = PurePosixPath(os.fsdecode(name))
        if kind == "blob" and _is_plain(path):
            yield _Blob(mode, blob, int(size) if size.isdigit() else 0, path)


def _is_plain(path: PurePosixPath) -> bool:
    """Return whether a path leads down only, on any system: a tree may hold any names."""
    return not path.is_absolute() and not any(
        part == ".." or part.lower() == _TOP or (os.name == "nt" and not _ODD.isdisjoint(part))
        for part in path.parts
    )


_ODD = frozenset('\\:<>"|?*')


def _contents(git: Git, blobs: Sequence[_Blob]) -> Iterator[bytes]:
    """Yield what files hold, as it is kept: no filter has changed it."""
    if not blobs:
        return
    names = "".join(f"{blob.name}\n" for blob in blobs).encode()
    most = sum(blob.size + _HEAD for blob in blobs)
    out = git.output(["cat-file", "--batch"], given=names, most=most)
    at = 0
    for blob in blobs:
        end = out.find(b"\n", at)
        if end < 0 or out[at:end] != f"{blob.name} blob {blob.size}".encode():
            raise UsageError(_MISSING, hint=_FETCH)
        yield out[end + 1 : end + 1 + blob.size]
        at = end + blob.size + 2


_HEAD = 200
"""Bytes of the line before each."""
_IS_LINK = Refusal(
    problems.OUTSIDE_REPO,
    Message("a link in a revision is not followed", "历史版本里的链接不读取"),
    Message(
        "name the plan to which it leads with --plan",
        "请用 --plan 直接写所指的计划",
    ),
)
_TOO_MANY = Message(
    "the revision has more than {files} YAML files, or more than {size} MB of them",
    "这个版本的 YAML 文件超过{files}个，或者共超过{size} MB",
)
_NAME_PLAN = Message("name the plan with --plan", "请用 --plan 写明是哪一份计划")
_NOT_WRITTEN = Message(
    "the files of the revision cannot be put out: {why}", "这个版本的文件无法取出：{why}"
)
_TOO_DEEP = Message(
    f"they lie in more than {MOST_FOLDERS} folders, one within the other",
    f"目录套了{MOST_FOLDERS}层以上",
)
_ODD_NAME = Message("a name that the system does not take", "有系统不接受的文件名")
_MISSING = Message("files of the revision are missing in the repo", "仓库里缺少这个版本的文件")
_FETCH = Message(
    "the repo may be a partial or broken clone; fetch what is missing first",
    "仓库可能是部分克隆的，或者已经损坏；请先取回缺少的内容",
)
