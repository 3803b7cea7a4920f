"""By when a year's suggestions of deputies (代表建议) can have been answered at all.

They are handed over behind the session of the congress, mostly within two months of the new year, and
answered within three months, six at the most (代表法第五十一条).
"""

from collections.abc import Iterator
from functools import lru_cache

from npc.genre.lexicon.stages import HANDING_OVER, SO_FAR
from npc.genre.sessions import session_in
from npc.genre.years import all_years_in
from npc.plan import Item, Matter, Plan
from npc.records import NamedTuple

_TO_ANSWER = 3
"""Months from the day on which suggestions are handed over."""
_FIRST, _LAST = 1, 5
"""Months in which the suggestions of the year's session of the congress are handed over."""
_SURE_UNTIL = 3
"""Month, up to which those of the year's session cannot be answered, whenever it was."""


class Unanswered(NamedTuple):
    """A report on suggestions that comes before they can be answered."""

    until: int
    """The last month, 1–12, in which that is so."""
    is_sure: bool
    """Whether the plan says that they are those of its own year."""
    handed_over: Matter | None
    """What hands them over, where the plan has it."""


def unanswered(item: Item, plan: Plan) -> Unanswered | None:
    """Return why a report on the handling of suggestions comes too early; None where it does not."""
    heard, title = item.when.last_month, item.text
    if heard is None or not _is_on_suggestions(title) or plan.year is None:
        return None
    years, session = all_years_in(title), session_in(title)
    if years and set(years) != {plan.year}:
        return None  # of last year, or of several
    handing = handing_over(plan)
    of_session = session is not None and (session.term, session.number) in _convened(plan)
    if session and not of_session:
        return None  # perhaps that of last year
    until = (_first_month(handing) if handing else _FIRST) + _TO_ANSWER - 1
    is_sure = bool(years) or of_session or handing is not None
    if heard > (until if is_sure else _SURE_UNTIL):
        return None
    return Unanswered(until, is_sure, handing)


def _is_on_suggestions(title: str) -> bool:
    at = title.find("建议")
    is_of_deputies = at >= 0 and (
        "代表" in title[:at] or title[at + 2 :].startswith("、批评和意见")
    )
    is_on_results = is_of_deputies and "办理" in title[at:] and "情况" in title[at:]
    return is_on_results and not any(word in title for word in SO_FAR)


@lru_cache(maxsize=1)  # any number of rows may ask
def handing_over(plan: Plan) -> Matter | None:
    """Return the first matter that hands over the suggestions of the year's session; None where none does."""
    return min(_handing_over(plan), key=_first_month, default=None)


def _handing_over(plan: Plan) -> Iterator[Matter]:
    for matter in plan.matters:
        text = matter.text
        is_meant = "建议" in text and "闭会" not in text and any(w in text for w in HANDING_OVER)
        if is_meant and _FIRST <= _first_month(matter) <= _LAST:
            yield matter


def _first_month(matter: Matter) -> int:
    return matter.when.first_month or 0


@lru_cache(maxsize=1)
def _convened(plan: Plan) -> frozenset[tuple[int, int]]:
    """Return the sessions, term and number, that the plan convenes or whose suggestions it hands over."""
    texts = (matter.text for matter in plan.matters)
    named = (
        session_in(text)
        for text in texts
        if "次" in text and any(word in text for word in ("召开", "筹备", *HANDING_OVER))
    )
    return frozenset((session.term, session.number) for session in named if session)
