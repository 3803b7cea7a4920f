"""The annexes (附件) that a paper carries."""

from npc.kinds.containers import Many
from npc.kinds.keys import key
from npc.kinds.types import NAME


def annexes(usual: str = "没有附件") -> tuple[str, ...] | None:
    """Declare the key of the annexes: ids of papers in their order; None where it is not said.

    Args:
        usual: What they are where it is not said, in Chinese.

    """
    about = f"附件及其次序，写各文件的 id；不写则{usual}"
    return key("annexes", Many(NAME).otherwise(None), "附件", about)
