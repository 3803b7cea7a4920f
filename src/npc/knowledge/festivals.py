"""Days that are off by regulation, whatever the notice of their year moves beside them.

全国年节及纪念日放假办法 (revised on 2024-11-10), article 2: 元旦 one day, 春节 four (农历除夕、正月初一至初三), 清明 one,
劳动节 two (5月1日、2日), 端午 and 中秋 one each, 国庆节 three. Those of the lunar year are computed far ahead.
"""

from datetime import date, timedelta

from npc.diagnostics import Ground
from npc.messages import Message

REVISED = 2025
"""Since this year 除夕 and 2 May are off."""
_LUNAR = {
    # 正月初一, 清明, 端午, 中秋
    2027: ("02-06", "04-05", "06-09", "09-15"),
    2028: ("01-26", "04-04", "05-28", "10-03"),
    2029: ("02-13", "04-04", "06-16", "09-22"),
    2030: ("02-03", "04-05", "06-05", "09-12"),
    2031: ("01-23", "04-05", "06-24", "10-01"),
    2032: ("02-11", "04-04", "06-12", "09-19"),
    2033: ("01-31", "04-04", "06-01", "09-08"),
    2034: ("02-19", "04-05", "06-20", "09-27"),
    2035: ("02-08", "04-05", "06-10", "09-16"),
}
"""Of the years for which no notice is known yet (GB/T 33661-2017)."""
_MOVED = ("Spring Festival", "Tomb-sweeping Day", "Dragon Boat Festival", "Mid-autumn Festival")
_FIXED = {
    "01-01": "New Year's Day",
    "05-01": "Labour Day",
    "10-01": "National Day",
    "10-02": "National Day",
    "10-03": "National Day",
}
_CITED = "全国年节及纪念日放假办法第二条"
BY_REGULATION = Ground(Message(_CITED, _CITED))


def festival(day: date) -> str | None:
    """Return by regulation of which holiday a day is, in English as the table names it; None if of none."""
    written = f"{day:%m-%d}"
    if written in _FIXED:
        return _FIXED[written]
    if written == "05-02" and day.year >= REVISED:
        return "Labour Day"
    begins, *others = _LUNAR.get(day.year, ("",))
    if written in others:
        return _MOVED[1 + others.index(written)]
    return (
        _MOVED[0]
        if begins and _is_of_spring(day, date.fromisoformat(f"{day.year}-{begins}"))
        else None
    )


def _is_of_spring(day: date, new_year: date) -> bool:
    """Whether a day is 除夕 or one of the first three of the lunar year."""
    return -timedelta(days=1) <= day - new_year <= timedelta(days=2)
