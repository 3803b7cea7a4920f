"""Fonts that a document names and this machine does not have, and what stands in the PDF instead."""

import sys
from collections.abc import Iterable, Sequence

from npc.layout.fonts import FACES, face, known
from npc.word.installed_fonts import installed_families

_HAS_OWN = ("win32", "darwin")
"""Systems on which programs draw with fonts that fontconfig, if it is there at all, need not know."""


def missing_fonts(named: Iterable[str], inside: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return which fonts are missing, and what the PDF calls those that are in their place.

    A font of the same face from another foundry is none that stands in: the standard asks for a face.

    Args:
        named: The fonts of the document.
        inside: The fonts of the PDF, by the names that are in it.

    """
    installed = None if sys.platform in _HAS_OWN else installed_families()
    there = {font for font in named if _is_there(font, inside, installed)}
    missing = [font for font in named if font and font not in there]
    own = {name for font in there for name in _in_pdf(font, installed)}
    return missing, [font for font in inside if missing and font not in own]


def _is_there(font: str, inside: Sequence[str], installed: dict[str, str] | None) -> bool:
    if not _in_pdf(font, None).isdisjoint(inside):
        return True
    if installed is not None:
        return font.casefold() in installed
    # What a PDF calls a font that is not known here cannot be told.
    return known(font) is None


def _in_pdf(font: str, installed: dict[str, str] | None) -> set[str]:
    """Return what a PDF may call a font: as its own file says, or as those of its face are called."""
    own = (installed or {}).get(font.casefold(), "")
    return {own, *(one.postscript for one in FACES.get(face(font), ()))} - {""}
