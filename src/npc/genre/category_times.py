"""The time that the name of a category says: 第十七次会议（4月）, 二季度."""

from npc.genre.lexicon.stages import BEHIND_MONTHS
from npc.genre.timing import Timing
from npc.genre.when import When


def time_of_category(name: str, year: int | None) -> When | None:
    """Read the time that a category is, alone or in brackets; None where it is none.

    听取上半年计划、预算执行情况报告 is none: only what is a time as a whole counts.
    """
    if not any(sign in name for sign in ("月", "季度", "半年")):
        return None
    written = name.replace("(", "（").replace(")", "）")
    bare, _, rest = written.partition("（")
    for words in (bare, rest.partition("）")[0]):
        when = When.parse(_bare(words, year), year=year)
        if when.windows and not when.faults and when.timing is Timing.MONTHS:
            return when
    return None


def _bare(words: str, year: int | None) -> str:
    for before in (f"{year}年度", f"{year}年"):
        words = words.removeprefix(before)
    for behind in BEHIND_MONTHS:
        words = words.removesuffix(behind)
    return words.strip()
