"""A plan that says of its own work that it has been done."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.stages import BEFORE_NOW, OF_OTHERS, OWN_WORK, PAST
from npc.genre.opening import opening
from npc.genre.prose import bounds, occurrences
from npc.genre.years import all_years_in
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding, Fix

if TYPE_CHECKING:
    from npc.facts.review_parts import PartOfReview

RULE = Rule(
    "NPC332",
    "past-tense",
    Severity.WARNING,
    Message("a plan in the past tense", "计划写成了已经做过的事"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find 开展了, 听取了 and the like at the head of a clause, where nothing speaks of the past."""
    for text, at in facts.holding("了"):
        review = facts.review_at(at)
        if _may_look_back(at, review) or _is_done(at):
            continue
        year = review.year if review else facts.plan.year
        found: dict[int, str] = {}
        for start, paragraph in _paragraphs(text):
            found |= {start + place: verb for place, verb in _done(paragraph, year).items()}
        if found:
            yield _finding(text, at, found)


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each paragraph begins, and the paragraph."""
    start = 0
    for paragraph in text.split("\n"):
        yield start, paragraph
        start += len(paragraph) + 1


def _done(paragraph: str, year: int | None) -> dict[int, str]:
    """Return the verbs of what a paragraph tells as done, by where 了 stands behind them."""
    verbs = {
        place: verb
        for place in occurrences(paragraph, "了")
        if (verb := _verb_before(paragraph, place))
    }
    if not verbs or _is_of_the_past(paragraph, year):
        return {}
    return {
        place: verb
        for place, verb in verbs.items()
        if not any(word in _within(paragraph, place, _STOPS) for word in OF_OTHERS)
    }


def _may_look_back(at: Location, review: "PartOfReview | None") -> bool:
    """Whether a text may tell what has been: an account does, the plan of a review does not."""
    return review.looks_back if review else at.path[-1] in _LOOKING_BACK


def _finding(text: str, at: Location, found: dict[int, str]) -> Finding:
    changes = tuple((place, place + 1, "") for place in found)
    return Finding(
        RULE,
        Message("“{words}” tells of work that is done", "“{words}”说的是已经做过的事").format(
            words=f"{next(iter(found.values()))}了"
        ),
        at,
        Message(
            "delete “了”, or say when it was done",
            "计划写将要做的事，请删去“了”；确已做过的，请写明时间",
        ),
        fix=Fix(text, changes, sure=False),
    )


def _verb_before(text: str, place: int) -> str | None:
    """Return the verb before 了, where the clause begins with it, and 了 is not of 视察了解."""
    start, end = bounds(text, place, signs=_CLAUSE)
    before, after = text[start:place], text[place + 1 : end]
    if after[:1] == "解" or any(word in after for word in _AFTERWARDS):
        return None
    verb = next((verb for verb in OWN_WORK if before.endswith(verb)), None)
    if verb is None:
        return None
    head = opening(before.removesuffix(verb)).rest
    for word in _JOINERS:
        head = head.removeprefix(word)
    return verb if not opening(head).rest else None


def _is_of_the_past(paragraph: str, year: int | None) -> bool:
    """Whether a paragraph tells of another time."""
    if any(named < (year or 0) for named in all_years_in(paragraph)):
        return True
    return any(word in paragraph for word in (*PAST, *BEFORE_NOW))


def _is_done(at: Location) -> bool:
    """Whether a text is that of a row whose progress is written."""
    row = at.parent
    return row.has("status") or row.has("done-on") or row.has("done_on")


def _within(text: str, place: int, signs: str) -> str:
    start, end = bounds(text, place, signs=signs)
    return text[start:end]


_STOPS = "。！？\n"
_CLAUSE = f"{_STOPS}，；：、"
_LOOKING_BACK = frozenset(("preamble", "note", "notes"))
"""Keys of texts that tell what has been."""
_JOINERS = ("并且", "并", "还", "也", "集体", "同时")
_AFTERWARDS = ("后", "时", "基础上", "没有")
"""Words of clauses about what will have been done: 听取了汇报后, 在调研了情况的基础上."""
