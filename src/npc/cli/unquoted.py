"""Paths with blanks that were typed without quotation marks, so that each piece came as a word of its own."""

from collections.abc import Sequence
from pathlib import Path

_MOST_WORDS = 12
"""Words of a command line that are joined; of more than these, a glob of the shell made them."""


def path_with_blanks(words: Sequence[str]) -> str | None:
    """Return the path that some words behind one another make, where it is there and its pieces are not.

    Args:
        words: A command line that came to nothing.

    """
    if len(words) > _MOST_WORDS:
        return None
    for length in range(len(words), 1, -1):
        for start in range(len(words) - length + 1):
            pieces = words[start : start + length]
            path = " ".join(pieces)
            if is_there(path) and not all(map(is_there, pieces)):
                return path
    return None


def is_there(path: str) -> bool:
    """Return whether a word of the command line is the path of something; an empty one is of nothing."""
    try:
        return bool(path) and Path(path).exists()
    except (OSError, ValueError):  # too long a name, a NUL
        return False


def as_typed(word: str) -> str:
    """Write a word as shells take it: in quotation marks where it holds what parts words."""
    if word and not any(sign in word for sign in _PARTING):
        return word
    return f"'{word}'" if '"' in word else f'"{word}"'


_PARTING = frozenset(" \t&|;<>()*?'\"`$!#　")
