"""Names of categories as tables have them: 一、听取和审议专项工作报告（16项）."""

import re

from npc.genre.lexicon.numerals import MEASURES
from npc.genre.list_numbers import NumberStyle, list_number
from npc.importer.clippings import Clipping, of_cell
from npc.originals.original import GridCell
from npc.records import NamedTuple

_COUNT = re.compile(rf"[(（](?:共|计|共计)?\s?(\d{{1,4}})\s?[{''.join(sorted(MEASURES))}条][)）]$")
_BARE_COUNT = re.compile(rf"(?:共|计|共计)?(\d{{1,4}})[{''.join(sorted(MEASURES))}条]")
_OPEN_COUNT = re.compile(r"(?<=[作督告查察询动题议规法])(?:共|计|共计)?(\d{1,2})项$")
"""A count without brackets behind the name of what is counted: 立法工作3项."""
_LEVELS = {NumberStyle.PART: 1, NumberStyle.CHINESE: 1, NumberStyle.BRACKETED: 2}


class LabelName(NamedTuple):
    """The name of a category, taken apart."""

    name: tuple[Clipping, ...]
    computed: tuple[Clipping, ...]
    """Its number and its count, which npc makes."""
    size: int | None = None
    """（16项）."""
    level: int = 0
    """1 where it is numbered 一、, 2 where （一）; 0 without number."""
    number: int = 0

    @property
    def text(self) -> str:
        """The name without number and count."""
        return "".join(clipping.text for clipping in self.name)


def is_label(text: str) -> bool:
    """Whether a text has the number or the count of a category."""
    return bool(_number_of(text)[0]) or bool(_COUNT.search(text))


def label_of(cell: GridCell, *, is_beside: bool = False) -> LabelName:
    """Take the name of a category apart.

    Args:
        cell: The cell, or a passage as one.
        is_beside: Whether it stands beside its rows, where npc prints no numbers, so that its own is part of the name.

    """
    name: list[Clipping] = []
    computed: list[Clipping] = []
    level = number = 0
    count = None
    for position, passage in enumerate(cell.passages):
        start, end = 0, len(passage.text)
        if not position and not is_beside:
            level, number, start = _number_of(passage.text, passage.label_end)
            if start:
                computed.append(Clipping(passage, 0, start))
        counted = (
            _COUNT.search(passage.text)
            or _BARE_COUNT.fullmatch(passage.text)
            or _OPEN_COUNT.search(passage.text, start)
        )
        if counted:
            count, end = int(counted[1]), counted.start()
            computed.append(Clipping(passage, end, len(passage.text)))
        if passage.text[start:end].strip():
            name.append(Clipping(passage, start, end))
    return LabelName(tuple(name), tuple(computed), count, level, number)


def label_of_row(number: GridCell, name: GridCell) -> LabelName:
    """Take the name of a category apart whose number stands in a cell of its own: 一 | 监督工作."""
    label = label_of(name)
    level, value = number_of_row(number)
    return label._replace(computed=(*of_cell(number), *label.computed), level=level, number=value)


def number_of_row(cell: GridCell) -> tuple[int, int]:
    """Return the level and the number that a cell says and nothing else: 一, （二）; 0 where it is none of a category."""
    words = cell.text.strip().rstrip(_SIGNS)
    sign = "" if words.endswith((")", "）")) else "、"
    level, value, end = _number_of(f"{words}{sign}{_WORD}")
    return (level, value) if end == len(words) + len(sign) else (0, 0)


_SIGNS = "、.．"
_WORD = "某"
"""Stands for the words behind a number."""


def _number_of(text: str, label_end: int = 0) -> tuple[int, int, int]:
    """Return the level and the number of a label, and where its words begin."""
    found = list_number(text, label_end)
    level = _LEVELS.get(found.style, 0) if found else 0
    return (level, found.value, found.end) if found and level else (0, 0, 0)
