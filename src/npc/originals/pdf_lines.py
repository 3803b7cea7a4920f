"""Characters of a PDF, which are put together to lines."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from npc.originals.gathering import Wording

Character = Mapping[str, Any]
"""As pdfplumber gives it: text, x0, x1, top, bottom, size, fontname."""
_GAP = 0.3
"""Of a character, from which there is a blank between two."""
_RISE = 0.6
"""Of a character, from which one stands on another line."""


def lines_of_characters(characters: Sequence[Character]) -> Iterator[Sequence[Character]]:
    """Yield the lines in which characters stand, from above and from the left."""
    line: list[Character] = []
    for each in sorted(characters, key=lambda one: one["bottom"]):
        if line and each["bottom"] - line[0]["bottom"] > _RISE * each["size"]:
            yield sorted(line, key=lambda one: one["x0"])
            line = []
        line.append(each)
    if line:
        yield sorted(line, key=lambda one: one["x0"])


def wordings_of(characters: Sequence[Character]) -> Iterator[Wording]:
    """Yield the characters of a line, with blanks where there are gaps, by whether they are bold."""
    for before, each in pairwise([None, *characters]):
        if each is None:
            continue
        gap = each["x0"] - before["x1"] if before is not None else 0
        blank = " " if gap > _GAP * each["size"] else ""
        yield Wording(f"{blank}{each['text']}", "bold" in each["fontname"].lower())
