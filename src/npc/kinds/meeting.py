"""Meetings as papers name them: the kinds that deal with an item, and sessions whose date is set."""

import datetime as dt
import re
from collections.abc import Iterable

from npc.genre.meetings import kind_of
from npc.genre.sessions import number_in
from npc.genre.ticks import is_tick
from npc.kinds.containers import Several
from npc.kinds.keys import key, needed
from npc.kinds.record import Record
from npc.kinds.types import DATE, TEXT
from npc.source.location import Location

_SEPARATORS = re.compile("[、，,；;]")


def _meetings(texts: Iterable[str], at: Location) -> Iterable[str]:  # noqa: ARG001 - as other types
    """Return the meetings, named one by one or as 常委会会议、主任会议."""
    names = (name.strip() for text in texts for name in _SEPARATORS.split(text))
    return dict.fromkeys(filter(None, names))


def is_meeting(text: str) -> bool:
    """Return whether a text may name meetings: a tick, as tables have it, names none."""
    return not any(map(is_tick, _SEPARATORS.split(text)))


MEETINGS = Several(_meetings, fits=is_meeting, name="meeting")


class Session(Record):
    """A session of a meeting whose date is set."""

    kind: str = needed("kind", TEXT, "会议、会议名称", "会议，如 常委会会议", prints="name")
    """Kind of meeting, as written: 常委会会议."""
    name: str | None = key("session", TEXT, "届次、会次", "届次，如 第30次")
    date: dt.date = needed("date", DATE, "日期、时间", "开会日期；会期几天的写第一天")

    @property
    def number(self) -> int | None:
        """Its number, 30 in 十八届常委会第三十次会议; None where its name says none."""
        found = number_in(self.name)
        return found[1] if found else None

    def named_for(self, organ: str = "") -> str:
        """Return its name with what meets, unless the organ before it says so: 第30次会议, 第二次主任会议."""
        name = self.name or ""
        if "会议" in name:
            return name
        meets = self.kind.removesuffix("会议")
        is_said = organ.endswith((meets, "常务委员会") if meets == "常委会" else meets)
        return name + ("会议" if is_said else self.kind)

    @property
    def is_of_ledger(self) -> bool:
        """Whether a ledger tells of it."""
        return False

    @property
    def has_dealt(self) -> bool:
        """Whether it is told what it dealt with."""
        return False

    def is_same(self, other: "Session") -> bool:
        """Return whether another is this one: of its day and kind of meeting."""
        return self.day_and_kind == other.day_and_kind

    @property
    def day_and_kind(self) -> tuple[dt.date, str]:
        """What it is told from others by."""
        return self.date, kind_of(self.kind)

    @property
    def kind_and_number(self) -> tuple[str, int] | None:
        """What it is known again by on another day; None where its name says no number."""
        number = self.number
        return None if number is None else (kind_of(self.kind), number)


def plan_month(day: dt.date, year: int | None) -> int:
    """Return the month of a day, from January of the plan's year: 13 is the next one."""
    return day.month + (12 * (day.year - year) if year else 0)
