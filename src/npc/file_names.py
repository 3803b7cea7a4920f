"""Names of files that every system takes."""

import re

from npc.characters import full_width_forms

_LONGEST_NAME = 240
"""Bytes; most file systems take 255, and Word puts ~$ before the name of a file it has open."""
# What Windows takes for devices, whatever follows the first stop.
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)", re.IGNORECASE
)
_FULL_WIDTH = full_width_forms('<>:"/\\|?*')
# Controls, halves of surrogate pairs, and marks that would show the name in another order.
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+"
)


def file_name(title: str, suffix: str) -> str:
    """Make a file name of a title that Windows, macOS and Linux take.

    Args:
        title: The title. Characters that Windows forbids become their full-width forms.
        suffix: What the name ends in, such as `.docx`.

    """
    name = " ".join(_UNSEEN.sub(" ", title).split()).translate(_FULL_WIDTH)
    room = _LONGEST_NAME - len(suffix.encode())
    name = name.lstrip(". ").encode()[:room].decode(errors="ignore").rstrip(". ")
    if _RESERVED.fullmatch(name.partition(".")[0].rstrip()):
        name = f"_{name}"
    return (name or "npc") + suffix
