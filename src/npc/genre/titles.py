"""Titles taken apart, and words in them.

Titles are compared by plain words, not by patterns: to compile patterns takes longer than to put
all matters to a plan.
"""

from collections.abc import Iterator
from typing import TypeAlias

from npc.genre.lexicon.titles import (
    BEGINNINGS_OF_MATTERS,
    DEALT_WITH,
    ENDS_OF_MATTERS,
    MATTER_JOINERS,
    NOT_DEALT_WITH,
    OWN_WORK,
    UNFINISHED,
)
from npc.genre.years import year_at_start
from npc.records import NamedTuple

Words: TypeAlias = tuple[str, ...]
"""Words one of which is meant; in 甲…乙, 乙 follows 甲 within a few characters."""

NEAR = 14
"""Characters that may stand between 甲 and 乙 in 甲…乙."""


class Title(NamedTuple):
    """A title taken apart."""

    clauses: tuple[str, ...]
    """Between commas; quotation marks and spaces are left out, brackets are full-width."""
    is_work: bool
    """Whether it is a department's own work, as a 调研, and brings nothing before a meeting."""
    folded: str
    """All of it, as the clauses are written."""

    @classmethod
    def of(cls, title: str) -> "Title":
        """Return a title taken apart, as it is written or folded."""
        folded = fold(title)
        clauses = tuple(part for clause in folded.split("，") for part in _dealt_with(clause))
        said = "，".join(clauses) or folded
        dealt_with = without(folded, (*NOT_DEALT_WITH, "备案审查"))
        is_work = holds_any(said, OWN_WORK) and not holds_any(dealt_with, DEALT_WITH)
        return cls(clauses, is_work, folded)


def fold(text: str) -> str:
    """Return a text with commas for all separators, full-width brackets, no quotation marks or spaces.

    其它 becomes 其他, as which the law writes it.
    """
    return text.translate(_FOLDED).replace("其它", "其他")


def _dealt_with(clause: str) -> Iterator[str]:
    """Yield a clause, but for what in it is not dealt with.

    Of …环境保护目标完成情况和落实执法检查审议意见情况 the first half is left, of
    执法检查审议意见落实情况及2024年度环境状况… the second, of 预算执行情况和决算审议意见落实情况
    nothing: the opinions are on both.
    """
    if "（" in clause and holds_any(clause, NOT_DEALT_WITH):
        clause = _without_brackets(clause)
    if holds_any(clause, UNFINISHED):
        return
    while holds_any(clause, NOT_DEALT_WITH):
        start = max(map(clause.rfind, NOT_DEALT_WITH))
        yield from _next_matter(clause, start)
        end = max((at for at in range(start) if _begins_apart(clause, at)), default=0)
        if end == 0:
            return
        clause = clause[:end]
    yield clause


def _without_brackets(clause: str) -> str:
    """Return a clause without remarks in brackets that are not dealt with: （含上年度审议意见落实情况）."""
    before, _, rest = clause.partition("（")
    inside, closed, after = rest.partition("）")
    if closed and holds_any(inside, NOT_DEALT_WITH):
        return before + after
    return clause


def _next_matter(clause: str, start: int) -> Iterator[str]:
    """Yield what begins with a year behind opinions or resolutions: 审议意见落实情况及2024年度…."""
    for at in range(start, len(clause)):
        joiner = next((word for word in MATTER_JOINERS if clause.startswith(word, at)), None)
        if joiner and clause[:at].endswith("情况"):
            after = clause[at + len(joiner) :]
            if year_at_start(after):
                yield after
                return


def _begins_apart(clause: str, at: int) -> bool:
    """Return whether a joiner stands at an offset behind which something else begins."""
    joiner = next((word for word in MATTER_JOINERS if clause.startswith(word, at)), None)
    before = clause[:at]
    if joiner is None or not before.endswith(ENDS_OF_MATTERS):
        return False
    after = clause[at + len(joiner) :]
    year = year_at_start(after)
    another = bool(year) and year not in before
    return joiner == "暨" or another or after.startswith(BEGINNINGS_OF_MATTERS)


_FOLDED = str.maketrans(
    {",": "，", ";": "，", "；": "，", "。": "，", "(": "（", ")": "）"}
    | dict.fromkeys(" \t\n\u3000“”‘’\"'《》〈〉", "")
)


def holds_any(text: str, words: Words) -> bool:
    """Return whether a text holds one of some words."""
    for word in words:  # twice as fast as any(), and asked two thousand times a plan  # noqa: SIM110
        if word in text or ("…" in word and _span(text, word)):
            return True
    return False


def without(text: str, words: Words) -> str:
    """Return a text without some words; what stood on both sides of them is not joined."""
    for word in words:
        if "…" not in word:
            text = text.replace(word, "|")
            continue
        while span := _span(text, word):
            text = f"{text[: span[0]]}|{text[span[1] :]}"
    return text


def _span(text: str, word: str) -> tuple[int, int] | None:
    """Return from where to where 甲…乙 stands; None where it does not."""
    first, last = word.split("…")
    start = text.find(first)
    while start >= 0:
        end = start + len(first)
        found = text.find(last, end, end + NEAR + len(last))
        if found >= 0:
            return start, found + len(last)
        start = text.find(first, end)
    return None
