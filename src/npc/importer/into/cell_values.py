"""What the cells of a workbook that came back say, as values of a plan."""

from collections.abc import Mapping

from npc.genre.prose import joined
from npc.genre.when import When
from npc.importer.into.row_changes import MATTER_KEYS, listed
from npc.importer.tables.ticks import Tick, tick_of
from npc.kinds.columns import EXTRA
from npc.kinds.item import TIMES
from npc.output.workbook.clerk_tables import CATEGORY, INNER, MONTH, NUMBER
from npc.plan import Arrangement, Paper
from npc.source.wanted import Wanted

COMPUTED = (CATEGORY, INNER, MONTH, NUMBER)
"""Columns that hold no key of a row."""
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
    if key in TIMES:
        words = joined(text)
        return f"{words}月" if words.isdecimal() and not When.parse(f"{words}月").faults else words
    if key in _SEVERAL:
        return listed([name for name in joined(text).split("、") if name])
    if key in ("owners", "with"):
        return "、".join(line.strip().rstrip("、") for line in text.split("\n") if line.strip())
    return joined(text)


def new_row(paper: Paper, cells: Mapping[tuple[str, str], str | None]) -> dict[str, Wanted]:
    """Return a row that a paper does not have yet, by what stands in its columns."""
    is_sentence = isinstance(paper, Arrangement) and paper.form == "sentences"
    value: dict[str, Wanted] = {}
    extra: dict[str, Wanted] = {}
    meetings: list[str] = []
    for (key, head), text in cells.items():
        if not text or key in COMPUTED:
            continue
        if key == "meetings":
            meetings += [head] if is_ticked(text) else []
        elif key == EXTRA:
            extra[head] = joined(text)
        elif key in MATTER_KEYS:
            value["text" if is_sentence else key] = joined(text)
        else:
            value[key] = cell_value(key, text)
    if meetings:
        value["meetings"] = listed(meetings)
    return {**value, "extra": extra} if extra else value
