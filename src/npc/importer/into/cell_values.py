"""What the cells of a workbook that came back say, as values of a plan."""

from npc.genre.prose import joined
from npc.genre.when import When
from npc.importer.into.row_changes import listed
from npc.importer.tables.ticks import Tick, tick_of
from npc.output.workbook.clerk_tables import CATEGORY, INNER, MONTH, NUMBER
from npc.source.wanted import Wanted

COMPUTED = (CATEGORY, INNER, MONTH, NUMBER)
"""Columns that hold no key of a row."""
_TIMES = ("when", "due", "research")
_SEVERAL = ("reporters",)


def says(key: str, text: str) -> Wanted:
    """Return what a cell says: a tick is one, whatever its sign."""
    if key == "meetings":
        return int(is_ticked(text))
    return cell_value(key, text) if text else ""


def is_ticked(text: str) -> bool:
    """Return whether a cell in the column of a meeting is ticked, be it by words."""
    return tick_of(text) not in (Tick.EMPTY, Tick.NO)


def cell_value(key: str, text: str) -> Wanted:
    """Return what was typed into a cell as plans have it: a month alone is one, lines are several names."""
    if key in _TIMES:
        words = joined(text)
        return f"{words}月" if words.isdecimal() and not When.parse(f"{words}月").faults else words
    if key in _SEVERAL:
        return listed([name for name in joined(text).split("、") if name])
    if key in ("owners", "with"):
        return "、".join(line.strip().rstrip("、") for line in text.split("\n") if line.strip())
    return joined(text)
