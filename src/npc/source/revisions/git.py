"""The program `git`, asked about a repo that may be anybody's.

It is asked for names, trees and blobs alone, which run no hook, filter or textconv. What a repo's own
settings could have run while objects are read is turned off: monitors of files, and the fetching of
objects that are not here.
"""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from npc.errors import UsageError
from npc.files.scratch import Scratch
from npc.messages import Message, Verbatim
from npc.programs import OutputLimitError, ProgramOutput, output_of

_SETTINGS = ("core.fsmonitor=false", "protocol.allow=never", f"core.hooksPath={os.devnull}")
_TOLD = {
    "LC_ALL": "C",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
}
_KEPT = ("GIT_CONFIG", "GIT_EXEC_PATH")
"""Beginnings of what the user tells git himself; all else of it says which repo a hook runs in."""
_MOST_NAMES = 100_000
"""Bytes of a path, or of the name of an object."""


class Git:
    """The repo around a folder."""

    def __init__(self, folder: Path, scratch: Scratch) -> None:
        """Find the repo.

        Args:
            folder: A folder in it.
            scratch: Where git may put what it needs for a while.

        Raises:
            UsageError: There is no git, or no repo.

        """
        self._folder, self._scratch = folder, scratch
        self._program = _program()
        found = self._run(["rev-parse", "--show-toplevel"], most=_MOST_NAMES)
        if found.code:
            text, hint = next(
                (each for said, each in _WHY.items() if said in found.err), (_FAILED, _LOOK_AT_REPO)
            )
            raise UsageError(text.format(path=Verbatim(folder)), hint=hint)
        self.top = Path(os.fsdecode(found.out.removesuffix(b"\n")))
        """The folder of the repo."""

    def tree(self, revision: str) -> str:
        """Return the name of the tree of a revision.

        Raises:
            UsageError: There is none.

        """
        if not revision or revision.startswith("-") or "\0" in revision:
            raise _no_revision(revision)
        command = ["rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{tree}}"]
        found = self._run(command, most=_MOST_NAMES)
        if found.code:
            raise self._missing(revision)
        return found.out.decode("ascii", "replace").strip()

    def _missing(self, revision: str) -> UsageError:
        """Say that a revision is not there: of a new repo, and of one that CI has cloned, why."""
        if self._run(["rev-parse", "--verify", "--quiet", "HEAD"], most=_MOST_NAMES).code:
            return UsageError(_NO_COMMIT, hint=_COMMIT_FIRST)
        shallow = self._run(["rev-parse", "--is-shallow-repository"], most=_MOST_NAMES)
        if shallow.out.strip() == b"true":
            return UsageError(_NO_REVISION.format(revision=Verbatim(revision)), hint=_FETCH_HISTORY)
        return _no_revision(revision)

    def output(self, arguments: Sequence[str], *, given: bytes = b"", most: int) -> bytes:
        """Return what git writes.

        Args:
            arguments: The command, and what is asked.
            given: What it reads.
            most: How many bytes that may be.

        Raises:
            UsageError: It failed, or wrote more than that.

        """
        found = self._run(arguments, given=given, most=most)
        if found.code:
            raise UsageError(_FAILED, hint=_LOOK_AT_REPO)
        return found.out

    def _run(self, arguments: Sequence[str], *, given: bytes = b"", most: int) -> ProgramOutput:
        settings = [word for setting in _SETTINGS for word in ("-c", setting)]
        command = [self._program, "--no-pager", *settings, "-C", str(self._folder), *arguments]
        try:
            return output_of(
                command, self._scratch, environment=_environment(), given=given, most=most
            )
        except OutputLimitError as error:
            raise UsageError(_TOO_MUCH, hint=_NAME_THE_PLAN) from error
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            raise UsageError(_FAILED, hint=_LOOK_AT_REPO) from error


def _environment() -> dict[str, str]:
    own = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("GIT_") or name.startswith(_KEPT)
    }
    return {**own, **_TOLD}


def _program() -> str:
    """Return the path of git. Windows would take one that lies in the current folder, which is the repo's."""
    found = shutil.which("git")
    if found is None or not Path(found).is_absolute():
        raise UsageError(_NO_GIT, hint=_INSTALL)
    return found


def _no_revision(revision: str) -> UsageError:
    return UsageError(_NO_REVISION.format(revision=Verbatim(revision)), hint=_NAME_REVISION)


_NO_GIT = Message(
    "git is not installed, so that a revision cannot be read",
    "没有安装 git，读不到历史版本",
)
_INSTALL = Message(
    "install git, or name two folders or files to compare",
    "请安装 git；也可以写两个目录或文件来比较",
)
_NO_REPO = Message("“{path}” lies in no git repo", "“{path}”不在 git 仓库里")
_NAME_PATHS = Message(
    "change into the repo, or name two folders or files to compare",
    "请到仓库目录中运行；也可以写两个目录或文件来比较",
)
_NO_FILES = Message(
    "“{path}” lies in a git repo that has no files beside it (a bare one)",
    "“{path}”所在的 git 仓库没有工作目录（bare）",
)
_NOT_OURS = Message(
    "git does not read the repo of “{path}”: it belongs to another user",
    "git 不读“{path}”所在的仓库：它属于别的用户",
)
_TRUST_IT = Message(
    "if you trust it: git config --global --add safe.directory PATH",
    "信得过的，运行 git config --global --add safe.directory 仓库目录",
)
_WHY = {
    b"dubious ownership": (_NOT_OURS, _TRUST_IT),
    b"not a git repository": (_NO_REPO, _NAME_PATHS),
    b"must be run in a work tree": (_NO_FILES, _NAME_PATHS),
}
"""What is told where git finds no repo, by what it says; that is in English (`LC_ALL`)."""
_NO_REVISION = Message(
    "“{revision}” is neither a path nor a revision of git",
    "“{revision}”不是文件或目录，也不是 git 的版本",
)
_NAME_REVISION = Message(
    "write a path, or a revision such as HEAD~1, v1 or main:plans/2026",
    "请写路径，或者 HEAD~1、v1、main:plans/2026 这样的版本",
)
_NO_COMMIT = Message(
    "the git repo has no commit yet, so that there is nothing to compare with",
    "这个 git 仓库还没有提交过，没有可以比较的版本",
)
_COMMIT_FIRST = Message(
    "commit first, or name two folders or files to compare",
    "请先提交一次；也可以写两个目录或文件来比较",
)
_FETCH_HISTORY = Message(
    "this clone has the latest commits only: git fetch --unshallow, or fetch-depth: 0 in the workflow",
    "这里只取了最近的提交：先运行 git fetch --unshallow；工作流里写 fetch-depth: 0",
)
_FAILED = Message("git could not read the repo", "git 未能读出仓库中的内容")
_LOOK_AT_REPO = Message(
    "look at it with git fsck; of a partial clone, fetch what is missing first",
    "请用 git fsck 检查；部分克隆的仓库，请先取回缺少的内容",
)
_TOO_MUCH = Message(
    "the revision holds more than can be compared",
    "这个版本的内容太多，无法比较",
)
_NAME_THE_PLAN = Message("name the plan with --plan", "请用 --plan 写明是哪一份计划")
