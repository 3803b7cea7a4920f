"""Months as tables name them: 3 月, 三月份, 2023年3月, 第一季度; and as they are written in a plan."""

import re
from collections.abc import Sequence

from npc.genre.lexicon.numerals import ONE_TO_NINE, ONE_TO_TEN
from npc.genre.numerals import number_of
from npc.genre.timing import Window, is_month
from npc.importer.tables.head_words import folded


def ticked_time(ticked: Sequence[tuple[str, Window]]) -> str:
    """Write as a time what is ticked by columns of months: months as stretches, quarters by name, else their heads.

    Args:
        ticked: The heads of the columns, and their months.

    """
    windows = [window for _, window in ticked]
    are_quarters = all(_OF_QUARTERS in head for head, _ in ticked)
    are_months = all(window.first == window.last for window in windows)
    return (
        stretches(windows) if are_quarters or are_months else "、".join(head for head, _ in ticked)
    )


_OF_QUARTERS = "季"


def stretches(windows: Sequence[Window]) -> str:
    """Write months that are ticked as a time: those that follow one another as a stretch, quarters by name."""
    if windows and all(window.last - window.first == _QUARTER for window in windows):
        return "、".join(f"{ONE_TO_NINE[window.first // 3]}季度" for window in windows)
    runs: list[Window] = []
    for window in windows:
        if runs and runs[-1].last + 1 == window.first:
            runs[-1] = Window(runs[-1].first, window.last)
        else:
            runs.append(window)
    return "、".join(
        f"{run.first}月" if run.first == run.last else f"{run.first}-{run.last}月" for run in runs
    )


_QUARTER = 2


def month_of(words: str) -> int | None:
    """Return the month that words name and nothing else: 3 月, 三月份, 2023年3月, 3."""
    written = folded(words)
    match = _MONTH.fullmatch(written)
    number = number_of(match[1]) if match else None
    return number if is_month(number) else None


_MONTH = re.compile(
    rf"(?:\d{{4}}年)?(\d{{1,2}}|[{ONE_TO_TEN}]{{1,2}})(?:月份?)?(?:工作|重点工作|安排|计划)?"
)
