"""Word lists, made from meetings.yaml by `python3 dev.py forms`; not edited."""

# fmt: off

KINDS: tuple[str, ...] = (
    "人代会", "常委会会议", "主任会议", "主任（扩大）会议", "党组会议",
    "党组暨主任会议", "专题询问会",
)
"""表格没有列出会议一栏时，各种会议的次序"""

USUAL: tuple[str, ...] = ("人民代表大会", "人大会议", "人代会", "党组", "询问会", "扩大")
"""表格没有这一列也不算写错的会议，名称里有这些词"""
