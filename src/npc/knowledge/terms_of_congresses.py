"""In which years congresses are elected anew: their terms are five years (地方组织法第九条).

Counties, towns and most cities elect from one summer to the next spring: 2021–2022, 2026–2027. Provinces have
their new congress in January: 2018, 2023, 2028; so have some cities.
"""

from npc.diagnostics import Ground
from npc.messages import Message

_TERM = 5
_LOWER, _PROVINCES = frozenset((1, 2)), frozenset((2, 3))
"""Years of the elections and of the new congress, modulo five."""
_ARTICLE = "地方组织法第九条"
FIVE_YEARS = Ground(Message(_ARTICLE, _ARTICLE), "地方各级人民代表大会每届任期五年。")


def may_be_elected(level: str | None, year: int) -> bool:
    """Return whether a plan of a year may speak of two terms of a congress: the old and the new."""
    if level == "province":
        return year % _TERM in _PROVINCES
    if level in ("county", "township"):
        return year % _TERM in _LOWER
    return year % _TERM in _LOWER | _PROVINCES


def was_just_elected(level: str | None, year: int) -> bool:
    """Return whether a year follows one in which the congress may have been elected."""
    return not may_be_elected(level, year) and may_be_elected(level, year - 1)
