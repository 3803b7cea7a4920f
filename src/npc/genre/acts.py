"""What a sentence says is done, with which matters and when: 9月听取A的报告，并开展专题询问."""

import re
from collections.abc import Iterator

from npc.genre.clauses import (
    Clause,
    begins_with_verb,
    holds_verb,
    is_matter,
    is_of_others,
    is_unsure,
    may_name_a_matter,
    read_clause,
)
from npc.genre.lexicon.titles import BEFORE_SECOND_VERB
from npc.genre.listing import Listing, listing_of
from npc.genre.opening import opening, unnumbered
from npc.genre.when import When
from npc.records import NamedTuple


class Act(NamedTuple):
    """A clause that says what is done with one matter or several, see `parts.py`."""

    clause: Clause
    written: str
    """The clause as written."""
    when: When | None = None
    """The time that goes before it: 9月听取…; 10月份，听取…; 6月底前听取…."""


def acts_in(
    text: str, listing: Listing | None, places: tuple[str, ...], ours: tuple[str, ...]
) -> tuple[list[Act], Listing | None]:
    """Return what a sentence says is done, and the list that goes on behind it.

    Args:
        text: The sentence, without its full stop.
        listing: The list of which it may be a part: 听取和审议下列报告：（1）….
        places: Names of the organ's place, see `npc.genre.places`.
        ours: Names by which the organ calls itself, see `npc.genre.opening`.

    """
    if listing is None and not holds_verb(text):
        return [], None
    found: list[Act] = []
    before, when, is_listed = "", None, False
    for written, has_colon in _clauses(text):
        if is_of_others(written):
            break
        named, rest = opening(written, ours)
        when = _time_for_all(written, named or when)
        if not rest:
            continue  # 10月份，听取…: a time alone goes on
        # 听取…的报告，并开展专题询问: the second verb has the matter of the first.
        before = before if written.startswith("并") else ""
        read = [] if is_unsure(written) else list(_at_verbs(written, rest, before))
        entry = None if read else _entry(written, listing, is_listed=is_listed)
        if entry:
            found.append(entry)
            continue
        is_listed = False
        for piece, clause in read:
            before = clause.matter
            following = listing_of(clause, places)
            if following:
                listing = None if is_numbered(text) else following
                is_listed = has_colon
            elif is_matter(clause.action, clause.matter):
                listing = None
                found.append(Act(clause, piece, when))
        when = None if read or named else when
    return found, listing


def _time_for_all(clause: str, when: When | None) -> When | None:
    """Leave out 6月、8月，分别听取A、B: each has its own month."""
    return None if when and len(when.windows) > 1 and "分别" in clause else when


def _entry(clause: str, listing: Listing | None, *, is_listed: bool) -> Act | None:
    """Read a clause without verb as what is listed behind one."""
    entry = unnumbered(clause)  # 上半年预算执行情况 is a matter, and 上半年 no time of it
    if not listing or not (is_listed or entry != clause) or not listing.has(entry):
        return None
    return Act(Clause(listing.action, entry), clause, None)


def _clauses(text: str) -> Iterator[tuple[str, bool]]:
    """Return the clauses of a sentence, and whether ： or nothing is behind each."""
    for part in _BRACKETED.sub(_unless_note, text).replace(",", "，").split("："):
        *others, last = part.split("，")
        yield from ((clause, False) for clause in others)
        yield last, True


def _unless_note(bracketed: re.Match[str]) -> str:
    """Return nothing for （6月，财经委） behind a matter, which is no part of its name."""
    return "" if any(word in bracketed[0] for word in _OF_NOTES) else bracketed[0]


_BRACKETED = re.compile("（[^（）]*+）")
_OF_NOTES = ("月", "负责", "牵头", "配合", "责任")


def is_numbered(text: str) -> bool:
    """Whether a sentence is a numbered one of several: （1）…."""
    return unnumbered(text) != text


def _at_verbs(written: str, rest: str, before: str) -> Iterator[tuple[str, Clause]]:
    """Read a clause, and a second one in it; gives the words of each.

    Args:
        written: The clause.
        rest: What it is from its verb on.
        before: The matter of the clause before.

    """
    if not may_name_a_matter(rest):
        return
    head = written.removesuffix(rest)
    for piece in _cut(rest):
        clause = read_clause(piece)
        if not clause:
            return  # 服务视察、调研等活动 has a verb of its own
        before = clause.matter or before
        yield head + piece, Clause(clause.action, before)
        head = ""


def _cut(clause: str) -> Iterator[str]:
    """Cut a clause where 并, 和 or 、 begins a second verb: 听取…的报告并开展满意度测评."""
    start = 0
    for at in range(1, len(clause)):
        if clause[at] in BEFORE_SECOND_VERB and begins_with_verb(clause[at + 1 :]):
            yield clause[start:at]
            start = at + 1
    yield clause[start:]
