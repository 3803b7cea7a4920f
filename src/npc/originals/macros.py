"""Macros of Word files and workbooks, which are never run."""

from collections.abc import Iterator

from npc.messages import Message
from npc.word.package import Package


def macro_remarks(package: Package) -> Iterator[Message]:
    """Say that a file holds macros, where it does."""
    if any(name.lower().endswith("vbaproject.bin") for name in package.names):
        yield _MACROS


_MACROS = Message(
    "it holds macros, which were neither run nor imported", "文件含宏，未运行、未导入"
)
