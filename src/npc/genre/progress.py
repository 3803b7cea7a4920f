"""How far a matter has come: its status, and the day on which it was done."""

from datetime import date
from enum import StrEnum

from npc.records import NamedTuple


class Status(StrEnum):
    """How far a matter has come."""

    PLANNED = "planned"
    DONE = "done"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


STATUS_WORDS = {
    "未完成": Status.PLANNED,
    "已完成": Status.DONE,
    "已延期": Status.POSTPONED,
    "已取消": Status.CANCELLED,
    **{status.value: status for status in Status},
}
"""The words by which a plan says it; Chinese and English ones are the same."""
OTHER_STATUS_WORDS = {
    "未办结": Status.PLANNED.value,
    "正在办理": Status.PLANNED.value,
    "进行中": Status.PLANNED.value,
    "完成": Status.DONE.value,
    "办结": Status.DONE.value,
    "已办结": Status.DONE.value,
    "延期": Status.POSTPONED.value,
    "推迟": Status.POSTPONED.value,
    "取消": Status.CANCELLED.value,
}
"""What clerks write for them."""


class Progress(NamedTuple):
    """What a plan says of how far a matter has come."""

    status: Status = Status.PLANNED
    done_on: date | None = None
    is_written: bool = False
    """Whether the plan says it by `status` or `done_on`, not by a remark or not at all."""


_UNSAID = Progress()
_REMARKED = Progress(Status.DONE)


def progress_of(status: str | None, done_on: date | None, *, note: str | None) -> Progress:
    """Return the progress of a row; a remark that begins with 已完成 means done.

    What `status` says counts for more than a remark. A date alone is no status: it is what a rule
    asks about.
    """
    is_done = note is not None and is_remark_of_done(note)
    if status is None and done_on is None:
        return _REMARKED if is_done else _UNSAID
    remarked = Status.DONE if is_done else Status.PLANNED
    return Progress(STATUS_WORDS[status] if status else remarked, done_on, is_written=True)


def is_remark_of_done(note: str) -> bool:
    """Whether a remark says that all is done.

    已完成, （已完成）, 已完成，待归档, 已完成：2月20日印发, 已完成 3月; not 已完成初稿, 已完成 初稿.
    """
    words = note.strip().lstrip("（(【[")
    if not words.startswith("已完成"):
        return False
    rest = words[3:].lstrip(" \u3000")
    return words[3:4] in _ENDS or (rest != words[3:] and rest[:1].isdigit())


_ENDS = frozenset(("", *"。，,；;：:、）)】](（—\n"))
