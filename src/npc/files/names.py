"""Names of files that every system takes."""

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from unicodedata import normalize

from npc.characters import full_width_forms

_LONGEST_NAME = 240
"""Bytes; most file systems take 255, and Word puts ~$ before the name of a file it has open."""
_LONGEST_LABEL = 150
# What Windows takes for devices, whatever follows the first stop.
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)", re.IGNORECASE
)
_FULL_WIDTH = full_width_forms('<>:"/\\|?*')
# Controls, halves of surrogate pairs, and marks that would show the name in another order.
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+"
)


def file_name(title: str, suffix: str, *, label: str = "") -> str:
    """Make a file name of a title that Windows, macOS and Linux take.

    Args:
        title: The title. Characters that Windows forbids become their full-width forms.
        suffix: What the name ends in, such as `.docx`.
        label: What stands behind the title, as people write it too; a long title is cut before it.

    """
    behind = _cut(_seen(label), _LONGEST_LABEL)
    room = _LONGEST_NAME - len(suffix.encode()) - len(behind.encode())
    name = _cut(_seen(title).lstrip(". "), room).rstrip(". ")
    if _RESERVED.fullmatch(name.partition(".")[0].rstrip()):
        name = f"_{name}"
    return (name or "npc") + behind + suffix


def on_disk(name: str) -> str:
    """Return a name so that the system takes it, whatever the locale says.

    In the locale C, where Python is kept from reading it as UTF-8, a name in Chinese has no bytes; it
    is written in UTF-8, as other programs read it.
    """
    try:
        os.fsencode(name)
    except UnicodeEncodeError:
        return os.fsdecode(name.encode("utf-8", "surrogateescape"))
    return name


def as_people_write(name: str) -> str:
    """Return a name that the system gave as people wrote it, whatever the locale says: `on_disk` undone."""
    return os.fsencode(name).decode(errors="replace")


def same_name(name: str) -> str:
    """Return what a name has in common with those that are the same file on Windows or macOS.

    They know no case, and macOS not the two ways to write é: one sign, or e and an accent.
    """
    return normalize("NFC", normalize("NFD", name).casefold())


def same_files(paths: Sequence[Path]) -> Iterator[tuple[Path, Path]]:
    """Yield pairs of paths that are one file, also through links, or would be on Windows or macOS."""
    seen: dict[str, Path] = {}
    for path in paths:
        first = seen.setdefault(same_name(os.path.realpath(path)), path)
        if first is not path:
            yield first, path


def _seen(words: str) -> str:
    """Return words with what a name cannot hold replaced."""
    return " ".join(_UNSEEN.sub(" ", words).split()).translate(_FULL_WIDTH)


def _cut(words: str, room: int) -> str:
    return words.encode()[:room].decode(errors="ignore")
