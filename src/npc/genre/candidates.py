"""Candidate projects for the people’s livelihood (民生实事候选项目), and the year for which a text asks for them.

They are collected in autumn for the year to come, and voted on by its session of the congress in spring.
"""

from npc.genre.lexicon.matters import CANDIDATES, CHOOSING, CHOSEN
from npc.genre.lexicon.titles import MATTER_JOINERS
from npc.genre.years import YearSpan, year_spans_in

_NEAR = 12
"""Characters between a year and 候选项目: 2026年度全县民生实事候选项目."""

_AND = frozenset((*MATTER_JOINERS, "，"))
"""Behind these, what is said of the year's own projects ends: ……完成情况和2026年民生实事候选项目."""
_OF_THEM = ("候选项目", "候选项目的报告", "候选项目情况的报告", "候选项目的汇报")
"""Ends of titles that need no verb: candidates that are reported on are still to be chosen."""


def candidates_year(text: str) -> YearSpan | None:
    """Return the year of the candidates that a text collects, deliberates or votes on; None if none is named."""
    ends = [at for word in CANDIDATES if (at := text.find(word)) >= 0]
    spans = (
        [span for span in year_spans_in(text) if 0 <= min(ends) - span.end <= _NEAR] if ends else []
    )
    if not spans:
        return None
    is_joined = text[max(0, spans[-1].start - 1) : spans[-1].start] in _AND
    behind = text[spans[-1].start :] if is_joined else text
    is_choosing = any(word in text for word in CHOOSING) or (
        is_joined and behind.endswith(_OF_THEM)
    )
    return None if not is_choosing or any(word in behind for word in CHOSEN) else spans[-1]


def meant_year(named: int, year: int, first: int, last: int) -> int | None:
    """Return the year that candidates are of instead of the one named; None where that may be right.

    Args:
        named: The year of the candidates as a text names it.
        year: The plan's year.
        first: The first month in which they are dealt with.
        last: The last one.

    """
    if named == year and first >= _AUTUMN:
        return year + 1
    return year if named == year + 1 and last <= _SPRING else None


_AUTUMN = 8
"""First month from which candidates are those of the next year: the year's own were voted on in spring."""
_SPRING = 2
"""Last month in which nobody asks for those of the next year yet."""
