"""The annexes (附件) that a paper carries."""

from npc.kinds.containers import Many
from npc.kinds.keys import key
from npc.kinds.types import NAME


def annexes() -> tuple[str, ...] | None:
    """Declare the key of the annexes: ids of papers in their order; None where it is not said."""
    return key(
        "annexes",
        Many(NAME).otherwise(None),
        "附件",
        "附件及其次序，写各文件的 id；不写则按安排表、月度计划",
    )
