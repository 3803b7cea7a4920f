"""Whether a title decides something, deals with it, or only gets it ready.

审查和批准预算调整方案 decides; 审议法规草案 is what a session does with what it will decide; 讨论人事任免事项,
提请常委会会议审议 and 听取汇报 do not decide.
"""

from enum import IntEnum

from npc.genre.lexicon.decisions import (
    DECIDED_AMID,
    DECIDED_FIRST,
    DECIDED_LAST,
    DELIBERATED,
    JOINING,
    NEARLY_DECIDED,
    NOT_DECIDED_AT_ALL,
    NOT_YET_DECIDED,
    PETITIONED,
)
from npc.genre.titles import Words, holds_any, without


class Decisiveness(IntEnum):
    """How far a title goes, the least first."""

    PREPARED = 0
    NAMED = 1
    """It says a name only: 人事任免."""
    DELIBERATED = 2
    NEARLY_DECIDED = 3
    DECIDED = 4


def decisiveness_of(title: str, also: Words = ()) -> Decisiveness:
    """Return how far a title, folded, goes in the clause that goes farthest.

    Args:
        title: Clauses are parted by ，.
        also: More words that decide the matter in question: 任免.

    """
    return max(_of_clause(clause, also) for clause in title.split("，"))


def matter_of(title: str) -> str:
    """Return what a title, folded, is about: without its verb, and without what stands in brackets."""
    first = title.partition("（")[0].partition("，")[0]
    bare = _bare(first)
    return bare[_longest_at_start(bare, _VERBS) :] or title


_VERBS = (*DECIDED_FIRST, *NEARLY_DECIDED, *DELIBERATED, *NOT_YET_DECIDED)


def _of_clause(clause: str, also: Words) -> Decisiveness:
    bare = _bare(without(clause, PETITIONED) if "提" in clause else clause)
    if also and bare.endswith(
        also
    ):  # 对预算草案初步方案进行初步审查, where that is what is decided
        return Decisiveness.DECIDED
    if bare.startswith(DECIDED_FIRST) and not holds_any(bare, NOT_DECIDED_AT_ALL):
        return Decisiveness.DECIDED
    begun = _longest_at_start(bare, NEARLY_DECIDED)
    if _is_prepared(bare, begun):
        return Decisiveness.PREPARED
    if holds_any(bare, DECIDED_AMID) or holds_any(bare, also):
        return Decisiveness.DECIDED
    if begun:
        return Decisiveness.NEARLY_DECIDED
    return _decisiveness_of_name(bare)


def _is_prepared(clause: str, begun: int) -> bool:
    if not clause or holds_any(clause, NOT_DECIDED_AT_ALL):
        return True
    return _longest_at_start(clause, NOT_YET_DECIDED) > begun


def _decisiveness_of_name(clause: str) -> Decisiveness:
    if clause.startswith(DELIBERATED):
        return Decisiveness.DELIBERATED
    return Decisiveness.DECIDED if holds_any(clause, DECIDED_LAST) else Decisiveness.NAMED


def _bare(clause: str) -> str:
    """Take off what joins a clause to the one before it."""
    while found := next((word for word in JOINING if clause.startswith(word)), ""):
        clause = clause[len(found) :]
    return clause


def _longest_at_start(clause: str, words: Words) -> int:
    """Return the length of the longest of some words with which a clause begins: 决定是否, not 决定."""
    return max((len(word) for word in words if clause.startswith(word)), default=0)
