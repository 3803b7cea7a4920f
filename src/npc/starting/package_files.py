"""Files of this room that are data: what a repo begins with, with its blanks."""

from collections.abc import Mapping
from pathlib import Path

_FOLDER = Path(__file__).with_name("files")
_OPEN, _CLOSE = "⟨⟩"


def package_file(name: str) -> str:
    """Return the text of a file of this room."""
    return (_FOLDER / name).read_text(encoding="utf-8")


def filled(name: str, words: Mapping[str, str]) -> str:
    """Return a file of this room with its blanks filled: ⟨year⟩.

    Args:
        name: The file.
        words: What stands in each blank. It may hold anything, and is not looked through itself.

    """
    first, *others = package_file(name).split(_OPEN)
    parts = [other.split(_CLOSE, 1) for other in others]
    return first + "".join(words[blank] + behind for blank, behind in parts)
