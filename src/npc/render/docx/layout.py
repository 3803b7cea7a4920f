"""Every measure of the official format, with its clause of GB/T 9704-2012.

Millimetres are `_MM`; all else is in twips (1/1440 inch), as Word counts, and sizes of type in half
points. What the standard leaves open is marked as practice.
"""

from collections.abc import Sequence


def twips(millimetres: float) -> int:
    """Turn millimetres into twips."""
    return round(millimetres * 1440 / 25.4)


# 5.1, 5.2.1: A4; 天头 37 mm, 订口 28 mm, 版心 156 mm by 225 mm. What is left of the page is the rest.
PAGE_WIDTH_MM, PAGE_HEIGHT_MM = 210, 297
TOP_MM, LEFT_MM = 37, 28
TEXT_WIDTH_MM, TEXT_HEIGHT_MM = 156, 225
RIGHT_MM = PAGE_WIDTH_MM - LEFT_MM - TEXT_WIDTH_MM
BOTTOM_MM = PAGE_HEIGHT_MM - TOP_MM - TEXT_HEIGHT_MM

# 5.2.3: 22 lines a page, 28 characters a line, filling the 版心.
LINE = 579
"""Twips from line to line: the most of which 22 fit into 225 mm."""
TIGHTENING = -5
"""Twips that each character of 3号 gives up: 28 of 315 fit into 156 mm, 28 of 320 do not."""
CHARACTER = 16 * 20 + TIGHTENING
"""Twips from character to character of the body."""

# Half points of type: 7.3.1 title, 5.2.2 body, 7.5 page number; tables by practice.
SIZE_2, SIZE_3, SIZE_4, SIZE_5, SIZE_SMALL_5 = 44, 32, 28, 21, 18

# 7.3.1 title, 5.2.2 body, 7.3.3 levels, 7.5 page number; 楷体 also for the adoption by practice.
TITLE_FONT = "方正小标宋简体"
BODY_FONT = "仿宋_GB2312"
KAI_FONT = "楷体_GB2312"
HEADING_FONT = "黑体"
NUMBER_FONT = "宋体"

# 7.3.3: each paragraph begins with two blank characters; 7.3.4: so does the annex note.
FIRST_LINE = 2 * CHARACTER
ANNEX_WORD = 3 * CHARACTER
"""Width of 附件："""
ANNEX_NUMBER = 3 * (CHARACTER + TIGHTENING) // 2
"""Width of a number with its stop and blank, 「1. 」, three half-width characters."""

# 7.5: the dashes beside the page number stand 7 mm below the 版心. A dash is at the middle of its
# line, so the line itself begins half its height higher.
PAGE_NUMBER_LINE = 14 * 20
FOOTER_TWIPS = twips(BOTTOM_MM - 7) - PAGE_NUMBER_LINE // 2
PAGE_NUMBER_INDENT = 14 * 20
"""One character of 4号 from the edge of the 版心."""
HEADER_TWIPS = twips(15)

# Practice: tables in 5号 with lines of their own, 0.5 pt rules, cells 1 mm wider than their text.
TABLE_LINE = 320
TABLE_RULE = 4
"""Eighths of a point."""
CELL_SIDE, CELL_TOP = twips(1), twips(0.5)
NOTE_LINE = 280

_COLUMN_MM = {
    "category": 21,
    "number": 10,
    "owners": 25,
    "time": 16,
    "tick": 14,
    "note": 18,
}
_LEAST_MATTER_MM = 40


def column_widths(columns: Sequence[str]) -> list[int]:
    """Give the widths of a table's columns in twips, by their classes.

    What a matter is called takes the width that the others leave. If they leave too little, all
    columns become narrower.
    """
    fixed = sum(_COLUMN_MM.get(column, 0) for column in columns)
    matters = sum(column not in _COLUMN_MM for column in columns)
    matter = max((TEXT_WIDTH_MM - fixed) / matters, _LEAST_MATTER_MM) if matters else 0
    widths = [_COLUMN_MM.get(column, matter) for column in columns]
    scale = TEXT_WIDTH_MM / sum(widths)
    return [twips(width * scale) for width in widths]
