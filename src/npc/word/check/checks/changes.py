"""Tracked changes and comments that are still there."""

from collections.abc import Iterator

from npc.messages import Message
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.rules import BY_NAME

LEFT = BY_NAME["changes-left"]


def check(subject: Subject) -> Iterator[WordFinding]:
    """Say once that there are any."""
    file = subject.file
    if not (file.changes or file.comments):
        return
    counts = []
    if file.changes:
        counts.append(Message(f"tracked changes: {file.changes}", f"{file.changes}处修订"))
    if file.comments:
        counts.append(Message(f"comments: {file.comments}", f"{file.comments}条批注"))
    yield WordFinding(
        LEFT,
        Requirement("", "usual"),
        Message("the file still holds {counts}", "文件中留有{counts}").format(counts=counts),
        Message(
            "accept or refuse the changes, and delete the comments", "请接受或拒绝修订，并删除批注"
        ),
        file.paragraphs[file.first_change - 1],
    )
