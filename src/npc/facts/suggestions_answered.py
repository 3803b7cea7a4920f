"""By when a year's suggestions of deputies (代表建议) can have been answered at all.

They are handed over behind the session of the congress, mostly within two months of the new year, and
answered within three months, six at the most (代表法第五十一条).
"""

from collections.abc import Iterator
from functools import lru_cache

from npc.genre.lexicon.stages import HANDING_OVER, SO_FAR
from npc.genre.prose import occurrences
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
    is_named = session is not None and (session.term, session.number) in _guiding(plan)
    is_guiding = is_named and handing is not None
    if session and not of_session and not is_guiding:
        return None  # perhaps that of last year
    if handing is None and not session and (late := _handed_over_after(heard, plan)):
        return Unanswered(_first_month(late), is_sure=False, handed_over=late)
    until = (_first_month(handing) if handing else _FIRST) + _TO_ANSWER - 1
    is_sure = bool(years) or of_session or (handing is not None and not session)
    if heard > (until if is_sure or is_guiding else _SURE_UNTIL):
        return None
    return Unanswered(until, is_sure, handing)


@lru_cache(maxsize=1)
def _guiding(plan: Plan) -> frozenset[tuple[int, int]]:
    """Return the sessions, term and number, whose decisions the body text carries out: the last one."""
    body = plan.work_points
    texts = [body.preamble if body else None, *(point.text for point in plan.points)]
    named = (
        session_in(text[max(0, at - _LONGEST) : at + len(_SESSION)])
        for text in texts
        for at in occurrences(text or "", _SESSION)
        if text and text.startswith(_DECIDED, at + len(_SESSION))
    )
    return frozenset((session.term, session.number) for session in named if session)


_SESSION = "次会议"
_LONGEST = 14
"""Characters from the number of a term to the end of that of its session."""
_DECIDED = ("确定", "提出的", "票决", "批准", "部署", "精神", "决议")
"""What stands behind a session whose decisions the year carries out."""


def _handed_over_after(heard: int, plan: Plan) -> Matter | None:
    """Return what hands suggestions over only after the report on them, with no session in between.

    Those of a session at the end of the year are handed over then, and reported on in the next.
    """
    first = _first_handed_over(plan)
    if first is None or _first_month(first) <= heard:
        return None
    is_held = any(heard <= month <= _first_month(first) for month in _convening_months(plan))
    return None if is_held else first


@lru_cache(maxsize=1)
def _first_handed_over(plan: Plan) -> Matter | None:
    return min(filter(_hands_over, plan.matters), key=_first_month, default=None)


@lru_cache(maxsize=1)
def _convening_months(plan: Plan) -> frozenset[int]:
    return frozenset(_first_month(each) for each in plan.matters if _convenes(each.text))


def _convenes(text: str) -> bool:
    is_congress = "人大" in text or "人代会" in text or "人民代表大会" in text
    return "召开" in text and is_congress and not any(word in text for word in _NO_SESSIONS)


_NO_SESSIONS = ("常委会", "交办", "筹备", "准备", "主席团会议")
"""Words of rows that do not hold a session of the congress."""


def _hands_over(matter: Matter) -> bool:
    text = matter.text
    is_meant = "建议" in text and "闭会" not in text and any(w in text for w in HANDING_OVER)
    return is_meant and _first_month(matter) > 0


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
        if _hands_over(matter) and _first_month(matter) <= _LAST:
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
