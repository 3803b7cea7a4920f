"""The days on which meetings sit by what rows and categories say, 10月3日, where no list dates them."""

import datetime as dt
from collections.abc import Iterator, Mapping

from npc.genre.category_times import time_of_category
from npc.genre.when import When
from npc.genre.when_days import days_of
from npc.plan import Location, Plan


def written_sittings(plan: Plan) -> Mapping[dt.date, tuple[Location, ...]]:
    """Return each day that rows before a meeting, or categories that are sessions, are bound to, and where they say it."""
    found: dict[dt.date, list[Location]] = {}
    for time, at in _times(plan):
        day = _day(time, plan.year or 0)
        if day:
            found.setdefault(day, []).append(at)
    return {day: tuple(places) for day, places in found.items()}


def _times(plan: Plan) -> Iterator[tuple[When, Location]]:
    if plan.year is None:
        return
    for category in plan.categories:
        named = time_of_category(category.name, plan.year) if "日" in category.name else None
        if named and "次" in category.name and "会" in category.name:
            yield named, category.at / "name"
    for item in plan.items:
        if item.meetings and "when" not in item.changed_at and item.at.has("when"):
            is_done = bool(item.progress.done_on)
            yield from () if is_done else ((item.own_time, item.at_of("when")),)


def _day(time: When, year: int) -> dt.date | None:
    """Return the one day that a time is; None for stretches, and for days by which something is due."""
    if len(time.days) != 1 or not time.days[0][0] or time.is_deadline:
        return None
    ((first, last),) = days_of(time, year)
    return first if first == last else None
