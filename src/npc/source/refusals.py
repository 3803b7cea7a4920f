"""What of a repo is not read, and why: it leads out, or the system refuses it."""

from pathlib import Path

from npc.diagnostics import Diagnostic, Place, Rule
from npc.fence import leads_out
from npc.messages import Message
from npc.records import NamedTuple
from npc.source import problems
from npc.system_errors import reason


class Refusal(NamedTuple):
    """Why a file or folder is not read."""

    rule: Rule
    message: Message
    hint: Message

    def at(self, place: Place) -> Diagnostic:
        """Return the finding at a place."""
        return Diagnostic(self.rule, self.message, place, self.hint)


OUTSIDE = Refusal(
    problems.OUTSIDE_REPO,
    Message("the link leads out of the plan repo", "这个链接指向计划库以外"),
    Message(
        "put what it leads to into the repo; nothing outside is looked at",
        "请把所指的文件或目录放进计划库；库外的一概不看",
    ),
)


def unreadable(error: OSError) -> Refusal:
    """Return what is said of a folder, or a way, that the system refuses to read."""
    return Refusal(problems.NOT_READABLE, _UNREADABLE.format(why=reason(error)), _MAY_READ)


_UNREADABLE = Message("the folder cannot be read: {why}", "目录无法读取：{why}")
_MAY_READ = Message(
    "check that you may read it; what is in it is not checked",
    "请检查是否有读取权限；其中的内容没有检查",
)


def refusal_of(path: Path, *, named: Path | None = None) -> Refusal | None:
    """Return why a path is not followed; None where it stays in its repo.

    Args:
        path: As in `leads_out`, where the arguments are described.
        named: The fence where the path lies in no repo.

    """
    try:
        return OUTSIDE if leads_out(path, named=named) else None
    except OSError as error:
        return unreadable(error)
